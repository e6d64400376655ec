import {readdirSync} from 'node:fs';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** What each package may import of the others: dependencies point one way. */
const allowed = {
  contract: [],
  topics: ['contract'],
  sdk: ['contract'],
  widget: ['contract', 'sdk', 'topics'],
  desk: ['contract', 'sdk'],
  server: ['contract', 'topics'],
};
const packages = Object.keys(allowed);

/** The server's folders, one a domain. A domain may have rooms of its own below. */
const domains = readdirSync(new URL('../packages/server/src/', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

const dependencyDirection = packages.map((name) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@city-feedback/(${packages.filter((other) => !allowed[name].includes(other)).join('|')})(/|$)`,
            message: `${name} may import ${allowed[name].join(', ') || 'no other package'} only.`,
          },
          {regex: `^(\\.\\./)+packages/`, message: 'Import another package by its name.'},
          ...(name === 'server'
            ? [
                {
                  regex: `^(\\.\\./)+(${domains.join('|')})/(?!index\\.ts$)`,
                  message: 'Another folder of the server comes in through its index.ts only.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

/** Tests, benchmarks and scripts put parts of several folders together. */
const testsReachInside = {
  files: [
    'packages/server/{src,bench,faults,e2e}/**/{*.test,testing}.ts',
    'packages/server/src/testing/*.ts',
    'packages/server/{bench,faults,e2e}/**/*.ts',
  ],
  rules: {'no-restricted-imports': 'off'},
};

export default tseslint.config(
  {ignores: ['**/dist/**', '**/node_modules/**', '.data/**', '**/generated/**']},
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // A `!` after an index is how a checked length is told to the compiler.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {files: ['packages/{widget,desk}/src/**/*.ts'], ...lit['flat/recommended']},
  ...dependencyDirection,
  testsReachInside,
  prettier,
);

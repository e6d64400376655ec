/**
 * Runs every test: `npm test`, or only some suites: `npm test -- unit browser`. Brings its own browser and database.
 * The last line is the total over all runners: `N passed, N failed`.
 */
import {spawn} from 'node:child_process';
import {testDatabase} from '../packages/server/src/database/testing.ts';
import {findBrowser} from './browser.ts';

interface Suite {
  what: string;
  command: string[];
}

const nodeTest = (...files: string[]): string[] => [
  'node',
  '--conditions=source',
  '--test',
  '--test-reporter=spec',
  '--test-concurrency=2',
  '--test-timeout=900000',
  ...files,
];

const suites: {[name: string]: Suite} = {
  unit: {
    what: 'contract, topics, SDK, packages as npm has them, and server, against a real PostgreSQL',
    command: nodeTest('packages/{contract,topics,sdk,server}/src/**/*.test.ts', 'packages/widget/scripts/**/*.test.ts'),
  },
  browser: {what: 'widget and desk in a real browser', command: ['wtr']},
  loop: {what: 'the whole loop: browser, server, database', command: nodeTest('packages/server/e2e/*.test.ts')},
  faults: {what: 'faults: kill -9 under load, repeated keys', command: nodeTest('packages/server/faults/*.test.ts')},
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites[name]);
if (unknown.length > 0) {
  console.error(`Expected suites out of ${Object.keys(suites).join(', ')}; got ${unknown.join(', ')}.`);
  process.exit(2);
}

const database = await testDatabase();
const env = {
  ...process.env,
  CHROME_PATH: findBrowser(),
  TEST_DATABASE_URL: database.url,
  FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
};

let passed = 0;
let failed = 0;
const lines: string[] = [];
try {
  for (const [name, suite] of Object.entries(suites)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n── ${name}: ${suite.what}`);
    const startedAt = Date.now();
    const {exitCode, output} = await run(suite.command);
    const count = countOf(output);
    // A runner that ends badly without a failed test (a crash, no test found) counts as one failure.
    const failures = exitCode === 0 && count.passed > 0 ? count.failed : Math.max(1, count.failed);
    passed += count.passed;
    failed += failures;
    lines.push(
      `${name.padEnd(8)} ${count.passed} passed, ${failures} failed, ${Math.round((Date.now() - startedAt) / 1000)} s`,
    );
  }
} finally {
  await database.stop();
}

console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run([command, ...args]: string[]): Promise<{exitCode: number; output: string}> {
  return new Promise((resolve, reject) => {
    const child = spawn(command!, args, {env, stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({exitCode: code ?? 1, output}));
  });
}

/** node:test closes with `ℹ pass N` and `ℹ fail N`; @web/test-runner with `N passed, N failed`. */
function countOf(output: string): {passed: number; failed: number} {
  const last = (pattern: RegExp): number | undefined => {
    const match = [...output.matchAll(pattern)].at(-1);
    return match && Number(match[1]);
  };
  return {
    passed: last(/^ℹ pass (\d+)/gm) ?? last(/(\d+) passed/g) ?? 0,
    failed: last(/^ℹ fail (\d+)/gm) ?? last(/(\d+) failed/g) ?? 0,
  };
}

import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const project = mkdtempSync(join(tmpdir(), 'city-feedback-packed-'));

const run = (command: string, args: string[], cwd = project): string =>
  execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

/** A project that has the packages as npm would install them, and nothing of this repository. */
before(() => {
  run(process.execPath, [tsc, '-b', 'packages/sdk'], root);
  for (const name of ['contract', 'sdk']) {
    const target = join(project, 'node_modules/@city-feedback', name);
    mkdirSync(target, {recursive: true});
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', project, '-w', `packages/${name}`], root),
    ) as [{filename: string}];
    run('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', target]);
  }
  for (const name of ['altcha-lib', 'msw'])
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{"type": "module"}');
});
after(() => rmSync(project, {recursive: true}));

test('the packed package runs in plain Node, with what it loads later', () => {
  writeFileSync(
    join(project, 'main.js'),
    `import {setupServer} from 'msw/node';
     import {CityFeedback} from '@city-feedback/sdk';
     import {createTestServer, fixturePhoto} from '@city-feedback/sdk/testing';
     const server = createTestServer();
     setupServer(...server.handlers).listen();
     server.faults.proofOfWork = true;
     const city = new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'test', language: 'en'});
     const receipt = await city.submit({text: 'Hello', wantsAnswer: false, mayPublish: false, language: 'en'});
     await city.attach(receipt, fixturePhoto(), {number: 1});
     const {timeline} = await city.track(receipt.trackingCode);
     console.log(timeline.map(({type}) => type).join());`,
  );
  assert.equal(run(process.execPath, ['main.js']), 'received,photo\n');
});

test('its types are whole for a project of its own', () => {
  writeFileSync(
    join(project, 'main.ts'),
    `import {CityFeedback, type CaseReceipt} from '@city-feedback/sdk';
     const city = new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'test'});
     const receipt: CaseReceipt = await city.submit({text: 'x', wantsAnswer: false, mayPublish: false, language: 'fi'});
     // @ts-expect-error the type is known
     receipt.trackingCode.toFixed();`,
  );
  for (const how of [{module: 'nodenext'}, {module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true}])
    assertCompiles('main.ts', how);
});

test('the examples of the guide compile', () => {
  const guide = readFileSync(join(root, 'docs/sdk.md'), 'utf8');
  const examples = [...guide.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code!);
  assert.ok(examples.length >= 6);
  // What the text around an example speaks of.
  const given = {
    city: "import('@city-feedback/sdk').CityFeedback",
    receipt: "import('@city-feedback/sdk').CaseReceipt",
    draft: "import('@city-feedback/sdk').CaseDraft",
    file: 'File',
    bar: 'HTMLProgressElement',
    idempotencyKey: 'string',
    chooseAnotherTopic: '() => void',
    showAt: '(path: string, message: string) => void',
    keepAndTryLater: "(draft: import('@city-feedback/sdk').CaseDraft, idempotencyKey: string) => void",
  };
  examples.forEach((code, i) => {
    const missing = Object.entries(given).filter(([name]) => !new RegExp(`const \\{?${name}\\b`).test(code));
    const declared = missing.map(([name, type]) => `declare const ${name}: ${type};`);
    writeFileSync(join(project, `example-${i}.ts`), [code, ...declared, 'export {};'].join('\n'));
  });
  symlinkSync(join(root, 'node_modules/@types'), join(project, 'node_modules/@types'));
  assertCompiles('example-*.ts', {module: 'nodenext', types: ['node'], skipLibCheck: true});
});

function assertCompiles(files: string, how: object): void {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
  };
  const config = {compilerOptions: {...compilerOptions, ...how}, include: [files]};
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const {stdout} = spawnSync(process.execPath, [tsc, '-p', '.'], {cwd: project, encoding: 'utf8'});
  assert.equal(stdout, '');
}

test('tests and their data are not packed', () => {
  const files = readdirSync(join(project, 'node_modules/@city-feedback/sdk'), {recursive: true}) as string[];
  assert.ok(files.includes(join('dist', 'index.js')) && files.includes(join('dist', 'testing', 'index.d.ts')));
  assert.deepEqual(
    files.filter((file) => /\.test[.-]|^src/.test(file)),
    [],
  );
});

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import {freePort, killLeftovers, runCommand} from './server-process.ts';

export interface DemoCity {
  /** Everything that is kept, the database included. */
  dataDir: string;
  /** What a server of this city is started with. */
  env: {[name: string]: string};
}

/** The demo's configuration in a folder of its own, before the tests of a file; gone after them. */
export function withDemoCity(): DemoCity {
  const dataDir = mkdtempSync(join(tmpdir(), 'city-feedback-faults-'));
  const env: DemoCity['env'] = {DATA_DIR: dataDir, DATABASE_URL: '', SUBMISSIONS_PER_MINUTE: '0'};
  before(async () => {
    env['PORT'] = String(await freePort());
    await runCommand(['apply', fileURLToPath(new URL('../demo', import.meta.url))], env);
  });
  after(() => {
    killLeftovers();
    rmSync(dataDir, {recursive: true, force: true});
  });
  return {dataDir, env};
}

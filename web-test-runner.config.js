import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {findBrowser} from './.ci/browser.ts';
import {strictPage} from './packages/widget/scripts/strict-page.js';

const mswWorker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** The script that msw intercepts requests with. Only from the root does its scope cover every test page. */
const mswWorkerPlugin = {
  name: 'msw-worker',
  async serve({path}) {
    if (path === '/mockServiceWorker.js') return {body: await readFile(mswWorker, 'utf8'), type: 'js'};
  },
};

/** The browser tests of the widget and the desk: every `*.test.ts` in their folders, in a real Chromium. */
export default {
  files: 'packages/{widget,desk}/src/**/*.test.ts',
  nodeResolve: {exportConditions: ['source', 'browser', 'development']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('packages/tsconfig.base.json', import.meta.url).pathname,
    }),
    mswWorkerPlugin,
    strictPage(),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: {
        executablePath: findBrowser(),
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-quic', '--disable-background-networking'],
      },
    }),
  ],
  testFramework: {config: {timeout: 90_000}},
  testsFinishTimeout: 300_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><title>Tests</title></head><body><script type="module" src="${framework}"></script></body></html>`,
};

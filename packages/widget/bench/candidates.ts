import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {build} from 'esbuild';

/** Something that a page may embed, and how a person opens it. */
export interface Candidate {
  name: string;
  /** What the page has of it. */
  markup: string;
  /** Files of it that the page's own server gives. */
  files: {[path: string]: string};
  /** Selector of what is pressed. Playwright's selectors see into shadow roots. */
  button: string;
  /** Selector of the first field, inside whatever root; the form is there when it can be seen. */
  field: string;
}

export const ours = (endpoint: string): Candidate => ({
  name: 'city-feedback',
  markup: `<script type="module" src="${endpoint}/embed/1/city-feedback.js"></script>
    <city-feedback endpoint="${endpoint}" site="streets"><a href="${endpoint}/streets">Anna palautetta</a></city-feedback>`,
  files: {},
  button: 'city-feedback [part=button]',
  field: 'dialog [part=text]',
});

const run = promisify(execFile);

/**
 * Two others, as their guides say to embed them, both with the MIT licence. They come from npm into a folder that goes
 * away; what needs a bundler is bundled and minified.
 *
 * @returns none when npm can't be reached
 */
export async function others(): Promise<Candidate[]> {
  const folder = await mkdtemp(join(tmpdir(), 'city-feedback-bench-'));
  try {
    await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    const packages = ['@sentry/browser@11.12.0', '@betahuhn/feedback-js@2.1.25'];
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      timeout: 120_000,
    });
    await writeFile(
      join(folder, 'sentry.js'),
      `import {feedbackIntegration, init} from '@sentry/browser';
       init({dsn: 'http://key@localhost:9/1', defaultIntegrations: false,
         integrations: [feedbackIntegration({colorScheme: 'system'})]});`,
    );
    const {outputFiles} = await build({
      ...{entryPoints: [join(folder, 'sentry.js')], absWorkingDir: folder, write: false},
      ...{bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'silent'},
    });
    const feedbackJs = await readFile(
      join(folder, 'node_modules/@betahuhn/feedback-js/dist/feedback-js.min.js'),
      'utf8',
    );
    return [
      {
        name: 'Sentry feedback 11',
        markup: '<script type="module" src="/sentry.js"></script>',
        files: {'/sentry.js': outputFiles[0]!.text},
        button: '#sentry-feedback button.widget__actor',
        field: 'dialog[open] textarea',
      },
      {
        name: 'feedback-js 2',
        markup: `<script src="/feedback.js" data-feedback-opts='{"endpoint": "/none"}'></script>`,
        files: {'/feedback.js': feedbackJs},
        button: '#feedback-btn',
        field: '#feedback-root button[id^=feedback-item]',
      },
    ];
  } catch (error) {
    const why = String(error instanceof Error ? error.message : error).split('\n')[0];
    console.error(`The others are left out, they can't be had from npm: ${why}`);
    return [];
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

import {execFileSync} from 'node:child_process';
import {globSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

const sources = [
  'rollup.config.js',
  'packages/{widget,desk}/scripts/*.js',
  'packages/{contract,sdk,topics,widget,desk}/{src,model}/**/*.{ts,js,json,html,css,svg}',
];
const bundles = [
  'packages/widget/dist/embed/city-feedback.js',
  'packages/widget/dist/configurator/configurator.js',
  'packages/desk/dist/app/index.html',
];

/** Builds what the browser gets, unless it is there and no source is newer. */
export function buildBundles(): void {
  const oldestBundle = Math.min(...bundles.map((path) => modifiedAt(path) ?? 0));
  const newestSource = Math.max(
    ...globSync(sources, {cwd: root})
      .filter((path) => !/\.test(\.data)?\.ts$|\/testing\//.test(path))
      .map((path) => modifiedAt(path) ?? 0),
  );
  if (oldestBundle > newestSource) return;
  execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
}

function modifiedAt(path: string): number | undefined {
  return statSync(root + path, {throwIfNoEntry: false})?.mtimeMs;
}

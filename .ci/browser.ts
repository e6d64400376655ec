import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser that tests and screenshots run in: `CHROME_PATH`, else one that is on the machine, else one that is
 * fetched now: Playwright's own build, or where that can't be had, Debian's package (as root).
 *
 * @throws {Error} that says how to bring one when all of that fails
 */
export function findBrowser(): string {
  const found = onThisMachine();
  if (found) return found;
  console.error('No Chromium on this machine; fetching one …');
  const cli = new URL('../node_modules/playwright-core/cli.js', import.meta.url).pathname;
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {stdio: 'inherit', timeout: 300_000});
  if (!onThisMachine() && process.platform === 'linux' && process.getuid?.() === 0) {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    spawnSync('apt-get', ['update', '-q'], {stdio: 'ignore', env});
    spawnSync('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-core'], {stdio: 'inherit', env});
  }
  const fetched = onThisMachine();
  if (!fetched) throw new Error('No Chromium could be found or fetched: install one and set CHROME_PATH to it.');
  return fetched;
}

function onThisMachine(): string | undefined {
  const places = [process.env['CHROME_PATH'], ...usualPlaces, chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}

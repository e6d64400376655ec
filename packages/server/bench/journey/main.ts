/**
 * `npm run bench -- --journey`: what a message takes its writer, from the button on a page to the tracking code, in three
 * ways, each driven through the real form and server in Chromium. Counted is what a person does, and timed by the
 * keystroke-level model; the system's own time is measured, over a slow mobile connection. `--json` prints the figures
 * once more as the last line.
 */
import {parseArgs} from 'node:util';
import type {BrowserContext} from 'playwright-core';
import {openPlainStage, type PlainStage} from '../../e2e/plain-stage.ts';
import {buildBundles} from '../../e2e/stage/bundles.ts';
import {readingPace, Tally} from './pace.ts';
import {report, ways, type Way} from './ways.ts';

const {values: options} = parseArgs({
  options: {journey: {type: 'boolean'}, json: {type: 'boolean'}, quick: {type: 'boolean'}},
});
const rounds = options.quick ? 1 : 5;

/** Lighthouse's "slow 4G". */
const connection = {latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8};

interface Taken {
  tally: Tally;
  /** Seconds from the first press to the code, without any person: all that the system takes, and a little more. */
  system: number;
  /** Words on the way to the last press, each line once. */
  words: number;
}

buildBundles();
const stage = await openPlainStage();
try {
  const rows = [];
  for (const way of ways) {
    const all: Taken[] = [];
    for (let round = 0; round < rounds; round++) all.push(await take(stage, way));
    // Whatever else the machine does only adds to it: the quickest round is the truest.
    all.sort((a, b) => a.system - b.system);
    rows.push({name: way.name, ...figuresOf(all[0]!)});
  }
  console.log(
    `\nA report of ${report.length} characters with a place, without contact; seconds, quickest of ${rounds}\n`,
  );
  const columns = [
    'presses',
    'thoughts',
    'writing',
    'pressing',
    'thinking',
    'system',
    'in all',
    'reading all',
  ] as const;
  console.log(`| | ${columns.join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(columns.length)}`);
  for (const row of rows) {
    const cells = columns.map((column) => (Number.isInteger(row[column]) ? row[column] : row[column].toFixed(1)));
    console.log(`| ${row.name} | ${cells.join(' | ')} |`);
  }
  if (options.json) {
    console.log(JSON.stringify(Object.fromEntries(rows.map((row) => [row.name, Number(row['in all'].toFixed(1))]))));
  }
} finally {
  await stage.close();
}

async function take({browser, origin}: PlainStage, {context: device, slowdown, reads, go}: Way): Promise<Taken> {
  const context = await browser.newContext({...device, locale: 'en-GB', reducedMotion: 'reduce'});
  try {
    const page = await context.newPage();
    const address = `${origin}/host`;
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>Street works</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <script type="module" src="/embed/1/city-feedback.js"></script><main><h1>Street works</h1>
          <city-feedback endpoint="/" site="streets"><a href="/streets?lang=en">Give feedback</a></city-feedback></main></html>`,
      }),
    );
    await page.goto(address, {waitUntil: 'networkidle'});
    await slowDown(context, slowdown);
    const tally = new Tally();
    const lines = new Set<string>();
    let asideMilliseconds = 0;
    const aside = async (act: () => Promise<void>): Promise<void> => {
      const startedAt = performance.now();
      await act();
      asideMilliseconds += performance.now() - startedAt;
    };
    const startedAt = performance.now();
    await go({
      page,
      tally,
      look: () =>
        aside(async () => {
          const seen = await page.locator(reads).first().innerText();
          for (const line of seen.split('\n')) lines.add(line.trim());
          // A closed list shows one.
          for (const option of await page.locator(`${reads} option`).allInnerTexts()) lines.delete(option.trim());
        }),
      whileWriting: (shown) =>
        aside(async () => {
          await shown.waitFor();
          await page.evaluate(() => new Promise<void>((rest) => requestIdleCallback(() => rest(), {timeout: 5000})));
        }),
    });
    const system = (performance.now() - startedAt - asideMilliseconds) / 1000;
    const words = [...lines].join(' ').split(/\s+/).filter(Boolean).length;
    return {tally, system, words};
  } finally {
    await context.close();
  }
}

async function slowDown(context: BrowserContext, rate: number): Promise<void> {
  const cdp = await context.newCDPSession(context.pages()[0]!);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {offline: false, ...connection});
  await cdp.send('Emulation.setCPUThrottlingRate', {rate});
}

function figuresOf({tally, system, words}: Taken) {
  const {counts, presses, characters} = tally;
  const writing = counts.thumb > 0 ? tally.seconds('thumb') : (tally.seconds('key') / counts.key) * characters;
  const thinking = tally.seconds('think');
  const pressing = tally.seconds('point', 'click', 'home', 'key', 'thumb') - writing;
  return {
    ...{presses, thoughts: counts.think, writing, pressing, thinking, system},
    'in all': writing + pressing + thinking + system,
    'reading all': (words / readingPace) * 60,
  };
}

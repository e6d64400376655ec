/**
 * `npm run bench -- --host`: what the widget costs the page that it is on, beside two others that npm has, by turns, in
 * one Chromium that is slowed down six times. `--quick` takes fewer rounds, `--json` prints the figures once more as the
 * last line.
 */
import {parseArgs} from 'node:util';
import {openPlainStage} from '../../server/e2e/plain-stage.ts';
import {buildBundles} from '../../server/e2e/stage/bundles.ts';
import {others, ours, type Candidate} from './candidates.ts';
import {openHostPages, type Weight} from './host-pages.ts';
import {clickToPainted, keyToSuggestions} from './interact.ts';
import {visit, type Closed} from './visit.ts';

const {values: options} = parseArgs({
  options: {host: {type: 'boolean'}, json: {type: 'boolean'}, quick: {type: 'boolean'}},
});
const rounds = options.quick ? 3 : 9;
const weights: Weight[] = ['blank', 'heavy'];

interface Round extends Closed {
  click: number;
  key: number;
}

buildBundles();
const pages = await openHostPages();
const stage = await openPlainStage({hostPort: pages.port});
try {
  pages.candidates = [ours(stage.origin), ...(await others())];
  const results = new Map<string, Round[]>();
  for (let round = -1; round < rounds; round++) {
    for (const weight of weights) {
      const bare = await closedCost(weight, -1);
      for (const [index, candidate] of pages.candidates.entries()) {
        const measured = await measure(weight, index, candidate, bare);
        const key = `${weight} ${candidate.name}`;
        if (!options.json) console.error(`${key}, round ${round + 1}: click ${measured.click.toFixed(0)} ms`);
        // The first round warms up servers and browser.
        if (round >= 0) results.set(key, [...(results.get(key) ?? []), measured]);
      }
    }
  }
  report(results);
} finally {
  await stage.close();
  pages.close();
}

async function closedCost(weight: Weight, candidate: number): Promise<Closed> {
  const {closed, close} = await visit(stage.browser, pages.address(weight, candidate));
  await close();
  return closed;
}

async function measure(weight: Weight, index: number, candidate: Candidate, bare: Closed): Promise<Round> {
  const {page, closed, close} = await visit(stage.browser, pages.address(weight, index));
  const click = await clickToPainted(page, candidate);
  const key = index === 0 ? await keyToSuggestions(page) : NaN;
  await close();
  const over = (name: keyof Closed): number => closed[name] - bare[name];
  return {
    requests: over('requests'),
    bytes: over('bytes'),
    longTasks: over('longTasks'),
    longTaskTime: over('longTaskTime'),
    layoutShift: over('layoutShift'),
    ...{click, key},
  };
}

function report(results: Map<string, Round[]>): void {
  const figures: {[key: string]: {[name: string]: number}} = {};
  console.log(`\n${rounds} rounds by turns, medians, CPU slowed down 6 ×; over the same page without it\n`);
  console.log(
    '| page | widget | requests | bytes | long tasks (ms) | layout shift | click to form ms (worst) | key to topics ms (worst) |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [key, all] of results) {
    const [weight, ...name] = key.split(' ');
    const middle = (of: keyof Round): number => median(all.map((each) => each[of]));
    const worst = (of: keyof Round): string => Math.max(...all.map((each) => each[of])).toFixed(0);
    const key2 = Number.isNaN(middle('key')) ? '' : `${middle('key').toFixed(0)} (${worst('key')})`;
    console.log(
      `| ${weight} | ${name.join(' ')} | ${middle('requests')} | ${middle('bytes')} | ${middle('longTasks')} (${middle('longTaskTime').toFixed(0)}) | ${middle('layoutShift').toFixed(3)} | ${middle('click').toFixed(0)} (${worst('click')}) | ${key2} |`,
    );
    figures[key] = {
      ...{requests: middle('requests'), bytes: middle('bytes')},
      ...{longTasks: middle('longTasks'), longTaskTime: Math.round(middle('longTaskTime'))},
      ...{layoutShift: middle('layoutShift'), click: Math.round(middle('click'))},
      ...(key2 && {key: Math.round(middle('key'))}),
    };
  }
  if (options.json) console.log(JSON.stringify(figures));
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

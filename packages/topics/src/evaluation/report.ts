import {figuresOf, shareWithin, type Figures} from '../training/index.ts';
import {figuresByGroup, interval, type Measured} from './measure.ts';

const share = (value: number) => value.toFixed(3);

/** One line: a name, and the figures with the range of the first two. */
function line(
  name: string,
  {top1, top3, coverageAt95, calibrationError}: Figures,
  answers?: readonly Measured[],
): string {
  const range = (count: number) => {
    if (!answers) return '';
    const [low, high] = interval(answers, (some) => shareWithin(some, count));
    return ` (${share(low)}–${share(high)})`;
  };
  return [
    name.padEnd(44),
    `${share(top1)}${range(1)}`,
    `${share(top3)}${range(3)}`,
    share(coverageAt95),
    share(calibrationError),
  ].join('  ');
}

/** A table of methods, then of the groups of the first method, in plain text. */
export function report(title: string, results: Readonly<Record<string, readonly Measured[]>>): string {
  const methods = Object.entries(results);
  const [, first = []] = methods[0] ?? [];
  return [
    `\n${title}: ${first.length} answers`,
    `${''.padEnd(44)}  top-1 (95 % range)  top-3 (95 % range)  coverage at precision 0.95  calibration error`,
    ...methods.map(([name, answers]) => line(name, figuresOf(answers), answers)),
    ...[...figuresByGroup(first)].map(([group, figures]) => line(`  ${group} (${figures.messages})`, figures)),
  ].join('\n');
}

/** What a program reads: first and first three, to four places. */
export function shares(answers: readonly Measured[]): {top1: number; top3: number} {
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
  return {top1: rounded(shareWithin(answers, 1)), top3: rounded(shareWithin(answers, 3))};
}

/**
 * `npm run size`: what a resident's browser loads of the built widget, in bytes of brotli 11. Fails over a limit, and
 * when a figure is more than 1 % over the recorded one. `-- --record` records, `-- --json` prints one line for programs.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const embed = new URL('../dist/embed/', import.meta.url);
const recordFile = new URL('size.json', import.meta.url);
const entry = 'city-feedback.js';
/** 1 kB is 1,000 bytes. */
const limits = {launcher: 1500, firstOpen: 20_000, journey: 50_000};
type Figures = typeof limits;

if (!existsSync(new URL(entry, embed))) {
  console.error(`Found no ${entry} in ${embed.pathname}: run npm run build first.`);
  process.exit(2);
}

/** Source of a chunk by its name without the hash, e.g. `panel`. */
const read = (file: string): string => readFileSync(new URL(file, embed), 'utf8');

/** Files that a file imports at once, and those that it may import later. */
function importsOf(file: string): {now: string[]; later: string[]} {
  const source = read(file);
  const files = (pattern: RegExp): string[] => [...source.matchAll(pattern)].map((match) => match[1]!);
  return {
    now: files(/(?:from|import)\s*["']\.\/([^"']+)["']/g),
    later: files(/import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g),
  };
}

/** A file with everything that it imports at once. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (!found.has(file)) {
    found.add(file);
    for (const other of importsOf(file).now) withImports(other, found);
  }
  return found;
}

/** The lazy chunk that some loaded file leads to, by its name without the hash. */
function lazy(loaded: Iterable<string>, name: string): string {
  const known = [...loaded].flatMap((file) => importsOf(file).later);
  const chunk = known.find((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);
  if (!chunk) throw new Error(`expected a chunk called ${name}, got ${known.join(', ')}`);
  return chunk;
}

const brotli = (file: string): number =>
  brotliCompressSync(readFileSync(new URL(file, embed)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  }).length;

const loaded = withImports(entry);
const stages: [keyof Figures, string, string[]][] = [['launcher', 'script on the host page, closed', [...loaded]]];

/** Goes on to the next moment of a journey and notes what it loads. */
function stage(figure: keyof Figures, what: string, names: string[]): void {
  const before = new Set(loaded);
  for (const name of names) withImports(lazy(loaded, name), loaded);
  stages.push([figure, what, [...loaded].filter((file) => !before.has(file))]);
}

// Finnish has the longest words of the three languages.
stage('firstOpen', 'first step, one language', ['panel', 'fi']);
stage('journey', 'later steps, topic suggestions, photos, sending', ['steps']);
stage('journey', 'map, address search, place in words', ['map', 'place-fi']);

const figures: Figures = {launcher: 0, firstOpen: 0, journey: 0};
for (const [figure, what, files] of stages) {
  const bytes = files.reduce((sum, file) => sum + brotli(file), 0);
  if (figure !== 'journey') figures[figure] = bytes;
  figures.journey += bytes;
  console.log(`${String(bytes).padStart(7)}  ${what}: ${files.join(', ')}`);
}

const recorded = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Figures) : figures;
let failed = false;
for (const name of Object.keys(limits) as (keyof Figures)[]) {
  const bytes = figures[name];
  const over = bytes > limits[name] ? ' OVER THE LIMIT' : bytes > recorded[name] * 1.01 ? ' MORE THAN RECORDED' : '';
  failed ||= over !== '';
  console.log(`${name.padEnd(9)} ${bytes} of ${limits[name]}, recorded ${recorded[name]}${over}`);
}
if (process.argv.includes('--record')) writeFileSync(recordFile, `${JSON.stringify(figures, null, 2)}\n`);
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
process.exitCode = failed ? 1 : 0;

import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {ProblemError} from '../../problems/index.ts';

/** What the child process says. */
export type Reencoded =
  {width: number; height: number; bytes: number} | {refused: 'photo_unreadable' | 'photo_too_many_pixels'};

const child = fileURLToPath(new URL(`./reencode-child${import.meta.url.slice(-3)}`, import.meta.url));
const timeoutMs = 30_000;
/** Of private memory: 50 megapixels take 200 MB while they are decoded. Only Linux can hold a process to it. */
const memoryBytes = 1024 * 1024 * 1024;
const prlimit = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => existsSync(path));

const places = Math.max(1, availableParallelism() - 1);
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Makes a JPEG of at most 2,048 pixels an edge from a picture, upright and without any metadata, in a child process with
 * capped time and memory. One picture a processor, but one, at a time.
 *
 * @throws {ProblemError} `photo_unreadable`, also when the child was stopped at its caps; `photo_too_many_pixels`
 */
export async function reencode(input: string, output: string): Promise<{width: number; height: number; bytes: number}> {
  await place();
  try {
    const result = await runChild(input, output);
    if (!('refused' in result)) return result;
    throw new ProblemError(result.refused, {values: {limit: 50}});
  } finally {
    running--;
    waiting.shift()?.();
  }
}

async function place(): Promise<void> {
  while (running >= places) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
}

function runChild(input: string, output: string): Promise<Reencoded> {
  const node = [process.execPath, '--max-old-space-size=128', child, input, output];
  const [command, ...args] = prlimit ? [prlimit, `--data=${memoryBytes}`, '--', ...node] : node;
  return new Promise((resolve) => {
    const started = spawn(command!, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {},
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    let said = '';
    started.stdout.on('data', (part) => (said += part));
    started.once('error', () => resolve({refused: 'photo_unreadable'}));
    started.once('close', () => resolve(parse(said)));
  });
}

function parse(said: string): Reencoded {
  try {
    return JSON.parse(said) as Reencoded;
  } catch {
    return {refused: 'photo_unreadable'};
  }
}

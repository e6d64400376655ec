import {createInterface} from 'node:readline/promises';
import {Writable} from 'node:stream';
import {UsageError} from './environment.ts';

export interface PasswordSource {
  input: NodeJS.ReadableStream & {isTTY?: boolean};
  /** Where to ask; not standard output, which may be written to a file. */
  output: NodeJS.WritableStream;
}

/**
 * A new password: asked for twice at a terminal, which doesn't show it, else the first line of the input.
 *
 * @throws {UsageError} when the two differ, or there is none
 */
export async function readNewPassword(
  {input, output}: PasswordSource = {input: process.stdin, output: process.stderr},
): Promise<string> {
  const silent = new Writable({write: (_chunk, _encoding, done) => done()});
  const lines = createInterface({input, output: silent, terminal: input.isTTY === true});
  try {
    if (!input.isTTY) {
      for await (const line of lines) return line;
      throw new UsageError('Expected a password in the first line of standard input, got nothing.');
    }
    const first = await ask('New password: ');
    const second = await ask('Once more: ');
    if (first !== second) throw new UsageError('The two passwords differ. Nothing was changed.');
    return first;
  } finally {
    lines.close();
  }

  async function ask(question: string): Promise<string> {
    const stopped = new AbortController();
    lines.once('SIGINT', () => stopped.abort());
    try {
      const answer = lines.question('', {signal: stopped.signal});
      output.write(question);
      return await answer;
    } catch {
      throw new UsageError('Given up. Nothing was changed.');
    } finally {
      output.write('\n');
    }
  }
}

import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {setTimeout as delay} from 'node:timers/promises';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

export interface ServerProcess {
  url: string;
  child: ChildProcess;
  /** SIGKILL: no handler runs, no connection is closed in order. */
  kill(): Promise<void>;
  /** SIGTERM, and waits for the end. */
  stop(): Promise<number>;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test has left running. */
export function killLeftovers(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** A port of the loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs `city-feedback …` to its end. */
export async function runCommand(args: string[], env: {[name: string]: string}, input?: string): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=source', main, ...args], {
    env: {...process.env, ...env},
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  child.stdin.end(input ?? '');
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`city-feedback ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

/** Starts the server as an operator would, and waits until `/readyz` says yes. */
export async function startServer(env: {[name: string]: string}, command = 'start'): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--conditions=source', main, command], {
    env: {...process.env, LOG_LEVEL: 'warn', HOST: '127.0.0.1', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${env['PORT']}`;
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The server did not become ready (exit code ${child.exitCode}):\n${output}`);
    }
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    await delay(30);
  }
  return {
    url,
    child,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = (await ended) as [number];
      return code;
    },
  };
}

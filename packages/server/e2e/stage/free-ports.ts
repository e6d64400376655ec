import {freePort} from '../../faults/server-process.ts';
import {once} from 'node:events';
import {createServer} from 'node:net';

/** The first of `count` ports in a row that nobody listens on now. */
export async function freePortsInARow(count: number): Promise<number> {
  for (;;) {
    const first = await freePort();
    const others = await Promise.all(Array.from({length: count - 1}, (_, index) => isFree(first + 1 + index)));
    if (others.every(Boolean)) return first;
  }
}

async function isFree(port: number): Promise<boolean> {
  if (port > 65_535) return false;
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

import {once} from 'node:events';
import {connect, createServer, type AddressInfo, type Socket} from 'node:net';

/** A line between browsers and a server that breaks where a test says; else bytes pass as they come. */
export interface Line {
  port: number;
  /**
   * Breaks every request of a kind, again and again: both ends see their connection reset.
   *
   * @param start  how the request begins, e.g. `PUT /api/v1/cases/`
   * @param share  part of the body that still arrives, 0–1; with 1 all of it does, and the answer is lost
   */
  breakEach(start: string, share: number): Break;
  close(): void;
}

export interface Break {
  /** How often the line has broken. */
  times(): number;
  mend(): void;
}

interface Cut {
  start: string;
  share: number;
  times: number;
}

export async function openLine(serverPort: number): Promise<Line> {
  const sockets = new Set<Socket>();
  let cut: Cut | undefined;
  const proxy = createServer((near) => {
    const far = connect(serverPort, 'localhost');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    const breakOff = (what: Cut): void => {
      what.times++;
      near.resetAndDestroy();
      far.resetAndDestroy();
    };
    /** The request under way that is to break, and how much of its body may still pass. */
    let broken: {cut: Cut; left: number} | undefined;
    near.on('data', (chunk: Buffer) => {
      const length = broken ? undefined : bodyLengthOf(chunk, cut?.start);
      if (length !== undefined) broken = {cut: cut!, left: headLengthOf(chunk) + Math.floor(length * cut!.share)};
      if (!broken || broken.cut.share === 1) return void far.write(chunk);
      const rest = chunk.length - broken.left;
      broken.left -= chunk.length;
      if (rest <= 0) return void far.write(chunk);
      // What was let through is out before the line breaks.
      const {cut: what} = broken;
      far.write(chunk.subarray(0, chunk.length - rest), () => breakOff(what));
      near.pause();
    });
    far.on('data', (chunk: Buffer) => {
      if (broken) breakOff(broken.cut);
      else near.write(chunk);
    });
  }).listen(0, 'localhost');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    breakEach(start, share) {
      const mine: Cut = {start, share, times: 0};
      cut = mine;
      return {times: () => mine.times, mend: () => (cut = undefined)};
    },
    close() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Bytes of the body that a request says it has; undefined when the chunk does not begin such a request. */
function bodyLengthOf(chunk: Buffer, start: string | undefined): number | undefined {
  if (!start || !chunk.subarray(0, start.length).equals(Buffer.from(start))) return undefined;
  const length = /^content-length: (\d+)/im.exec(chunk.subarray(0, headLengthOf(chunk)).toString('latin1'))?.[1];
  return Number(length ?? 0);
}

/** Browsers send the head of a request in one piece. */
const headLengthOf = (chunk: Buffer): number => chunk.indexOf('\r\n\r\n') + 4;

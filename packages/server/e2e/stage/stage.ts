import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from '../../../../.ci/browser.ts';
import {killLeftovers, startServer, type ServerProcess} from '../../faults/server-process.ts';
import {sitAtDesk, type Member} from '../people/member.ts';
import {buildBundles} from './bundles.ts';
import {freePortsInARow} from './free-ports.ts';

/** Where everything happens: the demo with its own database and its example sites, and one browser. */
export interface Stage {
  browser: Browser;
  /** Origin of the server: widget, API, desk, mails. */
  server: string;
  /** Origin of the department's example site. */
  department: string;
  /** Origin of the museum's example site. */
  museum: string;
  /** A member of staff by e-mail address, logged in once for all. */
  member(email: string): Promise<Member>;
  close(): Promise<void>;
}

/** Builds what is stale, starts the demo in a fresh folder, and a browser. */
export async function openStage(): Promise<Stage> {
  buildBundles();
  const dataDir = mkdtempSync(join(tmpdir(), 'city-feedback-e2e-'));
  const port = await freePortsInARow(3);
  const origin = (offset: number): string => `http://localhost:${port + offset}`;
  let demo: ServerProcess | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await demo?.stop();
    killLeftovers();
    rmSync(dataDir, {recursive: true, force: true});
  };
  try {
    demo = await startServer({PORT: `${port}`, DATA_DIR: dataDir, SUBMISSIONS_PER_MINUTE: '0'}, 'demo');
    // The example sites come after the server.
    await Promise.all([answers(origin(1)), answers(origin(2))]);
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  } catch (error) {
    await close();
    throw error;
  }
  const places = {browser, server: origin(0), department: origin(1), museum: origin(2)};
  const members = new Map<string, Promise<Member>>();
  return {
    ...places,
    member(email) {
      const member = members.get(email) ?? sitAtDesk(places, email);
      members.set(email, member);
      return member;
    },
    close,
  };
}

async function answers(origin: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const response = await fetch(origin).catch(() => undefined);
    if (response) return;
    if (Date.now() > deadline) throw new Error(`Nothing answered at ${origin}.`);
    await delay(50);
  }
}

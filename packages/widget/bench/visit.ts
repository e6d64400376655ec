import type {Browser, CDPSession, Page} from 'playwright-core';

/** What it costs a page that nobody touches. */
export interface Closed {
  requests: number;
  /** Bodies as they crossed the wire. */
  bytes: number;
  /** How many tasks took more than 50 ms. */
  longTasks: number;
  /** What they took in all, milliseconds. */
  longTaskTime: number;
  layoutShift: number;
}

/** A phone: six times slower than the machine. */
const throttle = 6;

export interface Visit {
  page: Page;
  closed: Closed;
  close(): Promise<void>;
}

interface Observed extends Window {
  seen: Pick<Closed, 'longTasks' | 'longTaskTime' | 'layoutShift'>;
}

/** Opens a page in a browser that has kept nothing, and waits until it is at rest. */
export async function visit(browser: Browser, address: string, locale = 'fi'): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 412, height: 823}, locale});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const wire = await countWire(cdp);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: throttle});
  await page.addInitScript(() => {
    const own = window as unknown as Observed;
    own.seen = {longTasks: 0, longTaskTime: 0, layoutShift: 0};
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) {
        own.seen.longTasks++;
        own.seen.longTaskTime += duration;
      }
    }).observe({type: 'longtask', buffered: true});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) own.seen.layoutShift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(address, {waitUntil: 'networkidle'});
  await atRest(page);
  const seen = await page.evaluate(() => (window as unknown as Observed).seen);
  return {
    page,
    closed: {requests: wire.requests, bytes: wire.bytes, ...seen},
    close: () => context.close(),
  };
}

async function countWire(cdp: CDPSession): Promise<{requests: number; bytes: number}> {
  const wire = {requests: 0, bytes: 0};
  await cdp.send('Network.enable');
  cdp.on('Network.responseReceived', ({response, type}) => {
    if (response.url.startsWith('data:')) return;
    wire.requests++;
    // The page itself is not what something on it costs.
    if (type === 'Document') return;
    const length = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-length')?.[1];
    wire.bytes += Number(length ?? 0);
  });
  return wire;
}

/** Until the page has had a whole second without a long task; a page that never has is taken after five. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 5000);
        let timer = setTimeout(resolve, 1000);
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 1000);
        }).observe({type: 'longtask'});
      }),
  );
}

import {median, percentile} from './load.ts';

interface Target {
  url: string;
  codes: string[];
  login: {email: string; password: string};
}

interface Growth {
  /** One for each target, in milliseconds. */
  values: {p50: number; p99: number}[];
  /** Median of the last target over that of the first. */
  ratio: number;
}

const samples = 400;

/** Asks all servers for the same things by turns, one request at a time, and compares their latencies. */
export async function measureLatencies(
  targets: Target[],
): Promise<{samples: number; of: {inbox: Growth; track: Growth}}> {
  const sessions = await Promise.all(targets.map(logIn));
  const ask = {
    inbox: (target: number) =>
      timed(`${targets[target]!.url}/api/v1/desk/cases`, {headers: {cookie: sessions[target]!}}),
    track: (target: number, turn: number) => {
      const {url, codes} = targets[target]!;
      const body = JSON.stringify({trackingCode: codes[(turn * 37) % codes.length]});
      return timed(`${url}/api/v1/track`, {method: 'POST', headers: {'content-type': 'application/json'}, body});
    },
  };
  const growthOf = async (what: keyof typeof ask): Promise<Growth> => {
    const times: number[][] = targets.map(() => []);
    for (let turn = -50; turn < samples; turn++) {
      for (const target of targets.keys()) {
        const time = await ask[what](target, Math.abs(turn));
        if (turn >= 0) times[target]!.push(time);
      }
    }
    const values = times.map((own) => ({p50: median(own), p99: percentile(own, 0.99)}));
    return {values, ratio: values.at(-1)!.p50 / values[0]!.p50};
  };
  return {samples, of: {inbox: await growthOf('inbox'), track: await growthOf('track')}};
}

async function timed(url: string, init: RequestInit): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(url, init);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - startedAt;
}

/** @returns the cookie of a desk session */
async function logIn({url, login}: Target): Promise<string> {
  const response = await fetch(`${url}/api/v1/desk/session`, {
    method: 'POST',
    headers: {'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin'},
    body: JSON.stringify(login),
  });
  if (!response.ok) throw new Error(`log-in answered ${response.status}: ${await response.text()}`);
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

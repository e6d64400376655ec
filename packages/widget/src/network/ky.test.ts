import {expect} from '@open-wc/testing';
import ky, {HTTPError, TimeoutError, type KyOptions, type RetryOptions} from './ky.ts';

interface Setting {
  answers: (Response | Error | 'never')[];
  retry?: Partial<RetryOptions>;
  signal?: AbortSignal;
  json?: object;
}

/** Calls with a network that answers from a list, and notes what it was asked and how long was waited. */
async function call({answers, retry = {}, signal, json = {text: 'Hei'}}: Setting) {
  const requests: Request[] = [];
  const waits: number[] = [];
  const options: KyOptions = {
    prefixUrl: 'https://city.example/api/v1',
    method: 'post',
    json,
    headers: {'Idempotency-Key': 'abcdefgh', 'Accept-Language': undefined} as unknown as HeadersInit,
    timeout: 50,
    throwHttpErrors: (status) => status !== 304,
    ...(signal && {signal}),
    fetch: async (input) => {
      const request = input as Request;
      requests.push(request);
      const answer = answers.shift()!;
      if (answer === 'never') return new Promise(() => {});
      if (answer instanceof Error) throw answer;
      return answer;
    },
    retry: {
      limit: 2,
      statusCodes: [503],
      maxRetryAfter: 20,
      backoffLimit: 5,
      jitter: (delay) => (waits.push(delay), 0),
      shouldRetry: () => undefined,
      ...retry,
    },
  };
  const outcome = await ky('sites/streets/cases', options).catch((error: unknown) => error);
  return {outcome, requests, waits};
}

const status = (code: number, headers: HeadersInit = {}) => new Response(null, {status: code, headers});

describe('the small ky of the bundle', () => {
  it('sends JSON with the headers that have a value', async () => {
    const {outcome, requests} = await call({answers: [status(201)]});
    const [request] = requests;
    expect((outcome as Response).status).to.equal(201);
    expect(request!.method).to.equal('POST');
    expect(request!.url).to.equal('https://city.example/api/v1/sites/streets/cases');
    expect([...request!.headers]).to.deep.equal([
      ['content-type', 'application/json'],
      ['idempotency-key', 'abcdefgh'],
    ]);
    expect(await request!.json()).to.deep.equal({text: 'Hei'});
  });

  it('tries again with the same body, waiting longer each time', async () => {
    const {outcome, requests, waits} = await call({answers: [status(503), new TypeError('cut'), status(200)]});
    expect((outcome as Response).ok).to.equal(true);
    expect(requests).to.have.length(3);
    expect(await requests[2]!.json()).to.deep.equal({text: 'Hei'});
    expect(waits).to.deep.equal([300, 600]);
  });

  it('gives up after the limit, with the last error', async () => {
    const {outcome, requests} = await call({answers: [status(503), status(503), status(503), status(200)]});
    expect(outcome).to.be.instanceOf(HTTPError);
    expect((outcome as HTTPError).response.status).to.equal(503);
    expect(requests).to.have.length(3);
  });

  it('does not try again what would fail again, or what the caller calls vain', async () => {
    expect((await call({answers: [status(400)]})).requests).to.have.length(1);
    expect((await call({answers: [status(503)], retry: {shouldRetry: () => false}})).requests).to.have.length(1);
  });

  it('waits as long as the server wants, up to a limit', async () => {
    const {waits, requests} = await call({answers: [status(503, {'Retry-After': '3600'}), status(200)]});
    expect(waits).to.deep.equal([]);
    expect(requests).to.have.length(2);
  });

  it('takes silence for a failure, and tries again', async () => {
    const {outcome, requests} = await call({answers: ['never', status(200)]});
    expect((outcome as Response).ok).to.equal(true);
    expect(requests[0]!.signal.aborted).to.equal(true);
    expect((await call({answers: ['never'], retry: {limit: 0}})).outcome).to.be.instanceOf(TimeoutError);
  });

  it('ends at once when it is aborted while it waits', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const calling = call({
      answers: [status(503)],
      signal: controller.signal,
      retry: {jitter: () => (controller.abort(reason), 60_000), backoffLimit: 60_000},
    });
    expect((await calling).outcome).to.equal(reason);
  });

  it('lets through what the caller does not call an error', async () => {
    expect(((await call({answers: [status(304)]})).outcome as Response).status).to.equal(304);
  });
});

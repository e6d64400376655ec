import {expect} from '@open-wc/testing';
import {isAbort, isProblem, ProblemError, UnreachableError} from './errors.ts';
import {Http, type HttpOptions} from './http.ts';

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), {status});
const refusal = (code: string, status: number) =>
  json({type: 'about:blank', title: 't', status, code, hint: 'h', requestId: 'r'}, status);

/** Answers one call after the other, and notes what was asked. */
function answering(...answers: (Response | Error)[]) {
  const asked: {url: string; init: RequestInit}[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({url, init});
    const next = answers.shift()!;
    if (next instanceof Error) throw next;
    return next;
  };
  const http = (options: Partial<HttpOptions> = {}) =>
    new Http({language: () => 'sv', fetch: fetch as typeof globalThis.fetch, ...options});
  return {asked, http};
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error) => error,
  );

describe('a call to the server', () => {
  it('asks in the language of the desk, with what was given in the address', async () => {
    const {asked, http} = answering(json({cases: []}));
    await http().send({path: '/cases', query: {q: 'valo & tolppa', ring: undefined, mine: ''}});
    expect(asked[0]!.url).to.equal('/api/v1/desk/cases?q=valo+%26+tolppa');
    expect(new Headers(asked[0]!.init.headers).get('Accept-Language')).to.equal('sv');
  });

  it('names the version that a change is based on', async () => {
    const {asked, http} = answering(json({}));
    await http().send({method: 'POST', path: '/cases/1/take', version: 7});
    const headers = new Headers(asked[0]!.init.headers);
    expect(headers.get('If-Match')).to.equal('"7"');
    expect(headers.has('Content-Type')).to.equal(false);
  });

  it('says for whom the page is, but when it asks who is logged in', async () => {
    const {asked, http} = answering(json({}), json({}));
    const own = http({staffId: () => 'staff-aino'});
    await own.send({path: '/cases'});
    await own.send({path: '/session', isForAnybody: true});
    expect(asked.map(({init}) => new Headers(init.headers).get('Desk-Staff-Id'))).to.deep.equal(['staff-aino', null]);
  });

  it('says that it comes from the desk itself when nobody has touched it', async () => {
    const {asked, http} = answering(json({}), json({}));
    let isTouched = true;
    const watched = http({isUsed: () => isTouched});
    await watched.send({path: '/cases'});
    isTouched = false;
    await watched.send({path: '/cases'});
    expect(asked.map(({init}) => new Headers(init.headers).get('Desk-Idle'))).to.deep.equal([null, '1']);
  });

  it('resolves to nothing when there is nothing to read', async () => {
    const {http} = answering(new Response(null, {status: 204}));
    expect(await http().send({method: 'DELETE', path: '/session'})).to.equal(undefined);
  });

  it('fails with the code of a refusal', async () => {
    const {http} = answering(refusal('case_changed', 409));
    const error = await failureOf(http().send({path: '/cases/1'}));
    expect(isProblem(error, 'case_changed')).to.equal(true);
    expect((error as ProblemError).problem.hint).to.equal('h');
  });

  it('counts an answer of something in between as none', async () => {
    const {http} = answering(new Response('<h1>Bad gateway</h1>', {status: 502}), new Response('<p>Wi-Fi</p>'));
    expect(await failureOf(http().send({path: '/cases'}))).to.be.instanceOf(UnreachableError);
    expect(await failureOf(http().send({path: '/cases'}))).to.be.instanceOf(UnreachableError);
  });

  it('tells giving up from getting no answer', async () => {
    const {http} = answering(new TypeError('Failed to fetch'), new TypeError('aborted'));
    expect(await failureOf(http().send({path: '/cases'}))).to.be.instanceOf(UnreachableError);
    const given = await failureOf(http().send({path: '/cases', signal: AbortSignal.abort()}));
    expect(isAbort(given)).to.equal(true);
  });

  it('gets no answer when it takes too long', async () => {
    const never = (_: unknown, {signal}: RequestInit) =>
      new Promise<Response>((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)));
    const http = new Http({language: () => 'fi', fetch: never as typeof fetch, timeoutMs: 1});
    expect(await failureOf(http.send({path: '/cases'}))).to.be.instanceOf(UnreachableError);
  });

  it('is repeated once the same person has logged in again', async () => {
    const {asked, http} = answering(refusal('not_logged_in', 401), json({done: true}));
    const call = {method: 'POST', path: '/cases/1/notes', body: {text: 'a'}, version: 2} as const;
    expect(await http({logInAgain: async () => true}).send(call)).to.deep.equal({done: true});
    expect(asked.map(({init}) => init.body)).to.deep.equal(['{"text":"a"}', '{"text":"a"}']);
  });

  it('is never repeated for somebody else', async () => {
    const {asked, http} = answering(refusal('not_logged_in', 401));
    const error = await failureOf(http({logInAgain: async () => false}).send({path: '/cases'}));
    expect(isProblem(error, 'not_logged_in')).to.equal(true);
    expect(asked).to.have.length(1);
  });
});

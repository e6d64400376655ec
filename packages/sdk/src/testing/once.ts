import {HttpResponse} from 'msw';
import {bodyOf, type Asked} from './handle.ts';
import {Refusal} from './refusal.ts';
import type {TestServer} from './test-server.ts';

/** What was done under an idempotency key. */
export interface RememberedKey {
  body: string;
  /** What the answer is made of; a receipt stays as it was, a case is shown as it is now. */
  answer: () => object;
}

/** Carries a write out once for each idempotency key, as the server does. */
export async function once(
  server: TestServer,
  {request}: Asked,
  status: 200 | 201,
  write: (body: unknown) => RememberedKey['answer'],
): Promise<Response> {
  const key = request.headers.get('Idempotency-Key');
  if (!key) throw new Refusal('idempotency_key_missing');
  if (!/^[!-~]{8,200}$/.test(key)) throw new Refusal('idempotency_key_invalid');
  const parsed = await bodyOf(request);
  const body = JSON.stringify(parsed);
  const use = `${new URL(request.url).pathname} ${key}`;
  const remembered = server.keys.get(use) ?? {body, answer: write(parsed)};
  if (remembered.body !== body) throw new Refusal('idempotency_key_reused');
  server.keys.set(use, remembered);
  return HttpResponse.json(remembered.answer(), {status});
}

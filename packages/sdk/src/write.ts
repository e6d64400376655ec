import type {CallOptions} from './client.ts';
import type {Connection} from './connection.ts';
import {createIdempotencyKey} from './idempotency-key.ts';

export interface WriteOptions extends CallOptions {
  /**
   * 8 to 200 visible ASCII characters; a new one for each call when missing. Give one that is kept with the draft, and
   * sending it again, even after a reload, never makes a second case.
   */
  idempotencyKey?: string;
}

export interface SubmitOptions extends WriteOptions {
  /**
   * Another site of the same server that gets the message, such as `belongsTo.site` of a place. Its topics and questions
   * are those of its own catalogue. The client's site when missing.
   */
  site?: string | undefined;
}

/** Sends what changes something, with a key that makes trying again safe. */
export async function write<Body>(
  ask: Connection,
  path: string,
  json: object,
  {signal, idempotencyKey = createIdempotencyKey()}: WriteOptions = {},
  linkToken = idempotencyKey,
): Promise<Body> {
  if (!/^[!-~]{8,200}$/.test(idempotencyKey)) {
    throw new TypeError('expected an idempotency key of 8 to 200 visible ASCII characters');
  }
  const headers = {'Idempotency-Key': idempotencyKey};
  const {body} = await ask<Body>(path, {json, headers, signal, secrets: [idempotencyKey, linkToken]});
  return body;
}

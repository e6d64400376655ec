import {randomUUID} from 'node:crypto';
import type {CaseDraft, CaseReceipt} from '@city-feedback/contract';

/** One message with its key, and the receipt once the server has acknowledged it. */
export interface Message {
  key: string;
  draft: CaseDraft;
  receipt?: CaseReceipt;
}

export function newMessage(text: string): Message {
  return {
    key: randomUUID(),
    draft: {text, wantsAnswer: false, mayPublish: false, language: 'fi'},
  };
}

/**
 * Sends a message as a client does that doesn't give up: the same key and body again until there is a receipt.
 * Returns false when the server can't be reached or says 5xx or 429: the caller tries later.
 *
 * @throws {Error} when the answer is anything else, or another one than before
 */
export async function send(url: string, message: Message, site = 'streets'): Promise<boolean> {
  let response: Response;
  try {
    response = await fetch(`${url}/api/v1/sites/${site}/cases`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': message.key},
      body: JSON.stringify(message.draft),
    });
    if (response.status === 409 || response.status === 429 || response.status >= 500) {
      await response.arrayBuffer();
      return false;
    }
    const body = (await response.json()) as CaseReceipt;
    if (response.status !== 201) throw new UnexpectedAnswer(response.status, JSON.stringify(body));
    const before = message.receipt;
    if (before && (before.trackingCode !== body.trackingCode || before.reference !== body.reference)) {
      throw new UnexpectedAnswer(response.status, 'the same key brought another case');
    }
    message.receipt = body;
    return true;
  } catch (error) {
    if (error instanceof UnexpectedAnswer) throw error;
    return false;
  }
}

class UnexpectedAnswer extends Error {
  constructor(status: number, what: string) {
    super(`unexpected answer ${status}: ${what}`);
  }
}

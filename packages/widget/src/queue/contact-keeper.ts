import type {ContactDraft} from '@city-feedback/contract';
import {holdName} from './only-once.ts';

/** Name that a page holds while it has the contact details of a report. */
export const contactLock = (key: string) => `contact ${key}`;

/** Contact details of waiting reports. They live in this page's memory, and nowhere else. */
export class ContactKeeper {
  #kept = new Map<string, {contact: ContactDraft; release: () => void}>();

  get(key: string): ContactDraft | undefined {
    return this.#kept.get(key)?.contact;
  }

  /** Other tabs see that somebody has them, and do not ask the person for them again. */
  async keep(key: string, contact: ContactDraft): Promise<void> {
    this.forget(key);
    this.#kept.set(key, {contact, release: await holdName(contactLock(key))});
  }

  forget(key: string): void {
    this.#kept.get(key)?.release();
    this.#kept.delete(key);
  }

  forgetAll(): void {
    for (const key of this.#kept.keys()) this.forget(key);
  }
}

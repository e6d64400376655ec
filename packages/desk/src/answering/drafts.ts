/** The forms of a case. */
export type DraftKind = 'answer' | 'transfer' | 'topic' | 'note' | 'status';

/** All forms; a notice belongs to a topic, and has its id in the stead of a case's. */
export type DraftName = DraftKind | 'notice';

const prefix = 'city-feedback-desk:draft:';

/**
 * What was begun and not yet sent, per case (or topic) and form.
 *
 * Kept in the tab's session storage: it survives reload, log-in and a lost connection, and is gone with the tab, so
 * that no resident's matter stays behind on a shared machine. Drafts belong to one member of staff; another one who
 * logs in on the same tab never sees them.
 */
export class Drafts {
  readonly #staffId: string;
  readonly #changed: () => void;
  readonly #storage: Storage;

  /** @param changed  called when a draft comes to be or is gone */
  constructor(staffId: string, changed: () => void = () => {}, storage: Storage = sessionStorage) {
    this.#staffId = staffId;
    this.#changed = changed;
    this.#storage = storage;
  }

  read<T>(caseId: string, kind: DraftName): T | undefined {
    try {
      return JSON.parse(this.#storage.getItem(this.#key(caseId, kind)) ?? '') as T;
    } catch {
      return undefined;
    }
  }

  /** Keeps a draft; one with nothing in it is forgotten. */
  write(caseId: string, kind: DraftName, draft: {[name: string]: string}): void {
    if (Object.values(draft).every((value) => value.trim() === '')) return this.clear(caseId, kind);
    const key = this.#key(caseId, kind);
    const isNew = this.#storage.getItem(key) === null;
    this.#storage.setItem(key, JSON.stringify(draft));
    if (isNew) this.#changed();
  }

  clear(caseId: string, kind: DraftName): void {
    const key = this.#key(caseId, kind);
    if (this.#storage.getItem(key) === null) return;
    this.#storage.removeItem(key);
    this.#changed();
  }

  /** Whether something was begun for this case, or for any. */
  has(caseId?: string, kind?: DraftName): boolean {
    const start = this.#key(caseId, kind);
    return Object.keys(this.#storage).some((key) => key.startsWith(start));
  }

  /** Forgets everything that was begun on this tab, by whomever. */
  static forgetAll(storage: Storage = sessionStorage): void {
    for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) storage.removeItem(key);
  }

  #key(caseId?: string, kind?: DraftName): string {
    return [prefix + this.#staffId, caseId, kind].filter((part) => part !== undefined).join(':');
  }
}

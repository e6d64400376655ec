/** Which form a draft belongs to. */
export interface DraftOwner {
  endpoint: string;
  site: string;
  /** What the page itself is about: a message about something else does not belong on it. */
  topic?: string;
  serviceObject?: string;
  /** On shared devices nothing is kept. */
  kiosk: boolean;
}

/** A draft is forgotten this long after it was last changed. */
export const draftHours = 72;

/** Never written to the device. */
const contactFields = ['contact', 'email', 'name', 'phone'];

const keyOf = ({endpoint, site, topic, serviceObject}: DraftOwner) =>
  ['city-feedback draft', endpoint, site, topic, serviceObject].filter(Boolean).join(' ');

/**
 * What a resident has written but not sent yet, kept on the device, one for each endpoint and site.
 *
 * Fields called `contact`, `email`, `name` or `phone` are left out at every depth. Where the browser gives no storage,
 * or too little, nothing is kept and nothing fails.
 *
 * It is in `localStorage`, because only a synchronous write still arrives when the tab is being closed.
 */
export const drafts = {
  save(owner: DraftOwner, draft: object, now: number = Date.now()): void {
    if (owner.kiosk) return;
    const kept = JSON.stringify({savedAt: now, draft}, (key, value: unknown) =>
      contactFields.includes(key) ? undefined : value,
    );
    try {
      localStorage.setItem(keyOf(owner), kept);
    } catch {
      // The form works without it; an older draft would be worse than none.
      drafts.clear(owner);
    }
  },

  /** The draft as it was saved, less contact fields; `undefined` when there is none, or none younger than 72 hours. */
  load<Draft extends object>(owner: DraftOwner, now: number = Date.now()): Partial<Draft> | undefined {
    if (owner.kiosk) return undefined;
    try {
      const {savedAt, draft} = JSON.parse(localStorage.getItem(keyOf(owner)) ?? '{}') as {
        savedAt: number;
        draft: Partial<Draft>;
      };
      if (now - savedAt < draftHours * 3_600_000) return draft;
    } catch {
      // Not ours, or no storage.
    }
    drafts.clear(owner);
    return undefined;
  },

  clear(owner: DraftOwner): void {
    try {
      localStorage.removeItem(keyOf(owner));
    } catch {
      // Without storage there is nothing to clear.
    }
  },
};

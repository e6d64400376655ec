const heldHere = new Set<string>();

let shared: Promise<LockManager | undefined> | undefined;

/** Missing on pages without TLS; there but useless where the page has no origin of its own, or may store nothing. */
const locks = () =>
  (shared ??= Promise.resolve(navigator.locks as LockManager | undefined).then((given) =>
    given?.query().then(
      () => given,
      () => undefined,
    ),
  ));

/**
 * Runs `work` unless somebody else, in this tab or another one, is at something of the same name; then it is left
 * out. The browser lets go of the name when a tab dies in the middle.
 *
 * Without Web Locks (pages without TLS) only this tab is looked after; the idempotency key does the rest.
 *
 * @returns whether it ran
 */
export async function onlyOnce(name: string, work: () => Promise<void>): Promise<boolean> {
  const shared = await locks();
  if (shared) {
    return shared.request(lockName(name), {ifAvailable: true}, async (lock) => {
      if (lock) await work();
      return !!lock;
    });
  }
  if (heldHere.has(name)) return false;
  heldHere.add(name);
  try {
    await work();
  } finally {
    heldHere.delete(name);
  }
  return true;
}

/**
 * Holds a name for as long as this page lives or until the returned function is called, so that other tabs can see
 * that this one has something.
 */
export async function holdName(name: string): Promise<() => void> {
  const shared = await locks();
  if (shared) {
    return new Promise((granted) => {
      void shared.request(lockName(name), () => new Promise<void>((release) => granted(release)));
    });
  }
  heldHere.add(name);
  return () => heldHere.delete(name);
}

/** The names that are held just now, by this page or another one. */
export async function heldNames(): Promise<(name: string) => boolean> {
  const {held = []} = (await (await locks())?.query()) ?? {};
  const names = new Set(held.map((lock) => lock.name));
  return (name) => names.has(lockName(name)) || heldHere.has(name);
}

const lockName = (name: string) => `city-feedback ${name}`;

export interface TurnsOptions {
  /** Things that are done at the same time; the others wait. */
  atOnce: number;
}

export interface Turns<Result> {
  /** Whether a thing is being done, or waits for its turn. */
  has(key: string): boolean;
  /** Does a thing when it is the asker's turn. What is asked again meanwhile is done once, at the first of those turns. */
  do(key: string, asker: string, work: () => Promise<Result>): Promise<Result>;
}

interface Thing<Result> {
  result: Promise<Result>;
  start(): void;
  isStarted: boolean;
}

/** Does things for several askers in turn, so that who asks for many keeps nobody waiting who asks for few. */
export function createTurns<Result>({atOnce}: TurnsOptions): Turns<Result> {
  const things = new Map<string, Thing<Result>>();
  /** The first asker has the next turn, and is the last one after it. */
  const waiting = new Map<string, Set<Thing<Result>>>();
  let running = 0;

  function startNext(): void {
    while (running < atOnce && waiting.size > 0) {
      const [asker, own] = waiting.entries().next().value!;
      const thing = own.values().next().value!;
      own.delete(thing);
      waiting.delete(asker);
      if (own.size > 0) waiting.set(asker, own);
      if (thing.isStarted) continue;
      running++;
      thing.start();
    }
  }

  function addThing(key: string, work: () => Promise<Result>): Thing<Result> {
    const {promise: result, resolve} = Promise.withResolvers<Result>();
    const thing: Thing<Result> = {
      result,
      isStarted: false,
      start() {
        thing.isStarted = true;
        resolve(work());
      },
    };
    const finish = (): void => {
      running--;
      things.delete(key);
      startNext();
    };
    result.then(finish, finish);
    things.set(key, thing);
    return thing;
  }

  return {
    has: (key) => things.has(key),
    do(key, asker, work) {
      const thing = things.get(key) ?? addThing(key, work);
      if (!thing.isStarted) {
        waiting.set(asker, (waiting.get(asker) ?? new Set()).add(thing));
        startNext();
      }
      return thing.result;
    },
  };
}

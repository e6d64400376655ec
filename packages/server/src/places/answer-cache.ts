export interface AnswerCacheOptions {
  /** The oldest answers go when there are more. */
  mostAnswers: number;
  lifetimeMs: number;
  /** Milliseconds, of any clock that does not jump. */
  now?: () => number;
}

/**
 * Remembers answers for a while, in this process's memory only. What is asked again while the first answer is still
 * under way waits for that one; failures are not remembered.
 */
export function createAnswerCache<Answer>({
  mostAnswers,
  lifetimeMs,
  now = () => performance.now(),
}: AnswerCacheOptions): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const known = new Map<string, {answer: Promise<Answer>; until: number}>();
  return (key, ask) => {
    const kept = known.get(key);
    if (kept && kept.until > now()) return kept.answer;
    known.delete(key);
    const fresh = {answer: ask(), until: now() + lifetimeMs};
    known.set(key, fresh);
    fresh.answer.catch(() => {
      if (known.get(key) === fresh) known.delete(key);
    });
    if (known.size > mostAnswers) known.delete(known.keys().next().value!);
    return fresh.answer;
  };
}

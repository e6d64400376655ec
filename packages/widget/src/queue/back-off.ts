const longestMilliseconds = 5 * 60_000;

/**
 * How long to wait after a failed attempt: 5 s, 10 s, 20 s … 5 min, each shortened by up to a half by chance, so that
 * after a breakdown not everybody comes back at the same moment. A longer wish of the server is obeyed.
 *
 * @param attempts  how many have failed, ≥ 1
 */
export function backOffMilliseconds(attempts: number, error: unknown, random = Math.random): number {
  const wished = error instanceof Error && 'retryAfterSeconds' in error ? Number(error.retryAfterSeconds) || 0 : 0;
  const own = Math.min(longestMilliseconds, 5000 * 2 ** (attempts - 1)) * (1 - random() / 2);
  return Math.max(wished * 1000, own);
}

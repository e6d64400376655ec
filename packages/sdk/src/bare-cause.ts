/**
 * A copy of an error that keeps what tells the reason and leaves behind what hangs on it: the errors of some `fetch`
 * hold the request with its body and headers, those of others their configuration.
 */
export function bareCause(error: unknown, hide = (text: string): string => text): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = bareCause(error.cause, hide);
  const bare = new Error(hide(error.message), cause && {cause});
  bare.name = error.name;
  const {code} = error as {code?: unknown};
  return typeof code === 'string' ? Object.assign(bare, {code}) : bare;
}

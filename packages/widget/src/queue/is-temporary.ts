/**
 * Whether the same call may succeed later. Only an error that says that it won't counts as final: what nobody
 * foresaw must not cost a resident their message.
 */
export function isTemporary(error: unknown): boolean {
  return !(error instanceof Error && 'temporary' in error && error.temporary === false);
}

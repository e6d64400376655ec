/** Classes of PostgreSQL errors after which trying again makes sense: connection, resources, operator, system. */
const passingClasses = new Set(['08', '53', '57', '58']);
/** Another transaction held a row for longer than we wait. */
const lockNotAvailable = '55P03';
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end)/;

/**
 * Whether an error means that the database is away, full or stopping, so that the same request may succeed later:
 * answered with 503 and `Retry-After`, never with a false yes.
 *
 * @see https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as {code?: unknown}).code;
  if (typeof code === 'string') {
    if (code === lockNotAvailable) return true;
    if (/^[0-9A-Z]{5}$/.test(code) && passingClasses.has(code.slice(0, 2))) return true;
    if (socketCodes.has(code)) return true;
  }
  return driverMessages.test(error.message);
}

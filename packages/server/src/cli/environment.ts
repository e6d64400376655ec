import {resolve} from 'node:path';
import {defaultSubmissionsPerMinute, type ServerSettings} from '../server/index.ts';

/** Wrong environment or arguments: the message says what to do; no stack is shown. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What the environment says, checked. `docs/operations.md` lists the variables. */
export interface Environment extends Omit<ServerSettings, 'showsMails'> {
  databaseUrl?: string | undefined;
  host: string;
  port: number;
  secretKey?: string | undefined;
  logLevel: string;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * Reads the environment. Empty variables count as missing.
 *
 * @throws {UsageError}
 */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const port = readNumber('PORT', get('PORT'), 3000, 65_535);
  const host = get('HOST') ?? '127.0.0.1';
  const logLevel = get('LOG_LEVEL') ?? 'info';
  if (!logLevels.includes(logLevel)) {
    throw new UsageError(`Expected LOG_LEVEL to be one of ${logLevels.join(', ')}, got ${logLevel}.`);
  }
  return {
    databaseUrl: get('DATABASE_URL'),
    dataDir: resolve(get('DATA_DIR') ?? '.data'),
    host,
    port,
    publicUrl: readUrl('PUBLIC_URL', get('PUBLIC_URL') ?? `http://localhost:${port}`, ['http:', 'https:']),
    smtpUrl: get('SMTP_URL') && readUrl('SMTP_URL', get('SMTP_URL')!, ['smtp:', 'smtps:']),
    secretKey: get('SECRET_KEY'),
    trustProxy: readTrustProxy(get('TRUST_PROXY')),
    submissionsPerMinute: readNumber(
      'SUBMISSIONS_PER_MINUTE',
      get('SUBMISSIONS_PER_MINUTE'),
      defaultSubmissionsPerMinute,
      1_000_000_000,
    ),
    sessionLimits: {
      idleSeconds: 3600 * readNumber('SESSION_IDLE_HOURS', get('SESSION_IDLE_HOURS'), 8, 24),
      absoluteSeconds: 3600 * readNumber('SESSION_HOURS', get('SESSION_HOURS'), 24, 24 * 7),
    },
    logLevel,
  };
}

function readNumber(name: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > most) {
    throw new UsageError(`Expected ${name} to be a whole number from 0 to ${most}, got "${text}".`);
  }
  return number;
}

/** Without its slash at the end. The value is not repeated: a mail server's has a password in it. */
function readUrl(name: string, text: string, protocols: string[]): string {
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new UsageError(`Expected ${name} to begin with ${protocols.map((each) => `${each}//`).join(' or ')}.`);
  }
  return text.replace(/\/+$/, '');
}

function readTrustProxy(text: string | undefined): boolean | string {
  if (text === undefined || text === 'false') return false;
  return text === 'true' ? true : text;
}

/**
 * Where a page of one's own may show the demo's form, as browsers name it: a slash at the end is no fault of anybody's.
 *
 * @throws {UsageError} when it is no origin
 */
export function readPageOrigin(text: string | undefined, otherwise: string): string {
  const origin = text?.trim() || otherwise;
  const url = URL.parse(origin);
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/` || origin.includes('*')) {
    throw new UsageError(
      `Expected PAGE_ORIGIN to be the origin of your page, such as http://localhost:8080 (no path), got "${origin}".`,
    );
  }
  if (url.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    throw new UsageError(`Expected PAGE_ORIGIN to begin with https://, got "${origin}"; http is for localhost only.`);
  }
  return url.origin;
}

import type {SessionLimits} from '../people/index.ts';

/** What an operator decides. `docs/operations.md` lists the environment variables behind it. */
export interface ServerSettings {
  /** Where people reach this server, without a slash at the end: begins every link in mails and receipts. */
  publicUrl: string;
  /** Holds everything that is kept but for an outside database: photos, the secret key, the embedded database. */
  dataDir: string;
  /** Mail server; mails are written to `dataDir/mail` when missing. */
  smtpUrl?: string | undefined;
  /** Which proxies' `X-Forwarded-*` to believe: none (false), all (true), or their addresses. */
  trustProxy?: boolean | string | undefined;
  /** Messages that one client may send in a minute, evenly, and twice as many at once; 0 means no limit. */
  submissionsPerMinute: number;
  /** How long a desk session lasts; 8 hours without use and 24 hours in all when missing. */
  sessionLimits?: SessionLimits | undefined;
  /** Shows written mails at `/dev/mail`; for demos only: they hold links that open cases. */
  showsMails: boolean;
}

/** Generous: a library's terminals, or everyone on one phone network, share an address. */
export const defaultSubmissionsPerMinute = 60;

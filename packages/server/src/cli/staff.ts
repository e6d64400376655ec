import {parseArgs, type ParseArgsConfig} from 'node:util';
import type pg from 'pg';
import {createCatalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {
  addStaff,
  changePassword,
  changeRoles,
  isStaffRole,
  listStaff,
  setAccountDisabled,
  StaffError,
  type Membership,
} from '../people/index.ts';
import {UsageError} from './environment.ts';
import {readNewPassword} from './read-password.ts';

export const staffHelp = `city-feedback staff <what> --jurisdiction ID …

  add       --email ADDRESS --name NAME --role RING:ROLE …   [--language fi|sv|en]
  list
  roles     --email ADDRESS --role RING:ROLE …               exactly these from now on
  password  --email ADDRESS                                  ends all sessions
  disable   --email ADDRESS                                  logged out at once
  enable    --email ADDRESS

ROLE is coordinator, responder, manager or administrator. --role may stand several times.
The password is asked for, or read from the first line of standard input.
docs/staff-accounts.md says what each role may do.`;

export interface StaffCommandOptions {
  print(line: string): void;
  /** Runs some work on the migrated database. */
  withDatabase(work: (pool: pg.Pool) => Promise<number>): Promise<number>;
  /** Asks for a new password; from the terminal or standard input by default. */
  readPassword?(): Promise<string>;
}

const flags = {
  jurisdiction: {type: 'string'},
  email: {type: 'string'},
  name: {type: 'string'},
  role: {type: 'string', multiple: true},
  language: {type: 'string'},
} as const satisfies ParseArgsConfig['options'];

type Flags = ReturnType<typeof parseFlags>;
type Command = (pool: pg.Pool, catalogue: JurisdictionCatalogue) => Promise<string[]>;

/**
 * `city-feedback staff …`: makes and changes the accounts of the desk.
 *
 * @returns exit code
 * @throws {UsageError} for wrong arguments, and for what can't be done, with the reason
 */
export async function staff([what, ...args]: string[], options: StaffCommandOptions): Promise<number> {
  const {print, withDatabase, readPassword = readNewPassword} = options;
  if (what === undefined || what === 'help' || what === '--help') {
    print(staffHelp);
    return what ? 0 : 2;
  }
  const given = parseFlags(args);
  const jurisdictionId = needed(given, 'jurisdiction');
  // All of it before the database is opened: nobody holds it while somebody thinks of a password.
  const command = await prepare(what, given, readPassword);
  return withDatabase(async (pool) => {
    const catalogue = await createCatalogue(pool);
    try {
      const configuration = catalogue.jurisdiction(jurisdictionId);
      if (!configuration) throw new UsageError(unknownJurisdiction(jurisdictionId, catalogue.jurisdictions()));
      for (const line of await command(pool, configuration)) print(line);
      return 0;
    } catch (error) {
      throw error instanceof StaffError ? new UsageError(error.message) : error;
    } finally {
      catalogue.close();
    }
  });
}

async function prepare(what: string, given: Flags, readPassword: () => Promise<string>): Promise<Command> {
  if (what === 'list') return list;
  const email = needed(given, 'email');
  switch (what) {
    case 'add': {
      const account = {email, name: needed(given, 'name'), memberships: membershipsOf(given)};
      const {language} = given;
      const password = await readPassword();
      return async (pool, catalogue) => {
        await addStaff(pool, catalogue, {...account, password, ...(language && {language})});
        return [`${email} can log in at the desk of ${catalogue.jurisdiction.id}.`];
      };
    }
    case 'roles': {
      const memberships = membershipsOf(given);
      return async (pool, catalogue) => {
        await changeRoles(pool, catalogue, email, memberships);
        return [`${email}: ${rolesInWords(memberships)}`];
      };
    }
    case 'password': {
      const password = await readPassword();
      return async (pool, catalogue) => {
        await changePassword(pool, catalogue, email, password);
        return [`${email} has another password, and is logged out everywhere.`];
      };
    }
    case 'disable':
    case 'enable':
      return async (pool, catalogue) => {
        await setAccountDisabled(pool, catalogue, email, what === 'disable');
        return [what === 'disable' ? `${email} can't log in any more.` : `${email} can log in again.`];
      };
    default:
      throw new UsageError(`Expected something to do with staff, got "${what}".\n\n${staffHelp}`);
  }
}

const list: Command = async (pool, {jurisdiction}) => {
  const accounts = await listStaff(pool, jurisdiction.id);
  return accounts.map(({staff: {email, name, memberships}, isDisabled}) =>
    [email, name, rolesInWords(memberships), ...(isDisabled ? ['disabled'] : [])].join('\t'),
  );
};

function parseFlags(args: string[]) {
  try {
    return parseArgs({args, options: flags, allowPositionals: false}).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${staffHelp}`);
  }
}

function needed(given: Flags, flag: 'jurisdiction' | 'email' | 'name'): string {
  const value = given[flag]?.trim();
  if (!value) throw new UsageError(`Expected --${flag}, got none.\n\n${staffHelp}`);
  return value;
}

function membershipsOf({role: given = []}: Flags): Membership[] {
  return given.map((text) => {
    const [ringId = '', role = ''] = text.split(':');
    if (!isStaffRole(role)) throw new UsageError(`Expected --role as RING:ROLE, got "${text}".\n\n${staffHelp}`);
    return {ringId, role};
  });
}

const rolesInWords = (memberships: Membership[]) => memberships.map(({ringId, role}) => `${ringId}:${role}`).join(', ');

function unknownJurisdiction(id: string, known: JurisdictionCatalogue[]): string {
  const names = known.map(({jurisdiction}) => jurisdiction.id).join(', ');
  return names
    ? `Expected one of the jurisdictions ${names}, got "${id}".`
    : 'No jurisdiction is configured yet: run city-feedback apply <directory> first.';
}

import {spawnSync} from 'node:child_process';
import type {Account} from './account.ts';

export interface Command {
  program: string;
  arguments: string[];
  /** For `spawn`, where setpriv isn't there to change the user. */
  identity: {uid?: number; gid?: number};
}

/**
 * Wraps a program so that it runs as `account` and, on Linux, is told to stop (SIGINT, a fast shutdown) by the kernel
 * when we die, however we die.
 */
export function commandAs(account: Account | undefined, program: string, args: string[]): Command {
  if (!hasSetpriv()) {
    return {program, arguments: args, identity: account ? {uid: account.uid, gid: account.gid} : {}};
  }
  return {
    program: 'setpriv',
    arguments: [...identityFlags(account), '--pdeathsig', 'INT', '--', program, ...args],
    identity: {},
  };
}

function identityFlags(account: Account | undefined): string[] {
  if (!account) return [];
  const flags = ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'];
  const {capability} = account;
  if (!capability) return flags;
  // access(2) ignores capabilities of whoever isn't root, but for this bit; PostgreSQL looks for its programs with it.
  return [
    ...flags,
    '--securebits',
    '+no_setuid_fixup',
    '--inh-caps',
    `+${capability}`,
    '--ambient-caps',
    `+${capability}`,
  ];
}

let setprivFound: boolean | undefined;

/** Whether children can be made to die with us; BusyBox has a setpriv too, but without that. */
function hasSetpriv(): boolean {
  setprivFound ??= process.platform === 'linux' && /--pdeathsig/.test(outputOf('setpriv', '--help'));
  return setprivFound;
}

function outputOf(program: string, flag: string): string {
  return spawnSync(program, [flag], {encoding: 'utf8'}).stdout ?? '';
}

/** Whether the account can read `path`: one parent folder that is 0700 is enough to shut it out. */
export function canReach(account: Account | undefined, path: string): boolean {
  if (!account) return true;
  const command = commandAs(account, 'test', ['-x', path]);
  return spawnSync(command.program, command.arguments, {...command.identity, cwd: '/'}).status === 0;
}

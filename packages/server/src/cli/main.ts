#!/usr/bin/env node
import {DatabaseError, migrate, openDatabase} from '../database/index.ts';
import {createLog} from '../http/index.ts';
import {SecretKeyError} from '../secrets/index.ts';
import {apply} from './apply.ts';
import {check} from './check.ts';
import {demo} from './demo.ts';
import {readEnvironment, UsageError} from './environment.ts';
import {help} from './help.ts';
import {staff} from './staff.ts';
import {start} from './start.ts';
import {topics} from './topics.ts';

const print = (line: string): void => console.log(line);

/** Runs one command. @returns exit code; undefined while a server runs on */
async function run([command, ...args]: string[]): Promise<number | undefined> {
  switch (command) {
    case 'start':
      await start(readEnvironment());
      return undefined;
    case 'demo':
      await demo(readEnvironment({...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn'}), {
        isEmpty: args.includes('--empty'),
      });
      return undefined;
    case 'check':
      return check(directoryOf(args), {print, variables: process.env});
    case 'apply':
      return withDatabase((pool) => apply(directoryOf(args), pool, {print, variables: process.env}));
    case 'staff':
      return staff(args, {print, withDatabase});
    case 'topics':
      return topics(args, {print, withDatabase});
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      print(help);
      return command ? 0 : 2;
    default:
      throw new UsageError(`Expected a command, got "${command}".\n\n${help}`);
  }
}

function directoryOf([directory]: string[]): string {
  if (!directory) throw new UsageError(`Expected the directory with the configuration.\n\n${help}`);
  return directory;
}

type Pool = Awaited<ReturnType<typeof openDatabase>>['pool'];

async function withDatabase(work: (pool: Pool) => Promise<number>): Promise<number> {
  const {databaseUrl, dataDir} = readEnvironment();
  const database = await openDatabase({...(databaseUrl && {databaseUrl}), dataDir, log: createLog('warn')});
  try {
    await migrate(database.pool);
    return await work(database.pool);
  } finally {
    await database.stop();
  }
}

try {
  const code = await run(process.argv.slice(2));
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  const isForPeople = error instanceof UsageError || error instanceof DatabaseError || error instanceof SecretKeyError;
  console.error(isForPeople ? error.message : error);
  process.exit(1);
}

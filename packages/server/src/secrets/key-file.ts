import {randomBytes} from 'node:crypto';
import {closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync} from 'node:fs';
import {join} from 'node:path';

const keyBytes = 32;

export class SecretKeyError extends Error {
  override name = 'SecretKeyError';
}

/**
 * The key that all secrets are made from: `SECRET_KEY` when it is set (several processes need the same), else the file
 * `secret-key` in the data folder, which is made at the first start and readable by its owner only.
 *
 * @param given  at least 43 characters of base64url, or 64 of hex
 * @throws {SecretKeyError} when it is too short, or others may read the file
 */
export function readSecretKey(given: string | undefined, dataDir: string): Buffer {
  if (given) return parse(given, 'SECRET_KEY');
  const file = join(dataDir, 'secret-key');
  makeOnce(file, dataDir);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new SecretKeyError(`Others may read ${file}. Run: chmod 600 ${file}`);
  }
  return parse(readFileSync(file, 'utf8').trim(), file);
}

function parse(text: string, where: string): Buffer {
  const key = /^[0-9a-f]{64,}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64url');
  if (key.length < keyBytes) {
    throw new SecretKeyError(
      `Expected at least ${keyBytes} random bytes in ${where}, in base64url or hex. Make some: openssl rand -hex ${keyBytes}`,
    );
  }
  return key;
}

/** Written aside and linked into place: of two processes that start at once, both read the same whole key. */
function makeOnce(file: string, dataDir: string): void {
  mkdirSync(dataDir, {recursive: true});
  const aside = `${file}.${process.pid}`;
  const handle = openSync(aside, 'w', 0o600);
  try {
    writeSync(handle, randomBytes(keyBytes).toString('base64url') + '\n');
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
}

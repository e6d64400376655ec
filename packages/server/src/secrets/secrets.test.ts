import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {parseTrackingCode} from '@city-feedback/contract';
import {v7 as uuidv7} from 'uuid';
import {readSecretKey, SecretKeyError} from './key-file.ts';
import {createSecrets} from './secrets.ts';

const home = mkdtempSync(join(tmpdir(), 'cf-key-'));
after(() => rmSync(home, {recursive: true}));
const secrets = createSecrets(Buffer.alloc(32, 7));

test('a case has the same secrets each time, and other ones than another case', () => {
  const [one, two] = [uuidv7(), uuidv7()];
  assert.equal(secrets.trackingCodeOf(one), secrets.trackingCodeOf(one));
  assert.notEqual(secrets.trackingCodeOf(one), secrets.trackingCodeOf(two));
  assert.notEqual(secrets.linkTokenOf(one), secrets.linkTokenOf(two));
  assert.ok(parseTrackingCode(secrets.trackingCodeOf(one)).ok);
  assert.match(secrets.linkTokenOf(one), /^[\w-]{27}$/);
});

test('with another key everything is different', () => {
  const other = createSecrets(Buffer.alloc(32, 8));
  const id = uuidv7();
  assert.notEqual(secrets.trackingCodeOf(id), other.trackingCodeOf(id));
  assert.notEqual(secrets.linkTokenOf(id), other.linkTokenOf(id));
  assert.notDeepEqual(secrets.trackingLookup('x'), other.trackingLookup('x'));
});

test('a code is looked up however it is typed', () => {
  const code = secrets.trackingCodeOf(uuidv7());
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
  assert.deepEqual(secrets.trackingLookup(typed), secrets.trackingLookup(code));
  assert.notDeepEqual(secrets.trackingLookup(code.slice(1)), secrets.trackingLookup(code));
});

test('what a secret is looked up by is not the secret', () => {
  const id = uuidv7();
  assert.ok(
    !secrets.trackingLookup(secrets.trackingCodeOf(id)).toString('latin1').includes(secrets.trackingCodeOf(id)),
  );
  assert.notEqual(
    secrets.linkLookup(secrets.linkTokenOf(id)).toString('base64url').slice(0, 27),
    secrets.linkTokenOf(id),
  );
});

test('parts of a fingerprint do not run into each other', () => {
  assert.notDeepEqual(secrets.fingerprint('body', 'a', 'bc'), secrets.fingerprint('body', 'ab', 'c'));
});

test('the key file is made once, readable by its owner only, and read again', () => {
  const first = readSecretKey(undefined, home);
  assert.equal(statSync(join(home, 'secret-key')).mode & 0o777, 0o600);
  assert.deepEqual(readSecretKey(undefined, home), first);
  chmodSync(join(home, 'secret-key'), 0o644);
  assert.throws(() => readSecretKey('', home), SecretKeyError);
});

test('a key that is too short is refused, with the command that makes one', () => {
  assert.throws(() => readSecretKey('short', home), /openssl rand -hex 32/);
  assert.equal(readSecretKey('ab'.repeat(32), home).length, 32);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readEnvironment, UsageError} from './environment.ts';

test('an empty environment gives a server on this machine, with everything in .data', () => {
  const {host, port, publicUrl, dataDir, submissionsPerMinute, trustProxy, databaseUrl} = readEnvironment({});
  assert.deepEqual([host, port, publicUrl], ['127.0.0.1', 3000, 'http://localhost:3000']);
  assert.ok(dataDir.endsWith('/.data'));
  assert.deepEqual([submissionsPerMinute, trustProxy, databaseUrl], [60, false, undefined]);
});

test('empty variables count as missing, slashes at the end of addresses are dropped', () => {
  const environment = readEnvironment({
    DATABASE_URL: '',
    PORT: '',
    PUBLIC_URL: 'https://feedback.example//',
    TRUST_PROXY: '10.0.0.0/8',
  });
  assert.deepEqual(
    [environment.databaseUrl, environment.port, environment.publicUrl, environment.trustProxy],
    [undefined, 3000, 'https://feedback.example', '10.0.0.0/8'],
  );
});

test('what can not be is refused with its name, and without a password', () => {
  const wrong = [
    {PORT: 'x'},
    {PORT: '70000'},
    {PUBLIC_URL: 'feedback.example'},
    {SMTP_URL: 'http://user:hush@mail.example'},
    {SUBMISSIONS_PER_MINUTE: '-1'},
    {LOG_LEVEL: 'loud'},
  ];
  for (const env of wrong) {
    assert.throws(
      () => readEnvironment(env),
      (error: Error) =>
        error instanceof UsageError && error.message.includes(Object.keys(env)[0]!) && !error.message.includes('hush'),
    );
  }
});

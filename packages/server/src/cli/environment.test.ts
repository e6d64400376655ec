import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readEnvironment, readPageOrigin, UsageError} from './environment.ts';

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

test('the origin of a page of one’s own may end with a slash, or be missing', () => {
  const otherwise = 'http://localhost:3003';
  assert.equal(readPageOrigin('http://localhost:8080/', otherwise), 'http://localhost:8080');
  assert.equal(readPageOrigin(' https://WWW.Example.fi ', otherwise), 'https://www.example.fi');
  for (const missing of [undefined, '']) assert.equal(readPageOrigin(missing, otherwise), otherwise);
});

test('what is no origin is refused with the name of the variable', () => {
  for (const wrong of ['localhost:8080', 'http://localhost:8080/page', 'http://www.example.fi', 'https://*', '8080']) {
    assert.throws(
      () => readPageOrigin(wrong, ''),
      (error: Error) =>
        error instanceof UsageError && /PAGE_ORIGIN/.test(error.message) && error.message.includes(wrong),
      wrong,
    );
  }
});

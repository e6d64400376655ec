import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {LinkError} from './index.ts';
import {readLinkToken} from './link.ts';

const token = fc.stringMatching(/^[\w-]{16,100}$/);

test('a link token is read from a token, a follow URL and a receipt', () => {
  fc.assert(
    fc.property(token, fc.webUrl(), fc.constantFrom('', ' ', '\n'), (linkToken, url, space) => {
      assert.equal(readLinkToken(linkToken + space), linkToken);
      assert.equal(readLinkToken(`${url}#${linkToken}${space}`), linkToken);
      assert.equal(readLinkToken(new URL(`#${linkToken}`, url)), linkToken);
      assert.equal(readLinkToken({linkToken}), linkToken);
    }),
  );
});

test('what holds no link token, or what no header could carry, is refused', () => {
  for (const wrong of [
    '',
    'https://feedback.example.fi/follow',
    'short',
    'a token with spaces in it',
    'ä'.repeat(30),
  ]) {
    assert.throws(() => readLinkToken(wrong), LinkError, wrong);
  }
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      try {
        assert.match(readLinkToken(text), /^[\w-]{16,100}$/);
      } catch (error) {
        assert.ok(error instanceof LinkError);
      }
    }),
  );
});

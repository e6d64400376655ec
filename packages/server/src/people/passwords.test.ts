import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hashPassword, isPassword} from './password-hash.ts';
import {findPasswordFault} from './password-rules.ts';

const about = ['anna.virtanen@city.example', 'Anna Virtanen', 'Merilinna'];

test('fourteen characters are too short, fifteen are enough', async () => {
  assert.equal(await findPasswordFault('hd6-Kuu7+palmu', about), 'too_short');
  assert.equal(await findPasswordFault('hd6-Kuu7+palmut', about), undefined);
});

test('length counts characters as people see them, not code units', async () => {
  assert.equal(await findPasswordFault('🌲'.repeat(14), about), 'too_short');
  assert.equal(await findPasswordFault('x'.repeat(201), about), 'too_long');
});

test('any characters will do: words with spaces, no digit, no capital', async () => {
  assert.equal(await findPasswordFault('villasukka torilla saunoo', about), undefined);
});

for (const password of [
  'passwordpassword',
  'Password1234567!',
  'qwertyuiopasdfgh',
  '111111111111111111',
  'iloveyou12345678',
  'merilinnamerilinna',
  'annavirtanen2026',
]) {
  test(`a password that is tried first is refused: ${password}`, async () => {
    assert.equal(await findPasswordFault(password, about), 'too_common');
  });
}

test('the right password matches its hash, another does not, and nobody has none', async () => {
  const hash = await hashPassword('villasukka torilla saunoo');
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await isPassword('villasukka torilla saunoo', hash), true);
  assert.equal(await isPassword('villasukka torilla saunoi', hash), false);
  assert.equal(await isPassword('an account that nobody has', undefined), false);
});

test('a password typed with combining letters is the same password', async () => {
  const hash = await hashPassword('mäyrä pöydän alla');
  assert.equal(await isPassword('mäyrä pöydän alla'.normalize('NFD'), hash), true);
});

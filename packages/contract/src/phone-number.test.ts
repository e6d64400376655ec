import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isPhoneNumber} from './phone-number.ts';

test('numbers count however they are written', () => {
  for (const text of [
    '0401234567',
    '040 123 4567',
    '+358 (0)40-123 4567',
    '12345',
    '٠٤٠ ١٢٣ ٤٥٦٧',
    'puh. 040/1234567',
  ]) {
    assert.equal(isPhoneNumber(text), true, text);
  }
});

test('what can not be called does not count', () => {
  for (const text of ['', 'maija', '1234', '12 34 56 78 90 12 34 56', 'aino@asukas.example']) {
    assert.equal(isPhoneNumber(text), false, text);
  }
});

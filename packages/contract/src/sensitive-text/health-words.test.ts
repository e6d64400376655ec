import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mentionsHealth} from './health-words.ts';
import {mightMentionHealth} from './index.ts';

test('words about health are seen in three languages, with their endings', () => {
  for (const text of [
    'Masennuksestani johtuen en pääse paikalle.',
    'Sairastan diabetesta ja tarvitsen avustajan.',
    'Äidilläni on todettu syöpä.',
    'Muistisairaus vaikeuttaa asiointia.',
    'Olen raskaana, eikä bussissa ole tilaa.',
    'Min son har fått diagnosen autism.',
    'Jag är gravid och faller på isen.',
    'Min mamma har demens.',
    'I was diagnosed with epilepsy last year.',
    'My mental health suffers from the noise.',
    'HIV-testi',
  ]) {
    assert.equal(mentionsHealth(text), true, text);
    assert.equal(mightMentionHealth(text), true, text);
  }
});

test('everyday words that look like them are left alone', () => {
  for (const text of [
    'Lokit syövät roskia, ja jäteastia on täynnä.',
    'Sairaalan pysäköintipaikka on liukas.',
    'Masentava näky: roskia joka puolella.',
    'Raskas liikenne tärisyttää taloa.',
    'Vammaispysäköinnin merkki puuttuu.',
    'The view is depressing, please be patient with the snow.',
    'Puut on leikattu rumasti.',
    'Museet är vackert, men sjukhusets busshållplats saknar tak.',
  ]) {
    assert.equal(mentionsHealth(text), false, text);
  }
});

test('the list is loaded for each of its words, and not for everyday messages', () => {
  for (const word of [
    ...['abort', 'ADHD', 'alkoholismi', 'alcoholism', 'autism', 'autistinen', 'dementia', 'demens', 'depressio'],
    ...['depressiivinen', 'depressiv', 'diabetes', 'diagnosis', 'epilepsia', 'gravid', 'illness', 'itsemurha'],
    ...['itsetuhoinen', 'läkemedel', 'lääkitys', 'masennus', 'masentunut', 'medication', 'mental health'],
    ...['mielenterveys', 'muistisairaus', 'potilaan', 'potilas', 'pregnant', 'psykoosi', 'psykos', 'psykoterapia'],
    ...['psychosis', 'psychotherapy', 'päihderiippuvuus', 'raskaana', 'raskauden', 'raskautta', 'schizophrenia'],
    ...['skitsofrenia', 'sairauden', 'sairauksia', 'sairaus', 'sairautta', 'sairastan', 'sairastui', 'självmord'],
    ...['sjukdom', 'suicide', 'syöpä', 'cancer', 'hiv', 'syövästä'],
  ]) {
    assert.ok(mentionsHealth(word), word);
    assert.ok(mightMentionHealth(word), word);
  }
  for (const text of ['Katuvalo on pimeä', 'The street lamp is dark', 'Gatlampan lyser inte', 'Kuoppa ajoradassa']) {
    assert.ok(!mightMentionHealth(text), text);
  }
});

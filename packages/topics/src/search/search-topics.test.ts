import assert from 'node:assert/strict';
import {test} from 'node:test';
import {searchTopics, type SearchableTopic} from './search-topics.ts';

const finnish: SearchableTopic[] = [
  {id: 'pothole', name: 'Kuoppa tai vaurio tiessä', synonyms: ['reikä asfaltissa', 'päällyste rikki', 'halkeama']},
  {id: 'snow', name: 'Lumen auraus', synonyms: ['lumityöt', 'aurausvalli', 'lumikasa']},
  {
    id: 'slippery',
    name: 'Liukas katu',
    synonyms: ['hiekoitus', 'jää', 'liukkaus'],
    description: 'Jalkakäytävä tai katu on jäässä.',
  },
  {
    id: 'light',
    name: 'Katuvalo',
    synonyms: ['katulamppu', 'lyhtypylväs', 'ulkovalaistus'],
    description: 'Valo ei pala, vilkkuu tai palaa päivällä.',
  },
  {id: 'signal', name: 'Liikennevalot', synonyms: ['valo-ohjaus', 'suojatien painonappi']},
  {id: 'bin', name: 'Täysi roska-astia', synonyms: ['roskakori', 'roskis']},
  {id: 'litter', name: 'Roskaaminen', synonyms: ['roskia maassa', 'sotku']},
  {id: 'bench', name: 'Penkit ja kalusteet', synonyms: ['puistonpenkki']},
  {id: 'day-care', name: 'Päiväkoti', synonyms: ['varhaiskasvatus', 'päivähoito']},
  {id: 'swimming', name: 'Uimahalli', synonyms: ['uiminen', 'sauna']},
];

const swedish: SearchableTopic[] = [
  {id: 'pothole', name: 'Hål i gatan', synonyms: ['grop', 'skadad asfalt']},
  {id: 'snow', name: 'Snöröjning', synonyms: ['plogning', 'snöhög']},
  {id: 'light', name: 'Gatubelysning', synonyms: ['gatlykta', 'lyktstolpe']},
  {id: 'bin', name: 'Full papperskorg', synonyms: ['soptunna', 'sopkorg']},
];

const english: SearchableTopic[] = [
  {
    id: 'pothole',
    name: 'Pothole or broken road',
    description: 'The surface of a street or path is broken.',
    synonyms: ['hole in the road'],
  },
  {
    id: 'snow',
    name: 'Snow ploughing',
    description: 'A street or path has not been cleared.',
    synonyms: ['snow clearing'],
  },
  {id: 'light', name: 'Street light', description: 'The lamp is out.', synonyms: ['lamp post', 'lamp']},
  {
    id: 'bin',
    name: 'Overflowing bin',
    description: 'The bin by the street is full.',
    synonyms: ['litter bin', 'rubbish bin'],
  },
];

const first = (topics: SearchableTopic[], query: string) => searchTopics(topics, query, {limit: 1})[0]?.id;

test('inflected Finnish words find their topic', () => {
  assert.equal(first(finnish, 'lumen auraamatta'), 'snow');
  assert.equal(first(finnish, 'lumet'), 'snow');
  assert.equal(first(finnish, 'kuoppia'), 'pothole');
  assert.equal(first(finnish, 'katuvaloja'), 'light');
  assert.equal(first(finnish, 'penkin'), 'bench');
  assert.equal(first(finnish, 'päiväkodissa'), 'day-care');
  assert.equal(first(finnish, 'liukkaita katuja'), 'slippery');
  assert.equal(first(finnish, 'uimahalliin'), 'swimming');
});

test('a part of a compound finds the compound', () => {
  const found = searchTopics(finnish, 'valo').map(({id}) => id);
  assert.deepEqual(new Set(found.slice(0, 2)), new Set(['light', 'signal']));
  assert.equal(first(finnish, 'lamppu'), 'light');
});

test('a compound that nobody listed is found by its part', () => {
  assert.equal(first(finnish, 'puistohalkeama'), 'pothole');
});

test('words half typed are enough', () => {
  for (const query of ['ka', 'katuv', 'katuval', 'katuvalo']) {
    assert.ok(
      searchTopics(finnish, query, {limit: 3}).some(({id}) => id === 'light'),
      query,
    );
  }
});

test('small typos and missing dots are forgiven', () => {
  assert.equal(first(finnish, 'katuvlao'), 'light');
  assert.equal(first(finnish, 'paivakoti'), 'day-care');
  assert.equal(first(finnish, 'uimhalli'), 'swimming');
  assert.equal(first(english, 'pothloe'), 'pothole');
  assert.equal(first(swedish, 'snorojning'), 'snow');
  assert.equal(first(swedish, 'gattbelysning'), 'light');
});

test('Swedish and English inflections find their topic', () => {
  assert.equal(first(swedish, 'gropar'), 'pothole');
  assert.equal(first(swedish, 'plogat'), 'snow');
  assert.equal(first(swedish, 'soptunnan är full'), 'bin');
  assert.equal(first(english, 'lamps'), 'light');
  assert.equal(first(english, 'the bins are full'), 'bin');
});

test('a name counts more than a description', () => {
  assert.equal(first(finnish, 'katu'), 'slippery');
  assert.equal(first(finnish, 'roskaaminen'), 'litter');
});

test('a rare word counts more than one that fits many topics', () => {
  assert.equal(first(finnish, 'liukas roskis'), 'slippery');
  assert.equal(first(finnish, 'katu jossa halkeama'), 'pothole');
});

test('words that fit nothing find nothing', () => {
  assert.deepEqual(searchTopics(finnish, 'xyzzy qwrt'), []);
});

test('an empty query returns the topics as they stand', () => {
  assert.deepEqual(searchTopics(finnish, '  '), finnish);
  assert.deepEqual(searchTopics(finnish, '', {limit: 2}), finnish.slice(0, 2));
});

test('no more than the limit is returned, and the list is not changed', () => {
  const before = [...finnish];
  assert.equal(searchTopics(finnish, 'valo', {limit: 1}).length, 1);
  assert.deepEqual(finnish, before);
});

test('odd input is searched without an error', () => {
  for (const query of ['\u0000', '💡', '\ud800', '(((', 'a'.repeat(5000), '؟ سلام', 'valo '.repeat(2000)]) {
    assert.ok(Array.isArray(searchTopics(finnish, query)));
  }
  assert.deepEqual(searchTopics([], 'valo'), []);
});

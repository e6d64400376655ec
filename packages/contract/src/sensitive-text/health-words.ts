/** Beginnings of words in Finnish, Swedish and English, many in all of them, so that endings and compounds are found. */
const beginnings = [
  ...[
    'abort',
    'adhd',
    'al[ck]oholis',
    'autis[mt]',
    'demen[ts]',
    'depressi[iov]',
    'diabet',
    'diagno',
    'epilep',
    'gravid',
  ],
  ...['illness', 'itsemur', 'itsetuh', 'läkemed', 'lääkity', 'masennu', 'masentun', 'medicati', 'mental health'],
  ...[
    'mielenterv',
    'muistisair',
    'potilaa',
    'potilas',
    'pregnan',
    'psyko[ost]',
    'psycho[st]',
    'päihderiip',
    'raskaana',
  ],
  ...[
    'raskaude',
    'raskautt',
    'schizo',
    'skitsofr',
    'sairaud',
    'sairauks',
    'sairaus',
    'sairaut',
    'sairasta(?!mo)',
    'sairastu',
  ],
  ...['självmo', 'sjukdom', 'suicid', 'syöpä'],
];
/** Words that are something else with another ending: gulls "syövät". */
const whole = ['cancer[ns]?', 'hiv', 'syövästä'];

const healthWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings.join('|')}|(?:${whole.join('|')})(?!\\p{L}))`, 'iu');

/**
 * Whether a text seems to tell of somebody's health, in Finnish, Swedish or English. A short list: it misses much and
 * is wrong at times, so it is for a gentle word and never keeps anything back.
 */
export function mentionsHealth(text: string): boolean {
  return healthWord.test(text);
}

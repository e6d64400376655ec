import type {ErrorObject} from 'ajv';
import {inEveryResidentLanguage, type InEveryResidentLanguage} from '../problems/index.ts';

const types: {[type: string]: InEveryResidentLanguage<string>} = {
  string: {fi: 'teksti', sv: 'text', en: 'text', uk: 'текст', et: 'tekst', so: 'qoraal', ar: 'نص'},
  number: {fi: 'luku', sv: 'ett tal', en: 'a number', uk: 'число', et: 'arv', so: 'tiro', ar: 'رقم'},
  integer: {
    ...{fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number'},
    ...{uk: 'ціле число', et: 'täisarv', so: 'tiro dhan', ar: 'عدد صحيح'},
  },
  boolean: {
    ...{fi: 'true tai false', sv: 'true eller false', en: 'true or false'},
    ...{uk: 'true або false', et: 'true või false', so: 'true ama false', ar: 'true أو false'},
  },
  array: {fi: 'luettelo', sv: 'en lista', en: 'a list', uk: 'список', et: 'loend', so: 'liis', ar: 'قائمة'},
  object: {
    ...{fi: 'JSON-olio', sv: 'ett JSON-objekt', en: 'a JSON object'},
    ...{uk: 'об’єкт JSON', et: 'JSON-objekt', so: 'shay JSON ah', ar: 'كائن JSON'},
  },
  null: inAll('null'),
  undefined: {
    ...{fi: 'ei mitään', sv: 'ingenting', en: 'nothing'},
    ...{uk: 'нічого', et: 'mitte midagi', so: 'waxba', ar: 'لا شيء'},
  },
};

/** A JSON type's name for people, e.g. `a list`. */
export function typeInWords(type: string): InEveryResidentLanguage<string> {
  return types[type] ?? inAll(type);
}

/** What a schema's keyword asks for, e.g. `at least 3 characters`. */
export function describeExpected({keyword, params}: ErrorObject): InEveryResidentLanguage<string> {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'enum':
      return inAll((params['allowedValues'] as unknown[]).join(', '));
    case 'minimum':
      return inAll(`≥ ${limit}`);
    case 'maximum':
      return inAll(`≤ ${limit}`);
    case 'minLength':
      return {
        ...{fi: `vähintään ${limit} merkkiä`, sv: `minst ${limit} tecken`, en: `at least ${limit} characters`},
        ...{uk: `щонайменше символів: ${limit}`, et: `vähemalt ${limit} märki`},
        ...{so: `ugu yaraan ${limit} xaraf`, ar: `ما لا يقل عن ${limit} حرف`},
      };
    case 'minItems':
      return {
        ...{fi: `vähintään ${limit} kohtaa`, sv: `minst ${limit} poster`, en: `at least ${limit} items`},
        ...{uk: `щонайменше пунктів: ${limit}`, et: `vähemalt ${limit} kirjet`},
        ...{so: `ugu yaraan ${limit} shay`, ar: `ما لا يقل عن ${limit} عنصر`},
      };
    case 'maxItems':
      return {
        ...{fi: `enintään ${limit} kohtaa`, sv: `högst ${limit} poster`, en: `at most ${limit} items`},
        ...{uk: `щонайбільше пунктів: ${limit}`, et: `kuni ${limit} kirjet`},
        ...{so: `ugu badnaan ${limit} shay`, ar: `ما لا يزيد على ${limit} عنصر`},
      };
    case 'pattern':
      return inAll(`/${String(params['pattern'])}/`);
    default:
      return {
        ...{fi: 'kuvauksen mukainen arvo', sv: 'ett värde enligt beskrivningen', en: 'a value as documented'},
        ...{uk: 'значення за описом', et: 'kirjeldusele vastav väärtus'},
        ...{so: 'qiime sida sharraxaadda', ar: 'قيمة كما في الوصف'},
      };
  }
}

function inAll(text: string): InEveryResidentLanguage<string> {
  return inEveryResidentLanguage(() => text);
}

import type {ErrorObject} from 'ajv';
import type {InEveryLanguage} from '../problems/index.ts';

const types: {[type: string]: InEveryLanguage<string>} = {
  string: {fi: 'teksti', sv: 'text', en: 'text'},
  number: {fi: 'luku', sv: 'ett tal', en: 'a number'},
  integer: {fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number'},
  boolean: {fi: 'true tai false', sv: 'true eller false', en: 'true or false'},
  array: {fi: 'luettelo', sv: 'en lista', en: 'a list'},
  object: {fi: 'JSON-olio', sv: 'ett JSON-objekt', en: 'a JSON object'},
  null: {fi: 'null', sv: 'null', en: 'null'},
  undefined: {fi: 'ei mitään', sv: 'ingenting', en: 'nothing'},
};

/** A JSON type's name for people, e.g. `a list`. */
export function typeInWords(type: string): {[language: string]: string} {
  return types[type] ?? {fi: type, sv: type, en: type};
}

/** What a schema's keyword asks for, e.g. `at least 3 characters`. */
export function describeExpected({keyword, params}: ErrorObject): {[language: string]: string} {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'enum':
      return inAll((params['allowedValues'] as unknown[]).join(', '));
    case 'minimum':
      return inAll(`≥ ${limit}`);
    case 'maximum':
      return inAll(`≤ ${limit}`);
    case 'minLength':
      return {fi: `vähintään ${limit} merkkiä`, sv: `minst ${limit} tecken`, en: `at least ${limit} characters`};
    case 'minItems':
      return {fi: `vähintään ${limit} kohtaa`, sv: `minst ${limit} poster`, en: `at least ${limit} items`};
    case 'maxItems':
      return {fi: `enintään ${limit} kohtaa`, sv: `högst ${limit} poster`, en: `at most ${limit} items`};
    case 'pattern':
      return inAll(`/${String(params['pattern'])}/`);
    default:
      return {fi: 'kuvauksen mukainen arvo', sv: 'ett värde enligt beskrivningen', en: 'a value as documented'};
  }
}

function inAll(text: string): InEveryLanguage<string> {
  return {fi: text, sv: text, en: text};
}

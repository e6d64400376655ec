import type {CallTime, Kind} from '@city-feedback/contract';
import type {Topic} from '../../catalogue/index.ts';
import type {Fields} from '../read-form.ts';

export const kinds: readonly Kind[] = ['question', 'fault', 'idea', 'praise', 'criticism', 'other'];
export const wishes = ['mail', 'phone', 'code', 'none'] as const;
export const callTimes = ['any', 'morning', 'afternoon'] as const satisfies readonly CallTime[];

/** How the resident would like to be answered. */
export type Wish = (typeof wishes)[number];

/** What stands in the form, as it was typed. */
export interface GiveValues {
  /** Idempotency key of the form: made when it was shown, the same with every try. */
  key: string;
  text: string;
  /** Empty: "I don't know". */
  topic: string;
  kind: string;
  /** Answers to the topic's own questions, by the question's id. */
  answers: {[questionId: string]: string[]};
  /** The topic whose questions were shown. */
  askedTopic: string;
  placeWords: string;
  /** A place that was found by its words, as {@link pointValue} writes it; empty when none was chosen. */
  point: string;
  latitude: string;
  longitude: string;
  /** Id of the unit it is about. */
  unit: string;
  wish: string;
  email: string;
  name: string;
  phone: string;
  callTime: string;
  mayPublish: boolean;
  /** Not seen by people; robots fill it. */
  website: string;
  /** The page that led here. */
  page: string;
  /** Site on which it was begun, when it was handed over since. */
  from: string;
}

/** Names of the fields, as they stand in the markup. */
export const fieldNames = {
  key: 'key',
  text: 'text',
  topic: 'topic',
  kind: 'kind',
  askedTopic: 'asked-topic',
  placeWords: 'place',
  point: 'point',
  latitude: 'latitude',
  longitude: 'longitude',
  unit: 'service-object',
  wish: 'wish',
  email: 'email',
  name: 'name',
  phone: 'phone',
  callTime: 'call-time',
  mayPublish: 'may-publish',
  website: 'website',
  page: 'page',
  from: 'from',
} as const satisfies {[value in keyof Omit<GiveValues, 'answers'>]: string};

/** Name of the button that was pressed. */
export const buttonName = 'do';

const answerPrefix = 'answer.';
export const answerName = (questionId: string): string => `${answerPrefix}${questionId}`;

export const noValues: GiveValues = {
  ...{key: '', text: '', topic: '', kind: '', answers: {}, askedTopic: ''},
  ...{placeWords: '', point: '', latitude: '', longitude: '', unit: ''},
  ...{
    wish: 'code',
    email: '',
    name: '',
    phone: '',
    callTime: 'any',
    mayPublish: false,
    website: '',
    page: '',
    from: '',
  },
};

/** What a form sent. Fields that are missing are empty. */
export function valuesOf(fields: Fields): GiveValues {
  const one = (name: string): string => fields.get(name)?.[0] ?? '';
  const texts = Object.entries(fieldNames).map(([value, name]) => [value, one(name)]);
  const answers = [...fields]
    .filter(([name]) => name.startsWith(answerPrefix))
    .map(([name, values]) => [name.slice(answerPrefix.length), values] as const);
  return {
    ...(Object.fromEntries(texts) as unknown as GiveValues),
    wish: one(fieldNames.wish) || noValues.wish,
    callTime: one(fieldNames.callTime) || noValues.callTime,
    mayPublish: one(fieldNames.mayPublish) !== '',
    answers: Object.fromEntries(answers) as GiveValues['answers'],
  };
}

/** Names that none of our forms has. */
export function unknownNames(fields: Fields): string[] {
  const known = new Set<string>([...Object.values(fieldNames), buttonName]);
  return [...fields.keys()].filter((name) => !known.has(name) && !name.startsWith(answerPrefix));
}

/** The topic that was chosen, if it is offered. */
export function chosenTopic({topic}: GiveValues, topics: readonly Topic[]): Topic | undefined {
  return topics.find(({id}) => id === topic);
}

/** A point and its words in one field. */
export function pointValue({latitude, longitude, label}: {latitude: number; longitude: number; label: string}): string {
  return `${latitude} ${longitude} ${label}`;
}

export function parsePoint(value: string): {latitude: number; longitude: number; label: string} | undefined {
  const match = /^(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?) (.*)$/s.exec(value);
  return match ? {latitude: Number(match[1]), longitude: Number(match[2]), label: match[3]!} : undefined;
}

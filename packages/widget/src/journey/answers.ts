import type {CallTime, Kind, PlaceDraft, PlaceOwner} from '@city-feedback/contract';

/** How the resident would like to be answered. */
export type Wish = 'mail' | 'phone' | 'code' | 'none';

/** The address or number that an answer goes to, by the name of its field; none where it is read here, or not wanted. */
export const contactField = (wish: Wish) => (wish === 'mail' ? 'email' : wish === 'phone' ? wish : undefined);

/** What the resident has told so far. */
export interface Answers {
  text: string;
  /** Id of a topic, or one of {@link topicUnknown}, {@link topicOther}; empty while nothing is chosen. */
  topic: string;
  /** Set when the person chose it; else it is guessed. */
  kind: Kind | '';
  place: PlaceDraft | undefined;
  /** Name of the district that the pin is in. */
  district: string | undefined;
  /** Whether the pin is outside the jurisdiction's boundary. */
  outside: boolean;
  /** The place of the pin in words: its address or name; empty while none is known. */
  placeLabel: string;
  /** Whose the place is, when it is another one's. */
  placeOwner: PlaceOwner | undefined;
  /** Site that gets the message in the stead of the page's own; empty while none does. */
  site: string;
  placeWords: string;
  /** Answers to the topic's own questions, by the id of the question. */
  attributes: Record<string, string[]>;
  wish: Wish;
  email: string;
  name: string;
  phone: string;
  callTime: CallTime;
  mayPublish: boolean;
  /** Not seen by people; robots fill it. */
  website: string;
}

/** "I don't know": the city finds out. */
export const topicUnknown = '?';
/** "Another topic…": the picker is open, nothing is picked yet. */
export const topicOther = '…';

/** A place that was told just now, or none, of which nothing else is known yet. */
export const newPlace = (place?: PlaceDraft) => ({
  place,
  placeLabel: '',
  placeOwner: undefined,
  outside: false,
  district: undefined,
});

export const noAnswers: Answers = {
  text: '',
  topic: '',
  kind: '',
  ...newPlace(),
  site: '',
  placeWords: '',
  attributes: {},
  wish: 'code',
  email: '',
  name: '',
  phone: '',
  callTime: 'any',
  mayPublish: false,
  website: '',
};

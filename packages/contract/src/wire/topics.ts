/** Words by language, e.g. `{"fi": "Katuvalo", "sv": "Gatlykta"}`. */
export interface WordsByLanguage {
  [language: string]: string;
}

/** How much is reported of a topic, and whether residents are told. */
export interface DeskTopicNotice {
  topicId: string;
  topicName: string;
  /** The topic's names, in the languages that words are needed in. */
  names: WordsByLanguage;
  /** Cases of the last hour. */
  lastHour: number;
  /** Whether forms show a notice for it now. */
  isOn: boolean;
  /** Who switched it on: the rule about many alike, or somebody at the desk. */
  setBy?: 'rule' | 'desk';
  since?: string;
  /** Words that were written for it at the desk; {@link DeskNotices.ordinaryText} in the languages that are missing. */
  text?: WordsByLanguage;
}

/** Those that are on first, then by how much is reported. */
export interface DeskNotices {
  topics: DeskTopicNotice[];
  /** So many cases of a topic within an hour switch its notice on; missing when only people do. */
  casesPerHour?: number;
  /** Languages that words are needed in. */
  languages: string[];
  /** What residents read where the desk wrote nothing; `{topic}` is replaced by the topic's name. */
  ordinaryText: WordsByLanguage;
  /** The most UTF-16 units that own words may have in one language. */
  textLength: number;
}

/** Tells residents that a matter is known, or takes that back. */
export interface NoticeRequest {
  /**
   * @maxLength 60
   */
  topicId: string;
  isOn: boolean;
  /** Instead of the ordinary words, in these languages. */
  text?: WordsByLanguage;
}

/** A topic that a case may be about, and why. */
export interface DeskSuggestion {
  topicId: string;
  topicName: string;
  /** The ring that the rules have for this topic there. */
  ringId: string;
  ringName: string;
  /** How likely it is, 0–1. */
  confidence: number;
  /** Of messages with such a confidence at least 95 of 100 were right. */
  isSure: boolean;
  /** Words of the message that speak for it, as written. */
  words: string[];
  /** Others report it there more than usual right now, which counts in. */
  isReportedNow?: true;
  /** Where it is, when that counts in. */
  districtName?: string;
  /** Cases of this topic, in the same district, that the ring answered within a year; counted up to 1,000. */
  similarCases: number;
}

/** Likeliest first, two at most; none where the message says too little, or the topic is right as it is. */
export interface DeskSuggestions {
  suggestions: DeskSuggestion[];
}

/** How often topics were right on cases that no model has learnt from. */
export interface DeskTopicFigures {
  topicId: string;
  topicName: string;
  messages: number;
  /** Share whose topic was named first. */
  top1: number;
  /** Share whose topic was among the first three. */
  top3: number;
}

/** Messages about one topic that were taken for another one. */
export interface DeskConfusion {
  topicName: string;
  takenForName: string;
  count: number;
}

/** A version of the model that finds topics. */
export interface DeskTopicModel {
  version: string;
  isLive: boolean;
  /** Learnt from the catalogue's words alone, or from cases too. */
  origin: 'words' | 'cases';
  caseCount: number;
  builtAt: string;
  /** Missing for a model of words alone, which there was nothing to measure on. */
  top1?: number;
  top3?: number;
  messages?: number;
}

/** The model that is live, what is known about it, and the others that are kept, newest first. */
export interface DeskTopicModels {
  models: DeskTopicModel[];
  /** Of the live model; those that need better words first. */
  topics: DeskTopicFigures[];
  /** Of the live model; most frequent first. */
  confusions: DeskConfusion[];
}

/** Which version of the model finds topics from now on. */
export interface UseTopicModelRequest {
  /**
   * @maxLength 12
   */
  version: string;
}

/** Words by language, e.g. `{"fi": "Katuvalo", "sv": "Gatlykta"}`. */
export interface WordsByLanguage {
  [language: string]: string;
}

/** How much is reported of a topic, and whether residents are told. */
export interface DeskTopicNotice {
  topicId: string;
  topicName: string;
  /** Cases of the last hour. */
  lastHour: number;
  /** Whether forms show a notice for it now. */
  isOn: boolean;
  /** Who switched it on: the rule about many alike, or somebody at the desk. */
  setBy?: 'rule' | 'desk';
  since?: string;
  /** Words that were written for it at the desk; the configured ones when missing. */
  text?: WordsByLanguage;
}

/** Those that are on first, then by how much is reported. */
export interface DeskNotices {
  topics: DeskTopicNotice[];
  /** So many cases of a topic within an hour switch its notice on; missing when only people do. */
  casesPerHour?: number;
  /** Languages that words are needed in. */
  languages: string[];
}

export interface NoticeRequest {
  /**
   * @maxLength 60
   */
  topicId: string;
  isOn: boolean;
  /** Instead of the configured words. */
  text?: WordsByLanguage;
}

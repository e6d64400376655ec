import type {SensitiveKind} from '@city-feedback/contract/sensitive-text';

/** What is said about data that a text should not hold, in one language. */
export interface ProtectionWords extends Record<SensitiveKind, SensitiveWords> {
  health: HealthWords;
}

export interface SensitiveWords {
  title: string;
  /** Why it should not be sent. */
  explain: string;
  /** Button that takes it out of the text. */
  remove: string;
  removed: string;
}

/** A gentle word; what was written may be sent as it is. */
export interface HealthWords {
  title: string;
  /** Who can read the message. */
  explain: (jurisdiction: string) => string;
  /** Before links to secure services. */
  services: string;
  /** Where there is none to link to. */
  elsewhere: string;
}

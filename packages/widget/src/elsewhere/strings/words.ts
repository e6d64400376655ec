/** What is said when a message goes to another jurisdiction than the page's own, in one language. */
export interface ElsewhereWords {
  /** Button: they shall get it. Names can't be inflected, so they stand in the nominative or after a colon. */
  choose: (name: string) => string;
  /** Who gets it now. */
  goesTo: (name: string) => string;
  /** They do not have the topic that was chosen. */
  topicAgain: string;
  /** Their form could not be loaded. */
  failed: string;
  /** Title of the receipt. */
  arrived: (name: string) => string;
}

/** What is said about cases that others have reported near a place, in one language. */
export interface NearbyWords {
  title: string;
  explain: string;
  /** Button at each case, and the one that does it. */
  follow: string;
  email: string;
  followed: (reference: string) => string;
  mailed: string;
  failed: string;
}

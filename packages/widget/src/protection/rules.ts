import type {SensitiveSpan} from '@city-feedback/contract/sensitive-text';

/** What a text must not hold, and what is better not told. */
export interface ProtectionRules {
  findSensitiveData(text: string): SensitiveSpan[];
  /** Whether it is worth looking closer; then the list of words is loaded. */
  mightMentionHealth(text: string): boolean;
}

let rules: ProtectionRules | undefined;

/** Puts the rules to work. They come with the later steps: what sends comes with them, so nothing is sent unread. */
export function protectWith(found: ProtectionRules): void {
  rules = found;
}

export const sensitiveDataIn = (text: string): SensitiveSpan[] => rules?.findSensitiveData(text) ?? [];

export const mightMentionHealth = (text: string): boolean => !!rules?.mightMentionHealth(text);

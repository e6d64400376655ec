import {laterStyles} from './later-steps.styles.ts';
import {findSensitiveData, mightMentionHealth} from '@city-feedback/contract/sensitive-text';
import {protectWith} from '../protection/rules.ts';

// Their order is their order in the bundle, and decides how small it becomes.
export {whereStep} from '../where/where-step.ts';
export {queueOf} from '../sending/queue-of.ts';
export {youStep} from '../you/you-step.ts';
export {loadSuggestions} from '../what/suggest-topics.ts';
export {send} from '../sending/send.ts';
export {receiptView} from '../receipt/receipt-view.ts';
export {waitingView} from '../sending/waiting-view.ts';
export {detailsStep} from '../details/details-step.ts';

protectWith({findSensitiveData, mightMentionHealth});

/** Adds what the later steps look like to the root that the form is in. */
export function adoptStyles(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(laterStyles.styleSheet!)) root.adoptedStyleSheets.push(laterStyles.styleSheet!);
}

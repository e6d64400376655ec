import {findSensitiveData, mightMentionHealth} from '@city-feedback/contract/sensitive-text';
import {protectWith} from '../protection/rules.ts';
import {laterStyles} from './later-steps.styles.ts';

export {detailsStep} from '../details/details-step.ts';
export {receiptView} from '../receipt/receipt-view.ts';
export {queueOf} from '../sending/queue-of.ts';
export {send} from '../sending/send.ts';
export {waitingView} from '../sending/waiting-view.ts';
export {loadSuggestions} from '../what/suggest-topics.ts';
export {whereStep} from '../where/where-step.ts';
export {youStep} from '../you/you-step.ts';

protectWith({findSensitiveData, mightMentionHealth});

/** Adds what the later steps look like to the root that the form is in. */
export function adoptStyles(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(laterStyles.styleSheet!)) root.adoptedStyleSheets.push(laterStyles.styleSheet!);
}

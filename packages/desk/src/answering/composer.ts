import type {DeskCase} from '@city-feedback/contract';
import type {Change, ChangeResult} from '../case/case-controller.ts';
import type {Desk} from '../desk.ts';

/** What every form about the open case is handed. */
export interface Composing {
  desk: Desk;
  case: DeskCase;
  /** Makes a change of the case. */
  change: (change: Change) => Promise<ChangeResult>;
}

/** Fired by a form when what it held is sent; `sentence` says so. */
export class SentEvent extends Event {
  readonly sentence: string;

  constructor(sentence: string) {
    super('desk-sent', {bubbles: true});
    this.sentence = sentence;
  }
}

/** Fired by the button of a form that the person wants to put aside; its draft is kept. */
export class PutAsideEvent extends Event {
  constructor() {
    // Of a button in the form, and heard around it.
    super('desk-put-aside', {bubbles: true, composed: true});
  }
}

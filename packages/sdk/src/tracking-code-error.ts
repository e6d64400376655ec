import type {TrackingCodeFault} from '@city-feedback/contract';
import {CityFeedbackError} from './errors.ts';

/** What was typed can't be a tracking code; told without asking the server. */
export class TrackingCodeError extends CityFeedbackError {
  override name = 'TrackingCodeError';
  declare readonly code: 'tracking_code_invalid';
  /** What is wrong with it. `typo`: twelve symbols, but not all of them right. */
  readonly fault: TrackingCodeFault;

  constructor(fault: TrackingCodeFault) {
    super('tracking_code_invalid', `expected a tracking code XXXX-XXXX-XXXX, got one with the fault ${fault}`);
    this.fault = fault;
  }
}

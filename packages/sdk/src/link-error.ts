import {CityFeedbackError} from './errors.ts';

/** What was given holds no link token; told without asking the server. */
export class LinkError extends CityFeedbackError {
  override name = 'LinkError';
  declare readonly code: 'link_invalid';

  constructor() {
    super('link_invalid', 'expected a link token, a receipt or a follow URL that ends in #<link token>');
  }
}

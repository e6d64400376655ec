import {html, type Html} from '../http/index.ts';
import {directionOf} from '../problems/index.ts';

/**
 * Attributes of an element whose text is in another language than the page: its language, and the side that it is read
 * from.
 *
 * @param language  BCP 47; nothing is written without one
 */
export function textLanguage(language: string | undefined): Html {
  return language ? html`lang="${language}" dir="${directionOf(language)}"` : html``;
}

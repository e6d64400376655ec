import {html, type Html} from '../../http/index.ts';
import {field} from '../markup/index.ts';
import type {FormState} from './form-state.ts';

export const photosName = 'photos';
/** What is taken in. Phones that keep photos in another format turn them into one of these when they are chosen. */
const accepted = 'image/jpeg,image/png,image/webp';
const megabyte = 1024 * 1024;

/** The photos. Stands last, so that everything else has been read when the first one comes. */
export function photosField(
  state: Pick<FormState, 'site' | 'words' | 'faults' | 'optional'>,
  {label, isOptional}: {label: string; isOptional: boolean},
): Html {
  const {site, words} = state;
  const {photos, photoBytes} = site.limits;
  const hint = words.give.photosHint(photos, Math.floor(photoBytes / megabyte));
  return field(
    state,
    {id: photosName, label, hint, isOptional},
    (ties) => html`<input ${ties} type="file" name="${photosName}" accept="${accepted}" multiple />`,
  );
}

import {findSensitiveData, type SensitiveKind} from './find-sensitive-data.ts';

/**
 * The same text without what {@link findSensitiveData} finds, and without the white space before it.
 *
 * @param kind  takes only this kind away
 */
export function removeSensitiveData(text: string, kind?: SensitiveKind): string {
  for (const span of findSensitiveData(text).reverse()) {
    if (!kind || span.kind === kind) text = text.slice(0, span.start).trimEnd() + text.slice(span.end);
  }
  return text;
}

import {hash} from 'node:crypto';
import type {TopicWords} from '@city-feedback/topics/train';
import type {JurisdictionCatalogue} from '../catalogue/index.ts';

/**
 * The words by which topics are found, in all languages. Closed topics are left out, because nobody can choose them;
 * confidential ones are in, because whoever writes about them has to be led to the secure service.
 */
export function wordsOf({topics}: JurisdictionCatalogue): TopicWords[] {
  return topics
    .filter(({isClosed}) => !isClosed)
    .map(({id, name, synonyms, description}) => ({
      id,
      name: {...name},
      synonyms,
      ...(description && {description: {...description}}),
    }));
}

/** Raised when models are built in another way, so that those of before are built again. */
const method = 2;

/** Differs when a model of these words would differ. */
export function fingerprintOf(words: readonly TopicWords[]): string {
  return hash('sha256', JSON.stringify([method, words])).slice(0, 16);
}

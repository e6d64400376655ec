import type {CaseDraft} from '@city-feedback/contract';
import type {Topic} from '../../catalogue/index.ts';
import type {FieldFault} from '../../problems/index.ts';
import type {FormSite} from '../form-site.ts';
import {answerName, fieldNames, type GiveValues} from './values.ts';

export interface FaultContext {
  values: GiveValues;
  draft: CaseDraft;
  topic: Topic | undefined;
  site: Pick<FormSite, 'catalogue'>;
}

/** Parts of a draft and the fields that they were made from. */
const byPath: {[path: string]: string} = {
  '/text': fieldNames.text,
  '/topicId': fieldNames.topic,
  '/kind': fieldNames.kind,
  '/contact/name': fieldNames.name,
  '/contact/email': fieldNames.email,
  '/contact/phone': fieldNames.phone,
};

/** Tells the field on the page by what is wrong with the draft. */
export function fieldOfFault({values, draft, topic, site}: FaultContext) {
  return ({path, code, values: named}: FieldFault): string | undefined => {
    if (path.startsWith('/place')) {
      const byCoordinates = !values.point && (values.latitude !== '' || values.longitude !== '');
      return byCoordinates && code !== 'place_missing' ? fieldNames.latitude : fieldNames.placeWords;
    }
    if (path === '/serviceObjectId') return site.catalogue.serviceObjects.length > 0 ? fieldNames.unit : undefined;
    if (path === '/attributes') {
      const question = topic?.questions.find(({label}) => label === named?.['label']);
      return question && answerName(question.id);
    }
    const index = /^\/attributes\/(\d+)/.exec(path)?.[1];
    const answer = index === undefined ? undefined : draft.attributes?.[Number(index)];
    return answer ? answerName(answer.id) : byPath[path];
  };
}

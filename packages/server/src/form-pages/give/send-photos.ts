import type {CaseReceipt} from '@city-feedback/contract';
import {submissionLimits} from '../../catalogue/index.ts';
import {attachPhoto, authorizePhoto, type PhotoDependencies} from '../../intake/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {faultsOf, type FormFault} from '../form-fault.ts';
import type {UploadedFile} from '../read-form.ts';

export interface SentPhotos {
  sent: number;
  failed: {number: number; name: string; fault: FormFault}[];
  /** Numbers that are still free, in order. */
  free: number[];
}

export interface SendPhotosOptions {
  access: Pick<CaseReceipt, 'caseId' | 'linkToken'>;
  files: AsyncIterable<UploadedFile>;
  /** Numbers that may be used, in order. */
  numbers: readonly number[];
  language: string;
  /** What an error means; those that nobody can be told of are thrown again. */
  problemOf: (error: unknown) => ProblemError;
}

export const allNumbers = Array.from({length: submissionLimits.photos}, (_, index) => index + 1);

/**
 * Adds the photos of a form to its case, one after the other. One that fails keeps none of the others back; what breaks
 * off leaves the case and the photos before as they are.
 */
export async function sendPhotos(dependencies: PhotoDependencies, options: SendPhotosOptions): Promise<SentPhotos> {
  const {access, files, numbers, language, problemOf} = options;
  const result: SentPhotos = {sent: 0, failed: [], free: [...numbers]};
  let index = 0;
  // Beyond the last one: refused by its number.
  const numberOf = (at: number): number => numbers[at] ?? submissionLimits.photos + 1 + at - numbers.length;
  const fail = (error: unknown, name = ''): void => {
    const [fault] = faultsOf(problemOf(error), language);
    result.failed.push({number: numberOf(index), name: [...name].slice(0, 60).join(''), fault: fault!});
  };
  try {
    for await (const {name, content} of files) {
      const number = numberOf(index);
      try {
        const known = await authorizePhoto(dependencies, {...access, number});
        await attachPhoto(dependencies, known, number, content);
        result.sent++;
        result.free = result.free.filter((each) => each !== number);
      } catch (error) {
        fail(error, name);
        content.resume();
      }
      index++;
    }
  } catch (error) {
    fail(error);
  }
  return result;
}

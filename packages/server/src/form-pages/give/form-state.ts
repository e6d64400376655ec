import type {FoundPlace, SiteCatalogue} from '@city-feedback/contract';
import type {Topic} from '../../catalogue/index.ts';
import type {FormFault} from '../form-fault.ts';
import type {FieldContext} from '../markup/index.ts';
import type {FormWords} from '../words/index.ts';
import type {Elsewhere} from './hand-over.ts';
import type {GiveValues} from './values.ts';

/** Everything that a form shows. */
export interface FormState extends FieldContext {
  /** In the form's language, where the city has it. */
  site: SiteCatalogue;
  /** The language of the words in `site`; missing when it is that of the form. */
  cityLanguage: string | undefined;
  words: FormWords;
  values: GiveValues;
  /** The chosen topic. */
  topic: Topic | undefined;
  faults: readonly FormFault[];
  /** What the words of the place could mean, once they were looked up. */
  candidates?: readonly FoundPlace[] | undefined;
  /** Whether photos were chosen, which have to be chosen again. */
  hadPhotos?: boolean | undefined;
  /** Whose the place is, when they take messages about it. */
  elsewhere?: Elsewhere | undefined;
  /** Where it was begun, when it was handed over since. */
  origin?: Elsewhere | undefined;
  ownSiteId: string;
  language: string;
  /** Said on top, when nothing is wrong but something is still asked. */
  notice?: string | undefined;
}

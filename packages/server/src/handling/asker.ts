import type {JurisdictionCatalogue} from '../catalogue/index.ts';
import type {StaffMember} from '../people/index.ts';

/** Who asks the desk for something, with the configuration of their jurisdiction and the language to answer in. */
export interface Asker {
  staff: StaffMember;
  catalogue: JurisdictionCatalogue;
  language: string;
}

import type {AttributeAnswer, CallTime, ContactDraft, Kind, PlaceSource} from '@city-feedback/contract';
import type {JurisdictionCatalogue, Site, Topic} from '../catalogue/index.ts';
import type {Suspicion} from '../history/index.ts';

/** A draft that may become a case: everything in it exists, fits, and can be stored. */
export interface CheckedCase {
  catalogue: JurisdictionCatalogue;
  site: Site;
  text: string;
  kind?: Kind | undefined;
  topic?: Topic | undefined;
  place?: CheckedPlace | undefined;
  serviceObjectId?: string | undefined;
  attributes: AttributeAnswer[];
  wantsAnswer: boolean;
  callTime?: CallTime | undefined;
  mayPublish: boolean;
  /** Missing when there is nothing in it. */
  contact?: ContactDraft | undefined;
  language: string;
  pageUrl?: string | undefined;
  suspicion?: Suspicion | undefined;
}

export interface CheckedPlace {
  latitude: number;
  longitude: number;
  label?: string | undefined;
  source?: PlaceSource | undefined;
  /** The district it lies in. */
  areaId?: string | undefined;
}

import type {PagePlace} from '../launcher/city-feedback.ts';

/** What the page says about its form: the element's attributes and properties, as they are when the form opens. */
export interface PageSettings {
  endpoint: string;
  site: string;
  topic: string;
  kind: string;
  serviceObject: string;
  place: PagePlace | undefined;
  kiosk: boolean;
}

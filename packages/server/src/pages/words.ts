import type {InEveryLanguage} from '../problems/index.ts';

export interface PageWords {
  giveFeedback: string;
  languages: string;
  /** Heading of the list of sites. */
  sites: string;
  notFound: string;
}

export const pageWords: InEveryLanguage<PageWords> = {
  fi: {
    giveFeedback: 'Anna palautetta',
    languages: 'Kieli',
    sites: 'Sivustot',
    notFound: 'Tässä osoitteessa ei ole mitään',
  },
  sv: {
    giveFeedback: 'Ge respons',
    languages: 'Språk',
    sites: 'Webbplatser',
    notFound: 'Det finns inget på den här adressen',
  },
  en: {
    giveFeedback: 'Give feedback',
    languages: 'Language',
    sites: 'Sites',
    notFound: 'There is nothing at this address',
  },
};

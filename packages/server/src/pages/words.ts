import type {InEveryLanguage} from '../problems/index.ts';

export interface PageWords {
  giveFeedback: string;
  follow: string;
  noScript: string;
  languages: string;
  /** Heading of the list of sites. */
  sites: string;
  notFound: string;
}

export const pageWords: InEveryLanguage<PageWords> = {
  fi: {
    giveFeedback: 'Anna palautetta',
    follow: 'Seuraa palautettasi',
    noScript: 'Lomake tarvitsee JavaScriptin. Voit myös soittaa asiakaspalveluun.',
    languages: 'Kieli',
    sites: 'Sivustot',
    notFound: 'Tässä osoitteessa ei ole mitään',
  },
  sv: {
    giveFeedback: 'Ge respons',
    follow: 'Följ ditt ärende',
    noScript: 'Formuläret behöver JavaScript. Du kan också ringa kundtjänsten.',
    languages: 'Språk',
    sites: 'Webbplatser',
    notFound: 'Det finns inget på den här adressen',
  },
  en: {
    giveFeedback: 'Give feedback',
    follow: 'Follow your message',
    noScript: 'The form needs JavaScript. You can also call customer service.',
    languages: 'Language',
    sites: 'Sites',
    notFound: 'There is nothing at this address',
  },
};

import type {InEveryResidentLanguage} from '../problems/index.ts';

export interface PageWords {
  giveFeedback: string;
  followFeedback: string;
  languages: string;
  /** Heading of the list of sites. */
  sites: string;
  notFound: string;
}

export const pageWords: InEveryResidentLanguage<PageWords> = {
  fi: {
    giveFeedback: 'Anna palautetta',
    followFeedback: 'Seuraa palautetta',
    languages: 'Kieli',
    sites: 'Sivustot',
    notFound: 'Tässä osoitteessa ei ole mitään',
  },
  sv: {
    giveFeedback: 'Ge respons',
    followFeedback: 'Följ din respons',
    languages: 'Språk',
    sites: 'Webbplatser',
    notFound: 'Det finns inget på den här adressen',
  },
  en: {
    giveFeedback: 'Give feedback',
    followFeedback: 'Follow your feedback',
    languages: 'Language',
    sites: 'Sites',
    notFound: 'There is nothing at this address',
  },
  uk: {
    giveFeedback: 'Залишити звернення',
    followFeedback: 'Стежити за зверненням',
    languages: 'Мова',
    sites: 'Сайти',
    notFound: 'За цією адресою нічого немає',
  },
  et: {
    giveFeedback: 'Anna tagasisidet',
    followFeedback: 'Jälgi tagasisidet',
    languages: 'Keel',
    sites: 'Saidid',
    notFound: 'Sellel aadressil ei ole midagi',
  },
  so: {
    giveFeedback: 'Dir jawaab-celin',
    followFeedback: 'La soco jawaab-celintaada',
    languages: 'Luqad',
    sites: 'Bogagga',
    notFound: 'Cinwaankan waxba ma yaallaan',
  },
  ar: {
    giveFeedback: 'أرسل ملاحظاتك',
    followFeedback: 'متابعة ملاحظتك',
    languages: 'اللغة',
    sites: 'المواقع',
    notFound: 'لا يوجد شيء في هذا العنوان',
  },
};

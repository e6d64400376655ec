import type {NearbyWords} from './words.ts';

/** Latin letters keep their own direction inside of Arabic sentences. */
const isolated = (name: string) => `\u2068${name}\u2069`;

const ar: NearbyWords = {
  title: 'هل أُبلغ عن هذا من قبل؟',
  explain: 'أبلغ آخرون عن هذه الأمور في مكان قريب. يمكنك متابعة أحدها بدلًا من إرسال بلاغك.',
  follow: 'تابع هذا',
  email: 'البريد الإلكتروني إذا أردت معرفة التغييرات',
  followed: (reference) => `أنت تتابع الآن ${isolated(reference)}. لا حاجة إلى إرسال بلاغك.`,
  mailed: 'سنخبرك بالتغييرات بالبريد الإلكتروني.',
  failed: 'لم تنجح المتابعة. تحقق من العنوان وحاول مرة أخرى.',
};

export default ar;

import type {NearbyWords} from './words.ts';

const en: NearbyWords = {
  title: 'Has this been reported already?',
  explain: 'Others have told about these nearby. You can follow one instead of sending your own.',
  follow: 'Follow this',
  email: 'E-mail, if you want to hear of changes',
  followed: (reference) => `You now follow case ${reference}. You need not send your own.`,
  mailed: 'We will tell you of changes by e-mail.',
  failed: 'Following did not work. Check the address and try again.',
};

export default en;

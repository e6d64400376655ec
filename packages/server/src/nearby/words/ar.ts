import {isolated} from '../../problems/index.ts';
import type {NearbyWords} from './words.ts';

/** Names of units are in other scripts: each keeps its own direction. */
const unit = isolated('{unit}');

export const ar: NearbyWords = {
  received: `أُبلغ عنه. الجهة المسؤولة: ${unit}.`,
  inProgress: `يعمل على الأمر ${unit}.`,
  passedOn: `أُحيل الأمر. الجهة المسؤولة الآن: ${unit}.`,
  stop: {
    title: 'لا رسائل أخرى عن هذا الأمر',
    explain: 'سنحذف عنوان بريدك الإلكتروني ولن نرسل إليك رسائل أخرى عنه.',
    button: 'أوقف الرسائل',
    done: 'تم. حُذف عنوان بريدك الإلكتروني.',
    invalid: {
      title: 'الرابط لا يعمل',
      explain: 'ربما ينقص جزء من الرابط. افتحه من البريد الإلكتروني مرة أخرى.',
    },
  },
};

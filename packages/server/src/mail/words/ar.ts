import {isolated} from '../../problems/index.ts';
import type {ResidentMailWords} from './words.ts';

/** Names of units and numbers of cases are in other scripts: each keeps its own direction. */
const unit = isolated('{unit}');
const topic = isolated('{topic}');
const reference = isolated('{reference}');

export const ar: ResidentMailWords = {
  acknowledgement: {
    subject: `استلمنا ملاحظتك (${reference})`,
    thanks: `شكرًا على ملاحظتك. وصلتنا، والجهة المسؤولة عنها: ${unit}.`,
    promise: 'سنرد في موعد أقصاه {date}.',
    noAnswer: 'لم تطلب ردًا، لكنك ترى في الرابط ما يحدث لملاحظتك.',
  },
  answer: {
    subject: `رد على ملاحظتك (${reference})`,
    intro: `رد على ملاحظتك من ${unit}:`,
    rate: 'أخبرنا هل أفادك الرد، أو افتح الأمر من جديد:',
  },
  follower: {
    subject: `جديد عن الملاحظة ${reference}`,
    intro: `أنت تتابع أمرًا أبلغ عنه آخرون أيضًا: ${topic}، الملاحظة ${reference}.`,
    stop: 'أوقف الرسائل واحذف عنوانك:',
  },
  reference: `رقم الملاحظة: ${reference}`,
  follow: 'تابع الأمر وأضف معلومات:',
  keepLink: 'الرابط شخصي. لا تعطه لأحد.',
  regards: `مع أطيب التحيات\n${unit}`,
};

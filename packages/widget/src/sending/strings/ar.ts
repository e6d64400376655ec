import type {PendingWords} from './words.ts';

const ar: PendingWords = {
  sentLater: 'أُرسلت الآن الملاحظة التي كانت تنتظر.',
  notTaken: 'تعذر إرسال ملاحظتك.',
  openAgain: 'افتحها في النموذج',
  emailGone: 'لم يُحفظ عنوان البريد الإلكتروني. اكتبه مرة أخرى أو أرسل بدونه.',
  phoneGone: 'لم يُحفظ رقم الهاتف. اكتبه مرة أخرى أو أرسل بدونه.',
  withoutContact: 'أرسل بدونه',
  alreadySent: 'أُرسلت هذه الملاحظة من نافذة أخرى. إذا كانت هذه ملاحظة جديدة فأرسلها مرة أخرى.',
  discard: 'احذف',
  discardSure: 'احذف نهائيًا',
  discarded: 'حُذفت الملاحظة.',
  replace: 'استبدل ما كتبته',
};

export default ar;

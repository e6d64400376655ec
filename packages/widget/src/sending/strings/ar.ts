import type {PendingWords} from './words.ts';

const ar: PendingWords = {
  sentLater: 'أُرسلت الآن الملاحظة التي كانت تنتظر.',
  notTaken: 'تعذر إرسال ملاحظتك.',
  takeBack: 'افتحها في النموذج',
  emailGone: 'لم يُحفظ عنوان البريد الإلكتروني. اكتبه مرة أخرى أو أرسل بدونه.',
  phoneGone: 'لم يُحفظ رقم الهاتف. اكتبه مرة أخرى أو أرسل بدونه.',
  withoutContact: 'أرسل بدونه',
};

export default ar;

import type {ProtectionWords} from './words.ts';

/** Latin names keep their own direction inside of Arabic sentences. */
const isolated = (name: string) => `\u2068${name}\u2069`;

const ar: ProtectionWords = {
  identityCode: {
    title: 'يحتوي النص على رقم هوية شخصية',
    explain: 'لا نحتاج إليه، وقد يقع في أيدٍ غير أمينة. احذفه قبل الإرسال.',
    remove: 'احذف رقم الهوية',
    removed: 'حُذف رقم الهوية.',
  },
  paymentCard: {
    title: 'يحتوي النص على رقم بطاقة دفع',
    explain: 'لا نحتاج إليه، وقد يشتري به شخص آخر. احذفه قبل الإرسال.',
    remove: 'احذف رقم البطاقة',
    removed: 'حُذف رقم البطاقة.',
  },
  bankAccount: {
    title: 'يحتوي النص على رقم حساب مصرفي',
    explain: 'نحن لا ندفع شيئًا بناءً على رسالة. احذف رقم الحساب قبل الإرسال.',
    remove: 'احذف رقم الحساب',
    removed: 'حُذف رقم الحساب.',
  },
  health: {
    title: 'هل تكتب عن صحة شخص ما؟',
    explain: (jurisdiction) =>
      `يقرأ رسالتك خدمة الزبائن ومن يعالج الأمر: ${isolated(jurisdiction)}. اكتب فقط ما يحتاج إليه الأمر.`,
    services: 'يمكنك التحدث عن الصحة بأمان هنا:',
    elsewhere: 'في أمور الصحة تواصل مع مركزك الصحي.',
  },
};

export default ar;

import type {ElsewhereWords} from './words.ts';

/** Latin names keep their own direction inside of Arabic sentences. */
const isolated = (name: string) => `\u2068${name}\u2069`;

const ar: ElsewhereWords = {
  choose: (name) => `أرسلها إلى ${isolated(name)}`,
  goesTo: (name) => `ستصل ملاحظتك إلى ${isolated(name)}.`,
  topicAgain: 'هذا الموضوع غير موجود لديهم. اختر الموضوع من جديد.',
  failed: 'تعذر تغيير الجهة المستلمة. تحقق من الاتصال وحاول مجددًا.',
  arrived: (name) => `شكرًا! وصلت ملاحظتك إلى ${isolated(name)}.`,
};

export default ar;

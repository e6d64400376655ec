import type {ClosingWords} from './words.ts';

const ar: ClosingWords = {
  message: {
    title: 'هل تريد إغلاق النموذج؟',
    explain: 'يُحفظ النص. أما الصور وبيانات الاتصال فتُفقد عند مغادرة الصفحة.',
    stay: 'متابعة الكتابة',
  },
  code: {
    title: 'هل حفظت الرمز؟',
    explain: 'لا يمكننا عرض الرمز لاحقًا.',
    stay: 'اعرض الرمز',
  },
  explainKiosk: 'سيُحذف كل ما كتبته من هذا الجهاز.',
  leave: 'إغلاق النموذج',
};

export default ar;

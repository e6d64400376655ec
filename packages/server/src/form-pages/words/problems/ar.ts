import {isolated} from '../../../problems/index.ts';
import type {FormProblems} from '../words.ts';

export const problems: FormProblems = {
  place_missing: {hint: 'اكتب العنوان وابحث عنه، أو اختر الموضوع «لا أعرف».'},
  outside_boundary: {title: `المكان خارج منطقتنا${isolated('{owner}')}.`, hint: 'اختر مكانًا آخر أو أرسل بدون مكان.'},
  coordinates_out_of_range: {hint: 'تحقق من الإحداثيات أو اتركها.'},
  invalid_value: {title: 'هذه القيمة غير مناسبة.', hint: 'تحقق من هذا الجزء.'},
  wrong_type: {title: 'يجب أن يكون هنا رقم.', hint: 'اكتب رقمًا، مثلًا 60.1699.'},
  unknown_field: {hint: 'افتح النموذج مرة أخرى.'},
  text_not_storable: {
    title: 'في النص رموز لا يمكن حفظها.',
    hint: 'أزل الرموز الغريبة (�) ثم أرسل مرة أخرى.',
  },
  idempotency_key_missing: {title: 'كان النموذج قديمًا. أصبح الآن جديدًا.', hint: 'أرسل مرة أخرى.'},
  idempotency_key_invalid: {title: 'كان النموذج قديمًا. أصبح الآن جديدًا.', hint: 'أرسل مرة أخرى.'},
  idempotency_key_reused: {
    title: 'أُرسلت من هذا النموذج رسالة أخرى من قبل، وقد وصلتنا.',
    hint: 'إذا كانت هذه رسالة جديدة فأرسلها الآن. النموذج جاهز.',
  },
  proof_of_work_required: {
    title: 'وصلت من شبكتك رموز خاطئة كثيرة.',
    hint: 'انتظر عشر دقائق، أو ألصق هنا الرابط من الإيصال أو البريد الإلكتروني: سيُفتح فورًا.',
  },
  unknown_link: {hint: 'انسخ الرابط كاملًا من الإيصال أو البريد الإلكتروني.'},
  origin_not_allowed: {hint: 'يمكنك الإرسال من هذه الصفحة: راجع الرسالة واضغط «أرسل الملاحظة».'},
  photo_not_an_image: {hint: 'اختر صورة.'},
  photo_too_large: {hint: 'أرسل الصورة بحجم أصغر.'},
  bad_request: {title: 'لم يصل النموذج كاملًا.', hint: 'افتح النموذج مرة أخرى.'},
  body_too_large: {hint: 'أرسل صورًا أقل أو أصغر.'},
  unsupported_media_type: {hint: 'افتح النموذج مرة أخرى.'},
  method_not_allowed: {hint: 'افتح النموذج مرة أخرى.'},
  email_invalid: {title: 'في عنوان البريد الإلكتروني خطأ.', hint: `تحقق منه. مثال: ${isolated('name@example.fi')}`},
  text_empty: {title: 'الرسالة فارغة.', hint: 'اكتب ما هو الموضوع.'},
  already_rated: {hint: 'إذا أردت قول المزيد فيمكنك إرساله من هنا.'},
};

import {isolated} from '../direction.ts';
import type {ProblemSentences} from './words.ts';

/** What is filled in may be in other scripts, or numbers: each keeps its own direction. */
const value = (name: string): string => isolated(`{${name}}`);
const point = isolated('{latitude}, {longitude}');

export const ar: ProblemSentences = {
  bad_request: {title: 'تعذر فهم الطلب.', hint: `قارنه بوصف واجهة البرمجة في ${isolated('/api/docs')}.`},
  malformed_json: {
    title: 'كان المتوقع JSON بترميز UTF-8، ووصل شيء آخر.',
    hint: 'تحقق من الأقواس وعلامات الاقتباس والترميز.',
  },
  unknown_field: {
    title: `وصل حقل غير معروف: ${value('field')}.`,
    hint: 'أزله أو تحقق من اسمه في وصف واجهة البرمجة.',
  },
  wrong_type: {
    title: `المتوقع في الحقل ${value('field')} هو ${value('expected')}، ووصل ${value('actual')}.`,
    hint: 'أرسل القيمة بالنوع المذكور في وصف واجهة البرمجة.',
  },
  missing_field: {title: `الحقل ${value('field')} ناقص.`, hint: 'أضفه ثم أرسل مرة أخرى.'},
  invalid_value: {
    title: `المتوقع في الحقل ${value('field')} هو ${value('expected')}، ووصلت قيمة أخرى.`,
    hint: 'اختر إحدى القيم المذكورة في وصف واجهة البرمجة.',
  },
  text_empty: {title: 'الرسالة فارغة.', hint: 'اكتب بكلماتك ما هو الموضوع.'},
  text_too_long: {
    title: `الحد هو ${value('limit')} حرف، وفي النص ${value('actual')}.`,
    hint: 'اختصر النص أو أرسل الباقي كمعلومات إضافية.',
  },
  text_not_storable: {
    title: `في نص الحقل ${value('field')} رموز لا يمكن حفظها.`,
    hint: 'أزل رموز NUL والرموز التالفة؛ كل ما عداها مقبول.',
  },
  email_invalid: {
    title: `المتوقع عنوان بريد إلكتروني مثل ${isolated('name@example.fi')}، ووصل شيء آخر.`,
    hint: 'تحقق من العنوان.',
  },
  contact_missing: {
    title: 'يلزم للرد عنوان بريد إلكتروني.',
    hint: 'أضف العنوان أو اختر طريقة أخرى لتلقي الرد.',
  },
  phone_invalid: {
    title: 'يلزم للاتصال رقم هاتف من 5 إلى 15 رقمًا.',
    hint: 'اكتب الرقم، مثل 040 123 4567، أو اختر طريقة أخرى لتلقي الرد.',
  },
  coordinates_out_of_range: {
    title: `المتوقع خط عرض ${isolated('−90…90')} وخط طول ${isolated('−180…180')}، ووصل ${point}.`,
    hint: 'اختر المكان على الخريطة مرة أخرى.',
  },
  coordinates_swapped: {
    title: `المتوقع خط العرض ثم خط الطول، ويبدو أن ${point} تبادلا مكانيهما.`,
    hint: 'بدّل بين خط العرض وخط الطول.',
  },
  outside_boundary: {
    title: `المكان خارج منطقتنا: ${isolated('{jurisdiction}{owner}')}.`,
    hint: 'انقل العلامة أو أرسل بدون مكان.',
  },
  place_missing: {
    title: `الموضوع «${value('topic')}» يحتاج إلى مكان.`,
    hint: 'اختر المكان على الخريطة أو اكتب عنوانه.',
  },
  unknown_topic: {
    title: `لا يوجد في هذا الموقع الموضوع ${value('topic')}.`,
    hint: 'اختر موضوعًا آخر أو «لا أعرف».',
  },
  topic_closed: {title: `الموضوع «${value('topic')}» مغلق.`, hint: 'اختر موضوعًا آخر أو «لا أعرف».'},
  topic_confidential: {
    title: `الموضوع «${value('topic')}» سري ولا تُقبل رسائله هنا؛ لم يُحفظ شيء.`,
    hint: `${value('reason')} ${value('url')}`,
  },
  unknown_service_object: {
    title: `لا يوجد في هذا الموقع المرفق ${value('object')}.`,
    hint: 'اختر المرفق مرة أخرى أو أرسل بدونه.',
  },
  attribute_missing: {
    title: `لم تُجب عن السؤال «${value('label')}».`,
    hint: 'أجب عن السؤال ثم أرسل مرة أخرى.',
  },
  attribute_unknown: {
    title: `وصلت إجابة لا تناسب أي سؤال من أسئلة الموضوع: ${value('attribute')}.`,
    hint: 'افتح النموذج مرة أخرى.',
  },
  idempotency_key_missing: {
    title: `الترويسة ${isolated('Idempotency-Key')} ناقصة.`,
    hint: 'أنشئ UUID عند فتح النموذج وأرسله مع كل محاولة للرسالة نفسها.',
  },
  idempotency_key_invalid: {
    title: `يتكون ${isolated('Idempotency-Key')} من ${isolated('8–200')} من رموز ASCII المرئية، ووصل شيء آخر.`,
    hint: 'يكفي UUID.',
  },
  not_logged_in: {title: 'لم تسجل الدخول أو انتهت الجلسة.', hint: 'سجل الدخول مرة أخرى.'},
  wrong_credentials: {
    title: 'عنوان البريد الإلكتروني وكلمة المرور لا يتطابقان.',
    hint: 'تحقق منهما؛ بعد عدة محاولات انتظر بضع دقائق.',
  },
  proof_of_work_required: {
    title: 'وصلت من شبكتك رموز خاطئة كثيرة: سيحل جهازك أولًا مسألة صغيرة.',
    hint: `يرسل جهازك الحل في الحقل ${isolated('proofOfWork')}؛ لا يلزمك فعل شيء.`,
  },
  origin_not_allowed: {
    title: `لا يجوز لهذه الصفحة عرض النموذج: ${value('origin')}.`,
    hint: `يضيف مدير الموقع العنوان إلى العناوين المسموح بها (${isolated('allowedOrigins')}).`,
  },
  not_allowed: {title: 'لا تملك الحق في ذلك.', hint: 'اسأل مسؤول المجموعة أو مدير النظام.'},
  cross_site_request: {
    title: 'كان المتوقع طلبًا من مكتب العمل، وجاء من موقع آخر.',
    hint: 'افتح مكتب العمل ونفذه هناك.',
  },
  unknown_site: {title: `لا يوجد الموقع ${value('site')}.`, hint: `تحقق من السمة ${isolated('site')} في الإعدادات.`},
  unknown_code: {title: 'لم يُعثر على شيء بهذا الرمز.', hint: 'راجع الرمز حرفًا حرفًا؛ يتكون من 12 حرفًا ورقمًا.'},
  unknown_link: {
    title: 'لم يُعثر على شيء بهذا الرابط.',
    hint: 'افتح مرة أخرى الرابط الموجود في الإيصال أو البريد الإلكتروني.',
  },
  unknown_case: {title: 'لا توجد بهذا الرقم ملاحظة يمكنك رؤيتها.', hint: 'افتحها من القائمة.'},
  unknown_ring: {title: `لا توجد في هذه المؤسسة المجموعة ${value('ring')}.`, hint: 'اختر المجموعة من القائمة.'},
  no_address_search: {
    title: 'لا يمكن البحث عن العناوين في هذا الموقع.',
    hint: 'حدد المكان على الخريطة أو صفه بالكلمات.',
  },
  not_found: {title: 'لا يوجد شيء في هذا العنوان.', hint: 'تحقق من العنوان.'},
  method_not_allowed: {
    title: `المتوقع في هذا العنوان ${value('allowed')}، ووصل ${value('method')}.`,
    hint: `انظر ${isolated('/api/docs')}.`,
  },
  already_rated: {title: 'سبق تقييم هذا الرد.', hint: 'إذا أردت قول المزيد فأضف معلومات.'},
  case_changed: {
    title: `كانت النسخة المتوقعة ${value('expected')}، لكنها أصبحت ${value('actual')}.`,
    hint: 'غيّرها شخص آخر في الأثناء: حمّلها مرة أخرى.',
  },
  case_closed: {
    title: `لا يمكن فعل ذلك بملاحظة حالتها: ${value('status')}.`,
    hint: 'إذا لم يُحل الأمر فافتحه من جديد.',
  },
  request_in_flight: {
    title: 'يجري الآن استلام الرسالة نفسها.',
    hint: 'أرسلها بعد لحظة مرة أخرى بالمفتاح نفسه.',
  },
  same_ring: {title: 'الأمر لدى هذه المجموعة بالفعل.', hint: 'اختر مجموعة أخرى.'},
  photo_too_large: {
    title: `الحد الأقصى للصورة ${value('limit')} ميغابايت، وهذه أكبر.`,
    hint: 'أرسل الصورة بحجم أصغر. الرسالة نفسها وصلت.',
  },
  body_too_large: {title: `الحد الأقصى ${value('limit')} كيلوبايت، ووصل أكثر.`, hint: 'اختصر الرسالة.'},
  photo_not_an_image: {
    title: 'المتوقع صورة JPEG أو PNG أو WebP، ووصل ملف من نوع آخر.',
    hint: 'اختر صورة. الرسالة نفسها وصلت.',
  },
  photo_unreadable: {title: 'تعذرت قراءة الصورة.', hint: 'حاول مرة أخرى أو اختر صورة أخرى.'},
  unsupported_media_type: {
    title: `المتوقع ${value('expected')}، ووصل ${value('actual')}.`,
    hint: `حدد الترويسة ${isolated('Content-Type')}.`,
  },
  photo_number_invalid: {
    title: `رقم الصورة من 1 إلى ${value('limit')}، ووصل ${value('actual')}.`,
    hint: `عدد الصور في الرسالة ${value('limit')} على الأكثر.`,
  },
  photo_too_many_pixels: {
    title: `الحد الأقصى للصورة ${value('limit')} ميغابكسل، وهذه أكبر.`,
    hint: 'أرسل الصورة بحجم أصغر.',
  },
  idempotency_key_reused: {title: 'هذا المفتاح لرسالة أخرى.', hint: 'أنشئ مفتاحًا جديدًا للرسالة الجديدة.'},
  version_missing: {
    title: `نسخة الملاحظة ناقصة في الترويسة ${isolated('If-Match')}.`,
    hint: 'حمّل الملاحظة وأرسل نسختها.',
  },
  too_many_requests: {
    title: 'وصلت من شبكتك طلبات كثيرة جدًا.',
    hint: `حاول مرة أخرى بعد ${value('seconds')} ثانية.`,
  },
  internal_error: {
    title: 'حدث خطأ لدينا.',
    hint: 'حاول مرة أخرى؛ وإذا استمر فأخبرنا برقم الطلب.',
  },
  geocoder_unavailable: {
    title: 'البحث عن العناوين لا يعمل الآن.',
    hint: 'حدد المكان على الخريطة أو صفه بالكلمات أو حاول بعد لحظة.',
  },
  unavailable: {
    title: 'الخدمة لا تستجيب الآن.',
    hint: 'حاول بعد لحظة؛ لم يضع شيء مما أُكد وصوله.',
  },
};

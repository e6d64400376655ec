import type {ResidentHistoryWords} from './words.ts';

/** Names of units are in other scripts: each keeps its own direction. */
const unit = '\u2068{unit}\u2069';

export const ar: ResidentHistoryWords = {
  status: {
    received: 'استُلمت',
    in_progress: 'قيد المعالجة',
    passed_on: 'أُحيلت',
    answered: 'تم الرد',
    closed: 'أُغلقت',
  },
  event: {
    received: `وصلت الرسالة. الجهة المسؤولة عنها: ${unit}.`,
    photo_added: 'أُضيفت الصورة {number}.',
    information_added: 'أُضيفت معلومات.',
    reopened: 'فُتح الأمر من جديد.',
    taken: `بدأت معالجة الأمر: ${unit}.`,
    released: 'الأمر ينتظر من يتولاه.',
    transferred: `نُقل الأمر إلى جهة أخرى. الجهة المسؤولة الآن: ${unit}.`,
    status_changed: 'الحالة الآن: {status}.',
    noted: 'كُتبت ملاحظة.',
  },
  rated: {helped: 'كان الرد مفيدًا.', notHelped: 'لم يكن الرد مفيدًا.'},
  answered: {
    answered: `رد من ${unit}.`,
    fixed: `رد من ${unit}: تم الإصلاح.`,
    scheduled: `رد من ${unit}: سيُنجز في موعد أقصاه {date}.`,
    in_work_programme: `رد من ${unit}: الأمر ضمن برنامج العمل.`,
    will_not_be_done: `رد من ${unit}: لن يُنفذ. يوضح الرد السبب.`,
    not_ours: `رد من ${unit}: الأمر يخص جهة أخرى. يوضح الرد من هي.`,
    duplicate: `رد من ${unit}: سبق الإبلاغ عن الأمر نفسه.`,
  },
  standing: {
    received: `استلمنا رسالتك. سيأتي الرد من ${unit} في موعد أقصاه {date}.`,
    receivedWithoutPromise: `استلمنا رسالتك. ستقرؤها ${unit}.`,
    inProgress: `يعمل على الأمر ${unit}، وسيأتي الرد في موعد أقصاه {date}.`,
    inProgressWithoutPromise: `يعمل على الأمر ${unit}.`,
    late: `وعدنا بالرد في موعد أقصاه {date} وتأخرنا. نعتذر. ما زال يعمل على الأمر ${unit}.`,
    passedOn: `أُحيلت رسالتك. الجهة المسؤولة الآن: ${unit}.`,
    answered: `جاء الرد من ${unit}. إذا لم يفدك، يمكنك فتح الأمر من جديد.`,
    closed: 'أُغلق الأمر.',
  },
};

import {plurals} from '../../strings/format.ts';
import type {PlaceWords} from './words.ts';

const plural = plurals('ar');

/** Latin names keep their own direction inside of Arabic sentences. */
const isolated = (name: string) => `\u2068${name}\u2069`;

const ar: PlaceWords = {
  search: 'ابحث عن عنوان أو مكان',
  results: 'الأماكن التي عُثر عليها',
  found: (count) =>
    plural(count, {
      one: 'عُثر على مكان واحد.',
      two: 'عُثر على مكانين.',
      few: 'عُثر على # أماكن.',
      many: 'عُثر على # مكانًا.',
      other: 'عُثر على # مكان.',
    }),
  notFound: 'لم يُعثر على المكان. حدده على الخريطة أو صفه بالكلمات.',
  unavailable: 'البحث لا يعمل الآن. حدد المكان على الخريطة أو صفه بالكلمات.',
  belongsTo: (owner) =>
    `هذا المكان تابع لجهة أخرى: ${isolated(owner)}. أرسل ملاحظاتك إليها أو انقل العلامة. ما كتبته محفوظ.`,
  photo: 'استخدم مكان التقاط صورة',
  photoSet: 'أُخذ المكان من الصورة. الصورة الآن ضمن ملاحظاتك.',
  photoNone: 'لا تحتوي الصورة على مكان. مع ذلك أُضيفت إلى ملاحظاتك.',
  photoFailed: 'تعذرت قراءة الصورة. اختر صورة أخرى أو حدد المكان على الخريطة.',
  photoOffer: 'تُظهر الصورة مكان التقاطها. لم يُحدد مكان بعد.',
  usePhoto: 'استخدم مكان الصورة',
  photoUsed: 'أُخذ المكان من الصورة.',
  checkPlace: 'تحقق من المكان',
};

export default ar;

import type {FormProblems} from '../words.ts';

export const problems: FormProblems = {
  place_missing: {hint: 'Qor cinwaanka oo raadi, ama mawduuca ka dhig “Ma garanayo”.'},
  outside_boundary: {
    title: 'Goobtu waxay ka baxsan tahay deegaankeenna{owner}.',
    hint: 'Dooro goob kale, ama dir goob la’aan.',
  },
  coordinates_out_of_range: {hint: 'Hubi isuduwayaasha, ama ka tag.'},
  invalid_value: {title: 'Qiimahan kuma habboona.', hint: 'Hubi meeshan.'},
  wrong_type: {title: 'Halkan waa inay tiro ku jirtaa.', hint: 'Qor tiro, tusaale ahaan 60.1699.'},
  unknown_field: {hint: 'Foomka mar kale fur.'},
  text_not_storable: {
    title: 'Qoraalka waxaa ku jira xarfo aan la kaydin karin.',
    hint: 'Ka saar xarfaha yaabka leh (�) oo mar kale dir.',
  },
  idempotency_key_missing: {title: 'Foomku wuu duugoobay. Hadda waa cusub yahay.', hint: 'Mar kale dir.'},
  idempotency_key_invalid: {title: 'Foomku wuu duugoobay. Hadda waa cusub yahay.', hint: 'Mar kale dir.'},
  idempotency_key_reused: {
    title: 'Foomkan hore ayaa fariin kale looga diray, wayna na soo gaartay.',
    hint: 'Haddii tani tahay fariin cusub, hadda dir. Foomku waa diyaar.',
  },
  proof_of_work_required: {
    title: 'Shabakaddaada waxaa ka yimid koodhadh badan oo khaldan.',
    hint: 'Sug toban daqiiqo, ama halkan ku dhaji xiriirka rasiidhka ama iimaylka: isla markiiba wuu furmayaa.',
  },
  unknown_link: {hint: 'Xiriirka oo dhan ka koobi rasiidhka ama iimaylka.'},
  origin_not_allowed: {hint: 'Boggan ayaad ka diri kartaa: hubi oo riix “Dir jawaab-celinta”.'},
  photo_not_an_image: {hint: 'Dooro sawir.'},
  photo_too_large: {hint: 'Sawirka u dir cabbir ka yar.'},
  bad_request: {title: 'Foomku dhammaan ma soo gaarin.', hint: 'Foomka mar kale fur.'},
  body_too_large: {hint: 'Dir sawirro ka tiro yar ama ka cabbir yar.'},
  unsupported_media_type: {hint: 'Foomka mar kale fur.'},
  method_not_allowed: {hint: 'Foomka mar kale fur.'},
  email_invalid: {title: 'Cinwaanka iimaylka qalad baa ku jira.', hint: 'Hubi. Wuxuu u eg yahay magac@tusaale.fi.'},
  text_empty: {title: 'Fariintu way madhan tahay.', hint: 'Qor waxa ay ku saabsan tahay.'},
  already_rated: {hint: 'Haddii aad wax badan sheegi lahayd, halkan ayaad ka diri kartaa.'},
};

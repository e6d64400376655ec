import type {ProblemSentences} from './words.ts';

export const et: ProblemSentences = {
  bad_request: {title: 'Päringust ei saadud aru.', hint: 'Võrdle seda liidese kirjeldusega aadressil /api/docs.'},
  malformed_json: {
    title: 'Oodati JSON-i kodeeringus UTF-8, saadi midagi muud.',
    hint: 'Kontrolli sulge, jutumärke ja kodeeringut.',
  },
  unknown_field: {
    title: 'Saadi tundmatu väli: {field}.',
    hint: 'Eemalda see või kontrolli nime liidese kirjeldusest.',
  },
  wrong_type: {
    title: 'Väljal {field} oodati {expected}, saadi {actual}.',
    hint: 'Saada väärtus sellises vormis, nagu liidese kirjeldus ütleb.',
  },
  missing_field: {title: 'Väli {field} puudub.', hint: 'Lisa see ja saada uuesti.'},
  invalid_value: {
    title: 'Väljal {field} oodati {expected}, saadi muu väärtus.',
    hint: 'Vali mõni väärtus, mille liidese kirjeldus nimetab.',
  },
  text_empty: {title: 'Sõnum on tühi.', hint: 'Kirjuta oma sõnadega, milles asi on.'},
  text_too_long: {
    title: 'Lubatud on kuni {limit} märki, tekstis on {actual}.',
    hint: 'Lühenda teksti või saada ülejäänu lisateabena.',
  },
  text_not_storable: {
    title: 'Välja {field} tekstis on märke, mida ei saa salvestada.',
    hint: 'Eemalda NUL-märgid ja katkised märgid; kõik muud sobivad.',
  },
  email_invalid: {
    title: 'Oodati e-posti aadressi nagu nimi@example.fi, saadi midagi muud.',
    hint: 'Kontrolli aadressi.',
  },
  contact_missing: {
    title: 'Vastuse jaoks on vaja e-posti aadressi.',
    hint: 'Lisa aadress või vali teine viis vastuse saamiseks.',
  },
  phone_invalid: {
    title: 'Helistamiseks on vaja telefoninumbrit, milles on 5–15 numbrit.',
    hint: 'Kirjuta number, näiteks 040 123 4567, või vali teine viis vastuse saamiseks.',
  },
  coordinates_out_of_range: {
    title: 'Oodati laiuskraadi −90…90 ja pikkuskraadi −180…180, saadi {latitude}, {longitude}.',
    hint: 'Vali koht kaardil uuesti.',
  },
  coordinates_swapped: {
    title: 'Oodati enne laius- ja siis pikkuskraadi; {latitude}, {longitude} paistavad olevat vahetuses.',
    hint: 'Vaheta laius- ja pikkuskraad omavahel.',
  },
  outside_boundary: {
    title: 'Koht on väljaspool meie ala: {jurisdiction}{owner}.',
    hint: 'Nihuta märki või saada ilma kohata.',
  },
  place_missing: {title: 'Teema „{topic}“ vajab kohta.', hint: 'Vali koht kaardil või kirjuta aadress.'},
  unknown_topic: {
    title: 'Sellel saidil ei ole teemat {topic}.',
    hint: 'Vali teine teema või „Ma ei tea“.',
  },
  topic_closed: {title: 'Teema „{topic}“ on suletud.', hint: 'Vali teine teema või „Ma ei tea“.'},
  topic_confidential: {
    title: 'Teema „{topic}“ on konfidentsiaalne ja selliseid sõnumeid siin vastu ei võeta; midagi ei salvestatud.',
    hint: '{reason} {url}',
  },
  unknown_service_object: {
    title: 'Sellel saidil ei ole asutust {object}.',
    hint: 'Vali asutus uuesti või saada ilma.',
  },
  attribute_missing: {title: 'Küsimusele „{label}“ ei ole vastatud.', hint: 'Vasta küsimusele ja saada uuesti.'},
  attribute_unknown: {
    title: 'Saadi vastus, mis ei sobi teema ühegi küsimusega: {attribute}.',
    hint: 'Ava vorm uuesti.',
  },
  idempotency_key_missing: {
    title: 'Päis Idempotency-Key puudub.',
    hint: 'Loo vormi avamisel UUID ja saada see sama sõnumi iga katsega.',
  },
  idempotency_key_invalid: {
    title: 'Idempotency-Key on 8–200 nähtavat ASCII-märki, saadi midagi muud.',
    hint: 'UUID sobib.',
  },
  not_logged_in: {title: 'Sa ei ole sisse loginud või sisselogimine on aegunud.', hint: 'Logi uuesti sisse.'},
  wrong_credentials: {
    title: 'E-posti aadress ja parool ei sobi kokku.',
    hint: 'Kontrolli mõlemat; pärast mitut katset oota mõni minut.',
  },
  proof_of_work_required: {
    title: 'Sinu võrgust on tulnud palju valesid koode: sinu seade lahendab enne väikese ülesande.',
    hint: 'Seade saadab lahenduse väljal proofOfWork; sina ei pea midagi tegema.',
  },
  origin_not_allowed: {
    title: 'Sellel lehel ei tohi vormi näidata: {origin}.',
    hint: 'Veebihaldur lisab aadressi saidi lubatud aadresside hulka (allowedOrigins).',
  },
  not_allowed: {title: 'Sul ei ole selleks õigust.', hint: 'Küsi rühma juhilt või administraatorilt.'},
  cross_site_request: {
    title: 'Oodati päringut töölaualt, see tuli teiselt saidilt.',
    hint: 'Ava töölaud ja tee seda seal.',
  },
  unknown_site: {title: 'Saiti {site} ei ole.', hint: 'Kontrolli atribuuti site seadistustes.'},
  unknown_code: {title: 'Selle koodiga ei leitud midagi.', hint: 'Kontrolli koodi märk-märgilt; neid on 12.'},
  unknown_link: {title: 'Selle lingiga ei leitud midagi.', hint: 'Ava kviitungil või e-kirjas olev link uuesti.'},
  unknown_case: {title: 'Sellise numbriga asja, mida tohid näha, ei ole.', hint: 'Ava see loendist.'},
  unknown_ring: {title: 'Selles organisatsioonis ei ole rühma {ring}.', hint: 'Vali rühm loendist.'},
  no_address_search: {
    title: 'Sellel saidil ei saa aadresse otsida.',
    hint: 'Näita kohta kaardil või kirjelda sõnadega.',
  },
  not_found: {title: 'Sellel aadressil ei ole midagi.', hint: 'Kontrolli aadressi.'},
  method_not_allowed: {title: 'Sellel aadressil oodati {allowed}, saadi {method}.', hint: 'Vaata /api/docs.'},
  already_rated: {title: 'Seda vastust on juba hinnatud.', hint: 'Kui soovid rohkem öelda, lisa teavet.'},
  case_changed: {
    title: 'Oodati versiooni {expected}, aga see on juba {actual}.',
    hint: 'Keegi muutis seda vahepeal: laadi uuesti.',
  },
  case_closed: {
    title: 'Seda ei saa teha tagasisidega, mille seis on: {status}.',
    hint: 'Kui asi pole korras, ava tagasiside uuesti.',
  },
  request_in_flight: {
    title: 'Sama sõnumit võetakse just vastu.',
    hint: 'Saada see hetke pärast sama võtmega uuesti.',
  },
  same_ring: {title: 'See rühm juba tegeleb asjaga.', hint: 'Vali teine rühm.'},
  photo_too_large: {
    title: 'Pilt võib olla kuni {limit} MB, see on suurem.',
    hint: 'Saada pilt väiksemana. Sõnum ise on kohal.',
  },
  body_too_large: {title: 'Lubatud on kuni {limit} kB, saadi rohkem.', hint: 'Lühenda sõnumit.'},
  photo_not_an_image: {
    title: 'Oodati JPEG-, PNG- või WebP-pilti, saadi muu fail.',
    hint: 'Vali foto. Sõnum ise on kohal.',
  },
  photo_unreadable: {title: 'Pilti ei saa lugeda.', hint: 'Proovi uuesti või vali teine pilt.'},
  unsupported_media_type: {title: 'Oodati {expected}, saadi {actual}.', hint: 'Määra päis Content-Type.'},
  photo_number_invalid: {
    title: 'Pildi number on 1–{limit}, saadi {actual}.',
    hint: 'Sõnumile saab lisada kuni {limit} pilti.',
  },
  photo_too_many_pixels: {
    title: 'Pildis võib olla kuni {limit} megapikslit, selles on rohkem.',
    hint: 'Saada pilt väiksemana.',
  },
  idempotency_key_reused: {title: 'See võti kuulub teisele sõnumile.', hint: 'Loo uuele sõnumile uus võti.'},
  version_missing: {
    title: 'Päises If-Match puudub tagasiside versioon.',
    hint: 'Laadi tagasiside ja saada selle versioon.',
  },
  too_many_requests: {
    title: 'Sinu võrgust on tulnud liiga palju päringuid.',
    hint: 'Oota {seconds} sekundit ja proovi uuesti.',
  },
  internal_error: {
    title: 'Meil läks midagi valesti.',
    hint: 'Proovi uuesti; kui see ei aita, ütle meile päringu number.',
  },
  geocoder_unavailable: {
    title: 'Aadressiotsing praegu ei tööta.',
    hint: 'Näita kohta kaardil, kirjelda sõnadega või proovi hetke pärast uuesti.',
  },
  unavailable: {
    title: 'Teenus praegu ei vasta.',
    hint: 'Proovi hetke pärast uuesti; midagi kinnitatut ei ole kadunud.',
  },
};

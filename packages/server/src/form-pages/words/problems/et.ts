import type {FormProblems} from '../words.ts';

export const problems: FormProblems = {
  place_missing: {hint: 'Kirjuta aadress ja otsi see üles või vali teemaks „Ma ei tea“.'},
  outside_boundary: {title: 'Koht on väljaspool meie ala{owner}.', hint: 'Vali teine koht või saada ilma kohata.'},
  coordinates_out_of_range: {hint: 'Kontrolli koordinaate või jäta need ära.'},
  invalid_value: {title: 'See väärtus ei sobi.', hint: 'Kontrolli seda kohta.'},
  wrong_type: {title: 'Siin peab olema arv.', hint: 'Kirjuta arv, näiteks 60,1699.'},
  unknown_field: {hint: 'Ava vorm uuesti.'},
  text_not_storable: {
    title: 'Tekstis on märke, mida ei saa salvestada.',
    hint: 'Eemalda imelikud märgid (�) ja saada uuesti.',
  },
  idempotency_key_missing: {title: 'Vorm oli aegunud. Nüüd on see uus.', hint: 'Saada uuesti.'},
  idempotency_key_invalid: {title: 'Vorm oli aegunud. Nüüd on see uus.', hint: 'Saada uuesti.'},
  idempotency_key_reused: {
    title: 'Sellelt vormilt on juba saadetud teine sõnum ja see on kohal.',
    hint: 'Kui see on uus sõnum, saada see nüüd. Vorm on valmis.',
  },
  proof_of_work_required: {
    title: 'Sinu võrgust on tulnud palju valesid koode.',
    hint: 'Oota kümme minutit või kleebi siia link kviitungilt või e-kirjast: see avaneb kohe.',
  },
  unknown_link: {hint: 'Kopeeri kogu link kviitungilt või e-kirjast.'},
  origin_not_allowed: {hint: 'Sõnumi saad saata sellelt lehelt: kontrolli see üle ja vajuta „Saada tagasiside“.'},
  photo_not_an_image: {hint: 'Vali foto.'},
  photo_too_large: {hint: 'Saada pilt väiksemana.'},
  bad_request: {title: 'Vorm ei jõudnud tervikuna kohale.', hint: 'Ava vorm uuesti.'},
  body_too_large: {hint: 'Saada vähem või väiksemaid pilte.'},
  unsupported_media_type: {hint: 'Ava vorm uuesti.'},
  method_not_allowed: {hint: 'Ava vorm uuesti.'},
  email_invalid: {title: 'E-posti aadressis on viga.', hint: 'Kontrolli seda. See on kujul nimi@naide.fi.'},
  text_empty: {title: 'Sõnum on tühi.', hint: 'Kirjuta, milles asi on.'},
  already_rated: {hint: 'Kui soovid rohkem öelda, saad selle saata siit.'},
};

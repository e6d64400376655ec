import type {ProblemSentences} from './words.ts';

export const so: ProblemSentences = {
  bad_request: {title: 'Codsiga lama fahmin.', hint: 'La barbardhig sharraxaadda API ee /api/docs.'},
  malformed_json: {
    title: 'Waxaa la filayay JSON oo UTF-8 ah, wax kale ayaa yimid.',
    hint: 'Hubi qaansooyinka, calaamadaha xigashada iyo qaabka xarfaha.',
  },
  unknown_field: {
    title: 'Waxaa yimid meel aan la aqoon: {field}.',
    hint: 'Ka saar ama ka hubi magaca sharraxaadda API.',
  },
  wrong_type: {
    title: 'Meesha {field} waxaa laga filayay {expected}, waxaana yimid {actual}.',
    hint: 'Qiimaha u dir qaabka ay sharraxaadda API sheegtay.',
  },
  missing_field: {title: 'Waxaa maqan meesha {field}.', hint: 'Ku dar oo mar kale dir.'},
  invalid_value: {
    title: 'Meesha {field} waxaa laga filayay {expected}, qiime kale ayaa yimid.',
    hint: 'Dooro mid ka mid ah qiimayaasha ay sharraxaadda API sheegtay.',
  },
  text_empty: {title: 'Fariintu way madhan tahay.', hint: 'Erayadaada ku qor waxa ay ku saabsan tahay.'},
  text_too_long: {
    title: 'Waxaa la oggol yahay ugu badnaan {limit} xaraf, qoraalku waa {actual}.',
    hint: 'Qoraalka soo gaabi, ama inta kale u dir xog dheeraad ah.',
  },
  text_not_storable: {
    title: 'Qoraalka {field} waxaa ku jira xarfo aan la kaydin karin.',
    hint: 'Ka saar xarfaha NUL iyo kuwa jaban; inta kale way fiican yihiin.',
  },
  email_invalid: {
    title: 'Waxaa la filayay cinwaan iimayl sida magac@example.fi, wax kale ayaa yimid.',
    hint: 'Hubi cinwaanka.',
  },
  contact_missing: {
    title: 'Jawaabta waxaa loo baahan yahay cinwaan iimayl.',
    hint: 'Ku dar cinwaanka, ama dooro hab kale oo aad jawaabta ku hesho.',
  },
  phone_invalid: {
    title: 'Wicitaanka waxaa loo baahan yahay lambar telefoon oo leh 5 ilaa 15 god.',
    hint: 'Qor lambarka, tusaale 040 123 4567, ama dooro hab kale oo aad jawaabta ku hesho.',
  },
  coordinates_out_of_range: {
    title: 'Waxaa la filayay loolka −90…90 iyo dhigaha −180…180, waxaana yimid {latitude}, {longitude}.',
    hint: 'Goobta mar kale ka dooro khariidadda.',
  },
  coordinates_swapped: {
    title: 'Waxaa la filayay loolka kadibna dhigaha; {latitude}, {longitude} waxay u muuqdaan inay is beddeleen.',
    hint: 'Isku beddel loolka iyo dhigaha.',
  },
  outside_boundary: {
    title: 'Goobtu waxay ka baxsan tahay deegaankeenna: {jurisdiction}{owner}.',
    hint: 'Dhaqaaji calaamadda, ama dir goob la’aan.',
  },
  place_missing: {
    title: 'Mawduuca “{topic}” wuxuu u baahan yahay goob.',
    hint: 'Goobta ka dooro khariidadda ama qor cinwaanka.',
  },
  unknown_topic: {
    title: 'Boggan kuma jiro mawduuca {topic}.',
    hint: 'Dooro mawduuc kale, ama “Ma garanayo”.',
  },
  topic_closed: {title: 'Mawduuca “{topic}” wuu xiran yahay.', hint: 'Dooro mawduuc kale, ama “Ma garanayo”.'},
  topic_confidential: {
    title: 'Mawduuca “{topic}” waa sir, halkanna laguma qaabbilo; waxba lama kaydin.',
    hint: '{reason} {url}',
  },
  unknown_service_object: {
    title: 'Boggan kuma jirto xarunta {object}.',
    hint: 'Xarunta mar kale dooro, ama dir la’aanteed.',
  },
  attribute_missing: {
    title: 'Su’aasha “{label}” lagama jawaabin.',
    hint: 'Ka jawaab su’aasha oo mar kale dir.',
  },
  attribute_unknown: {
    title: 'Waxaa timid jawaab aan ku habboonayn su’aalaha mawduuca: {attribute}.',
    hint: 'Foomka mar kale fur.',
  },
  idempotency_key_missing: {
    title: 'Waxaa maqan Idempotency-Key.',
    hint: 'Samee UUID marka foomku furmo, oo la dir isku day kasta oo fariintaas ah.',
  },
  idempotency_key_invalid: {
    title: 'Idempotency-Key waa 8–200 xaraf oo ASCII ah oo muuqda, wax kale ayaa yimid.',
    hint: 'UUID way ku filan tahay.',
  },
  not_logged_in: {title: 'Kuma jirtid akoonka, ama waqtigii ayaa dhammaaday.', hint: 'Mar kale gal.'},
  wrong_credentials: {
    title: 'Cinwaanka iimaylka iyo furaha sirtu isma laha.',
    hint: 'Labadaba hubi; dhowr isku day kadib sug daqiiqado.',
  },
  proof_of_work_required: {
    title: 'Shabakaddaada waxaa ka yimid koodhadh badan oo khaldan: qalabkaagu marka hore hawl yar ayuu xallinayaa.',
    hint: 'Qalabkaagu xalka wuxuu ku diraa proofOfWork; waxba uma baahnid inaad samayso.',
  },
  origin_not_allowed: {
    title: 'Boggan looma oggola inuu foomka muujiyo: {origin}.',
    hint: 'Maamulaha bogga ayaa cinwaanka ku daraya kuwa la oggol yahay (allowedOrigins).',
  },
  not_allowed: {title: 'Xaq uma lihid inaad tan samayso.', hint: 'Weydii maamulaha kooxda ama maamulaha nidaamka.'},
  cross_site_request: {
    title: 'Codsigu wuxuu ka imaan lahaa miiska shaqada, wuxuuse ka yimid bog kale.',
    hint: 'Fur miiska shaqada oo halkaas ku samee.',
  },
  unknown_site: {title: 'Ma jiro bogga {site}.', hint: 'Ka hubi astaanta site habaynta.'},
  unknown_code: {title: 'Koodhkan waxba laguma helin.', hint: 'Xaraf xaraf u hubi; waa 12.'},
  unknown_link: {
    title: 'Xiriirkan waxba laguma helin.',
    hint: 'Mar kale fur xiriirka ku jira rasiidhka ama iimaylka.',
  },
  unknown_case: {title: 'Lambarkan ma laha arrin aad arki karto.', hint: 'Ka fur liiska.'},
  unknown_ring: {title: 'Ururkan ma laha kooxda {ring}.', hint: 'Kooxda ka dooro liiska.'},
  no_address_search: {
    title: 'Boggan cinwaanno lagama raadin karo.',
    hint: 'Goobta ku muuji khariidadda, ama ereyo ku sharax.',
  },
  not_found: {title: 'Cinwaankan waxba ma yaallaan.', hint: 'Hubi cinwaanka.'},
  method_not_allowed: {
    title: 'Cinwaankan waxaa laga filayay {allowed}, waxaana yimid {method}.',
    hint: 'Eeg /api/docs.',
  },
  already_rated: {
    title: 'Jawaabtan hore ayaa loo qiimeeyay.',
    hint: 'Haddii aad wax badan sheegi lahayd, ku dar xog.',
  },
  case_changed: {
    title: 'Waxaa la filayay nooca {expected}, laakiin hadda waa {actual}.',
    hint: 'Qof ayaa beddelay: mar kale soo rar.',
  },
  case_closed: {
    title: 'Tan laguma samayn karo jawaab-celinta xaaladdeedu tahay: {status}.',
    hint: 'Haddii arrintu aysan dhammaan, mar kale fur.',
  },
  request_in_flight: {
    title: 'Fariintan ayaa hadda la qaabbilayaa.',
    hint: 'Waxyar kadib mar kale ku dir isla furihii.',
  },
  same_ring: {title: 'Kooxdan ayaa mar hore haysata arrinta.', hint: 'Dooro koox kale.'},
  photo_too_large: {
    title: 'Sawirku waa inuu ahaadaa ugu badnaan {limit} MB, kani wuu ka weyn yahay.',
    hint: 'U dir cabbir ka yar. Fariinta lafteeda way na soo gaartay.',
  },
  body_too_large: {
    title: 'Waxaa la oggol yahay ugu badnaan {limit} kB, wax ka badan ayaa yimid.',
    hint: 'Fariinta soo gaabi.',
  },
  photo_not_an_image: {
    title: 'Waxaa la filayay sawir JPEG, PNG ama WebP ah, fayl kale ayaa yimid.',
    hint: 'Dooro sawir. Fariinta lafteeda way na soo gaartay.',
  },
  photo_unreadable: {title: 'Sawirka lama akhrin karo.', hint: 'Mar kale isku day, ama dooro sawir kale.'},
  unsupported_media_type: {
    title: 'Waxaa la filayay {expected}, waxaana yimid {actual}.',
    hint: 'Deji Content-Type.',
  },
  photo_number_invalid: {
    title: 'Lambarka sawirku waa 1–{limit}, waxaana yimid {actual}.',
    hint: 'Fariinta waxaa lagu dari karaa ugu badnaan {limit} sawir.',
  },
  photo_too_many_pixels: {
    title: 'Sawirku waa inuu ahaadaa ugu badnaan {limit} megapixel, kani wuu ka weyn yahay.',
    hint: 'U dir cabbir ka yar.',
  },
  idempotency_key_reused: {title: 'Furahan fariin kale ayaa leh.', hint: 'Fariinta cusub u samee fure cusub.'},
  version_missing: {
    title: 'Waxaa maqan nooca arrinta ee If-Match.',
    hint: 'Soo rar arrinta oo dir noocideeda.',
  },
  too_many_requests: {
    title: 'Shabakaddaada codsiyo aad u badan ayaa ka yimid.',
    hint: 'Sug {seconds} ilbiriqsi oo mar kale isku day.',
  },
  internal_error: {
    title: 'Wax baa dhankeenna ka qaldamay.',
    hint: 'Mar kale isku day; haddii ay sii socoto, noo sheeg lambarka codsiga.',
  },
  geocoder_unavailable: {
    title: 'Raadinta cinwaannadu hadda ma shaqaynayso.',
    hint: 'Goobta ku muuji khariidadda, ereyo ku sharax, ama waxyar kadib isku day.',
  },
  unavailable: {
    title: 'Adeeggu hadda ma jawaabayo.',
    hint: 'Waxyar kadib mar kale isku day; wixii la xaqiijiyay ma lumin.',
  },
};

import type {ProblemSentences} from './words.ts';

export const fi: ProblemSentences = {
  bad_request: {title: 'Pyyntöä ei voitu ymmärtää.', hint: 'Vertaa sitä rajapinnan kuvaukseen osoitteessa /api/docs.'},
  malformed_json: {
    title: 'Odotettiin JSON-sisältöä UTF-8-merkistöllä, saatiin jotain muuta.',
    hint: 'Tarkista sulkeet, lainausmerkit ja merkistö.',
  },
  unknown_field: {
    title: 'Saatiin tuntematon kenttä: {field}.',
    hint: 'Poista se tai tarkista kirjoitusasu rajapinnan kuvauksesta.',
  },
  wrong_type: {
    title: 'Kentässä {field} odotettiin {expected}, saatiin {actual}.',
    hint: 'Lähetä arvo siinä muodossa, jonka rajapinnan kuvaus kertoo.',
  },
  missing_field: {title: 'Odotettiin kenttää {field}, sitä ei saatu.', hint: 'Lisää se ja lähetä uudelleen.'},
  invalid_value: {
    title: 'Kentässä {field} odotettiin {expected}, saatiin muu arvo.',
    hint: 'Valitse jokin arvoista, jotka rajapinnan kuvaus kertoo.',
  },
  text_empty: {title: 'Odotettiin viestiä, saatiin tyhjä.', hint: 'Kerro omin sanoin, mistä on kyse.'},
  text_too_long: {
    title: 'Odotettiin enintään {limit} merkkiä, saatiin {actual}.',
    hint: 'Lyhennä tekstiä tai lähetä loput lisätietona.',
  },
  text_not_storable: {
    title: 'Kentän {field} tekstissä on merkkejä, joita ei voi tallentaa.',
    hint: 'Poista NUL-merkit ja rikkinäiset merkit; kaikki muut käyvät.',
  },
  email_invalid: {
    title: 'Odotettiin sähköpostiosoitetta kuten nimi@example.fi, saatiin jotain muuta.',
    hint: 'Tarkista osoite.',
  },
  contact_missing: {
    title: 'Odotettiin sähköpostiosoitetta vastausta varten, sitä ei saatu.',
    hint: 'Lisää osoite tai valitse toinen tapa saada vastaus.',
  },
  phone_invalid: {
    title: 'Odotettiin soittoa varten puhelinnumeroa, jossa on 5–15 numeroa, saatiin jotain muuta.',
    hint: 'Kirjoita numero, esimerkiksi 040 123 4567, tai valitse toinen tapa saada vastaus.',
  },
  coordinates_out_of_range: {
    title: 'Odotettiin leveysastetta −90…90 ja pituusastetta −180…180, saatiin {latitude}, {longitude}.',
    hint: 'Valitse paikka kartalta uudelleen.',
  },
  coordinates_swapped: {
    title:
      'Odotettiin ensin leveys- ja sitten pituusastetta, saatiin {latitude}, {longitude}; ne näyttävät vaihtaneen paikkaa.',
    hint: 'Vaihda leveys- ja pituusaste keskenään.',
  },
  outside_boundary: {
    title: 'Odotettiin paikkaa alueelta {jurisdiction}, saatiin paikka sen ulkopuolelta{owner}.',
    hint: 'Siirrä merkkiä tai lähetä ilman paikkaa.',
  },
  place_missing: {
    title: 'Aihe ”{topic}” tarvitsee paikan, sitä ei saatu.',
    hint: 'Valitse paikka kartalta tai kirjoita osoite.',
  },
  unknown_topic: {
    title: 'Odotettiin tämän sivuston aihetta, saatiin {topic}.',
    hint: 'Valitse toinen aihe tai ”En tiedä”.',
  },
  topic_closed: {
    title: 'Odotettiin avointa aihetta, mutta ”{topic}” on suljettu.',
    hint: 'Valitse toinen aihe tai ”En tiedä”.',
  },
  topic_confidential: {
    title: 'Aihe ”{topic}” on luottamuksellinen, eikä viestiä oteta vastaan tässä; mitään ei tallennettu.',
    hint: '{reason} {url}',
  },
  unknown_service_object: {
    title: 'Odotettiin tämän sivuston toimipistettä, saatiin {object}.',
    hint: 'Valitse toimipiste uudelleen tai lähetä ilman sitä.',
  },
  attribute_missing: {
    title: 'Odotettiin vastausta kysymykseen ”{label}”, sitä ei saatu.',
    hint: 'Vastaa kysymykseen ja lähetä uudelleen.',
  },
  attribute_unknown: {
    title: 'Saatiin vastaus, joka ei sovi aiheen kysymyksiin: {attribute}.',
    hint: 'Lataa lomake uudelleen.',
  },
  idempotency_key_missing: {
    title: 'Odotettiin otsaketta Idempotency-Key, sitä ei saatu.',
    hint: 'Luo UUID, kun lomake avataan, ja lähetä se saman viestin jokaisessa yrityksessä.',
  },
  idempotency_key_invalid: {
    title: 'Idempotency-Key on 8–200 näkyvää ASCII-merkkiä, saatiin muu.',
    hint: 'UUID kelpaa.',
  },
  not_logged_in: {title: 'Odotettiin kirjautumista, sitä ei ole tai se on päättynyt.', hint: 'Kirjaudu uudelleen.'},
  wrong_credentials: {
    title: 'Sähköpostiosoite ja salasana eivät kuulu yhteen.',
    hint: 'Tarkista molemmat; usean yrityksen jälkeen odota muutama minuutti.',
  },
  proof_of_work_required: {
    title: 'Verkostasi on tullut monta väärää koodia: laitteesi ratkaisee ensin pienen laskutehtävän.',
    hint: 'Laitteesi lähettää ratkaisun kentässä proofOfWork; sinun ei tarvitse tehdä mitään.',
  },
  origin_not_allowed: {
    title: 'Odotettiin sivua, jolle tämän sivuston saa upottaa, saatiin {origin}.',
    hint: 'Palautepalvelimen ylläpitäjä lisää osoitteen {origin} sivuston sallittuihin (allowedOrigins).',
  },
  not_allowed: {title: 'Sinulla ei ole oikeutta tähän.', hint: 'Kysy ringin esihenkilöltä tai pääkäyttäjältä.'},
  cross_site_request: {
    title: 'Odotettiin pyyntöä käsittelijän työpöydältä, se tuli toiselta sivustolta.',
    hint: 'Avaa työpöytä ja tee se siellä.',
  },
  unknown_site: {title: 'Odotettiin tunnettua sivustoa, saatiin {site}.', hint: 'Tarkista site-määre asetuksista.'},
  unknown_code: {title: 'Tällä koodilla ei löytynyt mitään.', hint: 'Tarkista koodi merkki merkiltä; niitä on 12.'},
  unknown_link: {
    title: 'Tällä linkillä ei löytynyt mitään.',
    hint: 'Avaa kuittauksessa tai sähköpostissa oleva linkki uudelleen.',
  },
  unknown_case: {
    title: 'Odotettiin palautetta, jonka saat nähdä, tällä tunnuksella ei ole sellaista.',
    hint: 'Avaa se palautelistasta.',
  },
  unknown_ring: {
    title: 'Odotettiin tämän organisaation vastaajarinkiä, saatiin {ring}.',
    hint: 'Valitse rinki luettelosta.',
  },
  no_address_search: {
    title: 'Odotettiin sivustoa, jolla osoitteita voi hakea; tällä ei ole osoitehakua.',
    hint: 'Näytä paikka kartalla tai kerro se sanoin.',
  },
  not_found: {title: 'Tässä osoitteessa ei ole mitään.', hint: 'Tarkista osoite.'},
  method_not_allowed: {title: 'Tässä osoitteessa odotettiin {allowed}, saatiin {method}.', hint: 'Katso /api/docs.'},
  already_rated: {title: 'Vastaus on jo arvioitu.', hint: 'Lisää tietoa, jos haluat kertoa enemmän.'},
  case_changed: {
    title: 'Odotettiin palautteen versiota {expected}, mutta se on jo {actual}.',
    hint: 'Joku muutti sitä välillä: lataa se uudelleen.',
  },
  case_closed: {
    title: 'Tätä ei voi tehdä palautteelle, joka on tilassa {status}.',
    hint: 'Avaa asia uudelleen, jos se ei ole selvinnyt.',
  },
  request_in_flight: {
    title: 'Samaa viestiä otetaan juuri vastaan.',
    hint: 'Lähetä se hetken päästä uudelleen samalla avaimella.',
  },
  same_ring: {title: 'Odotettiin toista rinkiä, saatiin se, jolla palaute jo on.', hint: 'Valitse toinen rinki.'},
  photo_too_large: {
    title: 'Odotettiin enintään {limit} megatavun kuvaa, saatiin suurempi.',
    hint: 'Lähetä kuva pienempänä. Itse viesti on perillä.',
  },
  body_too_large: {title: 'Odotettiin enintään {limit} kilotavua, saatiin enemmän.', hint: 'Lyhennä viestiä.'},
  photo_not_an_image: {
    title: 'Odotettiin JPEG-, PNG- tai WebP-kuvaa, saatiin muu tiedosto.',
    hint: 'Valitse valokuva. Itse viesti on perillä.',
  },
  photo_unreadable: {
    title: 'Odotettiin ehjää kuvaa, tätä ei voi lukea.',
    hint: 'Yritä uudelleen tai valitse toinen kuva.',
  },
  unsupported_media_type: {title: 'Odotettiin {expected}, saatiin {actual}.', hint: 'Aseta otsake Content-Type.'},
  photo_number_invalid: {
    title: 'Odotettiin kuvan numeroa 1–{limit}, saatiin {actual}.',
    hint: 'Viestiin voi liittää enintään {limit} kuvaa.',
  },
  photo_too_many_pixels: {
    title: 'Odotettiin enintään {limit} megapikselin kuvaa, saatiin suurempi.',
    hint: 'Lähetä kuva pienempänä.',
  },
  idempotency_key_reused: {title: 'Tämä avain kuuluu toiselle viestille.', hint: 'Luo uudelle viestille uusi avain.'},
  version_missing: {
    title: 'Odotettiin palautteen versiota otsakkeessa If-Match, sitä ei saatu.',
    hint: 'Lataa palaute ja lähetä sen versio.',
  },
  too_many_requests: {
    title: 'Verkostasi on tullut liian monta pyyntöä.',
    hint: 'Odota {seconds} sekuntia ja yritä uudelleen.',
  },
  internal_error: {
    title: 'Meillä meni jotain pieleen.',
    hint: 'Yritä uudelleen; jos se ei auta, kerro meille pyynnön numero.',
  },
  geocoder_unavailable: {
    title: 'Osoitehaku ei juuri nyt vastaa.',
    hint: 'Näytä paikka kartalla tai kerro se sanoin, tai hae hetken päästä uudelleen.',
  },
  unavailable: {
    title: 'Palvelu ei juuri nyt vastaa.',
    hint: 'Yritä hetken päästä uudelleen; mitään vahvistettua ei ole kadonnut.',
  },
};

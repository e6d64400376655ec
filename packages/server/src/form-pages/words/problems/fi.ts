import type {FormProblems} from '../words.ts';

export const problems: FormProblems = {
  place_missing: {
    title: 'Aihe ”{topic}” tarvitsee paikan.',
    hint: 'Kirjoita osoite ja hae se, tai valitse aiheeksi ”En tiedä”.',
  },
  outside_boundary: {
    title: 'Paikka on alueemme ulkopuolella{owner}.',
    hint: 'Valitse toinen paikka tai lähetä ilman paikkaa.',
  },
  coordinates_out_of_range: {title: 'Koordinaateissa on virhe.', hint: 'Tarkista koordinaatit tai jätä ne pois.'},
  invalid_value: {title: 'Tämä arvo ei kelpaa.', hint: 'Tarkista kohta.'},
  wrong_type: {title: 'Tämä ei ole luku.', hint: 'Kirjoita luku, esimerkiksi 60,1699.'},
  unknown_field: {title: 'Lomakkeessa oli vieras kenttä: {field}.', hint: 'Avaa lomake uudelleen.'},
  text_not_storable: {
    title: 'Tekstissä on merkkejä, joita ei voi tallentaa.',
    hint: 'Poista oudot merkit (�) ja lähetä uudelleen.',
  },
  idempotency_key_missing: {title: 'Lomake oli vanhentunut. Se on nyt uusi.', hint: 'Lähetä uudelleen.'},
  idempotency_key_invalid: {title: 'Lomake oli vanhentunut. Se on nyt uusi.', hint: 'Lähetä uudelleen.'},
  idempotency_key_reused: {
    title: 'Tältä lomakkeelta on jo lähetetty toinen viesti, ja se on perillä.',
    hint: 'Jos tämä on uusi viesti, lähetä se nyt. Lomake on valmis siihen.',
  },
  proof_of_work_required: {
    title: 'Verkostasi on tullut monta väärää koodia.',
    hint: 'Odota kymmenen minuuttia. Voit myös liittää tähän linkin kuitista tai sähköpostista: se aukeaa heti.',
  },
  unknown_link: {hint: 'Kopioi linkki kokonaan kuitista tai sähköpostista.'},
  origin_not_allowed: {
    title: 'Lomaketta ei voi lähettää sivulta, jolta tulit.',
    hint: 'Voit lähettää viestin tältä sivulta: tarkista se ja paina Lähetä palaute.',
  },
  photo_not_an_image: {title: 'Tiedosto ei ole JPEG-, PNG- tai WebP-kuva.', hint: 'Valitse toinen kuva.'},
  photo_too_large: {title: 'Kuva on liian suuri. Raja on {limit} megatavua.', hint: 'Lähetä kuva pienempänä.'},
  bad_request: {title: 'Lomake ei tullut perille kokonaan.', hint: 'Avaa lomake uudelleen.'},
  body_too_large: {title: 'Kuvat ovat yhdessä liian suuria.', hint: 'Lähetä vähemmän tai pienempiä kuvia.'},
  unsupported_media_type: {title: 'Lomaketta ei voitu lukea.', hint: 'Avaa lomake uudelleen.'},
  method_not_allowed: {hint: 'Avaa lomake uudelleen.'},
  text_empty: {title: 'Viesti on tyhjä.', hint: 'Kirjoita, mistä on kyse.'},
  text_too_long: {title: 'Teksti on liian pitkä: {actual} merkkiä. Enintään {limit} mahtuu.'},
  email_invalid: {title: 'Sähköpostiosoitteessa on virhe.', hint: 'Tarkista osoite. Sen muoto on nimi@esimerkki.fi.'},
  contact_missing: {
    title: 'Sähköpostiosoite puuttuu.',
    hint: 'Lisää osoite, tai valitse toinen tapa saada vastaus.',
  },
  phone_invalid: {
    title: 'Puhelinnumero puuttuu tai siinä on virhe.',
    hint: 'Kirjoita numero, esimerkiksi 040 123 4567.',
  },
  coordinates_swapped: {title: 'Leveys- ja pituusaste näyttävät vaihtaneen paikkaa.'},
  unknown_topic: {title: 'Tätä aihetta ei ole tällä sivustolla.'},
  topic_closed: {title: 'Aihe ”{topic}” on suljettu.'},
  topic_confidential: {title: 'Aihe ”{topic}” on luottamuksellinen. Viestiä ei tallennettu.'},
  unknown_service_object: {title: 'Tätä toimipistettä ei ole tällä sivustolla.'},
  attribute_missing: {title: 'Vastaa kysymykseen: {label}', hint: 'Lähetä sitten uudelleen.'},
  attribute_unknown: {title: 'Vastaus ei sovi aiheen kysymyksiin.'},
  already_rated: {hint: 'Jos haluat kertoa enemmän, voit lähettää sen tästä.'},
  case_closed: {title: 'Tätä ei voi tehdä palautteelle, joka on tilassa {status}.'},
  photo_too_many_pixels: {title: 'Kuva on liian suuri. Raja on {limit} megapikseliä.'},
  photo_unreadable: {title: 'Kuvaa ei voi lukea.'},
  photo_number_invalid: {title: 'Kuvia on liikaa.'},
};

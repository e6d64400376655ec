import type {ProblemSentences} from './words.ts';

export const sv: ProblemSentences = {
  bad_request: {title: 'Begäran kunde inte förstås.', hint: 'Jämför med gränssnittets beskrivning på /api/docs.'},
  malformed_json: {
    title: 'Väntade på JSON i UTF-8, fick något annat.',
    hint: 'Kontrollera parenteser, citattecken och teckenkodning.',
  },
  unknown_field: {
    title: 'Fick ett okänt fält: {field}.',
    hint: 'Ta bort det eller kontrollera stavningen i gränssnittets beskrivning.',
  },
  wrong_type: {
    title: 'Väntade på {expected} i fältet {field}, fick {actual}.',
    hint: 'Skicka värdet i den form som gränssnittets beskrivning anger.',
  },
  missing_field: {title: 'Väntade på fältet {field}, det saknas.', hint: 'Lägg till det och skicka igen.'},
  invalid_value: {
    title: 'Väntade på {expected} i fältet {field}, fick ett annat värde.',
    hint: 'Välj ett av värdena i gränssnittets beskrivning.',
  },
  text_empty: {title: 'Väntade på ett meddelande, fick ett tomt.', hint: 'Berätta med egna ord vad det gäller.'},
  text_too_long: {
    title: 'Väntade på högst {limit} tecken, fick {actual}.',
    hint: 'Förkorta texten eller skicka resten som tilläggsuppgift.',
  },
  text_not_storable: {
    title: 'Texten i fältet {field} har tecken som inte kan sparas.',
    hint: 'Ta bort NUL-tecken och trasiga tecken; alla andra går bra.',
  },
  email_invalid: {
    title: 'Väntade på en e-postadress som namn@example.fi, fick något annat.',
    hint: 'Kontrollera adressen.',
  },
  contact_missing: {
    title: 'Väntade på en e-postadress för svaret, fick ingen.',
    hint: 'Lägg till adressen eller välj ett annat sätt att få svar.',
  },
  phone_invalid: {
    title: 'Väntade på ett telefonnummer med 5–15 siffror för samtalet, fick något annat.',
    hint: 'Skriv numret, till exempel 040 123 4567, eller välj ett annat sätt att få svar.',
  },
  coordinates_out_of_range: {
    title: 'Väntade på latitud −90…90 och longitud −180…180, fick {latitude}, {longitude}.',
    hint: 'Välj platsen på kartan igen.',
  },
  coordinates_swapped: {
    title: 'Väntade på latitud och sedan longitud, fick {latitude}, {longitude}, som verkar ha bytt plats.',
    hint: 'Byt plats på latitud och longitud.',
  },
  outside_boundary: {
    title: 'Väntade på en plats i {jurisdiction}, fick en utanför{owner}.',
    hint: 'Flytta markören eller skicka utan plats.',
  },
  place_missing: {
    title: 'Ämnet ”{topic}” behöver en plats, den saknas.',
    hint: 'Välj platsen på kartan eller skriv adressen.',
  },
  unknown_topic: {
    title: 'Väntade på ett ämne på den här webbplatsen, fick {topic}.',
    hint: 'Välj ett annat ämne eller ”Jag vet inte”.',
  },
  topic_closed: {
    title: 'Väntade på ett öppet ämne, men ”{topic}” är stängt.',
    hint: 'Välj ett annat ämne eller ”Jag vet inte”.',
  },
  topic_confidential: {
    title: 'Ämnet ”{topic}” är konfidentiellt och meddelandet tas inte emot här; inget sparades.',
    hint: '{reason} {url}',
  },
  unknown_service_object: {
    title: 'Väntade på ett verksamhetsställe på den här webbplatsen, fick {object}.',
    hint: 'Välj stället igen eller skicka utan det.',
  },
  attribute_missing: {title: 'Väntade på ett svar på ”{label}”, det saknas.', hint: 'Svara på frågan och skicka igen.'},
  attribute_unknown: {
    title: 'Fick ett svar som inte passar ämnets frågor: {attribute}.',
    hint: 'Ladda formuläret igen.',
  },
  idempotency_key_missing: {
    title: 'Väntade på rubriken Idempotency-Key, den saknas.',
    hint: 'Skapa en UUID när formuläret öppnas och skicka den vid varje försök med samma meddelande.',
  },
  idempotency_key_invalid: {
    title: 'Väntade på en Idempotency-Key med 8–200 synliga ASCII-tecken, fick en annan.',
    hint: 'En UUID duger.',
  },
  not_logged_in: {title: 'Väntade på en inloggning, den saknas eller har gått ut.', hint: 'Logga in igen.'},
  wrong_credentials: {
    title: 'E-postadressen och lösenordet hör inte ihop.',
    hint: 'Kontrollera båda; vänta några minuter efter flera försök.',
  },
  proof_of_work_required: {
    title: 'Många fel koder har kommit från ditt nätverk: din enhet löser först en liten räkneuppgift.',
    hint: 'Din enhet skickar lösningen i fältet proofOfWork; du behöver inte göra något.',
  },
  origin_not_allowed: {
    title: 'Väntade på en sida som får bädda in den här webbplatsen, fick {origin}.',
    hint: 'Den som sköter responsservern lägger till {origin} bland webbplatsens tillåtna (allowedOrigins).',
  },
  not_allowed: {title: 'Du har inte rätt att göra detta.', hint: 'Fråga svarsgruppens chef eller en administratör.'},
  cross_site_request: {
    title: 'Väntade på en begäran från handläggarens skrivbord, den kom från en annan webbplats.',
    hint: 'Öppna skrivbordet och gör det där.',
  },
  unknown_site: {
    title: 'Väntade på en känd webbplats, fick {site}.',
    hint: 'Kontrollera attributet site mot inställningarna.',
  },
  unknown_code: {title: 'Inget hittades med den här koden.', hint: 'Kontrollera koden tecken för tecken; de är 12.'},
  unknown_link: {title: 'Inget hittades med den här länken.', hint: 'Öppna länken i kvittot eller e-posten igen.'},
  unknown_case: {
    title: 'Väntade på ett ärende som du får se, det finns inget med detta id.',
    hint: 'Öppna det från listan.',
  },
  unknown_ring: {
    title: 'Väntade på en svarsgrupp i den här organisationen, fick {ring}.',
    hint: 'Välj gruppen i listan.',
  },
  no_address_search: {
    title: 'Väntade på en webbplats med adressökning; den här har ingen.',
    hint: 'Visa platsen på kartan eller berätta den med ord.',
  },
  not_found: {title: 'Det finns inget på den här adressen.', hint: 'Kontrollera adressen.'},
  method_not_allowed: {title: 'Väntade på {allowed} på den här adressen, fick {method}.', hint: 'Se /api/docs.'},
  already_rated: {title: 'Svaret har redan bedömts.', hint: 'Lägg till uppgifter om du vill berätta mer.'},
  case_changed: {
    title: 'Väntade på version {expected} av ärendet, men det är redan {actual}.',
    hint: 'Någon ändrade det under tiden: ladda det igen.',
  },
  case_closed: {
    title: 'Detta kan inte göras med ett ärende som är {status}.',
    hint: 'Öppna ärendet igen om det inte är klart.',
  },
  request_in_flight: {
    title: 'Samma meddelande tas emot just nu.',
    hint: 'Skicka det igen med samma nyckel om en stund.',
  },
  same_ring: {title: 'Väntade på en annan svarsgrupp, fick den som har ärendet.', hint: 'Välj en annan grupp.'},
  photo_too_large: {
    title: 'Väntade på en bild på högst {limit} MB, fick en större.',
    hint: 'Skicka bilden i mindre format. Själva meddelandet har kommit fram.',
  },
  body_too_large: {title: 'Väntade på högst {limit} kB, fick mer.', hint: 'Förkorta meddelandet.'},
  photo_not_an_image: {
    title: 'Väntade på en JPEG-, PNG- eller WebP-bild, fick en annan fil.',
    hint: 'Välj ett foto. Själva meddelandet har kommit fram.',
  },
  photo_unreadable: {
    title: 'Väntade på en hel bild, den här kan inte läsas.',
    hint: 'Försök igen eller välj ett annat foto.',
  },
  unsupported_media_type: {title: 'Väntade på {expected}, fick {actual}.', hint: 'Ange rubriken Content-Type.'},
  photo_number_invalid: {
    title: 'Väntade på ett bildnummer 1–{limit}, fick {actual}.',
    hint: 'Ett meddelande tar högst {limit} bilder.',
  },
  photo_too_many_pixels: {
    title: 'Väntade på en bild på högst {limit} megapixlar, fick en större.',
    hint: 'Skicka bilden i mindre format.',
  },
  idempotency_key_reused: {
    title: 'Den här nyckeln hör till ett annat meddelande.',
    hint: 'Skapa en ny nyckel för ett nytt meddelande.',
  },
  version_missing: {
    title: 'Väntade på ärendets version i rubriken If-Match, den saknas.',
    hint: 'Ladda ärendet och skicka dess version.',
  },
  too_many_requests: {
    title: 'För många begäranden har kommit från ditt nätverk.',
    hint: 'Vänta {seconds} sekunder och försök igen.',
  },
  internal_error: {
    title: 'Något gick fel hos oss.',
    hint: 'Försök igen; om felet kvarstår, berätta begärans nummer för oss.',
  },
  geocoder_unavailable: {
    title: 'Adressökningen svarar inte just nu.',
    hint: 'Visa platsen på kartan eller berätta den med ord, eller sök igen om en stund.',
  },
  unavailable: {
    title: 'Tjänsten kan inte svara just nu.',
    hint: 'Försök igen om en stund; inget som bekräftats har gått förlorat.',
  },
};

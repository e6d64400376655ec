import type {FormProblems} from '../words.ts';

export const problems: FormProblems = {
  place_missing: {
    title: 'Ämnet ”{topic}” behöver en plats.',
    hint: 'Skriv adressen och sök efter den, eller välj ämnet ”Jag vet inte”.',
  },
  outside_boundary: {
    title: 'Platsen ligger utanför vårt område{owner}.',
    hint: 'Välj en annan plats eller skicka utan plats.',
  },
  coordinates_out_of_range: {
    title: 'Koordinaterna har ett fel.',
    hint: 'Kontrollera koordinaterna eller lämna bort dem.',
  },
  invalid_value: {title: 'Det här värdet passar inte.', hint: 'Kontrollera punkten.'},
  wrong_type: {title: 'Det här är inget tal.', hint: 'Skriv ett tal, till exempel 60,1699.'},
  unknown_field: {title: 'Formuläret hade ett främmande fält: {field}.', hint: 'Öppna formuläret på nytt.'},
  text_not_storable: {
    title: 'Texten innehåller tecken som inte kan sparas.',
    hint: 'Ta bort konstiga tecken (�) och skicka på nytt.',
  },
  idempotency_key_missing: {title: 'Formuläret var för gammalt. Nu är det nytt.', hint: 'Skicka på nytt.'},
  idempotency_key_invalid: {title: 'Formuläret var för gammalt. Nu är det nytt.', hint: 'Skicka på nytt.'},
  idempotency_key_reused: {
    title: 'Ett annat meddelande har redan skickats med det här formuläret, och det har kommit fram.',
    hint: 'Om det här är ett nytt meddelande, skicka det nu. Formuläret är redo.',
  },
  proof_of_work_required: {
    title: 'Många fel koder har kommit från ditt nätverk.',
    hint: 'Vänta tio minuter, eller klistra in länken från kvittot eller e-posten: den öppnas genast.',
  },
  unknown_link: {hint: 'Kopiera hela länken från kvittot eller e-posten.'},
  origin_not_allowed: {
    title: 'Formuläret kan inte skickas från sidan som du kom ifrån.',
    hint: 'Du kan skicka meddelandet från den här sidan: kontrollera det och tryck på Skicka respons.',
  },
  photo_not_an_image: {title: 'Filen är ingen JPEG-, PNG- eller WebP-bild.', hint: 'Välj en annan bild.'},
  photo_too_large: {title: 'Bilden är för stor. Gränsen är {limit} megabyte.', hint: 'Skicka bilden i mindre storlek.'},
  bad_request: {title: 'Formuläret kom inte fram i sin helhet.', hint: 'Öppna formuläret på nytt.'},
  body_too_large: {title: 'Bilderna är för stora tillsammans.', hint: 'Skicka färre eller mindre bilder.'},
  unsupported_media_type: {title: 'Formuläret kunde inte läsas.', hint: 'Öppna formuläret på nytt.'},
  method_not_allowed: {hint: 'Öppna formuläret på nytt.'},
  text_empty: {title: 'Meddelandet är tomt.', hint: 'Skriv vad det gäller.'},
  text_too_long: {title: 'Texten är för lång: {actual} tecken. Högst {limit} ryms.'},
  email_invalid: {title: 'E-postadressen har ett fel.', hint: 'Kontrollera adressen. Den ser ut som namn@exempel.fi.'},
  contact_missing: {
    title: 'E-postadressen saknas.',
    hint: 'Lägg till adressen, eller välj ett annat sätt att få svar.',
  },
  phone_invalid: {title: 'Telefonnumret saknas eller har ett fel.', hint: 'Skriv numret, till exempel 040 123 4567.'},
  coordinates_swapped: {title: 'Latitud och longitud verkar ha bytt plats.'},
  unknown_topic: {title: 'Det här ämnet finns inte på webbplatsen.'},
  topic_closed: {title: 'Ämnet ”{topic}” är stängt.'},
  topic_confidential: {title: 'Ämnet ”{topic}” är konfidentiellt. Meddelandet sparades inte.'},
  unknown_service_object: {title: 'Det här verksamhetsstället finns inte på webbplatsen.'},
  attribute_missing: {title: 'Svara på frågan: {label}', hint: 'Skicka sedan på nytt.'},
  attribute_unknown: {title: 'Svaret passar inte ämnets frågor.'},
  already_rated: {hint: 'Om du vill berätta mer kan du skicka det härifrån.'},
  case_closed: {title: 'Det här går inte med ett ärende som är {status}.'},
  photo_too_many_pixels: {title: 'Bilden är för stor. Gränsen är {limit} megapixlar.'},
  photo_unreadable: {title: 'Bilden kan inte läsas.'},
  photo_number_invalid: {title: 'Bilderna är för många.'},
};

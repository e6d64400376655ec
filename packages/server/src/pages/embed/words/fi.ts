import type {EmbedWords} from './words.ts';

export const fi: EmbedWords = {
  title: 'Lisää palautelomake sivullesi',
  intro: 'Valitse, miltä lomake näyttää. Kopioi sitten valmis koodi sivullesi. Mitään ei asenneta.',
  withoutScript: 'Valintojen tekeminen vaatii JavaScriptin. Tämä koodi toimii ilman valintojakin.',
  site: 'Sivusto',
  language: 'Kieli',
  pageLanguage: 'Sama kuin sivulla',
  label: 'Painikkeen teksti',
  labelHint: 'Tyhjänä se on lomakkeen oma valitulla kielellä. Jos kieli on sama kuin sivulla, teksti on suomeksi.',
  variant: 'Missä lomake on',
  variants: {button: 'Painike, joka avaa lomakkeen', inline: 'Lomake suoraan sivulla', tab: 'Painike ikkunan reunassa'},
  view: 'Mitä avataan ensin',
  views: {give: 'Palautteen antaminen', track: 'Palautteen seuranta'},
  theme: 'Ulkoasu',
  themes: {none: 'Lomakkeen oma', neutral: 'Neutraali', helsinki: 'Helsinki', museum: 'Museo'},
  ownColours: 'Valitse omat värit',
  light: 'Vaalea',
  dark: 'Tumma',
  accent: 'Korostusväri',
  onAccent: 'Teksti sen päällä',
  uses: {words: 'Painikkeen teksti', links: 'Linkit lomakkeella', focus: 'Kohdistuksen kehys'},
  suffices: 'kontrasti {ratio}, riittää ({least})',
  tooWeak: 'kontrasti {ratio}, liian heikko. Tarvitaan {least}.',
  better: 'Käytä sävyä {colour}',
  whyContrast: 'Luvut ovat WCAG 2.2:n kontrasteja. Tekstille tarvitaan 4,5 ja reunoille 3, jotta kaikki näkevät ne.',
  version: 'Versio',
  versions: {newest: 'Aina uusin versio', pinned: 'Tämän päivän versio tarkisteineen (SRI)'},
  versionHints: {
    newest: 'Korjaukset tulevat itsestään. Sivusi luottaa palautepalvelimeen.',
    pinned: 'Selain ajaa vain juuri tämän koodin. Korjaukset saat, kun kopioit koodin uudelleen.',
  },
  preview: 'Esikatselu',
  previewHint: 'Voit kokeilla lomaketta. Täältä ei lähetetä mitään.',
  tabPreview: 'Painike on ikkunan reunassa, puolivälissä.',
  scheme: 'Sivun sävy',
  schemes: {auto: 'Laitteen mukaan', light: 'Vaalea', dark: 'Tumma'},
  head: 'Koodi sivun head-osaan',
  headHint:
    'Liitä kerran kullekin sivulle, <head>-osaan ennen muita moduuliskriptejä. Sivulla voi olla vain yksi import map. Jos sivullasi on jo sellainen, lisää nämä rivit siihen.',
  markup: 'Koodi sivulle',
  markupHints: {
    newest:
      'Liitä kohtaan, jossa lomakkeen tai painikkeen pitää olla. Jos lisäät samalle sivulle toisen, liitä vain osa, jonka alussa on <city-feedback.',
    pinned:
      'Liitä kohtaan, jossa lomakkeen tai painikkeen pitää olla. Jos lisäät samalle sivulle toisen, liitä vain tämä.',
  },
  styles: 'Säännöt tyylitiedostoon',
  stylesHint:
    'Liitä sivustosi omaan CSS-tiedostoon. Linkki näyttää painikkeelta jo ennen lomakkeen lataamista, eikä sivu liiku.',
  policy: 'Jos sivulla on sisältökäytäntö (CSP)',
  policyHint:
    'Lisää nämä sallitut lähteet. Jos käytännössä on kohta trusted-types, lisää siihen nimi lit-html. Muuta ei tarvita.',
  policyHintPinned: 'Tarkiste (sha256) lasketaan import mapista. Kun kopioit koodin uudelleen, kopioi myös tämä rivi.',
  originHint:
    'Sivusi osoitteen pitää olla sivuston sallituissa osoitteissa. Pyydä se palautepalvelimen ylläpidolta. Jos se puuttuu, lomake ei avaudu, ja selaimen konsoli kertoo lisättävän osoitteen.',
  copy: 'Kopioi',
  copied: 'Kopioitu.',
  selected: 'Valittu. Kopioi näppäimillä Ctrl+C tai valikosta.',
  licences: 'Lomakkeen ohjelmakirjastot ja niiden lisenssit',
};

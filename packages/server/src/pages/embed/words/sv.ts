import type {EmbedWords} from './words.ts';

export const sv: EmbedWords = {
  title: 'Lägg till responsformuläret på din sida',
  intro: 'Välj hur formuläret ser ut. Kopiera sedan den färdiga koden till din sida. Inget installeras.',
  withoutScript: 'För att välja behövs JavaScript. Den här koden fungerar också utan val.',
  site: 'Webbplats',
  language: 'Språk',
  pageLanguage: 'Samma som sidans',
  label: 'Text på knappen',
  labelHint:
    'Lämnas den tom är det formulärets egen på det valda språket. Är språket samma som sidans är texten på svenska.',
  variant: 'Var formuläret finns',
  variants: {
    button: 'En knapp som öppnar formuläret',
    inline: 'Formuläret direkt på sidan',
    tab: 'En knapp i fönstrets kant',
  },
  view: 'Vad som öppnas först',
  views: {give: 'Ge respons', track: 'Följ respons'},
  theme: 'Utseende',
  themes: {none: 'Formulärets eget', neutral: 'Neutralt', helsinki: 'Helsingfors', museum: 'Museum'},
  ownColours: 'Välj egna färger',
  light: 'Ljust',
  dark: 'Mörkt',
  accent: 'Accentfärg',
  onAccent: 'Text på den',
  uses: {words: 'Texten på knappar', links: 'Länkar i formuläret', focus: 'Ramen kring det valda fältet'},
  suffices: 'kontrast {ratio}, räcker ({least})',
  tooWeak: 'kontrast {ratio}, för svag. Det behövs {least}.',
  better: 'Använd nyansen {colour}',
  whyContrast: 'Talen är kontraster enligt WCAG 2.2. Text behöver 4,5 och kanter 3 för att alla ska se dem.',
  version: 'Version',
  versions: {newest: 'Alltid den nyaste versionen', pinned: 'Dagens version med kontrollsummor (SRI)'},
  versionHints: {
    newest: 'Rättelser kommer av sig själva. Din sida litar på responsservern.',
    pinned: 'Webbläsaren kör bara just den här koden. Rättelser får du när du kopierar koden på nytt.',
  },
  preview: 'Förhandsvisning',
  previewHint: 'Du kan prova formuläret. Härifrån skickas inget.',
  tabPreview: 'Knappen finns i fönstrets kant, på halva höjden.',
  scheme: 'Sidans ton',
  schemes: {auto: 'Enligt enheten', light: 'Ljus', dark: 'Mörk'},
  head: 'Kod för sidans head',
  headHint:
    'Klistra in en gång på varje sida, i <head> före alla andra modulskript. En sida kan bara ha en import map. Om din sida redan har en, lägg till de här raderna i den.',
  markup: 'Kod för sidan',
  markupHints: {
    newest:
      'Klistra in där formuläret eller knappen ska vara. Ska det finnas ett till på samma sida, klistra bara in det som börjar med <city-feedback.',
    pinned:
      'Klistra in där formuläret eller knappen ska vara. Ska det finnas ett till på samma sida, klistra bara in det här.',
  },
  styles: 'Regler för stilmallen',
  stylesHint:
    'Klistra in i din webbplats egen CSS-fil. Länken ser ut som knappen redan innan den har laddats, och inget på sidan flyttar sig.',
  policy: 'Om sidan har en innehållspolicy (CSP)',
  policyHint:
    'Lägg till de här tillåtna källorna. Om policyn har ett direktiv trusted-types, lägg till namnet lit-html i det. Inget annat behövs.',
  policyHintPinned:
    'Kontrollsumman (sha256) räknas av din import map. När du kopierar koden på nytt, kopiera också den här raden.',
  originHint:
    'Din sidas adress måste finnas bland webbplatsens tillåtna adresser. Be den som sköter responsservern om det. Om den saknas öppnas formuläret inte, och webbläsarens konsol anger adressen som ska läggas till.',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  selected: 'Markerat. Kopiera med Ctrl+C eller från menyn.',
  licences: 'Formulärets programbibliotek och deras licenser',
};

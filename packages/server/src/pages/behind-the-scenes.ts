import {html, type Html} from '../http/index.ts';
import {serverLanguage, type InEveryLanguage} from '../problems/index.ts';
import {textLanguage} from './text-language.ts';

interface Way {
  name: string;
  what: string;
}

interface Words {
  title: string;
  desk: Way;
  mails: Way;
  embed: Way;
  api: Way;
}

/** For who runs and tries the demo: the languages of the staff, and English beside the other ones of the residents. */
const inEveryLanguage: InEveryLanguage<Words> = {
  fi: {
    title: 'Kulissien takana',
    desk: {
      name: 'Palautteiden käsittely',
      what: 'Täällä viesteihin vastataan. Tunnukset tulostettiin käynnistyksessä.',
    },
    mails: {name: 'Sähköpostit', what: 'Mitä asukkaat ja käsittelijät olisivat saaneet. Sivu on englanniksi.'},
    embed: {name: 'Koodi omalle sivullesi', what: 'Valitse, miltä lomake näyttää, ja kopioi koodi.'},
    api: {name: 'API', what: 'Kaikki kutsut, tyypit ja virheet. Englanniksi.'},
  },
  sv: {
    title: 'Bakom kulisserna',
    desk: {name: 'Handläggning', what: 'Här besvaras meddelandena. Kontona skrevs ut vid starten.'},
    mails: {name: 'E-post', what: 'Vad invånare och handläggare skulle ha fått. Sidan är på engelska.'},
    embed: {name: 'Kod för din egen sida', what: 'Välj hur formuläret ser ut och kopiera koden.'},
    api: {name: 'API', what: 'Alla anrop, typer och fel. På engelska.'},
  },
  en: {
    title: 'Behind the scenes',
    desk: {name: 'Staff desk', what: 'Where messages are handled. The accounts were printed at the start.'},
    mails: {name: 'Mails', what: 'What residents and rings would have got.'},
    embed: {name: 'Code for your page', what: 'Choose what the form looks like, and copy the code.'},
    api: {name: 'API', what: 'Every call, type and problem.'},
  },
};

/** What a demo has besides the forms. */
export function behindTheScenes(language: string): Html {
  const own = serverLanguage(language);
  const {title, desk, mails, embed, api} = inEveryLanguage[own];
  const mark = textLanguage(own === language ? undefined : own);
  const ways: [string, Way][] = [
    ['/desk', desk],
    ['/dev/mail', mails],
    [`/embed?lang=${own}`, embed],
    ['/api/docs', api],
  ];
  return html`<h2 ${mark}>${title}</h2>
    <ul class="list" ${mark}>
      ${ways.map(
        ([href, {name, what}]) =>
          html`<li>
            <a href="${href}">${name}</a>
            <p class="quiet">${what}</p>
          </li>`,
      )}
    </ul>`;
}

import {written, type Catalogue, type Localized} from '../catalogue/index.ts';
import {html, type Html} from '../http/index.ts';
import {residentLanguage, residentLanguages} from '../problems/index.ts';
import {behindTheScenes} from './behind-the-scenes.ts';
import {frame} from './frame.ts';
import {textLanguage} from './text-language.ts';
import {pageWords} from './words.ts';

/** What is here: the public sites, and for demos the ways behind the scenes. */
export function indexPage(catalogue: Catalogue, language: string, {isDemo}: {isDemo: boolean}): Html {
  const words = pageWords[residentLanguage(language)];
  const say = (name: Localized, {languages}: {languages: string[]}): Html => {
    const {text, language: itsOwn} = written(name, language, languages[0]);
    return html`<span ${textLanguage(itsOwn)}>${text}</span>`;
  };
  const sites = catalogue.jurisdictions().flatMap(({jurisdiction, sites}) =>
    sites
      .filter(({isInternal}) => !isInternal)
      .map(
        (site) =>
          html`<li>
            <a href="/${site.id}?lang=${language}">${say(site.name, jurisdiction)}</a>
            <p class="quiet">${say(jurisdiction.name, jurisdiction)}</p>
          </li>`,
      ),
  );
  return frame({
    language,
    title: words.giveFeedback,
    languages: residentLanguages.map((each) => ({language: each, href: `/?lang=${each}`})),
    content: html`<h2>${words.sites}</h2>
      <ul class="list">
        ${sites}
      </ul>
      ${isDemo ? behindTheScenes(language) : ''}`,
  });
}

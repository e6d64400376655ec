import {html, type Html} from '../http/index.ts';
import {languageName} from './language-name.ts';
import {pageWords} from './words.ts';
import {directionOf, residentLanguage} from '../problems/index.ts';
import {textLanguage} from './text-language.ts';

export interface PageFrame {
  language: string;
  title: string;
  /** When it is not the page's. */
  titleLanguage?: string | undefined;
  /** What the browser calls the page; the title when missing. */
  documentTitle?: string | undefined;
  /** Whose page it is. */
  owner?: string;
  /** When it is not the page's. */
  ownerLanguage?: string | undefined;
  /** Other languages of the page, with their addresses. */
  languages?: {language: string; href: string}[];
  /** Whether the widget is on it. */
  hasWidget?: boolean;
  /** What else the head holds: stylesheets, scripts. */
  head?: unknown;
  content: unknown;
}

/** What all of the server's own pages look like. */
export function frame(page: PageFrame): Html {
  const {language, title, documentTitle = title, owner, languages = [], hasWidget = false, head = '', content} = page;
  return html`<!doctype html>
    <html ${inItsDirection(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${owner ? `${documentTitle} – ${owner}` : documentTitle}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages.css" />
        ${head} ${hasWidget ? html`<script type="module" src="/embed/1/city-feedback.js"></script>` : ''}
      </head>
      <body>
        <div class="page">
          ${languages.length > 1 ? languageLinks(language, languages) : ''}
          <header>
            <p><span ${textLanguage(page.ownerLanguage)}>${owner ?? ''}</span></p>
            <h1><span ${textLanguage(page.titleLanguage)}>${title}</span></h1>
          </header>
          <main>${content}</main>
        </div>
      </body>
    </html>`;
}

function inItsDirection(language: string): Html {
  return directionOf(language) === 'rtl' ? textLanguage(language) : html`lang="${language}"`;
}

function languageLinks(current: string, languages: {language: string; href: string}[]): Html {
  return html`<nav aria-label="${pageWords[residentLanguage(current)].languages}">
    <ul>
      ${languages.map(
        ({language, href}) =>
          html`<li>
            <a
              href="${href}"
              ${textLanguage(language)}
              hreflang="${language}"
              ${language === current ? html`aria-current="page"` : ''}
              >${languageName(language)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

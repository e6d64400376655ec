import {html, type TemplateResult} from 'lit';
import type {Words} from './fi.ts';
import {languages, type Language} from './language.ts';

/** One button a language, each in its own words. */
export function languageSwitch(
  {app}: Words,
  current: Language,
  choose: (language: Language) => unknown,
): TemplateResult {
  return html`
    <div role="group" aria-label=${app.language} class="languages">
      ${Object.entries(languages).map(
        ([tag, own]) => html`
          <button lang=${tag} aria-pressed=${tag === current} @click=${() => choose(tag as Language)}>${own}</button>
        `,
      )}
    </div>
  `;
}

import type {LogInRequest} from '@city-feedback/contract';
import {html, type nothing, type TemplateResult} from 'lit';
import '../session/desk-log-in.ts';
import type {Words} from '../strings/fi.ts';
import {languageSwitch} from '../strings/language-switch.ts';
import type {Language} from '../strings/language.ts';

/** The first page for whom is not logged in. */
export function logInPage(
  words: Words,
  language: Language,
  logIn: (request: LogInRequest) => Promise<void>,
  choose: (language: Language) => unknown,
  trouble: TemplateResult | typeof nothing,
): TemplateResult {
  return html`
    <main class="log-in">
      <div class="card"><desk-log-in .words=${words} .logIn=${logIn}></desk-log-in></div>
      ${languageSwitch(words, language, choose)} ${trouble}
    </main>
  `;
}

import {html, type Html} from '../http/index.ts';
import type {ProblemError} from '../problems/index.ts';
import {faultsOf} from './form-fault.ts';
import {formPage} from './form-page.ts';
import type {FormSite} from './form-site.ts';
import {formWords} from './words/index.ts';

/** A problem that no form can be shown with. */
export function problemPage(formSite: FormSite, problem: ProblemError, requestId: string): Html {
  const {site, language} = formSite;
  const words = formWords(language);
  const [fault] = faultsOf(problem, language);
  return formPage(formSite, {
    title: fault!.message,
    content: html`<div class="card">
      <p>${fault!.hint ?? ''}</p>
      <p class="cf-hint">${words.requestId}: <bdi dir="ltr" translate="no">${requestId}</bdi></p>
      <p><a href="/${site.id}?lang=${language}">${words.back}</a></p>
    </div>`,
  });
}

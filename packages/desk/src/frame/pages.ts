import {html, type TemplateResult} from 'lit';
import '../case/desk-case.ts';
import type {Desk} from '../desk.ts';
import '../inbox/desk-inbox.ts';
import {icons} from '../look/icons.ts';
import type {Words} from '../strings/fi.ts';
import '../topics/desk-topics.ts';
import {inboxPath, type Route} from './route.ts';

/** The list and, beside it, the case that is open; on a narrow screen one of the two. */
export function pages(desk: Desk, {page, caseId, filter}: Route, pathAfter: () => string | undefined): TemplateResult {
  if (page === 'unknown') return notFound(desk.words, inboxPath(filter));
  if (page === 'topics') {
    return html`<main class="topics"><desk-topics .desk=${desk} .backPath=${inboxPath(filter)}></desk-topics></main>`;
  }
  const opened = html`
    <desk-case .desk=${desk} .caseId=${caseId} .backPath=${inboxPath(filter)} .pathAfter=${pathAfter}></desk-case>
  `;
  return html`
    <main class=${page}>
      <desk-inbox .desk=${desk} .filter=${filter} .openCaseId=${caseId}></desk-inbox>
      <div class="pane">${caseId === undefined ? nothingOpen(desk.words) : opened}</div>
    </main>
  `;
}

function nothingOpen({inbox}: Words): TemplateResult {
  return html`
    <div class="choose">
      ${icons.inbox}
      <strong>${inbox.choose}</strong>
      <p>${inbox.chooseHint}</p>
    </div>
  `;
}

function notFound({app}: Words, home: string): TemplateResult {
  return html`
    <main class="alone">
      <h1>${app.pageNotFound}</h1>
      <p class="muted">${app.pageNotFoundHint}</p>
      <a class="button" href=${home}>${app.toInbox}</a>
    </main>
  `;
}

/** Shown when not even the log-in can be asked for. */
export function unreachable({app}: Words, tryAgain: () => void): TemplateResult {
  return html`
    <main class="alone">
      <h1>${app.unreachable}</h1>
      <p class="muted" role="alert">${app.unreachableHint}</p>
      <button class="primary" @click=${tryAgain}>${app.tryAgain}</button>
    </main>
  `;
}

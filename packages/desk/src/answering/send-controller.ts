import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {UnreachableError} from '../api/errors.ts';
import {explain} from '../api/explain.ts';
import type {ChangeResult} from '../case/case-controller.ts';
import type {Desk} from '../desk.ts';
import {badNotice} from '../look/bad-notice.ts';

type Trouble = Exclude<ChangeResult, {is: 'done'}>;
type Host = ReactiveControllerHost & {renderRoot: ParentNode; desk: Desk};

/**
 * Sends what a form holds, once at a time, and says why when it did not go.
 *
 * A text whose first sending was cut off after it had arrived comes back as "overtaken" by itself: that counts as sent.
 */
export class SendController implements ReactiveController {
  isSending = false;
  #trouble: Trouble | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * @param text  what was typed, to know it again in the history
   * @returns whether it is sent
   */
  async send(text: string, change: () => Promise<ChangeResult>): Promise<boolean> {
    if (this.isSending) return false;
    this.isSending = true;
    this.#trouble = undefined;
    this.#host.requestUpdate();
    const result = await change();
    this.isSending = false;
    const isSent = result.is === 'done' || this.#hasArrived(result, text);
    this.#trouble = isSent ? undefined : result;
    this.#host.requestUpdate();
    if (!isSent) await this.#focusTrouble();
    return isSent;
  }

  #hasArrived(result: Trouble, text: string): boolean {
    const {name} = this.#host.desk.session;
    return result.is === 'overtaken' && result.events.some((each) => each.actorName === name && each.text === text);
  }

  async #focusTrouble(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#trouble')?.focus();
  }

  render(): TemplateResult {
    return html`<div role="alert">${this.#trouble ? this.#notice(this.#trouble) : nothing}</div>`;
  }

  #notice(trouble: Trouble): TemplateResult {
    const {words, calendar} = this.#host.desk;
    if (trouble.is === 'failed') {
      const {error} = trouble;
      const why = error instanceof UnreachableError ? {title: words.send.unreachable} : explain(error, words);
      return badNotice(why, 'trouble');
    }
    return html`
      <div class="notice bad" id="trouble" tabindex="-1">
        <strong>${words.send.changedTitle}</strong>
        <ul>
          ${
            trouble.events.length === 0
              ? html`<li>${words.send.changedUnknown}</li>`
              : trouble.events.map(
                  (event) =>
                    html`<li>
                      ${event.sentence} <span class="small muted">${calendar.moment(event.at)} ${event.actorName}</span>
                    </li>`,
                )
          }
        </ul>
        <span>${words.send.changedHint}</span>
      </div>
    `;
  }
}

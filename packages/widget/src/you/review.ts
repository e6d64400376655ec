import {html} from 'lit';
import type {Journey} from '../journey/journey.ts';
import type {StepName} from '../journey/steps.ts';

/** Everything that is about to be sent, with a way back to each part. */
export function review(journey: Journey) {
  const {answers, words, topic, steps, kind, photos} = journey;
  const {title, edit, ...names} = words.review;
  const {place, district, placeWords} = answers;
  const where = [placeWords.trim(), place && (district ?? words.where.pin)].filter(Boolean).join(' – ');
  const rows: [StepName, string, string][] = [
    ['what', names.text, answers.text.trim()],
    ['what', names.topic, topic?.name ?? words.what.unknown],
    ['what', names.kind, words.kinds[kind]],
    ['where', names.place, where || words.where.none],
    ['details', names.photos, photos.length ? names.photoCount(photos.length) : names.noPhotos],
    ...(topic?.questions ?? []).map(({id, label, options}): [StepName, string, string] => [
      'details',
      label,
      (answers.attributes[id] ?? []).map((value) => options?.find(({key}) => key === value)?.name ?? value).join(', '),
    ]),
  ];
  return html`<section class="review" part="review">
    <h4>${title}</h4>
    <dl>
      ${rows
        .filter(([step]) => steps.includes(step))
        .map(
          ([step, name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value || '–'}</dd>
              <dd class="change">
                <button
                  type="button"
                  class="link"
                  part="edit"
                  aria-label="${edit}: ${name}"
                  @click=${() => journey.goTo(step)}
                >
                  ${edit}
                </button>
              </dd>
            </div>`,
        )}
    </dl>
  </section>`;
}

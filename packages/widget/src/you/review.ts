import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {unitOf, type StepName} from '../journey/steps.ts';

/** Without a step it can't be changed here. */
type Row = [
  step: StepName | '',
  name: string,
  value: string,
  nameLang?: string | undefined,
  valueLang?: string | undefined,
];

/** Everything that is about to be sent, with a way back to each part. */
export function review(journey: Journey) {
  const {answers, words, topic, steps, kind, photos, catalogue, page} = journey;
  const lang = catalogue.language;
  const {title, edit, ...names} = words.review;
  const {place, placeLabel, district, placeWords} = answers;
  const unit = unitOf(catalogue, page);
  const where = [placeWords.trim(), place && (placeLabel || district || words.where.pin)].filter(Boolean).join(' – ');
  const rows: Row[] = [
    ['what', names.text, answers.text.trim(), undefined, words.language],
    ['what', names.topic, topic?.name ?? (answers.topic && words.what.unknown), undefined, topic && lang],
    ['what', names.kind, words.kinds[kind]],
    ['where', names.place, where || words.where.none],
    // What the page itself is about.
    ['', names.place, page.place ? page.place.label || words.where.pin : (unit?.name ?? ''), undefined, unit && lang],
    ['details', names.photos, photos.length ? names.photoCount(photos.length) : names.noPhotos],
    ...(topic?.questions ?? []).map(({id, label, options}): Row => [
      'details',
      label,
      (answers.attributes[id] ?? []).map((value) => options?.find(({key}) => key === value)?.name ?? value).join(', '),
      lang,
      options && lang,
    ]),
  ];
  return html`<section class="review" part="review">
    <h4>${title}</h4>
    <dl>
      ${rows
        .filter(([step, , value]) => (step ? steps.includes(step) : value))
        .map(
          ([step, name, value, nameLang, valueLang]) =>
            html`<div>
              <dt lang=${nameLang ?? nothing}>${name}</dt>
              <dd lang=${valueLang ?? nothing}>${value || '–'}</dd>
              ${
                step
                  ? html`<dd class="change">
                      <button
                        type="button"
                        class="link"
                        part="edit"
                        aria-label="${edit}: ${name}"
                        @click=${() => journey.goTo(step)}
                      >
                        ${edit}
                      </button>
                    </dd>`
                  : nothing
              }
            </div>`,
        )}
    </dl>
  </section>`;
}

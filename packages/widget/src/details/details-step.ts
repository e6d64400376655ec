import {html, nothing} from 'lit';
import {protectiveNotices} from '../protection/protective-notices.ts';
import type {Journey} from '../journey/journey.ts';
import type {PhotosChanged} from '../photos/city-feedback-photos.ts';
import {lazyElement} from '../form/lazy-element.ts';
import {placeHelp} from '../where/place-help.ts';
import {topicQuestion} from './topic-question.ts';

/** Third step: photos, and what the topic itself asks. */
export function detailsStep(journey: Journey) {
  const {words, topic, catalogue, answers, steps} = journey;
  const {title, hint} = words.details;
  const limit = catalogue.limits.photos;
  const questions = topic?.questions ?? [];
  return html`<h3 id="step-title" tabindex="-1">${title}</h3>
    ${questions.some(({required}) => required) ? nothing : html`<p class="hint">${hint}</p>`}
    ${questions.map((question) => [
      topicQuestion(journey, question),
      protectiveNotices(journey, (answers.attributes[question.id] ?? []).join('\n'), (text) =>
        journey.answer({attributes: {...answers.attributes, [question.id]: [text]}}),
      ),
    ])}
    ${
      limit
        ? lazyElement(
            journey,
            'city-feedback-photos',
            () => import('../photos/define.ts'),
            () =>
              html`<city-feedback-photos
                exportparts="add, remove, retry"
                .photos=${journey.photos}
                .words=${words.photos}
                .limit=${limit}
                @photos-preparing=${({detail}: CustomEvent<Promise<void>>) => {
                  journey.preparing = detail;
                  void detail.then(() => {
                    if (journey.preparing === detail) journey.preparing = undefined;
                  });
                }}
                @photos-changed=${({detail}: CustomEvent<PhotosChanged>) => {
                  journey.photos = detail.photos;
                  // A photo may tell the place; who came here by an older draft has not loaded what reads it.
                  if (steps.includes('where')) placeHelp(journey);
                  journey.changed();
                }}
              ></city-feedback-photos>`,
          )
        : nothing
    }`;
}

import {html} from 'lit';
import {faultLine} from '../form/field.ts';
import {loading} from '../form/loading.ts';
import {protectiveNotices} from '../protection/protective-notices.ts';
import {textField} from '../form/text-field.ts';
import {newPlace} from '../journey/answers.ts';
import type {Journey} from '../journey/journey.ts';
import type {PlaceChosen} from '../map/city-feedback-map.ts';
import {lazyElement} from '../form/lazy-element.ts';
import {placeHelp} from './place-help.ts';

/** Second step: where it is. The map helps those who see it; words will do. */
export function whereStep(journey: Journey) {
  const {answers, words, topic, catalogue, page} = journey;
  const {title, hint, words: label, wordsHint, mapFailed} = words.where;
  const required = topic?.place === 'required';
  const {help, isLate} = placeHelp(journey);
  const choose = ({detail: {inside, districtName: district, ...place}}: CustomEvent<PlaceChosen>) =>
    journey.answer({...newPlace(place), outside: !inside, district});
  const place = help
    ? html`${help.search?.()}
        <div id="place" class="field" tabindex="-1">
          ${faultLine(journey, 'place')}
          ${lazyElement(
            journey,
            'city-feedback-map',
            () => import('../map/define.ts'),
            () =>
              html`<city-feedback-map
                exportparts="map, put-here, locate, remove, zoom-in, zoom-out, attribution"
                .settings=${catalogue.map}
                .endpoint=${page.endpoint}
                .words=${words.map}
                .language=${words.locale}
                .place=${answers.place}
                .label=${answers.placeLabel}
                @place-chosen=${choose}
                @place-cleared=${() => journey.answer(newPlace())}
              ></city-feedback-map>`,
            mapFailed,
          )}
          ${help.notes?.()}
        </div>`
    : loading;
  const inWords = html`${textField(journey, {
    id: 'placeWords',
    label,
    hint: wordsHint,
    note: words.optional,
    value: answers.placeWords,
    onInput: (placeWords) => journey.answer({placeWords}),
  })}
  ${protectiveNotices(journey, answers.placeWords, (placeWords) => {
    journey.answer({placeWords});
    journey.focus('placeWords');
  })}`;
  return html`<h3 id="step-title" tabindex="-1">${title}</h3>
    <p class="hint">${required ? words.where.hintRequired : hint}</p>
    ${isLate ? [inWords, place] : [place, help && inWords]}`;
}

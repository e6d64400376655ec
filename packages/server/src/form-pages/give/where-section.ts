import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../../pages/index.ts';
import {choices, field, group, hidden, nothing, options} from '../markup/index.ts';
import type {FormState} from './form-state.ts';
import {handOverOffer} from './hand-over.ts';
import {buttonName, fieldNames, parsePoint, pointValue} from './values.ts';

/** Where the form's own address of this section is; it is shown when a place has been looked up. */
export const whereId = 'where';

/** Where it is: in words, by search, by unit, by coordinates. A page that is about a unit asks no more. */
export function whereSection(
  state: FormState,
  {findAction, fixedUnit}: {findAction: string; fixedUnit: boolean},
): Html {
  const {site, values, words} = state;
  const {give} = words;
  const unit = site.serviceObjects.find(({id}) => id === values.unit);
  if (fixedUnit && unit) {
    return html`<section aria-labelledby="${whereId}">
      <h2 id="${whereId}">${give.where}</h2>
      <p ${textLanguage(state.cityLanguage)}>${unit.name}</p>
      ${hidden(fieldNames.unit, unit.id)}
    </section>`;
  }
  if (!site.map) return nothing;
  const canSearch = site.map.hasAddressSearch === true;
  return html`<section aria-labelledby="${whereId}">
    <h2 id="${whereId}" tabindex="-1">${give.where}</h2>
    ${field(
      state,
      {id: fieldNames.placeWords, label: give.placeWords, hint: give.placeWordsHint, isOptional: true},
      (ties) =>
        html`<div class="cf-line">
          <input
            ${ties}
            name="${fieldNames.placeWords}"
            value="${values.placeWords}"
            autocomplete="street-address"
            dir="auto"
          />
          ${
            canSearch
              ? html`<button
                  class="cf-button"
                  name="${buttonName}"
                  value="find-place"
                  formaction="${findAction}"
                  formnovalidate
                >
                  ${give.findPlace}
                </button>`
              : nothing
          }
        </div>`,
    )}
    ${handOverOffer(state)} ${candidates(state)} ${unitField(state)} ${coordinates(state)}
  </section>`;
}

/** What was found, or what was chosen before. */
function candidates(state: FormState): Html {
  const {candidates: found, values, words, faults, hadPhotos} = state;
  const {choosePlace, noneOfThese, placesFound} = words.give;
  const chosen = parsePoint(values.point);
  const listed = (found ?? (chosen ? [chosen] : [])).map((place) => ({value: pointValue(place), label: place.label}));
  const photosAgain = hadPhotos && faults.length === 0 ? words.faults.photosAgain : '';
  return html`${found ? html`<p class="cf-notice" role="status">${placesFound(found.length)} ${photosAgain}</p>` : nothing}
  ${
    listed.length > 0
      ? group(
          state,
          {id: fieldNames.point, label: choosePlace},
          choices({id: fieldNames.point}, [...listed, {value: '', label: noneOfThese}], [values.point]),
        )
      : nothing
  }`;
}

function unitField(state: FormState): Html {
  const {site, values, words} = state;
  if (site.serviceObjects.length === 0) return nothing;
  const sorted = site.serviceObjects
    .map(({id, name}) => ({value: id, label: name, language: state.cityLanguage}))
    .sort((a, b) => a.label.localeCompare(b.label, site.language));
  return field(
    state,
    {id: fieldNames.unit, label: words.give.unit, isOptional: true},
    (ties) =>
      html`<select ${ties} name="${fieldNames.unit}">
        ${options([{value: '', label: words.give.noUnit}, ...sorted], values.unit)}
      </select>`,
  );
}

/** Folded away unless they were given. */
function coordinates(state: FormState): Html {
  const {values, words, faults} = state;
  const {give} = words;
  const names = [fieldNames.latitude, fieldNames.longitude] as const;
  const isOpen = names.some((name) => values[name] !== '' || faults.some((fault) => fault.field === name));
  return html`<details class="cf-field" ${isOpen ? html`open` : nothing}>
    <summary>${give.coordinates}</summary>
    <p class="cf-hint">${give.coordinatesHint}</p>
    <div class="cf-columns">
      ${names.map((name) =>
        field(
          state,
          {id: name, label: give[name]},
          (ties) =>
            html`<input
              ${ties}
              name="${name}"
              value="${values[name]}"
              inputmode="decimal"
              autocomplete="off"
              dir="ltr"
            />`,
        ),
      )}
    </div>
  </details>`;
}

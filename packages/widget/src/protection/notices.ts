import {mentionsHealth} from '@city-feedback/contract/health-words';
import {removeSensitiveData} from '@city-feedback/contract/remove-sensitive-data';
import type {SensitiveKind} from '@city-feedback/contract/sensitive-text';
import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {loadProtectionWords, type ProtectionWords} from './strings/load.ts';

type Finding = SensitiveKind | 'health';

const loaded = new Map<string, ProtectionWords>();
/** What was said out loud already, by journey: once is enough. */
const said = new WeakMap<Journey, Set<Finding>>();

/** One notice for each kind of data that was found, and one when the text tells of health. */
export function notices(
  journey: Journey,
  text: string,
  kinds: readonly SensitiveKind[],
  onClean: (text: string) => void,
) {
  const found: Finding[] = mentionsHealth(text) ? [...kinds, 'health'] : [...kinds];
  if (!found.length) return nothing;
  const {language} = journey.words;
  const words = loaded.get(language);
  if (!words) {
    loadProtectionWords(language).then(
      (words) => {
        loaded.set(language, words);
        journey.changed();
      },
      () => {},
    );
    return nothing;
  }
  sayNew(journey, words, found);
  return found.map((finding) =>
    finding === 'health' ? healthNotice(journey, words) : sensitiveNotice(journey, words, finding, text, onClean),
  );
}

function sensitiveNotice(
  journey: Journey,
  words: ProtectionWords,
  kind: SensitiveKind,
  text: string,
  onClean: (text: string) => void,
) {
  const {title, explain, remove, removed} = words[kind];
  const clean = () => {
    onClean(removeSensitiveData(text, kind));
    journey.say(removed);
  };
  return html`<div class="notice warning" part="warning">
    <p><strong>${title}.</strong> ${explain}</p>
    <button type="button" class="button" part="action" @click=${clean}>${remove}</button>
  </div>`;
}

/** Who reads the message, and where health is spoken of safely: the secure services of the city's own topics. */
function healthNotice({topics, catalogue}: Journey, {health}: ProtectionWords) {
  const {title, explain, services, elsewhere} = health;
  const secure = topics.filter(({confidential}) => confidential);
  return html`<div class="notice" part="hint">
    <p><strong>${title}</strong> ${explain(catalogue.jurisdiction.name)} ${secure.length ? services : elsewhere}</p>
    ${secure.map(({name, confidential}) => html`<a lang=${catalogue.language} href=${confidential!.url}>${name}</a>`)}
  </div>`;
}

function sayNew(journey: Journey, words: ProtectionWords, found: readonly Finding[]): void {
  const told = said.get(journey) ?? new Set();
  said.set(journey, told);
  const fresh = found.filter((finding) => !told.has(finding));
  if (!fresh.length) return;
  for (const finding of fresh) told.add(finding);
  queueMicrotask(() => journey.say(fresh.map((finding) => words[finding].title).join(' ')));
}

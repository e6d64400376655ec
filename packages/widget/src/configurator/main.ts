/**
 * The script of the page at `/embed`: shows what was chosen at once, and writes down what to paste. The element comes from
 * the published bundle, beside it.
 */
import type {} from '../launcher/events.ts';
import type {Choice} from './choice.ts';
import {byId, nameOfLanguage, type PageSettings} from './page.ts';
import {readChoice} from './read-choice.ts';
import {fillColours, showVerdicts} from './show-verdicts.ts';
import {markupOf, policyOf, stylesOf} from './snippet.ts';

const form = byId<HTMLFormElement>('choice');
const settings = JSON.parse(form.dataset['settings']!) as PageSettings;
const stage = byId('preview');
const theme = byId<HTMLLinkElement>('theme');
const ownColours = byId<HTMLInputElement>('own-colours');
let preview = document.createElement('city-feedback');
let shown = '';

function showPreview(choice: Choice): void {
  const {site, variant, view, language, label, colours} = choice;
  const path = choice.theme ? `/embed/1/themes/${choice.theme}.css` : '';
  if (path) theme.href = path;
  theme.disabled = !path;
  const same = [site, variant, view, language, label].join('\n');
  if (same !== shown) {
    shown = same;
    const link = document.createElement('a');
    link.href = `/${site}`;
    link.textContent = label;
    const element = document.createElement('city-feedback');
    Object.assign(element, {endpoint: '/', site, variant, view, ...(language && {lang: language})});
    // What is typed to try it is no message of anybody's.
    element.kiosk = true;
    element.addEventListener('city-feedback-submit', (event) => event.preventDefault());
    element.append(link);
    stage.replaceChildren(element);
    preview = element;
  }
  const set = (name: string, light = '', dark = '') =>
    preview.style.setProperty(`--city-feedback-${name}`, colours ? `light-dark(${light}, ${dark})` : '');
  set('accent', colours?.light.accent, colours?.dark.accent);
  set('on-accent', colours?.light.onAccent, colours?.dark.onAccent);
  stage.style.colorScheme = byId<HTMLSelectElement>('scheme').value;
}

function write(id: string, text: string): void {
  byId(id).textContent = text;
  byId(`${id}-part`).hidden = !text;
}

function update(): void {
  const choice = readChoice(form, settings.language);
  byId('colours').hidden = !ownColours.checked;
  showPreview(choice);
  showVerdicts(choice, preview, settings, update);
  write('markup', markupOf(choice, settings));
  write('styles', stylesOf(choice));
  write('policy', policyOf(choice, settings));
}

/** Languages of the chosen site, after that of the page. */
function offerLanguages(): void {
  const field = byId<HTMLSelectElement>('language');
  const {languages} = settings.sites.find(({id}) => id === byId<HTMLSelectElement>('site').value)!;
  const before = field.value;
  field.replaceChildren(
    new Option(settings.words.pageLanguage, ''),
    ...languages.map((language) => new Option(nameOfLanguage(language), language)),
  );
  field.value = languages.includes(before) ? before : '';
}

form.addEventListener('input', ({target}) => {
  if ((target as HTMLElement).id === 'site') offerLanguages();
  if (target === ownColours && ownColours.checked) fillColours(preview);
  update();
});
byId('scheme').addEventListener('input', update);
// Colours of a theme are there when its stylesheet is.
theme.addEventListener('load', update);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(byId(button.dataset['copy']!)));
}

async function copy(from: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(from.textContent);
    byId('said').textContent = settings.words.copied;
  } catch {
    // Without the permission, or without https: selected, for the person to copy.
    getSelection()!.selectAllChildren(from);
    from.focus();
  }
}

offerLanguages();
update();

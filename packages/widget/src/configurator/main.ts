/**
 * The script of the page at `/embed`: shows what was chosen at once, and writes down what to paste. The element comes from
 * the published bundle, beside it.
 */
import type {} from '../launcher/events.ts';
import type {Choice} from './choice.ts';
import {byId, type PageSettings} from './page.ts';
import {ownLabel, readChoice} from './read-choice.ts';
import {fillColours, showVerdicts} from './show-verdicts.ts';
import {headOf, markupOf, policyOf, stylesOf} from './snippet.ts';

const form = byId<HTMLFormElement>('choice');
const settings = JSON.parse(form.dataset['settings']!) as PageSettings;
const stage = byId('preview');
const theme = byId<HTMLLinkElement>('theme');
const ownColours = byId<HTMLInputElement>('own-colours');
const label = byId<HTMLInputElement>('label');
const tabHint = document.createElement('p');
tabHint.textContent = settings.words.tabPreview;
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
    // The tab is far from its box, which would look as if nothing had come.
    stage.replaceChildren(element, ...(variant === 'tab' ? [tabHint] : []));
    preview = element;
  }
  const set = (name: string, light = '', dark = '') =>
    preview.style.setProperty(`--city-feedback-${name}`, colours ? `light-dark(${light}, ${dark})` : '');
  set('accent', colours?.light.accent, colours?.dark.accent);
  set('on-accent', colours?.light.onAccent, colours?.dark.onAccent);
  stage.style.colorScheme = byId<HTMLSelectElement>('scheme').value;
}

function write(id: string, text: string): void {
  const code = byId(id);
  // What was copied is something else now.
  if (code.textContent !== text) byId(`${id}-said`).textContent = '';
  code.textContent = text;
  byId(`${id}-part`).hidden = !text;
}

function update(): void {
  const choice = readChoice(form, settings);
  label.placeholder = ownLabel(choice, settings);
  label.lang = choice.language || settings.language;
  byId('colours').hidden = !ownColours.checked;
  showPreview(choice);
  showVerdicts(choice, preview, settings, update);
  write('head', headOf(choice, settings));
  write('markup', markupOf(choice, settings));
  write('styles', stylesOf(choice));
  write('policy', policyOf(choice, settings));
}

form.addEventListener('input', ({target}) => {
  if (target === ownColours && ownColours.checked) fillColours(preview);
  update();
});
byId('scheme').addEventListener('input', update);
// Colours of a theme are there when its stylesheet is.
theme.addEventListener('load', update);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button.dataset['copy']!));
}

async function copy(id: string): Promise<void> {
  const from = byId(id);
  const {copied, selected} = settings.words;
  // One at a time, and anew each time, so that it is read out again.
  for (const said of document.querySelectorAll('[role=status]')) said.textContent = '';
  try {
    await navigator.clipboard.writeText(from.textContent);
    byId(`${id}-said`).textContent = copied;
  } catch {
    // Without the permission, or without https: selected, for the person to copy.
    getSelection()!.selectAllChildren(from);
    from.focus();
    byId(`${id}-said`).textContent = selected;
  }
}

update();

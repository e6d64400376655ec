import type {Choice} from './choice.ts';
import {judgeColours, toHex} from './judge-colours.ts';
import {byId, type PageSettings} from './page.ts';
import {themePalette} from './theme-palette.ts';

const schemes = ['light', 'dark'] as const;

/** Says for both schemes how well the chosen colours can be read, and offers better ones. */
export function showVerdicts(
  {colours}: Choice,
  preview: HTMLElement,
  {words}: PageSettings,
  changed: () => void,
): void {
  for (const scheme of schemes) {
    const list = byId<HTMLUListElement>(`verdicts-${scheme}`);
    if (!colours) return list.replaceChildren();
    const ownFocus = !!getComputedStyle(preview).getPropertyValue('--city-feedback-focus');
    const verdicts = judgeColours(colours[scheme], themePalette(preview, scheme), ownFocus);
    list.replaceChildren(
      ...verdicts.map(({use, ratio, least, suffices}) => {
        const line = document.createElement('li');
        line.className = suffices ? 'good' : 'bad';
        const numbers = (suffices ? words.suffices : words.tooWeak)
          // Rounded down: 4.49 is not 4.5.
          .replace('{ratio}', (Math.floor(ratio * 10) / 10).toFixed(1))
          .replace('{least}', String(least));
        line.textContent = `${words.uses[use]}: ${numbers}`;
        return line;
      }),
    );
    const {better} = verdicts[0]!;
    if (better)
      list.append(betterButton(words.better.replace('{colour}', better), `${scheme}-accent`, better, changed));
  }
}

function betterButton(label: string, field: string, colour: string, changed: () => void): HTMLLIElement {
  const line = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.onclick = () => {
    const input = byId<HTMLInputElement>(field);
    input.value = colour;
    changed();
    input.focus();
  };
  line.append(button);
  return line;
}

/** Puts the colours that are there already into the fields, so that choosing begins with what is seen. */
export function fillColours(preview: HTMLElement): void {
  for (const scheme of schemes) {
    const {accent, onAccent} = themePalette(preview, scheme);
    byId<HTMLInputElement>(`${scheme}-accent`).value = toHex(accent);
    byId<HTMLInputElement>(`${scheme}-on-accent`).value = toHex(onAccent);
  }
}

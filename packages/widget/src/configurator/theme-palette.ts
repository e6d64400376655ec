import {defaultPalettes, type Palette} from '../look/palette.ts';
import type {Colour} from '../look/contrast.ts';

/** A stylesheet's palette as it meets an element, in one scheme; where it sets nothing, what the form has by itself. */
export function themePalette(element: HTMLElement, scheme: 'light' | 'dark'): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  probe.style.colorScheme = scheme;
  const own = getComputedStyle(probe);
  const palette: Palette = {...defaultPalettes[scheme]};
  for (const name of Object.keys(palette) as (keyof Palette)[]) {
    if (!own.getPropertyValue(customProperty(name))) continue;
    probe.style.color = `var(${customProperty(name)})`;
    const [red, green, blue] = own.color.match(/[\d.]+/g)!.map((part) => Number(part) / 255);
    palette[name] = [red, green, blue] as unknown as Colour;
  }
  probe.remove();
  return palette;
}

const customProperty = (name: keyof Palette): string =>
  `--city-feedback-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

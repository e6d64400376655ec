import {launcherLabel} from '../launcher/labels.ts';
import type {Choice} from './choice.ts';

/** What stands in the form. */
export function readChoice(form: HTMLFormElement, pageLanguage: string): Choice {
  const data = new FormData(form);
  const read = (name: string): string => (data.get(name) as string | null)?.trim() ?? '';
  const view = read('view') as Choice['view'];
  const language = read('language');
  return {
    site: read('site'),
    label: read('label') || launcherLabel(language || pageLanguage, view),
    variant: read('variant') as Choice['variant'],
    view,
    language,
    theme: read('theme'),
    pinned: read('version') === 'pinned',
    colours: data.has('own-colours')
      ? {
          light: {accent: read('light-accent'), onAccent: read('light-on-accent')},
          dark: {accent: read('dark-accent'), onAccent: read('dark-on-accent')},
        }
      : undefined,
  };
}

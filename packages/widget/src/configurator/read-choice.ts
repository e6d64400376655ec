import type {Choice} from './choice.ts';
import type {PageSettings} from './page.ts';

/** What stands in the form. */
export function readChoice(form: HTMLFormElement, settings: Pick<PageSettings, 'labels' | 'language'>): Choice {
  const data = new FormData(form);
  const read = (name: string): string => (data.get(name) as string | null)?.trim() ?? '';
  const view = read('view') as Choice['view'];
  const language = read('language');
  return {
    site: read('site'),
    label: read('label') || ownLabel({language, view}, settings),
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

/** The form's own words for the button, in the chosen language; where the page's own is chosen, in that of this page. */
export function ownLabel(
  {language, view}: Pick<Choice, 'language' | 'view'>,
  settings: Pick<PageSettings, 'labels' | 'language'>,
): string {
  return settings.labels[language || settings.language]![view];
}

import {linkRules} from '../look/link-rules.ts';
import type {Choice, Embed} from './choice.ts';

/** What stands once in the page's head, before every other module script, to keep to today's version; else empty. */
export function headOf({theme, pinned}: Choice, {endpoint, pin}: Embed): string {
  if (!pinned || !pin) return '';
  return [
    `<script type="importmap">${pin.importMap}</script>`,
    `<script type="module" src="${endpoint}/embed/1/${pin.entry}" integrity="${pin.integrity}" crossorigin="anonymous"></script>`,
    ...themeOf(theme, endpoint),
  ].join('\n');
}

/** Markup to paste where the form should be: the element, and its script where none is in the head. */
export function markupOf(choice: Choice, embed: Embed): string {
  const {site, label, variant, view, language, theme} = choice;
  const {endpoint} = embed;
  const attributes = [
    `endpoint="${endpoint}"`,
    `site="${escape(site)}"`,
    ...(variant === 'button' ? [] : [`variant="${variant}"`]),
    ...(view === 'give' ? [] : [`view="${view}"`]),
    ...(language ? [`lang="${escape(language)}"`] : []),
  ];
  const {origin, pathname} = new URL(endpoint);
  const link = new URL(`${origin}${pathname.replace(/\/*$/, '/')}${view === 'track' ? 'track' : site}`);
  if (view === 'track') link.searchParams.set('site', site);
  if (language) link.searchParams.set('lang', language);
  return [
    ...(headOf(choice, embed)
      ? []
      : [`<script type="module" src="${endpoint}/embed/1/city-feedback.js"></script>`, ...themeOf(theme, endpoint)]),
    `<city-feedback ${attributes.join(' ')}>`,
    `  <a href="${escape(link.href)}">${escape(label)}</a>`,
    '</city-feedback>',
  ].join('\n');
}

const themeOf = (theme: string, endpoint: string): string[] =>
  theme ? [`<link rel="stylesheet" href="${endpoint}/embed/1/themes/${theme}.css" />`] : [];

/** Rules for the page's own stylesheet: chosen colours, and what a theme would bring for the link. */
export function stylesOf({colours, theme}: Choice): string {
  const rules = theme ? '' : linkRules;
  if (!colours) return rules;
  const {light, dark} = colours;
  return [
    // Stronger than a theme, whichever comes first.
    'city-feedback[site] {',
    `  --city-feedback-accent: light-dark(${light.accent}, ${dark.accent});`,
    `  --city-feedback-on-accent: light-dark(${light.onAccent}, ${dark.onAccent});`,
    `}\n${rules}`,
  ].join('\n');
}

/**
 * What a page's content security policy has to allow. Without `trusted-types`: where a page has no such directive, it
 * would forbid the page's own policies.
 */
export function policyOf({theme, pinned}: Choice, {endpoint, pin}: Embed): string {
  const {origin} = new URL(endpoint);
  return [
    `script-src ${origin}${pinned && pin ? ` ${pin.importMapHash}` : ''}`,
    `connect-src ${origin}`,
    `img-src ${origin} data: blob:`,
    ...(theme ? [`style-src ${origin}`] : []),
  ].join('; ');
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

import type {BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import type {Stage} from '../stage/stage.ts';
import {mouse, touch, type Hands} from './hands.ts';
import {keyboard} from './keyboard.ts';

export type Language = 'fi' | 'sv' | 'en';
export type Screen = 'narrow' | 'phone' | 'tablet' | 'desktop';

/** How somebody sees and works with pages. */
export interface Manner {
  language: Language;
  screen: Screen;
  hands: 'mouse' | 'touch' | 'keyboard';
  colorScheme?: 'light' | 'dark';
}

export const screens: {[screen in Screen]: {width: number; height: number}} = {
  // What is left of 1280 px at 400 % (WCAG 1.4.10).
  narrow: {width: 320, height: 640},
  phone: {width: 360, height: 740},
  tablet: {width: 768, height: 1024},
  desktop: {width: 1280, height: 800},
};

const allHands = {mouse, touch, keyboard};

/** Machines that build are slow; nothing waits for time to pass, only for what is to come. */
export const patienceMs = 60_000;

/** Somebody with a browser of their own: nothing is shared with others but the machine. */
export interface Person {
  page: Page;
  hands: Hands;
  manner: Manner;
  context: BrowserContext;
  /** What the browser complained about so far: errors in the console, breaches of a page's security policy. */
  troubles: string[];
  leave(): Promise<void>;
}

export async function arrive(
  stage: Pick<Stage, 'browser'>,
  manner: Manner,
  others: BrowserContextOptions = {},
): Promise<Person> {
  const {language, screen, hands, colorScheme = 'light'} = manner;
  const context = await stage.browser.newContext({
    viewport: screens[screen],
    hasTouch: hands === 'touch',
    isMobile: hands === 'touch',
    locale: {fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB'}[language],
    timezoneId: 'Europe/Helsinki',
    colorScheme,
    reducedMotion: 'reduce',
    ...others,
  });
  context.setDefaultTimeout(patienceMs);
  const troubles: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) => {
      console.error(`security policy: ${violatedDirective} by ${blockedURI} in ${sourceFile}`);
    });
  });
  context.on('weberror', (error) => troubles.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} at ${message.location().url}`);
  });
  const page = await context.newPage();
  return {
    page,
    hands: allHands[hands](page),
    manner,
    context,
    troubles,
    leave: () => context.close(),
  };
}

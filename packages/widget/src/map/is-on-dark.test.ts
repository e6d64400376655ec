import {expect, fixture, html} from '@open-wc/testing';
import {isOnDark} from './is-on-dark.ts';

describe('a dark surrounding', () => {
  const cases: [string, boolean][] = [
    ['#1a1a1a', false],
    ['white', true],
    ['oklch(0.3 0.1 200)', false],
    ['lab(90 0 0)', true],
    ['color(srgb 0.9 0.9 0.9)', true],
  ];
  for (const [colour, dark] of cases) {
    it(`is ${dark ? '' : 'not '}told by text in ${colour}`, async () => {
      const element = await fixture<HTMLElement>(html`<p>Text</p>`);
      element.style.color = colour;
      expect(isOnDark(element)).to.equal(dark);
    });
  }
});

import {expect} from '@open-wc/testing';
import {look} from './look.styles.ts';
import type {Colour} from './contrast.ts';
import {contrast, parseHex} from './contrast.ts';
import {defaultPalettes, mixedColours, pairsOf, type Palette} from './palette.ts';

const names: Record<keyof Palette, string> = {
  accent: '--_accent',
  onAccent: '--_on-accent',
  surface: '--_surface',
  text: '--_text',
  border: '--_border',
  danger: '--_danger',
  focus: '--_focus',
};

/** A colour as the browser computes it: `rgb(1, 2, 3)`, or `color(srgb 0.1 0.2 0.3)` of a mix. */
function parseComputed(colour: string): Colour {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map(Number);
  const most = colour.startsWith('rgb') ? 255 : 1;
  return [red! / most, green! / most, blue! / most];
}

/** What a property of the form's own stylesheet is, on a page with a theme. */
async function withTheme(theme: string, scheme: string): Promise<(property: string) => Colour> {
  const sheet = new CSSStyleSheet();
  if (theme) sheet.replaceSync(await (await fetch(`/packages/widget/themes/${theme}.css`)).text());
  document.adoptedStyleSheets = [sheet];
  document.documentElement.style.colorScheme = scheme;
  // By its name alone: the look is read without the element's own script.
  const host = document.createElement('city-feedback');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [look.styleSheet!];
  const probe = document.createElement('p');
  root.append(probe);
  document.body.replaceChildren(host);
  return (property) => {
    probe.style.color = `var(${property})`;
    return parseComputed(getComputedStyle(probe).color);
  };
}

describe('the contrast of colours', () => {
  it('is computed as WCAG does', () => {
    const of = (one: string, other: string) => contrast(parseHex(one)!, parseHex(other)!);
    expect(of('#000', '#ffffff')).to.equal(21);
    expect(of('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(of('#fff', '#777777')).to.be.closeTo(4.48, 0.005);
    expect(parseHex('red')).to.equal(undefined);
  });

  after(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('style');
    document.body.replaceChildren();
  });

  for (const theme of ['', 'neutral', 'helsinki', 'museum']) {
    for (const scheme of ['light', 'dark']) {
      it(`suffices everywhere on the form: ${theme || 'no theme'}, ${scheme}`, async () => {
        const colourOf = await withTheme(theme, scheme);
        const palette = Object.fromEntries(
          Object.entries(names).map(([name, property]) => [name, colourOf(property)]),
        ) as unknown as Palette;
        if (!theme) expect(palette).to.deep.equal(defaultPalettes[scheme as 'light']);
        for (const {ink, ground, ratio, least} of pairsOf(palette)) {
          expect(ratio, `${ink} on ${ground}: ${ratio.toFixed(2)}`).to.be.at.least(least);
        }
        for (const mixed of ['quiet', 'tint'] as const) {
          mixedColours(palette)[mixed].forEach((part, at) =>
            expect(part, mixed).to.be.closeTo(colourOf(`--_${mixed}`)[at]!, 0.005),
          );
        }
      });
    }
  }

  it('of a theme is its own, not the one without a theme', async () => {
    const plain = (await withTheme('', 'light'))('--_accent');
    expect((await withTheme('helsinki', 'light'))('--_accent')).to.deep.equal(parseHex('#0000bf'));
    expect(plain).not.to.deep.equal(parseHex('#0000bf'));
  });
});

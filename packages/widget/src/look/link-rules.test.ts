import {expect} from '@open-wc/testing';
import '../launcher/define.ts';
import {linkRules} from './link-rules.ts';

const fonts = ['16px/1.5 sans-serif', '13px/1.2 serif', '22px/1.4 sans-serif'];

describe('the link before the script is there', () => {
  after(() => {
    document.adoptedStyleSheets = [];
    document.body.replaceChildren();
  });

  for (const variant of ['button', 'tab']) {
    it(`takes the room of the ${variant}, so nothing moves when that comes`, () => {
      const sheet = new CSSStyleSheet();
      // An element of another name never becomes more than its link.
      sheet.replaceSync(
        linkRules + linkRules.replaceAll('city-feedback', 'late-feedback').replaceAll('--late', '--city'),
      );
      document.adoptedStyleSheets = [sheet];
      for (const font of fonts) {
        const [late, there] = ['late-feedback', 'city-feedback'].map((name) => {
          const line = document.createElement('p');
          line.style.font = font;
          const element = document.createElement(name);
          element.setAttribute('variant', variant);
          const link = document.createElement('a');
          link.href = '/streets';
          link.textContent = 'Anna palautetta';
          element.append(' ', link, ' ');
          line.append('Huomasitko? ', element, ' Kerro.');
          document.body.replaceChildren(line);
          const {left, top, width, height} = (
            element.shadowRoot?.querySelector('button') ?? link
          ).getBoundingClientRect();
          return {left, top, width, height, line: line.offsetHeight};
        });
        expect(there, font).to.deep.equal(late);
      }
    });
  }

  for (const theme of ['neutral', 'helsinki', 'museum']) {
    it(`looks like the button in the theme ${theme}`, async () => {
      expect(await (await fetch(`/packages/widget/themes/${theme}.css`)).text()).to.include(linkRules);
    });
  }
});

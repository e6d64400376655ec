import {expect} from '@open-wc/testing';
import {Form, withCity} from '../testing/form.ts';

/** Which property of which part of the form a custom property sets, to what, and what is then computed. */
const settings: [name: string, value: string, selector: string, property: string, computed: string][] = [
  ['accent', 'rgb(1, 2, 3)', '[part=next]', 'background-color', 'rgb(1, 2, 3)'],
  ['accent', 'rgb(1, 2, 3)', '[part=button]', 'background-color', 'rgb(1, 2, 3)'],
  ['on-accent', 'rgb(4, 5, 6)', '[part=next]', 'color', 'rgb(4, 5, 6)'],
  ['on-accent', 'rgb(4, 5, 6)', '[part=button]', 'color', 'rgb(4, 5, 6)'],
  ['surface', 'rgb(7, 8, 9)', '[part=dialog]', 'background-color', 'rgb(7, 8, 9)'],
  ['text', 'rgb(10, 11, 12)', '[part=dialog]', 'color', 'rgb(10, 11, 12)'],
  ['border', 'rgb(13, 14, 15)', '[part=text]', 'border-top-color', 'rgb(13, 14, 15)'],
  ['radius', '11px', '[part=text]', 'border-top-left-radius', '11px'],
  ['radius', '11px', '[part=button]', 'border-top-left-radius', '11px'],
  ['focus', 'rgb(16, 17, 18)', '[part=text]', 'outline-color', 'rgb(16, 17, 18)'],
];

describe('the custom properties of the element', () => {
  withCity();

  it('set what they say, from anywhere above the element', async () => {
    const properties = [...settings, ['danger', 'rgb(19, 20, 21)']]
      .map(([name, value]) => `--city-feedback-${name}: ${value};`)
      .join(' ');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { ${properties} }`);
    document.adoptedStyleSheets = [sheet];
    try {
      const form = await new Form().open();
      await form.write('text', 'Kuoppa');
      form.find('[part=text]')!.focus();
      for (const [name, , selector, property, computed] of settings) {
        const value = getComputedStyle(form.find(selector)!).getPropertyValue(property);
        expect(value, `--city-feedback-${name} at ${selector}`).to.equal(computed);
      }
      await form.write('text', '');
      await form.press('Jatka');
      expect(getComputedStyle(await form.see('.fault')).color, 'danger').to.equal('rgb(19, 20, 21)');
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('lift the tab above what else stands at the edge', () => {
    const {element} = new Form({variant: 'tab'});
    expect(getComputedStyle(element).zIndex).to.equal('1000');
    element.style.setProperty('--city-feedback-z-index', '7');
    expect(getComputedStyle(element).zIndex).to.equal('7');
  });

  it('leave font, size and colour of the closed page alone', () => {
    document.body.style.font = '20px serif';
    const {root} = new Form();
    const {fontSize, fontFamily} = getComputedStyle(root.querySelector('button')!);
    document.body.removeAttribute('style');
    expect([fontSize, fontFamily]).to.deep.equal(['20px', 'serif']);
  });
});

import {expect} from '@open-wc/testing';
import {defaultPalettes} from '../look/palette.ts';
import {judgeColours} from './judge-colours.ts';

const {light, dark} = defaultPalettes;

describe('the judgement of colours', () => {
  it('is kind to the colours that the form has by itself', () => {
    const own = {accent: '#1f4fbf', onAccent: '#ffffff'};
    expect(judgeColours(own, light, false).every(({suffices}) => suffices)).to.equal(true);
  });

  it('tells which use is too pale, how pale it is, and what would do', () => {
    const verdicts = judgeColours({accent: '#f5b800', onAccent: '#ffffff'}, light, false);
    expect(verdicts.map(({use, suffices}) => [use, suffices])).to.deep.equal([
      ['words', false],
      ['links', false],
      ['focus', false],
    ]);
    const [words] = verdicts;
    expect(words!.ratio).to.be.closeTo(1.75, 0.05);
    const repaired = judgeColours({accent: words!.better!, onAccent: '#ffffff'}, light, false);
    expect(
      repaired.every(({suffices}) => suffices),
      words!.better,
    ).to.equal(true);
  });

  it('finds a lighter colour in the dark', () => {
    const [words] = judgeColours({accent: '#1f4fbf', onAccent: '#000000'}, dark, false);
    expect(words!.suffices).to.equal(false);
    expect(judgeColours({accent: words!.better!, onAccent: '#000000'}, dark, false)[1]!.suffices).to.equal(true);
  });

  it('leaves the focus to the theme that has a colour for it', () => {
    const [, , focus] = judgeColours({accent: '#f5b800', onAccent: '#000000'}, light, true);
    expect(focus!.suffices).to.equal(true);
  });
});

import {expect} from '@open-wc/testing';
import {tileUrl} from './tile-url.ts';

describe('the address of the tiles', () => {
  it('is taken from the endpoint when it is relative', () => {
    expect(tileUrl('/tiles/harbour/{z}/{x}/{y}.png', 'https://feedback.example.fi')).to.equal(
      'https://feedback.example.fi/tiles/harbour/{z}/{x}/{y}.png',
    );
    expect(tileUrl('tiles/{z}/{x}/{y}.png', 'https://example.fi/feedback')).to.equal(
      'https://example.fi/feedback/tiles/{z}/{x}/{y}.png',
    );
  });

  it('stays as it is when it is absolute', () => {
    const absolute = 'https://tiles.example.fi/{z}/{y}/{x}?style=plain';
    expect(tileUrl(absolute, 'https://feedback.example.fi/')).to.equal(absolute);
  });
});

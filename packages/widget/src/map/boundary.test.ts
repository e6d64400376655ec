import {expect} from '@open-wc/testing';
import {contains, describePlace} from './boundary.ts';
import {atSea, harbourMap, inTheStrip, inWestend} from './harbour.test.data.ts';

describe('where a point lies', () => {
  it('is named by the district that holds it', () => {
    expect(describePlace(harbourMap, inWestend)).to.deep.equal({inside: true, districtName: 'Westend'});
  });

  it('is inside without a name where no district is', () => {
    expect(describePlace(harbourMap, inTheStrip)).to.deep.equal({inside: true});
  });

  it('is outside beyond the boundary', () => {
    expect(describePlace(harbourMap, atSea)).to.deep.equal({inside: false});
  });

  it('is outside in a hole, and inside on an island in the hole', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const atoll = {
      type: 'MultiPolygon' as const,
      coordinates: [[square(0, 10), square(2, 8)], [square(4, 6)]],
    };
    expect(contains(atoll, {latitude: 1, longitude: 1})).to.equal(true);
    expect(contains(atoll, {latitude: 3, longitude: 3})).to.equal(false);
    expect(contains(atoll, {latitude: 5, longitude: 5})).to.equal(true);
  });
});

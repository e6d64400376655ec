import {expect} from '@open-wc/testing';
import {ApiError} from '@city-feedback/sdk';
import {backOffMilliseconds} from './back-off.ts';

const never = () => 0;
const always = () => 1;

describe('the pause before the next attempt', () => {
  it('doubles from 5 seconds to 5 minutes', () => {
    const pauses = [1, 2, 3, 7, 50].map((attempts) => backOffMilliseconds(attempts, undefined, never) / 1000);
    expect(pauses).to.deep.equal([5, 10, 20, 300, 300]);
  });

  it('is shortened by a half at most', () => {
    expect(backOffMilliseconds(1, undefined, always)).to.equal(2500);
  });

  it('is as long as the server wishes when that is longer', () => {
    const busy = (seconds: number) => new ApiError(503, {code: 'unavailable', title: 'busy'}, seconds);
    expect(backOffMilliseconds(1, busy(120), never)).to.equal(120_000);
    expect(backOffMilliseconds(1, busy(1), never)).to.equal(5000);
  });
});

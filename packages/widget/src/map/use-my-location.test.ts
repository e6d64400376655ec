import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import './define.ts';
import type {CityFeedbackMap, PlaceChosen} from './city-feedback-map.ts';
import {atSea, greyPixel, harbourMap, inWestend, mapWords} from './harbour.test.data.ts';

type Answer = (give: PositionCallback, refuse: PositionErrorCallback) => void;

/** Lets the device answer as told, in place of the browser's own geolocation. */
function device(answer: Answer | undefined): void {
  const geolocation = answer && {getCurrentPosition: answer};
  Object.defineProperty(navigator, 'geolocation', {value: geolocation, configurable: true});
}

const at =
  ({latitude, longitude}: {latitude: number; longitude: number}, accuracy = 12): Answer =>
  (give) =>
    give({coords: {latitude, longitude, accuracy}} as GeolocationPosition);
const refusal =
  (code: number): Answer =>
  (_give, refuse) =>
    refuse({code} as GeolocationPositionError);

/** Machines that build are slow: what takes half a second here may take three there. */
const until = (holds: () => boolean) => waitUntil(holds, undefined, {timeout: 30_000});

async function showMap(): Promise<CityFeedbackMap> {
  return fixture(
    html`<city-feedback-map
      .settings=${{...harbourMap, tileUrl: greyPixel}}
      .words=${mapWords}
      language="en"
      endpoint=${location.origin}
    ></city-feedback-map>`,
  );
}

const said = (map: CityFeedbackMap) => map.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const locateButton = (map: CityFeedbackMap) => map.shadowRoot!.querySelector<HTMLElement>('[part=locate]')!;

describe('the device’s location', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

  it('becomes the place', async () => {
    device(at(inWestend));
    const map = await showMap();
    const event = oneEvent(map, 'place-chosen') as Promise<CustomEvent<PlaceChosen>>;
    locateButton(map).click();
    expect((await event).detail).to.deep.equal({...inWestend, source: 'here', inside: true, districtName: 'Westend'});
    await map.updateComplete;
    expect(said(map)).to.equal('Place: Westend.');
  });

  it('becomes the place also outside of the area: whose it is, and who takes it, is told then', async () => {
    device(at(atSea));
    const map = await showMap();
    const event = oneEvent(map, 'place-chosen') as Promise<CustomEvent<PlaceChosen>>;
    locateButton(map).click();
    expect((await event).detail).to.deep.equal({...atSea, source: 'here', inside: false});
    await map.updateComplete;
    expect(said(map)).to.equal(mapWords.placeOutside);
  });

  it('is said to be rough when it is', async () => {
    device(at(inWestend, 2740));
    const map = await showMap();
    locateButton(map).click();
    await until(() => said(map) === `Place: Westend. ${mapWords.locationRough('3,000')}`);
  });

  for (const [why, answer, sentence] of [
    ['is denied', refusal(1), mapWords.locationDenied],
    ['is unavailable', refusal(2), mapWords.locationUnavailable],
    ['takes too long', refusal(3), mapWords.locationTimedOut],
    ['is not offered by the browser', undefined, mapWords.locationUnavailable],
  ] as [string, Answer | undefined, string][]) {
    it(`sets no pin and says why when it ${why}`, async () => {
      device(answer);
      const map = await showMap();
      map.addEventListener('place-chosen', () => expect.fail('no event was expected'));
      locateButton(map).focus();
      locateButton(map).click();
      await until(() => said(map) === sentence);
      expect(map.shadowRoot!.querySelector('.note.problem')!.textContent).to.equal(sentence);
      expect(map.place).to.equal(undefined);
      expect(map.shadowRoot!.activeElement).to.equal(locateButton(map));
      expect(locateButton(map).getAttribute('aria-disabled')).to.equal('false');
      await expect(map).to.be.accessible();
    });
  }

  it('does not overwrite a place that was chosen in the meantime', async () => {
    let answer: PositionCallback;
    device((give) => (answer = give));
    const map = await showMap();
    locateButton(map).click();
    await until(() => said(map) === mapWords.locating);
    map.shadowRoot!.querySelector<HTMLElement>('[part=put-here]')!.click();
    at(inWestend)(answer!, () => undefined);
    await map.updateComplete;
    await Promise.resolve();
    expect(map.place!.source).to.equal('pin');
    expect(said(map)).to.equal('Place: Old Harbour.');
  });
});

import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import './define.ts';
import type {CityFeedbackMap, PlaceChosen} from './city-feedback-map.ts';
import {atSea, greyPixel, harbourMap, inTheStrip, inWestend, mapWords} from './harbour.test.data.ts';

const settings = {...harbourMap, tileUrl: greyPixel};

/** Machines that build are slow: what takes half a second here may take three there. */
const until = (holds: () => boolean) => waitUntil(holds, undefined, {timeout: 30_000});

async function showMap(properties: Partial<CityFeedbackMap> = {}): Promise<CityFeedbackMap> {
  const map = await fixture<CityFeedbackMap>(
    html`<city-feedback-map .settings=${settings} .words=${mapWords} endpoint=${location.origin}></city-feedback-map>`,
  );
  Object.assign(map, properties);
  await map.updateComplete;
  return map;
}

const find = <Type extends Element = HTMLElement>(map: CityFeedbackMap, selector: string) =>
  map.shadowRoot!.querySelector<Type>(selector)!;
const said = (map: CityFeedbackMap) => find(map, '[role=status]').textContent.trim();
const press = (map: CityFeedbackMap, part: string) => find(map, `[part=${part}]`).click();
const chosen = async (map: CityFeedbackMap, act: () => unknown): Promise<PlaceChosen> => {
  const event = oneEvent(map, 'place-chosen') as Promise<CustomEvent<PlaceChosen>>;
  await act();
  return (await event).detail;
};
const middleOf = (element: Element): [number, number] => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('the map', () => {
  afterEach(async () => {
    await emulateMedia({forcedColors: 'none', colorScheme: 'light', reducedMotion: 'no-preference'});
  });

  it('sets the place where the cross is, and says which district that is', async () => {
    const map = await showMap();
    const detail = await chosen(map, () => press(map, 'put-here'));
    expect(detail).to.deep.equal({...harbourMap.center, source: 'pin', inside: true, districtName: 'Old Harbour'});
    await map.updateComplete;
    expect(said(map)).to.equal('Place: Old Harbour.');
    expect(find(map, '.pin')).not.to.equal(null);
  });

  it('fires events that stay inside the widget', async () => {
    const map = await showMap();
    let heard = 0;
    document.addEventListener('place-chosen', () => heard++, {once: true});
    const event = oneEvent(map, 'place-chosen');
    press(map, 'put-here');
    expect((await event).composed).to.equal(false);
    expect(heard).to.equal(0);
  });

  it('is used by keyboard alone: arrows move it, plus and minus zoom, Enter sets the place', async () => {
    const map = await showMap();
    await emulateMedia({reducedMotion: 'reduce'});
    const field = find(map, '.map');
    field.focus();
    await sendKeys({press: 'Shift+ArrowRight'});
    await until(() => said(map) === 'In the middle: Eastbank');
    await sendKeys({press: '+'});
    await until(() => said(map) === 'Zoom level 4 of 8.');
    await sendKeys({press: '-'});
    await until(() => said(map) === 'Zoom level 3 of 8.');
    const detail = await chosen(map, () => sendKeys({press: 'Enter'}));
    expect(detail.districtName).to.equal('Eastbank');
    expect(map.shadowRoot!.activeElement).to.equal(field);
  });

  it('puts the pin where quick keys have brought the middle, and goes in small steps while a key is held', async () => {
    const map = await showMap();
    const field = find(map, '.map');
    const degreesPerPixel = 360 / (256 * 2 ** harbourMap.zoom);
    let from = harbourMap.center.longitude;
    for (const [repeat, pixels] of [
      [false, 3 * 80],
      [true, 3 * 16],
    ] as const) {
      const {longitude} = await chosen(map, () => {
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) {
          field.dispatchEvent(new KeyboardEvent('keydown', {key, repeat, bubbles: true}));
        }
      });
      expect(longitude).to.be.closeTo(from + pixels * degreesPerPixel, 2 * degreesPerPixel);
      from = longitude;
    }
  });

  it('leaves keys alone that mean something to the browser', async () => {
    const map = await showMap();
    const field = find(map, '.map');
    for (const init of [{key: 'Tab'}, {key: 'Escape'}, {key: '+', ctrlKey: true}, {key: 'ArrowLeft', altKey: true}]) {
      const event = new KeyboardEvent('keydown', {...init, bubbles: true, cancelable: true});
      field.dispatchEvent(event);
      expect(event.defaultPrevented, init.key).to.equal(false);
    }
  });

  it('takes a tap', async () => {
    const map = await showMap();
    const [x, y] = middleOf(find(map, '.map'));
    const detail = await chosen(map, () => sendMouse({type: 'click', position: [x - 250, y]}));
    expect(detail).to.include({source: 'pin', inside: true, districtName: 'Westend'});
    expect(detail.latitude).to.be.closeTo(harbourMap.center.latitude, 0.0005);
  });

  it('lets the pin be dragged, and the click that ends the drag does not move it again', async () => {
    const map = await showMap({place: {...harbourMap.center, source: 'pin'}});
    const before = map.place!;
    const [x, y] = middleOf(find(map, '.pin'));
    let events = 0;
    map.addEventListener('place-chosen', () => events++);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 60, y + 10]});
    await sendMouse({type: 'move', position: [x + 120, y + 20]});
    const detail = await chosen(map, () => sendMouse({type: 'up'}));
    expect(detail.longitude).to.be.greaterThan(before.longitude + 0.01);
    expect(detail.latitude).to.be.lessThan(before.latitude);
    await map.updateComplete;
    expect(events).to.equal(1);
  });

  it('moves when it is dragged, without setting a place', async () => {
    const map = await showMap();
    const [x, y] = middleOf(find(map, '.map'));
    await sendMouse({type: 'move', position: [x - 100, y + 80]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x, y + 80]});
    await sendMouse({type: 'move', position: [x + 60, y + 80]});
    await sendMouse({type: 'up'});
    await until(() => said(map) === 'In the middle: Westend');
    expect(map.place).to.equal(undefined);
  });

  it('says at once that a place is outside the boundary, in words, in the event and on the pin', async () => {
    const map = await showMap({settings: {...settings, center: atSea}});
    const detail = await chosen(map, () => press(map, 'put-here'));
    expect(detail).to.include({inside: false});
    expect(detail.districtName).to.equal(undefined);
    await map.updateComplete;
    expect(said(map)).to.equal(mapWords.placeOutside);
    expect(find(map, '.note.problem').textContent).to.equal(mapWords.placeOutside);
    expect(find(map, '.pin').classList.contains('outside')).to.equal(true);
  });

  it('says that the middle is outside before anything is set', async () => {
    const map = await showMap({settings: {...settings, center: atSea}});
    await until(() => find(map, '.middle').textContent === mapWords.middleOutside);
  });

  it('speaks of a place that is in no district', async () => {
    const map = await showMap({settings: {...settings, center: inTheStrip}});
    await chosen(map, () => press(map, 'put-here'));
    await map.updateComplete;
    expect(said(map)).to.equal(mapWords.placeInside);
  });

  it('says the same sentence again, so that a screen reader reads it again', async () => {
    const map = await showMap();
    press(map, 'put-here');
    await map.updateComplete;
    const first = find(map, '[role=status]').textContent;
    press(map, 'put-here');
    await map.updateComplete;
    expect(find(map, '[role=status]').textContent).not.to.equal(first);
    expect(said(map)).to.equal('Place: Old Harbour.');
  });

  it('takes the place away, and keeps the focus near', async () => {
    const map = await showMap({place: {...inWestend, source: 'pin'}});
    const cleared = oneEvent(map, 'place-cleared');
    find(map, '[part=remove]').focus();
    press(map, 'remove');
    await cleared;
    await map.updateComplete;
    expect(map.place).to.equal(undefined);
    expect(find(map, '.pin')).to.equal(null);
    expect(said(map)).to.equal(mapWords.placeRemoved);
    expect(map.shadowRoot!.activeElement).to.equal(find(map, '[part=put-here]'));
  });

  it('goes to a place that is set from outside, and fires no event for it', async () => {
    const map = await showMap();
    map.addEventListener('place-chosen', () => expect.fail('no event was expected'));
    map.place = {...inWestend, source: 'photo'};
    await until(() => find(map, '.middle').textContent === 'In the middle: Westend');
    expect(find(map, '.pin')).not.to.equal(null);
  });

  it('stops zooming at its limits', async () => {
    const map = await showMap({settings: {...settings, zoom: 18}});
    await until(() => find(map, '[part=zoom-in]').getAttribute('aria-disabled') === 'true');
    press(map, 'zoom-in');
    await map.updateComplete;
    expect(said(map)).to.equal('Zoom level 8 of 8.');
  });

  it('leaves the mouse wheel to the page until the map has the focus', async () => {
    const map = await showMap();
    const field = find(map, '.map');
    const turn = () => {
      const event = new WheelEvent('wheel', {deltaY: -120, cancelable: true, bubbles: true});
      field.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn()).to.equal(false);
    field.focus();
    expect(turn()).to.equal(true);
    field.blur();
    expect(turn()).to.equal(false);
  });

  it('comes back to the area when it was moved far away', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const map = await showMap({settings: {...settings, zoom: 11}});
    find(map, '.map').focus();
    for (let i = 0; i < 8; i++) await sendKeys({press: 'Shift+ArrowLeft'});
    const detail = await chosen(map, () => sendKeys({press: 'Enter'}));
    expect(detail.longitude).to.be.greaterThan(harbourMap.bounds[0]! - 0.017);
  });

  it('fills its room when that becomes visible or changes', async () => {
    const map = await showMap({hidden: true});
    map.settings = {...settings};
    await map.updateComplete;
    map.hidden = false;
    const tile = () => find(map, '.leaflet-tile-loaded');
    await until(() => tile() !== null);
    await until(() => +find(map, '.outline').getAttribute('width')! >= find(map, '.map').clientWidth);
    const detail = await chosen(map, () => press(map, 'put-here'));
    expect(detail.latitude).to.be.closeTo(harbourMap.center.latitude, 0.0001);
    expect(detail.longitude).to.be.closeTo(harbourMap.center.longitude, 0.0002);
  });

  it('shows outlines, districts, pin and a sentence when there are no tiles', async () => {
    const map = await showMap({
      settings: {...harbourMap, tileUrl: '/there-is-no-tile/{z}/{x}/{y}.png'},
      place: {...inWestend, source: 'pin'},
    });
    await until(() => said(map) === mapWords.tilesMissing);
    const names = [...map.shadowRoot!.querySelectorAll('.outline text')].filter(
      (text) => getComputedStyle(text).display !== 'none',
    );
    expect(names.map((name) => name.textContent)).to.deep.equal(['Westend', 'Old Harbour', 'Eastbank']);
    expect(find(map, '.boundary').getAttribute('d')).to.match(/^M\d/);
    expect(find(map, '.pin')).not.to.equal(null);
    const detail = await chosen(map, () => press(map, 'put-here'));
    expect(detail.inside).to.equal(true);
  });

  it('draws the districts where the map has them', async () => {
    const map = await showMap({settings: {...settings, center: inWestend}});
    const [x, y] = middleOf(find(map, '.map'));
    const [west, centre] = [...map.shadowRoot!.querySelectorAll<SVGPathElement>('.district')];
    const holds = (path: SVGPathElement) => {
      const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!.inverse());
      return path.isPointInFill(point);
    };
    expect(holds(west!)).to.equal(true);
    expect(holds(centre!)).to.equal(false);
  });

  it('survives being moved in the page', async () => {
    const map = await showMap({place: {...inWestend, source: 'pin'}});
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(map);
    await map.updateComplete;
    await until(() => find(map, '.leaflet-tile-loaded') !== null);
    expect(map.shadowRoot!.querySelectorAll('.pin').length).to.equal(1);
    elsewhere.remove();
  });

  it('animates nothing for people who asked for less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const map = await showMap();
    press(map, 'zoom-in');
    expect(find(map, '.leaflet-zoom-anim')).to.equal(null);
    expect(said(map)).to.be.a('string');
  });

  it('keeps its signs visible in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const map = await showMap({place: {...inWestend, source: 'pin'}});
    const system = document.createElement('p');
    system.style.color = 'CanvasText';
    document.body.append(system);
    const canvasText = getComputedStyle(system).color;
    expect(getComputedStyle(find(map, '.outline')).stroke).to.equal(canvasText);
    expect(getComputedStyle(find(map, '.pin'), '::before').backgroundColor).to.equal(canvasText);
    system.remove();
  });

  it('turns its picture dark where the text is light', async () => {
    const map = await showMap();
    expect(find(map, '.frame').classList.contains('dark')).to.equal(false);
    const night = document.createElement('div');
    night.style.cssText = 'background: #111; color: #eee';
    document.body.append(night);
    night.append(map);
    await until(() => find(map, '.frame').classList.contains('dark'));
    night.remove();
  });

  for (const [state, properties] of Object.entries({
    'without a place': {},
    'with a place': {place: {...inWestend, source: 'pin'}},
    'with a place outside': {place: {...atSea, source: 'pin'}},
    'without tiles': {settings: {...harbourMap, tileUrl: '/there-is-no-tile/{z}/{x}/{y}.png'}},
  } satisfies Record<string, Partial<CityFeedbackMap>>)) {
    it(`has no accessibility violations ${state}`, async () => {
      const map = await showMap(properties);
      await expect(map).to.be.accessible();
    });
  }

  it('offers targets of at least 44 pixels', async () => {
    const map = await showMap({place: {...inWestend, source: 'pin'}});
    const targets = [...map.shadowRoot!.querySelectorAll('button'), find(map, '.pin')];
    for (const target of targets) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent).to.be.at.least(44);
    }
  });
});

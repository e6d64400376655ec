import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {FakeDesk} from '../testing/fake-desk.ts';
import {find, findAll, isSeen, press, seen, until} from '../testing/find.ts';
import {aino} from '../testing/fixtures.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

const tiles = () => findAll<HTMLImageElement>('.leaflet-tile').map(({src}) => new URL(src).pathname);
const zoomLevels = () => new Set(tiles().map((path) => path.split('/')[2]));

describe('the map of a case', () => {
  afterEach(forgetDesk);

  it('shows the place with a pin in its middle, and whose map it is', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    const map = (await seen('.map')).getBoundingClientRect();
    await until(() => find('.leaflet-tile-loaded'));
    const pin = findAll('.pin')[0]!.getBoundingClientRect();
    expect(pin.x).to.be.closeTo(map.x + map.width / 2, 2);
    expect(pin.y).to.be.closeTo(map.y + map.height / 2, 2);
    expect(find('.attribution')!.textContent).to.equal('Kartta: Merisataman kaupunki');
  });

  it('zooms by its buttons and moves by the arrow keys', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => find('.leaflet-tile-loaded'));
    await press('Lähennä');
    await until(() => zoomLevels().has('17'));
    const pin = findAll('.pin')[0]!;
    const before = pin.getBoundingClientRect().x;
    (await seen('.map')).focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => pin.getBoundingClientRect().x < before - 20);
  });

  it('is asked for once, however many cases are opened', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => find('.leaflet-tile-loaded'));
    await press(/cykelvägen/);
    await seen('h1', 'Kuopat');
    await until(() => find('.leaflet-tile-loaded'));
    expect(fake.calls.filter((call) => call === 'GET /map')).to.have.length(1);
  });

  it('is there for the next case when it could not be loaded for one', async () => {
    const fake = new FakeDesk({session: aino});
    fake.failing.set('/map', 'unavailable');
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await seen('p', 'Karttaa ei saatu ladattua.');
    fake.failing.clear();
    await press(/cykelvägen/);
    await seen('h1', 'Kuopat');
    await until(() => find('.leaflet-tile-loaded'));
    const map = find('.map')!.getBoundingClientRect();
    expect(findAll('.pin')[0]!.getBoundingClientRect().x).to.be.closeTo(map.x + map.width / 2, 2);
    expect(isSeen('p', 'Karttaa ei saatu ladattua.')).to.equal(false);
  });

  it('is not needed: the place stands there in words when it can not be loaded', async () => {
    const fake = new FakeDesk({session: aino});
    fake.failing.set('/map', 'unavailable');
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await seen('p', 'Karttaa ei saatu ladattua.');
    await seen('p', 'Laivurinkatu 14, Eteläranta');
  });
});

import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {http, HttpResponse} from 'msw';
import {city, Form, network, site, until, withCity} from '../testing/form.ts';

interface StrictWindow extends Window {
  violations: string[];
}

/** A page under the strictest policy, with the widget as it is published. */
async function openStrictPage(): Promise<{form: Form; violations: string[]}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0';
  frame.src = `/strict/?site=${site}`;
  document.body.append(frame);
  await new Promise((loaded) => (frame.onload = loaded));
  const page = frame.contentDocument!;
  await until(() => page.querySelector('city-feedback')!.shadowRoot, 'not defined');
  return {
    form: new Form({}, page.querySelector('city-feedback')!),
    violations: (frame.contentWindow as unknown as StrictWindow).violations,
  };
}

/** A grey tile, so that the map has a picture. */
const tile = () =>
  new HttpResponse(
    '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 0h256v256z" /></svg>',
    {
      headers: {'Content-Type': 'image/svg+xml'},
    },
  );

async function photo(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 40;
  canvas.getContext('2d')!.fillRect(0, 0, 20, 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  return new File([blob!], 'lamppu.jpg', {type: 'image/jpeg'});
}

describe('the published bundle on a page with the strictest policy', function () {
  this.timeout(90_000);
  withCity();

  it('goes through the whole journey without one violation', async () => {
    network.use(http.get('*/tiles/*', tile));
    const {form, violations} = await openStrictPage();
    await form.open();
    await form.write('text', 'Katuvalo on pimeä');
    await form.press('Katuvalo');
    await form.press('Jatka');

    const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
    const inMap = (selector: string) => map.shadowRoot!.querySelector<HTMLElement>(selector);
    await form.see('#address');
    await until(() => inMap('.leaflet-tile-loaded'), 'no tile');
    const {x, y, width, height} = inMap('.map')!.getBoundingClientRect();
    const middle: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    const tilePosition = () => inMap('.leaflet-map-pane')!.style.transform;
    const before = tilePosition();
    await sendMouse({type: 'move', position: middle});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [middle[0] - 60, middle[1] - 20]});
    await sendMouse({type: 'move', position: [middle[0] - 120, middle[1] - 40]});
    await sendMouse({type: 'up'});
    expect(tilePosition(), 'dragged').not.to.equal(before);
    inMap('[part=zoom-in]')!.click();
    await until(() => !inMap('.leaflet-zoom-anim'), 'still zooming');
    await sendMouse({type: 'click', position: middle});
    await until(() => map.place?.source === 'pin', 'no pin by click');
    const clicked = map.place!;
    await until(() => inMap('.pin'));
    const pin = inMap('.pin')!.getBoundingClientRect();
    const tip: [number, number] = [Math.round(pin.x + pin.width / 2), Math.round(pin.y + pin.height / 2)];
    await sendMouse({type: 'move', position: tip});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [tip[0] + 20, tip[1] + 10]});
    await sendMouse({type: 'move', position: [tip[0] + 40, tip[1] + 20]});
    await sendMouse({type: 'up'});
    await until(() => map.place!.longitude !== clicked.longitude, 'pin was not dragged');

    await form.press('Jatka');
    const photos = await form.see<HTMLElementTagNameMap['city-feedback-photos']>('city-feedback-photos');
    const files = new DataTransfer();
    files.items.add(await photo());
    const input = photos.shadowRoot!.querySelector('input')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => photos.shadowRoot!.querySelector('img')?.complete, 'no photo');
    await form.press('Jatka');
    await form.press('Lähetä palaute');
    await form.read('Kiitos!');
    await form.read('Kuva on lähetetty.');
    expect(city.cases[0]!.photos.size).to.equal(1);
    await form.press('Seuraa palautetta');
    await form.see('.timeline');
    expect(violations).to.deep.equal([]);
  });

  it('works with other topics, languages and faults, too', async () => {
    const {form, violations} = await openStrictPage();
    await form.open();
    await form.press('Jatka');
    await form.see('#summary');
    await form.write('text', 'Hei 131052-308T');
    await form.press('Muu aihe…');
    await form.see('#topic-list li');
    city.faults.problems = ['text_too_long'];
    (await form.see('[part=warning] button')).click();
    form.element.close();
    expect(violations).to.deep.equal([]);
  });
});

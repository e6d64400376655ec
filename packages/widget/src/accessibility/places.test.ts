import {http, HttpResponse} from 'msw';
import type {CityFeedbackMap} from '../map/city-feedback-map.ts';
import {loadElsewhereWords} from '../elsewhere/strings/load.ts';
import {loadNearbyWords} from '../nearby/strings/load.ts';
import type {Dictionary} from '../strings/dictionary.ts';
import {check, inEveryLook, onNarrowPhone} from '../testing/every-look.ts';
import {city, Form, network, until, withCity} from '../testing/form.ts';

const languages = ['fi', 'sv', 'en'];

/** Comes to the map with a topic, as soon as everything is there. */
async function toMap(words: Dictionary, topic: string): Promise<Form> {
  const form = await new Form({topic}).open();
  await form.write('text', 'Rannan portti');
  await form.press(words.next);
  await form.see('#address');
  await until(() => onMap(form, '[part=put-here]'));
  return form;
}

const mapOf = (form: Form) => form.find<CityFeedbackMap>('city-feedback-map')!;
const onMap = (form: Form, selector: string) => mapOf(form).shadowRoot!.querySelector<HTMLElement>(selector);

describe('telling a place has no accessibility fault that axe finds', function () {
  this.timeout(60_000);
  withCity();
  onNarrowPhone();
  afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

  inEveryLook('what others have reported nearby, chosen, and followed', languages, async (words) => {
    const nearby = await loadNearbyWords(words.language);
    const {center} = city.catalogue('fi').map!;
    city.take(city.receive({topicId: 'street-light', place: center}));
    city.receive({topicId: 'street-light', place: {...center, latitude: center.latitude + 0.001}});
    const form = await toMap(words, 'street-light');
    onMap(form, '[part=put-here]')!.click();
    await form.see('section[part=nearby]');
    await check(form);
    await form.press(nearby.follow);
    await form.write('nearby-email', 'aino');
    await check(form);
    form.find('[part=nearby] .main')!.click();
    await form.see('#nearby-fault');
    await check(form);
    await form.write('nearby-email', 'aino@asukas.example');
    form.find('[part=nearby] .main')!.click();
    await form.see('#nearby-followed');
    await check(form);
  });

  inEveryLook('the map without its picture, and a location that is denied', languages, async (words) => {
    const getCurrentPosition = (_: PositionCallback, refuse: PositionErrorCallback) =>
      refuse({code: 1} as GeolocationPositionError);
    Object.defineProperty(navigator, 'geolocation', {value: {getCurrentPosition}, configurable: true});
    const form = await toMap(words, 'snow');
    mapOf(form).settings = {...mapOf(form).settings!, tileUrl: '/there-is-no-tile/{z}/{x}/{y}.png'};
    await until(() => onMap(form, '.no-tiles'), 'tiles');
    await check(form);
    onMap(form, '[part=locate]')!.click();
    await until(() => onMap(form, '.problem'));
    await check(form);
    onMap(form, '[part=put-here]')!.click();
    await until(() => onMap(form, '[part=remove]'));
    await check(form);
  });

  inEveryLook('the list of addresses, and none that is found', languages, async (words) => {
    const form = await toMap(words, 'snow');
    const list = () => form.root.querySelectorAll('#address-list [role=option]');
    await form.write('address', 'ranta');
    await until(() => list().length);
    await check(form);
    const down = new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true});
    form.find('#address')!.dispatchEvent(down);
    await form.see('[role=option][aria-selected=true]');
    await check(form);
    await form.write('address', 'olematon');
    await form.see('#address-note');
    await check(form);
  });

  inEveryLook('a place of the neighbour, offered to them, failing, and handed over', languages, async (words) => {
    const elsewhere = await loadElsewhereWords(words.language);
    const form = await toMap(words, 'playground');
    const beyond = {latitude: 59.95, longitude: 25.1, source: 'pin'} as const;
    mapOf(form).place = beyond;
    mapOf(form).dispatchEvent(new CustomEvent('place-chosen', {detail: {...beyond, inside: false}}));
    const offer = await form.see('#hand-over');
    await check(form);
    network.use(http.get('*/sites/*', () => HttpResponse.error()));
    offer.click();
    await form.read(elsewhere.failed);
    await check(form);
    network.resetHandlers();
    offer.click();
    await form.see('#receiver');
    await form.read(elsewhere.topicAgain);
    await check(form);
    await form.press(words.what.unknown);
    await form.press(words.next);
    await form.see('city-feedback-map');
    await check(form);
  });
});

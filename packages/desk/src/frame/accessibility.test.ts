import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {AxeResults} from 'axe-core';
import 'axe-core/axe.min.js';
import {FakeDesk} from '../testing/fake-desk.ts';
import {choose, find, findAll, press, seen, type, until} from '../testing/find.ts';
import {aino, mikko} from '../testing/fixtures.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

const {axe} = globalThis as unknown as {axe: {run: (context: Node, options: object) => Promise<AxeResults>}};

/** Everything that axe has a rule for, best practices included, in light and in dark. */
async function isAccessible(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await until(() => matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches);
    const {violations} = await axe.run(document, {resultTypes: ['violations']});
    expect(
      violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target} ${failureSummary}`)),
    ).to.deep.equal([]);
  }
}

/** Whether nothing is wider than the window. */
function fits(): boolean {
  return document.documentElement.scrollWidth <= window.innerWidth;
}

const states: {[state: string]: () => Promise<unknown>} = {
  'the log-in': () => openDesk({fake: new FakeDesk()}),
  'the log-in with faults': async () => {
    await openDesk({fake: new FakeDesk()});
    await press(/^Kirjaudu sisään$/);
    await seen('.fault');
  },
  'the inbox': async () => {
    await openDesk();
    await seen('.row');
  },
  'the inbox with its choices open and new cases': async () => {
    const fake = await openDesk();
    await seen('.row');
    await press(/Avoimet/);
    await until(() => fake.listeners === 1);
    fake.receive({...fake.cases[0]!, caseId: 'n-1', reference: 'NEW1'});
    await seen('button', '1 uusi');
  },
  'the empty inbox': async () => {
    await openDesk({fake: new FakeDesk({session: aino, cases: []})});
    await seen('.state');
  },
  'a search without a hit': async () => {
    await openDesk({path: '/desk?q=xyzzy'});
    await seen('.state');
  },
  'the inbox without a server': async () => {
    const fake = new FakeDesk({session: aino});
    fake.failing.set('GET /cases', 'network');
    await openDesk({fake});
    await seen('[role=alert]', 'Palautteita ei saatu haettua');
  },
  'a case with everything': async () => {
    const fake = new FakeDesk({session: aino});
    fake.happen('c-lamp', 'notes', {text: 'Vain meille'}, mikko);
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await press('Näytä yhteystiedot');
    await seen('a', 'raija');
    await until(() => find('.leaflet-tile-loaded'));
  },
  'a late case that was just taken': async () => {
    await openDesk({path: '/desk/cases/c-snow'});
    await press('Ota käsittelyyn');
    await seen('#done');
  },
  'an answer with faults': async () => {
    await openDesk({path: '/desk/cases/c-hole'});
    await press('Vastaa');
    await press('Esikatsele');
    await seen('.fault');
  },
  'the preview of an answer, overtaken': async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vastaa');
    await type('#text', 'Kiitos');
    await choose('#outcome', 'fixed');
    await press('Esikatsele');
    fake.dropStreams();
    fake.happen('c-lamp', 'notes', {text: 'Ehdin ensin'}, mikko);
    await press('Lähetä vastaus');
    await seen('#trouble');
  },
  'a transfer': async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Siirrä');
    await seen('#ringId');
  },
  'a note': async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Muistiinpano');
    await seen('#text');
  },
  'a change of status': async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Muuta tilaa');
    await seen('#status');
  },
  'a photo, large': async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Suurenna kuva 1');
    await seen('dialog', 'Kuva 1/3');
  },
  'a case that does not exist': async () => {
    await openDesk({path: '/desk/cases/nowhere'});
    await seen('h1', 'Palautetta ei löydy');
  },
  'a page that does not exist': async () => {
    await openDesk({path: '/desk/nowhere'});
    await seen('h1', 'Sivua ei löydy');
  },
  'the log-in over a page': async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await seen('h1', 'Katuvalot');
    fake.session = undefined;
    await press('Näytä yhteystiedot');
    await seen('dialog', 'Kirjaudu uudelleen');
  },
  'the shortcuts': async () => {
    await openDesk();
    await press(/Valikko/);
    await press('Pikanäppäimet');
    await seen('dialog', 'Pikanäppäimet');
  },
  'the menu': async () => {
    await openDesk();
    await press(/Valikko/);
    await seen('[popover]');
  },
};

describe('accessibility', () => {
  afterEach(async () => {
    forgetDesk();
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
  });

  for (const [state, reach] of Object.entries(states)) {
    it(`has no violation in ${state}, at 1280 and 360 px, in light and dark`, async () => {
      await reach();
      await isAccessible();
      await setViewport({width: 360, height: 740});
      await isAccessible();
      expect(fits(), 'nothing is wider than the window').to.equal(true);
    });
  }

  it('tells the open case and what is switched on in forced colours too', async () => {
    await emulateMedia({forcedColors: 'active'});
    await openDesk({path: '/desk/cases/c-lamp?mine=false&urgency=late'});
    await seen('.row');
    await press('Myöhässä');
    await seen('.row', 'Katuvalot');
    const side = (selector: string) => getComputedStyle(findAll(selector)[0]!).borderInlineStartColor;
    expect(side('.row[aria-current=true]')).not.to.equal(side('.row[aria-current=false]'));
    await press('Omat');
    const back = (words: string) => getComputedStyle(find('button', words)!).backgroundColor;
    await until(() => back('Omat') !== back('Pian myöhässä'));
  });

  for (const language of ['sv', 'en']) {
    it(`has no violation in a case in ${language}`, async () => {
      await openDesk({path: '/desk/cases/c-lamp', language});
      await seen('h1', 'Katuvalot');
      expect(document.documentElement.lang).to.equal(language);
      await isAccessible();
    });
  }
});

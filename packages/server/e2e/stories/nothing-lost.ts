import assert from 'node:assert/strict';
import {test} from 'node:test';
import {HostPage} from '../pages/host-page.ts';
import {arrive, type Person} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';

const manner = {language: 'en', screen: 'phone', hands: 'touch'} as const;

/** Lines that break and pages that are left: what was written arrives once. */
export function nothingLost(stage: () => Stage): void {
  test('a message that is sent without a connection waits, and goes once when the line is back', async () => {
    const {resident, form} = await atLastStep('The gulls of the harbour café are too bold.');
    await resident.context.setOffline(true);
    await form.send();
    await form.heading.filter({hasText: form.words.sending.waiting}).waitFor();
    assert.equal(await arrivedOf('harbour café'), 0);
    await resident.context.setOffline(false);
    await form.receipt();
    assert.equal(await arrivedOf('harbour café'), 1);
    await resident.leave();
  });

  test('a message that waits is sent by the next page of the site, though its form stays closed', async () => {
    const {resident, form} = await atLastStep('The clock of the old brewery is slow.');
    await resident.context.setOffline(true);
    await form.send();
    await form.heading.filter({hasText: form.words.sending.waiting}).waitFor();
    await resident.page.close();
    await resident.context.setOffline(false);
    const page = await resident.context.newPage();
    const next = new HostPage({...resident, page}, stage().department);
    const sent = page.waitForResponse((response) => /\/cases$/.test(response.url()) && response.status() === 201);
    await next.visit();
    await sent;
    assert.equal(await arrivedOf('old brewery'), 1);
    assert.equal(await next.form.heading.count(), 0);
    await resident.leave();
  });

  test('a message whose answer was lost on the way is one case, and its code comes with the next try', async () => {
    const {resident, form} = await atLastStep('The bench by the lighthouse has a splinter.');
    let lost = 0;
    await resident.page.route('**/api/v1/sites/*/cases', async (route) => {
      if (route.request().method() === 'POST' && lost++ < 2) {
        await route.fetch();
        return route.abort();
      }
      return route.continue();
    });
    await form.send();
    await form.heading.filter({hasText: form.words.sending.waiting}).waitFor();
    assert.equal(await arrivedOf('splinter'), 1);
    await resident.hands.press(form.button(form.words.sending.retry));
    const {reference} = await form.receipt();
    assert.equal(await arrivedOf('splinter'), 1);
    assert.equal(await arrivedOf(reference), 1);
    await resident.leave();
  });

  test('a reload in the middle keeps what was written, at every step', async () => {
    const text = 'The slide of the playground is hot in the sun.';
    const resident = await arrive(stage(), manner);
    const host = new HostPage(resident, stage().department);
    const {form} = host;
    const {what, where, details, you} = form.words;
    await host.visit();
    await form.open();
    await form.tell(text, what.unknown);
    for (const [step, next] of [
      [what.title, where.title],
      [where.title, details.title],
      [details.title, you.title],
      [you.title, undefined],
    ] as const) {
      await host.visit();
      await form.open();
      assert.equal(await form.heading.innerText(), step);
      if (next) await form.goOn(next);
    }
    assert.ok((await form.element.locator('[part=review]').innerText()).includes(text));
    await form.send();
    await form.receipt();
    assert.equal(await arrivedOf('playground'), 1);
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });

  test('a desk that could not be loaded says so, whatever is missing of it', async () => {
    const person = await arrive(stage(), {language: 'sv', screen: 'phone', hands: 'touch'});
    const {page} = person;
    for (const missing of ['**/desk-*.js', '**/sv-*.js']) {
      await page.route(missing, (route) => route.abort());
      await page.goto(`${stage().server}/desk`);
      await page.getByText('Om inget visas, kontrollera nätverket').waitFor();
      await page.unroute(missing);
    }
    await page.goto(`${stage().server}/desk`);
    await page.locator('desk-log-in').waitFor();
    assert.equal(await page.locator('.missing').isVisible(), false);
    await person.leave();
  });

  async function atLastStep(text: string): Promise<{resident: Person; form: HostPage['form']}> {
    const resident = await arrive(stage(), manner);
    const host = new HostPage(resident, stage().department);
    const {form} = host;
    await host.visit();
    await form.open();
    await form.tell(text, form.words.what.unknown);
    await form.goOn(form.words.where.title);
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
    return {resident, form};
  }

  /** How many of the newest cases have these words or this reference. */
  async function arrivedOf(words: string): Promise<number> {
    const kaisa = await stage().member('kaisa@tyrskyla.example');
    const cases = await kaisa.desk.newest();
    return cases.filter(({excerpt, reference}) => excerpt.includes(words) || reference === words).length;
  }
}

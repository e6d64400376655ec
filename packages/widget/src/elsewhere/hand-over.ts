import type {Answers} from '../journey/answers.ts';
import {topicOther, topicUnknown} from '../journey/answers.ts';
import type {GroupedTopic, Journey} from '../journey/journey.ts';
import {receiverNotice} from './receiver-notice.ts';
import {loadElsewhereWords} from './strings/load.ts';
import {homeOf, turnTo} from './turn-to.ts';

/**
 * Lets a message go to another site of the same server, or back to that of its page. Everything that was told is kept; the
 * place is described anew. The topic stays when it is there, too; else the journey goes back to ask for it.
 *
 * @throws what keeps the other site's catalogue from being loaded; nothing is changed then
 */
export async function handOver(journey: Journey, site: string): Promise<void> {
  const {goesTo} = await loadElsewhereWords(journey.words.language);
  if (!(await turnTo(journey, site))) return;
  const {answers, topics, catalogue} = journey;
  const home = homeOf(journey)!;
  const topic = [answers.topic || home.topic, home.topic].find((id) => fits(id, topics));
  Object.assign(answers, {topic: topic ?? '', attributes: {...home.attributes, ...answers.attributes}});
  await sayWhoGetsIt(journey, topic === undefined);
  journey.answer({
    attributes: answersFor(journey.topic, answers.attributes),
    // Another object is another place: it is described by those who get it now.
    place: answers.place && {...answers.place},
    ...{placeOwner: undefined, district: undefined, outside: false},
  });
  journey.faults = [];
  if (topic === undefined || !journey.steps.includes(journey.step)) journey.step = 'what';
  // Who gets it is read with the focus; where nothing says so any more, it is said.
  if (!journey.aside) journey.say(goesTo(catalogue.jurisdiction.name));
  journey.focus(journey.aside ? 'receiver' : 'step-title');
}

/** Turns a journey again to where its draft, or its report, was going. When that fails its place lies outside, as before. */
export async function resume(journey: Journey, site: string): Promise<boolean> {
  const isThere = await turnTo(journey, site).catch(() => false);
  if (isThere) await sayWhoGetsIt(journey);
  journey.answer(isThere ? {} : {site: '', outside: true});
  return isThere;
}

/** Stands above every step for as long as the message goes elsewhere. */
async function sayWhoGetsIt(journey: Journey, asksTopic = false): Promise<void> {
  const words = await loadElsewhereWords(journey.words.language);
  const home = homeOf(journey)!;
  const isElsewhere = journey.city !== home.city;
  journey.answers.site = isElsewhere ? journey.city.site : '';
  const back = {name: home.catalogue.jurisdiction.name, go: () => void handOver(journey, home.city.site)};
  journey.aside = isElsewhere ? () => receiverNotice(journey, words, {back, asksTopic}) : undefined;
}

/** Whether a choice means something there; what is confidential there is asked anew, as the answer is another one. */
const fits = (id: string, topics: readonly GroupedTopic[]): boolean =>
  ['', topicUnknown, topicOther].includes(id) || topics.some((topic) => topic.id === id && !topic.confidential);

/** Answers to questions that are asked there, too, as far as the choices are the same. */
function answersFor(topic: GroupedTopic | undefined, attributes: Answers['attributes']): Answers['attributes'] {
  const asked = (topic?.questions ?? []).flatMap(({id, options}) => {
    const values = (attributes[id] ?? []).filter((value) => !options || options.some(({key}) => key === value));
    return values.length ? [[id, values] as const] : [];
  });
  return Object.fromEntries(asked);
}

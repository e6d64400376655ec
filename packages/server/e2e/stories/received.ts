import type {CaseReceipt} from '@city-feedback/contract';
import {CityFeedback} from '@city-feedback/sdk';
import {openAsBlob} from 'node:fs';
import type {Language} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {photo, residents} from './residents.ts';

export interface Received extends CaseReceipt {
  text: string;
}

/** A case that came in by itself: a dark lamp in the inner city, with a photo, and an address for the answer. */
export async function receiveCase({server}: Pick<Stage, 'server'>, language: Language): Promise<Received> {
  const city = new CityFeedback({endpoint: server, site: 'streets', language});
  const {earlier: text} = residents[language];
  const receipt = await city.submit({
    text,
    kind: 'fault',
    topicId: 'street-light',
    place: {latitude: 61.0002, longitude: 20.0149, label: 'Rantatie 3', source: 'pin'},
    wantsAnswer: true,
    contact: {name: 'Aino Koivisto', email: 'aino.koivisto@asukas.example', phone: '000 555 1234'},
    mayPublish: true,
    language,
  });
  await city.attach(receipt, await openAsBlob(photo, {type: 'image/jpeg'}), {number: 1});
  return {...receipt, text};
}

/** The same, answered by the ring. */
export async function receiveAnswered(stage: Stage, language: Language): Promise<Received> {
  const received = await receiveCase(stage, language);
  const {desk} = await stage.member('veera@tyrskyla.example');
  await desk.visitCases();
  await desk.open(received.text);
  await desk.writeAnswer(residents[language].answer, 'fixed');
  await desk.sendAnswer();
  return received;
}

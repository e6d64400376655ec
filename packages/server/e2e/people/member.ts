import {Desk} from '../pages/desk.ts';
import type {Stage} from '../stage/stage.ts';
import {arrive, type Person} from './person.ts';

/** A member of staff who sits at the desk all the time. */
export interface Member extends Person {
  desk: Desk;
}

const english = {language: 'en', screen: 'desktop', hands: 'mouse'} as const;

/** Logs somebody in with one of the demo's accounts. */
export async function sitAtDesk(stage: Pick<Stage, 'browser' | 'server'>, email: string): Promise<Member> {
  const person = await arrive(stage, english);
  const desk = new Desk(person, stage);
  await desk.visit();
  await desk.logIn(email);
  return {...person, desk};
}

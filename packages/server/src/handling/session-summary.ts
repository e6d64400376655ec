import type {StaffSession} from '@city-feedback/contract';
import type pg from 'pg';
import {localized} from '../catalogue/index.ts';
import {ringsFor} from '../people/index.ts';
import type {Asker} from './asker.ts';
import {countOpen} from './inbox/index.ts';
import {namesOf} from './names.ts';

/** Counting further would make a log-in slower the more cases wait. */
const mostCounted = 1_000;

/** Who is logged in, their roles, and the rings of the jurisdiction with the open cases of those that they may read. */
export async function sessionSummary(pool: pg.Pool, {staff, catalogue, language}: Asker): Promise<StaffSession> {
  const {jurisdiction, rings} = catalogue;
  const names = namesOf(catalogue, language);
  const readable = ringsFor(staff, 'read');
  const counted = readable === 'every' ? rings.map(({id}) => id) : [...readable];
  const open = await countOpen(pool, staff.jurisdictionId, counted, mostCounted);
  return {
    staffId: staff.id,
    name: staff.name,
    email: staff.email,
    jurisdictionId: jurisdiction.id,
    jurisdictionName: localized(jurisdiction.name, language, jurisdiction.languages[0]),
    timeZone: jurisdiction.timeZone,
    memberships: staff.memberships.map(({ringId, role}) => ({ringId, ringName: names.ring(ringId), role})),
    topics: catalogue.topics
      .filter(({isClosed}) => !isClosed)
      .map(({id, groupId}) => ({id, name: names.topic(id), groupName: names.topicGroup(groupId)})),
    rings: rings.map(({id}) => {
      const openCount = open.get(id);
      return {id, name: names.ring(id), ...(openCount !== undefined && {openCount})};
    }),
  };
}

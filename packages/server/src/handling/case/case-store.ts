import type {AttributeAnswer, CallTime, DeskContact, Kind, PlaceSource} from '@city-feedback/contract';
import type pg from 'pg';
import {v7 as uuidv7} from 'uuid';
import {stateColumns, stateOf, type CaseState} from '../../history/index.ts';
import {followerCount} from '../follower-count.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/** A case as the desk reads it. */
export interface CaseRecord {
  id: string;
  jurisdictionId: string;
  reference: string;
  state: CaseState;
  siteId: string;
  kind?: Kind;
  language: string;
  text: string;
  attributes: AttributeAnswer[];
  channel: string;
  wantsAnswer: boolean;
  callTime?: CallTime;
  mayPublish: boolean;
  place?: {latitude: number; longitude: number; label?: string; source?: PlaceSource};
  serviceObjectId?: string;
  areaId?: string;
  receivedAt: Date;
  takenByName?: string;
  hasContact: boolean;
  hasEmail: boolean;
  photos: {number: number; width: number; height: number}[];
  followerCount: number;
  /** The database's clock, when it was read. */
  readAt: Date;
}

interface CaseColumns extends Record<string, unknown> {
  id: string;
  jurisdiction_id: string;
  reference: string;
  site_id: string;
  kind: Kind | null;
  language: string;
  text: string;
  attributes: AttributeAnswer[];
  channel: string;
  wants_answer: boolean;
  call_time: CallTime | null;
  may_publish: boolean;
  latitude: number | null;
  longitude: number | null;
  place_label: string | null;
  place_source: PlaceSource | null;
  service_object_id: string | null;
  area_id: string | null;
  received_at: Date;
  taken_by_name: string | null;
  has_contact: boolean;
  has_email: boolean;
  photos: CaseRecord['photos'];
  follower_count: number;
  read_at: Date;
}

export async function findCase(db: Queryable, jurisdictionId: string, caseId: string): Promise<CaseRecord | undefined> {
  const {rows} = await db.query<CaseColumns>({
    name: 'desk-case',
    text: `select ${stateColumns}, c.id, c.jurisdiction_id, c.reference, c.site_id, c.kind, c.language, c.text,
        c.attributes, c.channel, c.wants_answer, c.call_time, c.may_publish, c.latitude, c.longitude, c.place_label, c.place_source,
        c.service_object_id, c.area_id, c.received_at, now() as read_at,
        (select name from staff t where t.jurisdiction_id = c.jurisdiction_id and t.id = c.taken_by) as taken_by_name,
        exists (select from contact k where k.jurisdiction_id = c.jurisdiction_id and k.case_id = c.id) as has_contact,
        exists (select from contact k
          where k.jurisdiction_id = c.jurisdiction_id and k.case_id = c.id and k.email is not null) as has_email,
        coalesce((select jsonb_agg(jsonb_build_object('number', number, 'width', width, 'height', height) order by number)
          from photo p where p.jurisdiction_id = c.jurisdiction_id and p.case_id = c.id), '[]') as photos,
        ${followerCount}
      from feedback_case c where c.jurisdiction_id = $1 and c.id = $2`,
    values: [jurisdictionId, caseId],
  });
  return rows[0] && toRecord(rows[0]);
}

function toRecord(row: CaseColumns): CaseRecord {
  const {latitude, longitude} = row;
  return {
    id: row.id,
    jurisdictionId: row.jurisdiction_id,
    reference: row.reference,
    state: stateOf(row),
    siteId: row.site_id,
    ...(row.kind && {kind: row.kind}),
    language: row.language,
    text: row.text,
    attributes: row.attributes,
    channel: row.channel,
    wantsAnswer: row.wants_answer,
    ...(row.call_time && {callTime: row.call_time}),
    mayPublish: row.may_publish,
    ...(latitude !== null && longitude !== null && {place: {latitude, longitude, ...placeWords(row)}}),
    ...(row.service_object_id && {serviceObjectId: row.service_object_id}),
    ...(row.area_id && {areaId: row.area_id}),
    receivedAt: row.received_at,
    ...(row.taken_by_name && {takenByName: row.taken_by_name}),
    hasContact: row.has_contact,
    hasEmail: row.has_email,
    photos: row.photos,
    followerCount: row.follower_count,
    readAt: row.read_at,
  };
}

function placeWords({place_label, place_source}: CaseColumns): {label?: string; source?: PlaceSource} {
  return {...(place_label && {label: place_label}), ...(place_source && {source: place_source})};
}

/** What is needed to decide on a change. The row stays locked until the transaction ends. */
export interface LockedCase {
  reference: string;
  wantsAnswer: boolean;
  hasEmail: boolean;
  siteId: string;
  point?: {latitude: number; longitude: number};
  state: CaseState;
}

export async function lockCase(
  client: Queryable,
  jurisdictionId: string,
  caseId: string,
): Promise<LockedCase | undefined> {
  const {rows} = await client.query<Record<string, unknown>>({
    name: 'desk-case-lock',
    text: `select ${stateColumns}, reference, wants_answer, site_id, latitude, longitude,
        exists (select from contact k
          where k.jurisdiction_id = c.jurisdiction_id and k.case_id = c.id and k.email is not null) as has_email
      from feedback_case c where jurisdiction_id = $1 and id = $2 for update`,
    values: [jurisdictionId, caseId],
  });
  const row = rows[0];
  return (
    row && {
      reference: row['reference'] as string,
      wantsAnswer: row['wants_answer'] as boolean,
      hasEmail: row['has_email'] as boolean,
      siteId: row['site_id'] as string,
      ...(row['latitude'] !== null && {
        point: {latitude: row['latitude'] as number, longitude: row['longitude'] as number},
      }),
      state: stateOf(row),
    }
  );
}

/** The ring that has a case now. */
export async function ringOf(db: Queryable, jurisdictionId: string, caseId: string): Promise<string | undefined> {
  const {rows} = await db.query<{ring_id: string}>(
    'select ring_id from feedback_case where jurisdiction_id = $1 and id = $2',
    [jurisdictionId, caseId],
  );
  return rows[0]?.ring_id;
}

export async function selectContact(db: Queryable, jurisdictionId: string, caseId: string): Promise<DeskContact> {
  const {rows} = await db.query<{name: string | null; email: string | null; phone: string | null}>(
    'select name, email, phone from contact where jurisdiction_id = $1 and case_id = $2',
    [jurisdictionId, caseId],
  );
  const {name, email, phone} = rows[0] ?? {};
  return {...(name && {name}), ...(email && {email}), ...(phone && {phone})};
}

export async function insertAuditEntry(
  db: Queryable,
  entry: {jurisdictionId: string; staffId: string; caseId: string; action: string},
): Promise<void> {
  await db.query(
    'insert into audit_entry (jurisdiction_id, id, staff_id, case_id, action) values ($1, $2, $3, $4, $5)',
    [entry.jurisdictionId, uuidv7(), entry.staffId, entry.caseId, entry.action],
  );
}

export interface PhotoFile {
  fileKey: string;
  contentType: string;
}

export async function findPhoto(
  db: Queryable,
  jurisdictionId: string,
  caseId: string,
  number: number,
): Promise<PhotoFile | undefined> {
  const {rows} = await db.query<{file_key: string; content_type: string}>(
    'select file_key, content_type from photo where jurisdiction_id = $1 and case_id = $2 and number = $3',
    [jurisdictionId, caseId, number],
  );
  return rows[0] && {fileKey: rows[0].file_key, contentType: rows[0].content_type};
}

import type {Pool, PoolClient} from 'pg';
import type {Membership, SignedIn, StaffMember} from './model.ts';

export type Queryable = Pool | PoolClient;

const membershipsOf = `
  coalesce((select json_agg(json_build_object('ringId', m.ring_id, 'role', m.role) order by m.ring_id)
            from membership m where m.jurisdiction_id = f.jurisdiction_id and m.staff_id = f.id), '[]') as memberships`;

interface StaffRow {
  jurisdiction_id: string;
  id: string;
  email: string;
  name: string;
  language: string;
  memberships: Membership[];
}

const toStaff = (row: StaffRow): StaffMember => ({
  id: row.id,
  jurisdictionId: row.jurisdiction_id,
  email: row.email,
  name: row.name,
  language: row.language,
  memberships: row.memberships,
});

/** An account as log-in needs it. */
export interface Account {
  staff: StaffMember;
  passwordHash: string;
  isDisabled: boolean;
}

export async function findAccount(db: Queryable, email: string): Promise<Account | undefined> {
  const {rows} = await db.query<StaffRow & {password_hash: string; is_disabled: boolean}>(
    `select f.jurisdiction_id, f.id, f.email, f.name, f.language, f.password_hash,
            f.disabled_at is not null as is_disabled, ${membershipsOf}
     from staff f where lower(f.email) = lower($1) order by f.created_at limit 1`,
    [email],
  );
  const row = rows[0];
  return row && {staff: toStaff(row), passwordHash: row.password_hash, isDisabled: row.is_disabled};
}

export async function insertStaff(db: Queryable, staff: StaffMember, passwordHash: string): Promise<void> {
  await db.query(
    'insert into staff (jurisdiction_id, id, email, name, password_hash, language) values ($1, $2, $3, $4, $5, $6)',
    [staff.jurisdictionId, staff.id, staff.email, staff.name, passwordHash, staff.language],
  );
  await setMemberships(db, staff);
}

/** Makes the memberships exactly those of `staff`. */
export async function setMemberships(
  db: Queryable,
  staff: Pick<StaffMember, 'jurisdictionId' | 'id' | 'memberships'>,
): Promise<void> {
  await db.query('delete from membership where jurisdiction_id = $1 and staff_id = $2', [
    staff.jurisdictionId,
    staff.id,
  ]);
  for (const {ringId, role} of staff.memberships) {
    await db.query('insert into membership (jurisdiction_id, staff_id, ring_id, role) values ($1, $2, $3, $4)', [
      staff.jurisdictionId,
      staff.id,
      ringId,
      role,
    ]);
  }
}

export async function setPasswordHash(db: Queryable, staff: StaffMember, passwordHash: string): Promise<void> {
  await db.query('update staff set password_hash = $3 where jurisdiction_id = $1 and id = $2', [
    staff.jurisdictionId,
    staff.id,
    passwordHash,
  ]);
}

export async function setDisabled(db: Queryable, staff: StaffMember, isDisabled: boolean): Promise<void> {
  await db.query('update staff set disabled_at = case when $3 then now() end where jurisdiction_id = $1 and id = $2', [
    staff.jurisdictionId,
    staff.id,
    isDisabled,
  ]);
}

export async function listStaff(
  db: Queryable,
  jurisdictionId: string,
): Promise<{staff: StaffMember; isDisabled: boolean}[]> {
  const {rows} = await db.query<StaffRow & {is_disabled: boolean}>(
    `select f.jurisdiction_id, f.id, f.email, f.name, f.language, f.disabled_at is not null as is_disabled,
            ${membershipsOf}
     from staff f where f.jurisdiction_id = $1 order by f.email`,
    [jurisdictionId],
  );
  return rows.map((row) => ({staff: toStaff(row), isDisabled: row.is_disabled}));
}

/** Names of members of staff by id, for histories. */
export async function staffNames(
  db: Queryable,
  jurisdictionId: string,
  staffIds: string[],
): Promise<Map<string, string>> {
  const {rows} = await db.query<{id: string; name: string}>(
    'select id, name from staff where jurisdiction_id = $1 and id = any($2)',
    [jurisdictionId, staffIds],
  );
  return new Map(rows.map(({id, name}) => [id, name]));
}

export async function insertSession(
  db: Queryable,
  staff: StaffMember,
  tokenHash: Buffer,
  absoluteSeconds: number,
): Promise<void> {
  await db.query(
    `insert into staff_session (jurisdiction_id, token_hash, staff_id, expires_at)
     values ($1, $2, $3, now() + make_interval(secs => $4))`,
    [staff.jurisdictionId, tokenHash, staff.id, absoluteSeconds],
  );
}

/**
 * The session, unless it has ended (its time is over, nobody used it for `idleSeconds`, the account was disabled).
 * Asked on every request, so that a disabled account is out at once.
 */
export async function findSession(
  db: Queryable,
  tokenHash: Buffer,
  idleSeconds: number,
): Promise<(SignedIn & {isTouchDue: boolean}) | undefined> {
  const {rows} = await db.query<StaffRow & {is_touch_due: boolean}>({
    name: 'find_session',
    text: `select f.jurisdiction_id, f.id, f.email, f.name, f.language, ${membershipsOf},
                  s.seen_at < now() - interval '60 s' as is_touch_due
           from staff_session s join staff f on f.jurisdiction_id = s.jurisdiction_id and f.id = s.staff_id
           where s.token_hash = $1 and f.disabled_at is null
             and s.expires_at > now() and s.seen_at > now() - make_interval(secs => $2)`,
    values: [tokenHash, idleSeconds],
  });
  const row = rows[0];
  return row && {staff: toStaff(row), tokenHash, isTouchDue: row.is_touch_due};
}

export async function touchSession(db: Queryable, tokenHash: Buffer): Promise<void> {
  await db.query('update staff_session set seen_at = now() where token_hash = $1', [tokenHash]);
}

export async function deleteSession(db: Queryable, tokenHash: Buffer): Promise<void> {
  await db.query('delete from staff_session where token_hash = $1', [tokenHash]);
}

export async function deleteSessionsOf(db: Queryable, staff: StaffMember): Promise<void> {
  await db.query('delete from staff_session where jurisdiction_id = $1 and staff_id = $2', [
    staff.jurisdictionId,
    staff.id,
  ]);
}

/** Sessions of this person that have ended. */
export async function deleteEndedSessions(db: Queryable, staff: StaffMember, idleSeconds: number): Promise<void> {
  await db.query(
    `delete from staff_session where jurisdiction_id = $1 and staff_id = $2
       and (expires_at <= now() or seen_at <= now() - make_interval(secs => $3))`,
    [staff.jurisdictionId, staff.id, idleSeconds],
  );
}

/**
 * Notes an attempt to log in before it is known whether it fails, and tells how many there were in the last
 * `windowSeconds`, this one counted, and after how many seconds the oldest of them no longer counts.
 */
export async function noteAttempt(
  db: Queryable,
  purpose: string,
  clientHash: Buffer,
  windowSeconds: number,
): Promise<{count: number; secondsUntilOldestEnds: number}> {
  await db.query('insert into failed_attempt (purpose, client_hash, failed_at) values ($1, $2, clock_timestamp())', [
    purpose,
    clientHash,
  ]);
  const {rows} = await db.query<{count: number; seconds: number}>(
    `select count(*) as count,
            greatest(1, ceil(extract(epoch from min(failed_at) - now()) + $3))::integer as seconds
     from failed_attempt
     where purpose = $1 and client_hash = $2 and failed_at > now() - make_interval(secs => $3)`,
    [purpose, clientHash, windowSeconds],
  );
  return {count: rows[0]!.count, secondsUntilOldestEnds: rows[0]!.seconds};
}

/** Takes back the newest attempt: it was refused unheard, or it succeeded. */
export async function forgetNewestAttempt(db: Queryable, purpose: string, clientHash: Buffer): Promise<void> {
  await db.query(
    `delete from failed_attempt where ctid = (
       select ctid from failed_attempt where purpose = $1 and client_hash = $2 order by failed_at desc limit 1)`,
    [purpose, clientHash],
  );
}

export async function forgetAttempts(db: Queryable, purpose: string, clientHash: Buffer): Promise<void> {
  await db.query('delete from failed_attempt where purpose = $1 and client_hash = $2', [purpose, clientHash]);
}

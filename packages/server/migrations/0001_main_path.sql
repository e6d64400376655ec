-- The main path: catalogue, cases and their history, staff, outbox.
-- Tenant tables have jurisdiction_id first in primary and unique keys; ids are UUIDv7 made by the application.

-- Configuration as applied from YAML, one row an item (jurisdiction, site, topic_group, topic, area, ring, rule,
-- service_object, holiday …); retired items stay, because cases point at them.
create table catalogue_item (
  jurisdiction_id text not null,
  type text not null,
  id text not null,
  position integer not null,
  document jsonb not null,
  retired_at timestamptz,
  primary key (jurisdiction_id, type, id)
);

-- One row a jurisdiction; goes up with each apply, so that every process knows when to read again.
create table catalogue_revision (
  jurisdiction_id text primary key,
  revision integer not null,
  applied_at timestamptz not null default now()
);

create table feedback_case (
  jurisdiction_id text not null,
  id uuid not null,
  reference text not null,
  tracking_hmac bytea not null,
  link_hmac bytea not null,
  site_id text not null,
  topic_id text,
  kind text,
  language text not null,
  text text not null,
  attributes jsonb not null default '[]',
  channel text not null,
  page_url text,
  wants_answer boolean not null,
  may_publish boolean not null,
  latitude double precision,
  longitude double precision,
  place_label text,
  place_source text,
  service_object_id text,
  area_id text,
  ring_id text not null,
  rule_id text not null,
  status text not null default 'received',
  version integer not null default 1,
  received_at timestamptz not null default now(),
  answer_due_on date,
  taken_by uuid,
  first_reaction_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  outcome text,
  outcome_on date,
  helped boolean,
  photo_count integer not null default 0,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, reference)
);

-- Secrets are looked up before the jurisdiction is known.
create index feedback_case_tracking on feedback_case (tracking_hmac);
create index feedback_case_link on feedback_case (link_hmac);
-- The inbox of a ring, newest first; the open ones by far the most asked for.
create index feedback_case_open on feedback_case (jurisdiction_id, ring_id, received_at desc, id desc)
  where answered_at is null and closed_at is null;
create index feedback_case_ring on feedback_case (jurisdiction_id, ring_id, received_at desc, id desc);

-- Append-only history; the case row is its fold. Versions of a case's events are 1, 2, 3 … without a gap.
create table event (
  jurisdiction_id text not null,
  case_id uuid not null,
  version integer not null,
  id uuid not null,
  type text not null,
  actor text not null check (actor in ('resident', 'staff', 'system')),
  staff_id uuid,
  visibility text not null check (visibility in ('public', 'staff')),
  recorded_at timestamptz not null default now(),
  data jsonb not null default '{}',
  primary key (jurisdiction_id, case_id, version)
);

-- Contact data live apart from the case and go earlier.
create table contact (
  jurisdiction_id text not null,
  case_id uuid not null,
  name text,
  email text,
  phone text,
  primary key (jurisdiction_id, case_id)
);

create table photo (
  jurisdiction_id text not null,
  case_id uuid not null,
  number smallint not null,
  file_key text not null,
  upload_sha256 bytea not null,
  content_type text not null,
  bytes integer not null,
  width integer not null,
  height integer not null,
  received_at timestamptz not null default now(),
  primary key (jurisdiction_id, case_id, number)
);

-- Hashes only: the key's, and the body's, to tell a repetition from another message with the same key.
create table idempotency (
  jurisdiction_id text not null,
  key_hash bytea not null,
  body_hash bytea not null,
  case_id uuid not null,
  event_id uuid,
  created_at timestamptz not null default now(),
  primary key (jurisdiction_id, key_hash)
);

-- The outbox: written in the business transaction, leased by workers.
create table job (
  id uuid primary key,
  jurisdiction_id text not null,
  kind text not null,
  dedupe_key text not null unique,
  payload jsonb not null,
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  locked_until timestamptz,
  done_at timestamptz,
  dead_at timestamptz,
  last_error text
);
create index job_due on job (kind, run_at) where done_at is null and dead_at is null;

create table staff (
  jurisdiction_id text not null,
  id uuid not null,
  email text not null,
  name text not null,
  password_hash text not null,
  language text not null default 'fi',
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (jurisdiction_id, id)
);
create unique index staff_email on staff (jurisdiction_id, lower(email));
create index staff_by_email on staff (lower(email));

create table membership (
  jurisdiction_id text not null,
  staff_id uuid not null,
  ring_id text not null,
  role text not null check (role in ('coordinator', 'responder', 'manager', 'administrator')),
  primary key (jurisdiction_id, staff_id, ring_id)
);

create table staff_session (
  jurisdiction_id text not null,
  token_hash bytea not null,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (jurisdiction_id, token_hash)
);
create index staff_session_by_token on staff_session (token_hash);

-- Who read whose contact data.
create table audit_entry (
  jurisdiction_id text not null,
  id uuid not null,
  staff_id uuid not null,
  case_id uuid,
  action text not null,
  recorded_at timestamptz not null default now(),
  primary key (jurisdiction_id, id)
);

-- Failed guesses of tracking codes, links and passwords; hashes of the client's network, gone after a day.
create table failed_attempt (
  purpose text not null,
  client_hash bytea not null,
  failed_at timestamptz not null default now()
);
create index failed_attempt_recent on failed_attempt (purpose, client_hash, failed_at);

-- A city's word to those who are about to report what many report already. One row a topic, also after it was switched off:
-- the rule does not switch on again what the desk has switched off.
create table storm_notice (
  jurisdiction_id text not null,
  topic_id text not null,
  is_on boolean not null,
  set_by text not null check (set_by in ('rule', 'desk')),
  -- The desk's own words by language; the configured ones when missing.
  text jsonb,
  changed_at timestamptz not null default now(),
  primary key (jurisdiction_id, topic_id)
);

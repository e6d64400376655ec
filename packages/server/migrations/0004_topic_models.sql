-- Models that find the topic from a resident's own words. A version is the beginning of the file's SHA-256: the same file is
-- the same version, on every backend. Old ones stay, so that one can go back and pages that are open go on.
create table topic_model (
  jurisdiction_id text not null,
  version text not null,
  -- What it was learnt from: the catalogue's words alone, or cases too.
  origin text not null check (origin in ('words', 'cases')),
  -- Of the catalogue's words at that time.
  words_fingerprint text not null,
  -- The file, compressed.
  brotli bytea not null,
  built_at timestamptz not null default now(),
  primary key (jurisdiction_id, version)
);

-- The one that is sent with the catalogue.
create table topic_model_live (
  jurisdiction_id text primary key,
  version text not null,
  since timestamptz not null default now()
);

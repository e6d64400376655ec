-- What others have reported near a place, and who sees it, too.

-- Open cases of a topic in a box of the map.
create index feedback_case_nearby on feedback_case (jurisdiction_id, topic_id, latitude, longitude)
  where answered_at is null and closed_at is null and latitude is not null;

-- Somebody who follows a case instead of sending the same again. Without an address they are only counted; an address goes
-- when it is no longer needed, the count stays.
create table case_follower (
  jurisdiction_id text not null,
  case_id uuid not null,
  id uuid not null,
  email text,
  language text not null,
  followed_at timestamptz not null default now(),
  primary key (jurisdiction_id, case_id, id)
);
create unique index case_follower_email on case_follower (jurisdiction_id, case_id, lower(email)) where email is not null;

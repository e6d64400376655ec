-- What follows a submission is taken out of it: the words for search are made by a worker, and a job is told from
-- another one by its primary key alone.

alter table feedback_case drop column search;

-- A case as the search sees it: words of the message in its own language, and two marks that no text can hold, the
-- jurisdiction's and the ring's. With them one single-column index answers "these words, in these rings". Made within
-- seconds of the receipt.
create table case_search (
  jurisdiction_id text not null,
  case_id uuid not null,
  words tsvector not null,
  primary key (jurisdiction_id, case_id)
);
create index case_search_words on case_search using gin (words);

create function case_words(c feedback_case) returns tsvector language sql stable as $$
  select array_to_tsvector(array['#j:' || c.jurisdiction_id, '#r:' || c.jurisdiction_id || '/' || c.ring_id]) ||
    case c.language
      when 'fi' then to_tsvector('finnish', c.text)
      when 'sv' then to_tsvector('swedish', c.text)
      when 'en' then to_tsvector('english', c.text)
      else to_tsvector('simple', c.text)
    end
$$;

create function case_search_follows_ring() returns trigger language plpgsql as $$
begin
  update case_search set words = case_words(new)
    where jurisdiction_id = new.jurisdiction_id and case_id = new.id;
  return null;
end $$;
create trigger case_search_follows_ring after update on feedback_case
  for each row when (old.ring_id is distinct from new.ring_id) execute function case_search_follows_ring();

insert into case_search (jurisdiction_id, case_id, words) select jurisdiction_id, id, case_words(c) from feedback_case c;

-- The id is made of the key.
alter table job drop constraint job_dedupe_key_key;

-- A case may be transferred while its words are being made. Whoever comes second waits for the first one, and the words
-- carry the ring that the case has then.

create or replace function case_search_follows_ring() returns trigger language plpgsql as $$
begin
  insert into case_search (jurisdiction_id, case_id, words) values (new.jurisdiction_id, new.id, case_words(new))
    on conflict (jurisdiction_id, case_id) do update set words = excluded.words;
  return null;
end $$;

update case_search s set words = case_words(c) from feedback_case c
  where c.jurisdiction_id = s.jurisdiction_id and c.id = s.case_id
    and not tsvector_to_array(s.words) @> array['#r:' || c.jurisdiction_id || '/' || c.ring_id];

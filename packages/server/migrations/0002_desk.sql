-- The desk: what the inbox is sorted and searched by, and whose sessions there are.

-- Inbox of everybody who sees every ring.
create index feedback_case_open_everywhere on feedback_case (jurisdiction_id, received_at desc, id desc)
  where answered_at is null and closed_at is null;
create index feedback_case_everywhere on feedback_case (jurisdiction_id, received_at desc, id desc);

-- Answered ones wait for a while and are closed: few among many.
create index feedback_case_answered on feedback_case (jurisdiction_id, ring_id, received_at desc, id desc)
  where answered_at is not null and closed_at is null;
create index feedback_case_answered_everywhere on feedback_case (jurisdiction_id, received_at desc, id desc)
  where answered_at is not null and closed_at is null;
create index feedback_case_closed on feedback_case (jurisdiction_id, ring_id, received_at desc, id desc)
  where closed_at is not null;
create index feedback_case_closed_everywhere on feedback_case (jurisdiction_id, received_at desc, id desc)
  where closed_at is not null;

-- What is due first; without a promise last.
create index feedback_case_due on feedback_case
  (jurisdiction_id, ring_id, (coalesce(answer_due_on, 'infinity'::date)), id)
  where answered_at is null and closed_at is null;
create index feedback_case_due_everywhere on feedback_case
  (jurisdiction_id, (coalesce(answer_due_on, 'infinity'::date)), id)
  where answered_at is null and closed_at is null;

create index feedback_case_mine on feedback_case (jurisdiction_id, taken_by, received_at desc, id desc)
  where taken_by is not null;

-- Words of the message in its own language, and two marks that no text can hold: the jurisdiction's and the ring's. With
-- them one single-column index answers "these words, in these rings".
alter table feedback_case add column search tsvector generated always as (
  array_to_tsvector(array['#j:' || jurisdiction_id, '#r:' || jurisdiction_id || '/' || ring_id]) ||
  case language
    when 'fi' then to_tsvector('finnish', text)
    when 'sv' then to_tsvector('swedish', text)
    when 'en' then to_tsvector('english', text)
    else to_tsvector('simple', text)
  end) stored;
-- Small batches: a submission that has to sort in what waits should not be slow for it.
create index feedback_case_search on feedback_case using gin (search) with (gin_pending_list_limit = 512);

create index staff_session_by_staff on staff_session (jurisdiction_id, staff_id);

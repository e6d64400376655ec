-- When a resident asks to be phoned; the number stands with the contact data.
alter table feedback_case add column call_time text;

-- Who waits for a call, in the order of the inbox.
create index feedback_case_calls on feedback_case (jurisdiction_id, received_at desc, id desc)
  where call_time is not null and answered_at is null and closed_at is null;

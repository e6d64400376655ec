-- What was measured when a model was learnt from cases: figures alone, no texts.
alter table topic_model add column case_count integer not null default 0;
alter table topic_model add column figures jsonb;

-- Cases that are settled, from which models learn.
create index feedback_case_settled on feedback_case (jurisdiction_id, answered_at desc)
  where answered_at is not null and topic_id is not null;

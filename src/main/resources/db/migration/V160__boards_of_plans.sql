-- A version may say on which days its exercises are done: weeks of seven days, whole and unchanging like the version.
-- Without a board it goes by the frequencies of its doses, as all earlier versions do.

alter table plan_version
  add column board jsonb,
  add column origin_template uuid,
  add column origin_version integer,
  add constraint plan_version_board check (jsonb_typeof(board) = 'object' and jsonb_typeof(board -> 'weeks') = 'array'),
  add constraint plan_version_origin check (
    num_nonnulls(origin_template, origin_version) in (0, 2) and origin_version >= 1);

create index plan_version_by_origin on plan_version (origin_template, origin_version) where origin_template is not null;

alter table plan_proposal
  add column board jsonb,
  add column origin_template uuid,
  add column origin_version integer,
  add constraint plan_proposal_board check (jsonb_typeof(board) = 'object'),
  add constraint plan_proposal_origin check (
    num_nonnulls(origin_template, origin_version) in (0, 2) and origin_version >= 1);

-- The practice's own exercises have longer numbers.
alter table plan_item drop constraint plan_item_exercise_check;
alter table plan_item alter column exercise type varchar(8);
alter table plan_item add constraint plan_item_exercise_check check (exercise ~ '^[A-Z]{2}[0-9]{2,6}$');

-- What is public can be reported and taken down; until everybody who must look has looked it stays public.

alter table review_version drop constraint review_version_state_check;
alter table review_version add constraint review_version_state_check check (state in
  ('WAITING', 'SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'CONTESTED', 'REJECTED', 'REMOVED', 'REINSTATED',
   'SUPERSEDED'));
alter table review_version drop constraint review_low_is_rejected_by_two;
alter table review_version add constraint review_low_is_rejected_by_two check (
  state not in ('REJECTED', 'REMOVED') or stars > 3 or second_by is not null
  or (alone and takes_effect_at is not null));
-- Masks stay while the removal of what they are on is looked at.
alter table review_version drop constraint review_mask_only_redacts;

drop index review_version_second;
create index review_version_second on review_version (decided_at, review)
  where state = 'SECOND_NEEDED' or (state = 'CONTESTED' and takes_effect_at is null);
drop index review_version_waiting_out;
create index review_version_waiting_out on review_version (takes_effect_at)
  where state in ('WAITING_OUT', 'CONTESTED');

-- Nobody could write a review before this version, so there is no act without these.
alter table review_act drop constraint review_act_kind_check;
alter table review_act add constraint review_act_kind_check check (kind in
  ('WRITTEN', 'EDITED', 'DECIDED', 'NOTICE_ANSWERED', 'SECONDED', 'TOOK_EFFECT', 'APPEALED', 'APPEAL_DECIDED',
   'DELETED'));
alter table review_act add column measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT'));
alter table review_act add column reason varchar(40);
alter table review_act add column noticed boolean not null default false;

-- A later decision takes the place of the one to publish; both stay in the acts.
create or replace function review_version_is_kept() returns trigger language plpgsql as $$
declare
  is_reported boolean := old.state in ('PUBLISHED', 'REINSTATED') and new.noticed;
begin
  if (old.review, old.number, old.stars, old.incentive, old.written_at, old.agreed_at, old.signals)
     is distinct from (new.review, new.number, new.stars, new.incentive, new.written_at, new.agreed_at, new.signals)
     or (new.body is distinct from old.body and new.body is not null)
     or (old.measure is not null and not is_reported
         and (old.measure, old.reason, old.decided_by, old.decided_at)
         is distinct from (new.measure, new.reason, new.decided_by, new.decided_at))
     or (old.second_by is not null and not is_reported and new.second_by is distinct from old.second_by) then
    raise exception 'what was written and decided never changes' using errcode = 'restrict_violation';
  end if;
  if (old.state = new.state)
     or (old.state = 'WAITING' and new.state in ('SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (old.state in ('SECOND_NEEDED', 'WAITING_OUT') and new.state in ('PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (is_reported and new.state in ('PUBLISHED', 'CONTESTED', 'REMOVED'))
     or (old.state = 'CONTESTED' and new.state in ('PUBLISHED', 'REMOVED'))
     or (old.state in ('PUBLISHED', 'REJECTED', 'REMOVED') and new.state = 'REINSTATED') then
    return new;
  end if;
  raise exception 'a version does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
end $$;

-- Rejected words are kept restricted for a year and then erased, unless a court may need them.

create table review_hold (
  id uuid primary key,
  review uuid not null references review (id),
  reason varchar(500) not null check (reason !~ '^\s*$'),
  held_by uuid not null references account (id),
  held_at timestamptz not null,
  lift_reason varchar(500) check (lift_reason !~ '^\s*$'),
  lifted_by uuid references account (id),
  lifted_at timestamptz,
  constraint review_hold_lift_whole check (num_nonnulls(lift_reason, lifted_by, lifted_at) in (0, 3))
);

create unique index review_hold_once on review_hold (review) where lifted_at is null;
create index review_hold_newest on review_hold (held_at desc, id);

create function review_hold_is_kept() returns trigger language plpgsql as $$
begin
  if old.lifted_at is not null
     or (old.id, old.review, old.reason, old.held_by, old.held_at)
        is distinct from (new.id, new.review, new.reason, new.held_by, new.held_at) then
    raise exception 'a hold changes only by being lifted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger review_hold_is_kept before update on review_hold for each row execute function review_hold_is_kept();
create trigger review_hold_undeleted before delete on review_hold for each row execute function review_rows_stay();
create trigger review_hold_truncated before truncate on review_hold
  for each statement execute function review_rows_stay();

-- What is written while a hold runs is held too.
create function review_version_inherits_hold() returns trigger language plpgsql as $$
begin
  new.held := exists (select 1 from review_hold h where h.review = new.review and h.lifted_at is null);
  return new;
end $$;

create trigger review_version_inherits_hold before insert on review_version
  for each row execute function review_version_inherits_hold();

create index review_version_kept_until on review_version (kept_until)
  where state in ('REJECTED', 'REMOVED') and body is not null and not held;

-- The words of an appeal go with the words it was about; nothing else of it ever changes.
create or replace function review_appeal_is_kept() returns trigger language plpgsql as $$
begin
  if new.words = '…' and (new.answer is null or new.answer = '…')
     and (old.review, old.version, old.made_at, old.decided_by, old.decided_at, old.reinstated)
         is not distinct from (new.review, new.version, new.made_at, new.decided_by, new.decided_at, new.reinstated)
     and (old.answer is null) = (new.answer is null) then
    return new;
  end if;
  if old.decided_at is not null
     or (old.review, old.version, old.words, old.made_at) is distinct from (new.review, new.version, new.words, new.made_at)
  then
    raise exception 'an appeal is decided once' using errcode = 'restrict_violation';
  end if;
  perform 1 from review_version v
   where v.review = new.review and v.number = new.version
     and new.decided_by in (v.decided_by, v.second_by);
  if found then
    raise exception 'another moderator decides an appeal' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

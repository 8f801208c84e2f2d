-- What readers are told is what the rows say: sums follow once per statement, nobody writes them by hand, and the stars
-- that count are those of the version that is shown.

-- The shown stars and the declared incentive are those of a version that exists, so what is counted can be read.
alter table review_version add constraint review_version_as_rated unique (review, number, stars, incentive);
alter table review add constraint review_shows_what_was_rated
  foreign key (id, public_version, public_stars, public_incentive)
  references review_version (review, number, stars, incentive);

drop trigger review_keeps_sums on review;
drop function review_keeps_sums();
drop function review_summed(review, integer);

create function review_is_kept() returns trigger language plpgsql as $$
begin
  if (old.id, old.subject_kind, old.subject, old.author, old.first_at, old.verified, old.insider)
     is distinct from (new.id, new.subject_kind, new.subject, new.author, new.first_at, new.verified, new.insider) then
    raise exception 'what a review was written as never changes' using errcode = 'restrict_violation';
  end if;
  if old.deleted_at is not null and new is distinct from old then
    raise exception 'a deleted review never changes again' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger review_is_kept before update on review for each row execute function review_is_kept();

-- Takes what a statement changed, one subject after the other and always in the same order, so that two never wait for
-- each other.
create function review_sums_follow() returns trigger language plpgsql as $$
declare
  d record;
begin
  for d in execute format($q$
    select subject_kind, subject,
      coalesce(sum(n) filter (where counts and public_stars = 1), 0) as one,
      coalesce(sum(n) filter (where counts and public_stars = 2), 0) as two,
      coalesce(sum(n) filter (where counts and public_stars = 3), 0) as three,
      coalesce(sum(n) filter (where counts and public_stars = 4), 0) as four,
      coalesce(sum(n) filter (where counts and public_stars = 5), 0) as five,
      sum(n) as listed
    from (
      select subject_kind, subject, public_stars, n, verified and not insider and public_incentive = 'NONE' as counts
      from (%s) as changed where public_version is not null
    ) as shown
    group by subject_kind, subject
    order by subject_kind, subject $q$,
    case tg_op when 'INSERT' then 'select *, 1 as n from added'
      else 'select *, 1 as n from added union all select *, -1 as n from removed' end)
  loop
    continue when (d.one, d.two, d.three, d.four, d.five, d.listed) = (0, 0, 0, 0, 0, 0);
    insert into review_summary (subject_kind, subject, changed_at) values (d.subject_kind, d.subject, now())
      on conflict (subject_kind, subject) do nothing;
    update review_summary s set one = s.one + d.one, two = s.two + d.two, three = s.three + d.three,
      four = s.four + d.four, five = s.five + d.five, listed = s.listed + d.listed, changed_at = now()
     where s.subject_kind = d.subject_kind and s.subject = d.subject;
  end loop;
  return null;
end $$;

create trigger review_sums_follow_new after insert on review
  referencing new table as added for each statement execute function review_sums_follow();
create trigger review_sums_follow_change after update on review
  referencing old table as removed new table as added for each statement execute function review_sums_follow();

-- A sum that no row stands behind cannot be written: only from inside of the triggers above.
create function review_summary_follows() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'sums of reviews follow the reviews, nobody writes them' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create trigger review_summary_follows before insert or update or delete or truncate on review_summary
  for each statement execute function review_summary_follows();

-- The list of all is ordered by another expression than that of one subject, so that the planner never looks for a
-- subject with few reviews among everybody's.
drop index review_newest;
create index review_newest on review (timezone('UTC', first_at) desc, id desc) where public_version is not null;

-- The order in which acts happened, also of those in the same instant.
alter table review_act add column place bigint generated always as identity;
create index review_act_decided on review_act (place) where kind = 'DECIDED';
create index review_act_of_version on review_act (review, version, place);

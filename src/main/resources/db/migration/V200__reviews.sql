-- Reviews in versions. What an author wrote never changes, it is erased at most; what readers see is a few columns of
-- the review, and the sums of a subject follow them in the same statement, so they cannot disagree with the rows.

create table review (
  id uuid primary key,
  subject_kind varchar(10) not null check (subject_kind in ('TRAINER', 'PROGRAMME')),
  subject varchar(40) not null check (subject ~ '^[a-z0-9-]{3,40}$'),
  author uuid not null references account (id),
  -- The name under which it is shown; empty after deletion.
  signed_as varchar(60) not null,
  first_at timestamptz not null,
  verified boolean not null,
  insider boolean not null,
  latest_version integer not null check (latest_version >= 1),
  deleted_at timestamptz,
  public_version integer,
  public_stars smallint check (public_stars between 1 and 5),
  public_incentive varchar(20),
  constraint review_public_whole check (num_nonnulls(public_version, public_stars, public_incentive) in (0, 3)),
  constraint review_deleted_is_gone check (deleted_at is null or (public_version is null and signed_as = '')),
  unique (id, author)
);

create unique index review_one_per_subject on review (author, subject_kind, subject) where deleted_at is null;
create index review_public on review (subject_kind, subject, first_at desc, id desc) where public_version is not null;
create index review_newest on review (first_at desc, id desc) where public_version is not null;
create index review_of_author on review (author, first_at desc, id);

create table review_version (
  review uuid not null references review (id),
  number integer not null check (number >= 1),
  stars smallint not null check (stars between 1 and 5),
  -- Null once it was erased.
  body varchar(5000) check (body !~ '^\s*$'),
  incentive varchar(20) not null
    check (incentive in ('NONE', 'DISCOUNT', 'FREE_SESSION', 'EMPLOYEE', 'FAMILY', 'OTHER')),
  written_at timestamptz not null,
  -- When the author agreed that words about their health become public.
  agreed_at timestamptz not null,
  signals varchar(20)[] not null,
  state varchar(20) not null check (state in
    ('WAITING', 'SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'REJECTED', 'REINSTATED', 'SUPERSEDED')),
  measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT')),
  reason varchar(40) check (reason in ('PERSONAL_DATA', 'HEALTH_DATA_OF_OTHERS', 'ABUSE', 'DISCRIMINATION', 'SEXUAL',
    'ILLEGAL', 'FAKE_SUSPECTED', 'CONFLICT_OF_INTEREST', 'OFF_TOPIC', 'SPAM', 'DUPLICATE', 'DANGEROUS_MEDICAL_ADVICE')),
  facts varchar(2000) not null,
  noticed boolean not null,
  shown varchar(5000),
  decided_by uuid references account (id),
  decided_at timestamptz,
  second_by uuid references account (id),
  takes_effect_at timestamptz,
  alone boolean not null,
  -- Until when a rejected text is kept at the least; it can be held longer for a court.
  kept_until timestamptz,
  held boolean not null default false,
  primary key (review, number),
  constraint review_decision_whole check (num_nonnulls(measure, decided_by, decided_at) in (0, 3)),
  constraint review_restriction_has_reason check ((measure in ('REDACT', 'REJECT')) = (reason is not null)),
  constraint review_mask_only_redacts check (shown is null or measure = 'REDACT'),
  constraint review_second_is_another check (second_by <> decided_by),
  constraint review_alone_waits check ((state = 'WAITING_OUT') <= (takes_effect_at is not null and alone)),
  -- Three stars or fewer are never rejected by one person in a hurry.
  constraint review_low_is_rejected_by_two check (
    state <> 'REJECTED' or stars > 3 or second_by is not null or (alone and takes_effect_at is not null))
);

create index review_version_waiting on review_version (written_at, review) where state = 'WAITING';
create index review_version_second on review_version (decided_at, review) where state = 'SECOND_NEEDED';
create index review_version_waiting_out on review_version (takes_effect_at) where state = 'WAITING_OUT';
create index review_version_decided on review_version (decided_at) where decided_at is not null;

create table review_appeal (
  review uuid not null,
  version integer not null,
  words varchar(2000) not null check (words !~ '^\s*$'),
  made_at timestamptz not null,
  decided_by uuid references account (id),
  decided_at timestamptz,
  reinstated boolean not null default false,
  answer varchar(2000) check (answer !~ '^\s*$'),
  primary key (review, version),
  foreign key (review, version) references review_version (review, number),
  constraint review_appeal_whole check (num_nonnulls(decided_by, decided_at, answer) in (0, 3)),
  constraint review_appeal_open check (decided_at is not null or not reinstated)
);

create index review_appeal_waiting on review_appeal (made_at, review) where decided_at is null;

-- Every act, once: the same act again is known by its id.
create table review_act (
  id uuid primary key,
  review uuid not null references review (id),
  version integer not null,
  kind varchar(20) not null check (kind in
    ('WRITTEN', 'EDITED', 'DECIDED', 'SECONDED', 'TOOK_EFFECT', 'APPEALED', 'APPEAL_DECIDED', 'DELETED')),
  -- Null for the portal itself.
  actor uuid references account (id),
  at timestamptz not null,
  stars smallint not null check (stars between 1 and 5),
  outcome varchar(20) not null
);

create index review_act_of on review_act (review, at);
create index review_act_by_time on review_act (at, id);

create table review_summary (
  subject_kind varchar(10) not null,
  subject varchar(40) not null,
  -- How many ratings of each number of stars count, and how many reviews readers can page through.
  one bigint not null default 0 check (one >= 0),
  two bigint not null default 0 check (two >= 0),
  three bigint not null default 0 check (three >= 0),
  four bigint not null default 0 check (four >= 0),
  five bigint not null default 0 check (five >= 0),
  listed bigint not null default 0 check (listed >= 0),
  changed_at timestamptz not null,
  primary key (subject_kind, subject)
);

create function review_summed(r review, by_how_many integer) returns void language plpgsql as $$
declare
  counts integer := 0;
begin
  if r.public_version is null then
    return;
  end if;
  if r.verified and not r.insider and r.public_incentive = 'NONE' then
    counts := by_how_many;
  end if;
  insert into review_summary as s (subject_kind, subject, changed_at) values (r.subject_kind, r.subject, now())
    on conflict (subject_kind, subject) do nothing;
  update review_summary set
    one = one + case when r.public_stars = 1 then counts else 0 end,
    two = two + case when r.public_stars = 2 then counts else 0 end,
    three = three + case when r.public_stars = 3 then counts else 0 end,
    four = four + case when r.public_stars = 4 then counts else 0 end,
    five = five + case when r.public_stars = 5 then counts else 0 end,
    listed = listed + by_how_many,
    changed_at = now()
   where subject_kind = r.subject_kind and subject = r.subject;
end $$;

create function review_keeps_sums() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.id, old.subject_kind, old.subject, old.author, old.first_at, old.verified, old.insider)
       is distinct from (new.id, new.subject_kind, new.subject, new.author, new.first_at, new.verified, new.insider) then
      raise exception 'what a review was written as never changes' using errcode = 'restrict_violation';
    end if;
    if old.deleted_at is not null and new is distinct from old then
      raise exception 'a deleted review never changes again' using errcode = 'restrict_violation';
    end if;
    perform review_summed(old, -1);
  end if;
  perform review_summed(new, 1);
  return new;
end $$;

create trigger review_keeps_sums after insert or update on review
  for each row execute function review_keeps_sums();

create function review_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger review_undeleted before delete on review for each row execute function review_rows_stay();
create trigger review_kept before truncate on review for each statement execute function review_rows_stay();
create trigger review_act_unchanged before update or delete on review_act
  for each row execute function review_rows_stay();
create trigger review_act_kept before truncate on review_act for each statement execute function review_rows_stay();
create trigger review_version_undeleted before delete on review_version
  for each row execute function review_rows_stay();
create trigger review_version_kept before truncate on review_version
  for each statement execute function review_rows_stay();
create trigger review_appeal_undeleted before delete on review_appeal
  for each row execute function review_rows_stay();
create trigger review_appeal_kept before truncate on review_appeal
  for each statement execute function review_rows_stay();

-- What was written stays as it was written; the words alone can be erased, once the law does not need them.
create function review_version_is_kept() returns trigger language plpgsql as $$
begin
  if (old.review, old.number, old.stars, old.incentive, old.written_at, old.agreed_at, old.signals)
     is distinct from (new.review, new.number, new.stars, new.incentive, new.written_at, new.agreed_at, new.signals)
     or (new.body is distinct from old.body and new.body is not null)
     or (old.measure is not null and (old.measure, old.reason, old.decided_by, old.decided_at)
         is distinct from (new.measure, new.reason, new.decided_by, new.decided_at))
     or (old.second_by is not null and new.second_by is distinct from old.second_by) then
    raise exception 'what was written and decided never changes' using errcode = 'restrict_violation';
  end if;
  if (old.state = new.state)
     or (old.state = 'WAITING' and new.state in ('SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (old.state in ('SECOND_NEEDED', 'WAITING_OUT') and new.state in ('PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (old.state in ('PUBLISHED', 'REJECTED') and new.state = 'REINSTATED') then
    return new;
  end if;
  raise exception 'a version does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
end $$;

create trigger review_version_is_kept before update on review_version
  for each row execute function review_version_is_kept();

create function review_appeal_is_kept() returns trigger language plpgsql as $$
begin
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

create trigger review_appeal_is_kept before update on review_appeal
  for each row execute function review_appeal_is_kept();

-- What somebody decided about a record that looks like a known exercise; the next import does the same.
create table import_decision (
  source varchar(20) not null check (source in ('FREE_EXERCISE_DB', 'WGER', 'EVERKINETIC')),
  record varchar(200) not null,
  decision varchar(10) not null check (decision in ('KEEP_BOTH', 'MERGE', 'SKIP')),
  twin varchar(8) not null,
  decided_by uuid not null references account (id),
  decided_at timestamptz not null,
  primary key (source, record)
);

-- Which record of which collection is which exercise here, and whose work it is. A merged one became a further name and
-- a further source of an exercise that was there before.
create table imported_record (
  id uuid primary key,
  source varchar(20) not null check (source in ('FREE_EXERCISE_DB', 'WGER', 'EVERKINETIC')),
  record varchar(200) not null,
  exercise varchar(8) not null check (exercise ~ '^[A-Z]{2}[0-9]{2,6}$'),
  merged boolean not null,
  name varchar(120) not null,
  hash char(64) not null,
  licence varchar(120) not null check (btrim(licence) <> ''),
  licence_url varchar(500) not null,
  author varchar(300) not null,
  author_url varchar(500) not null,
  derived_from varchar(500) not null,
  run uuid not null references import_run (id),
  saved_by uuid not null references account (id),
  saved_at timestamptz not null,
  undone_by uuid references account (id),
  undone_at timestamptz,
  constraint imported_record_undone_whole check (
    (undone_by is null) = (undone_at is null) and (undone_at is null or merged and undone_at >= saved_at))
);

create unique index imported_record_once on imported_record (source, record) where undone_at is null;
create index imported_record_exercise on imported_record (exercise) where undone_at is null;
create index imported_record_credit on imported_record (source, licence, author) where undone_at is null;

create function imported_record_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.undone_at is null
     and (old.id, old.exercise, old.source, old.record, old.merged, old.saved_by, old.saved_at)
       = (new.id, new.exercise, new.source, new.record, new.merged, new.saved_by, new.saved_at) then
    return new;
  end if;
  raise exception 'where an exercise is from is never changed; a merge is undone once'
    using errcode = 'restrict_violation';
end $$;

create trigger imported_record_unchanged before update or delete on imported_record
  for each row execute function imported_record_is_kept();
create trigger imported_record_kept before truncate on imported_record
  for each statement execute function imported_record_is_kept();

-- Exercises that the practice adds or imports. What one says is kept in versions that never change; plans read the
-- version that a health professional released. An exercise is withdrawn, never removed.

create sequence library_exercise_number maxvalue 99999;

create table library_exercise (
  id varchar(8) primary key check (id ~ '^OX[0-9]{5}$'),
  -- Made when the form opens: the same form sent twice is one exercise. None for an imported one.
  command uuid unique,
  name varchar(120) not null check (btrim(name) <> ''),
  -- The name without case, accents and signs: the same twice is probably the same exercise.
  name_key varchar(120) not null,
  state varchar(9) not null check (state in ('DRAFT', 'USABLE', 'WITHDRAWN')),
  version integer not null check (version >= 1),
  released_version integer,
  owner uuid references account (id),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint library_exercise_usable_is_released check (state <> 'USABLE' or released_version is not null),
  constraint library_exercise_released_exists check (released_version between 1 and version)
);

create index library_exercise_by_name on library_exercise (name_key);

create table library_exercise_version (
  exercise varchar(8) not null references library_exercise (id),
  version integer not null check (version >= 1),
  content jsonb not null,
  what varchar(8) not null check (what in ('CREATED', 'EDITED', 'IMPORTED')),
  -- Nobody for the portal itself.
  changed_by uuid references account (id),
  changed_at timestamptz not null,
  primary key (exercise, version)
);

create table library_exercise_event (
  id bigint generated always as identity primary key,
  exercise varchar(8) not null references library_exercise (id),
  version integer not null,
  kind varchar(9) not null check (kind in ('RELEASED', 'WITHDRAWN', 'RESTORED')),
  happened_by uuid not null references account (id),
  happened_at timestamptz not null,
  credential uuid,
  reason varchar(500) not null,
  foreign key (exercise, version) references library_exercise_version (exercise, version),
  constraint library_exercise_event_credential check (kind <> 'RELEASED' or credential is not null),
  constraint library_exercise_event_reason check (kind <> 'WITHDRAWN' or btrim(reason) <> '')
);

create index library_exercise_event_of on library_exercise_event (exercise, id);

-- Whose work an exercise is. One that came from two sources has two rows; one merged into an exercise of the portal
-- names that, so there is no reference to the table above.
create table library_exercise_source (
  source varchar(60) not null check (source ~ '^[a-z0-9][a-z0-9.-]*$'),
  record varchar(200) not null check (btrim(record) <> ''),
  exercise varchar(8) not null check (exercise ~ '^[A-Z]{2}[0-9]{2,6}$'),
  content_hash char(64) not null,
  title varchar(120) not null,
  licence varchar(120) not null check (btrim(licence) <> ''),
  licence_url varchar(500) not null check (licence_url = '' or licence_url ~ '^https?://'),
  author varchar(300) not null,
  author_url varchar(500) not null check (author_url = '' or author_url ~ '^https?://'),
  derived_from varchar(500) not null,
  retrieved_at timestamptz not null,
  imported_at timestamptz not null,
  primary key (source, record)
);

create index library_exercise_source_of on library_exercise_source (exercise);

create function library_stays() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is kept', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger library_exercise_kept before delete on library_exercise
  for each row execute function library_stays();
create trigger library_exercise_not_emptied before truncate on library_exercise
  for each statement execute function library_stays();
create trigger library_exercise_version_unchanged before update or delete on library_exercise_version
  for each row execute function library_stays();
create trigger library_exercise_version_kept before truncate on library_exercise_version
  for each statement execute function library_stays();
create trigger library_exercise_event_unchanged before update or delete on library_exercise_event
  for each row execute function library_stays();
create trigger library_exercise_event_kept before truncate on library_exercise_event
  for each statement execute function library_stays();

-- No version reaches plans without somebody who released just that version.
create function library_exercise_is_released() returns trigger language plpgsql as $$
begin
  if new.released_version is not null
     and (tg_op = 'INSERT' or new.released_version is distinct from old.released_version)
     and not exists (select 1 from library_exercise_event e where e.exercise = new.id
                       and e.version = new.released_version and e.kind = 'RELEASED') then
    raise exception 'nobody released version % of %', new.released_version, new.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger library_exercise_released before insert or update on library_exercise
  for each row execute function library_exercise_is_released();

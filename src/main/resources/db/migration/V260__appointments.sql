-- When a practitioner can be booked, and who meets whom.

create extension if not exists btree_gist;

create table appointment_rules (
  practitioner uuid primary key references account (id),
  zone varchar(60) not null,
  notice_hours integer not null check (notice_hours between 0 and 336),
  horizon_days integer not null check (horizon_days between 7 and 180),
  change_hours integer not null check (change_hours between 0 and 168),
  room varchar(300) not null check (room = '' or room ~* '^https://'),
  place varchar(300) not null,
  phone varchar(300) not null,
  saved_at timestamptz not null
);

create table appointment_hours (
  practitioner uuid not null references account (id),
  weekday integer not null check (weekday between 1 and 7),
  from_minute integer not null check (from_minute >= 0),
  to_minute integer not null check (to_minute <= 1440),
  kinds varchar(10)[] not null
    check (cardinality(kinds) > 0 and kinds <@ array['VIDEO', 'IN_PERSON', 'PHONE']::varchar[]),
  check (from_minute < to_minute),
  exclude using gist (practitioner with =, weekday with =, int4range(from_minute, to_minute) with &&)
);

create table appointment_off (
  id uuid primary key,
  practitioner uuid not null references account (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason varchar(200) not null,
  check (starts_at < ends_at)
);

create index appointment_off_by_practitioner on appointment_off (practitioner, ends_at);

create table appointment_type (
  id uuid primary key,
  practitioner uuid not null references account (id),
  name varchar(60) not null check (btrim(name) <> ''),
  minutes integer not null check (minutes between 10 and 240),
  buffer_minutes integer not null check (buffer_minutes between 0 and 60),
  kinds varchar(10)[] not null
    check (cardinality(kinds) > 0 and kinds <@ array['VIDEO', 'IN_PERSON', 'PHONE']::varchar[]),
  offered boolean not null,
  unique (practitioner, id)
);

-- Nobody is expected at two places: neither a practitioner nor a client, whoever books at the same moment.
create table appointment (
  id uuid primary key,
  client uuid not null references account (id),
  practitioner uuid not null,
  type uuid not null,
  type_name varchar(60) not null,
  kind varchar(10) not null check (kind in ('VIDEO', 'IN_PERSON', 'PHONE')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  buffer_minutes integer not null check (buffer_minutes between 0 and 60),
  state varchar(10) not null check (state in ('BOOKED', 'CANCELLED', 'HELD', 'MISSED')),
  sequence integer not null check (sequence >= 0),
  foreign key (practitioner, type) references appointment_type (practitioner, id),
  check (client <> practitioner),
  check (starts_at < ends_at and ends_at <= starts_at + interval '4 hours'),
  constraint appointment_practitioner_once
    exclude using gist (practitioner with =, tstzrange(starts_at, ends_at) with &&) where (state = 'BOOKED'),
  constraint appointment_client_once
    exclude using gist (client with =, tstzrange(starts_at, ends_at) with &&) where (state = 'BOOKED')
);

create index appointment_by_practitioner on appointment (practitioner, starts_at);
create index appointment_by_client on appointment (client, starts_at);

-- What became of an appointment. The id is made by the screen: sent twice, it is there once.
create table appointment_event (
  id uuid primary key,
  appointment uuid not null references appointment (id),
  sequence integer not null check (sequence >= 0),
  act varchar(10) not null check (act in ('BOOKED', 'MOVED', 'CANCELLED', 'HELD', 'MISSED', 'REOPENED')),
  state varchar(10) not null check (state in ('BOOKED', 'CANCELLED', 'HELD', 'MISSED')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  acted_by uuid references account (id),
  acted_at timestamptz not null,
  reason varchar(500) not null,
  late boolean not null,
  unique (appointment, sequence)
);

create function appointment_events_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger appointment_event_unchanged before update or delete on appointment_event
  for each row execute function appointment_events_are_append_only();
create trigger appointment_event_kept before truncate on appointment_event
  for each statement execute function appointment_events_are_append_only();
create trigger appointment_undeleted before delete on appointment
  for each row execute function appointment_events_are_append_only();
create trigger appointment_kept before truncate on appointment
  for each statement execute function appointment_events_are_append_only();

-- One step at a time, never out of a cancellation, and who and what it is about stays.
create function appointment_only_goes_on() returns trigger language plpgsql as $$
begin
  if old.state = 'CANCELLED' or new.sequence <> old.sequence + 1
    or (new.id, new.client, new.practitioner, new.type, new.type_name, new.kind, new.buffer_minutes)
      is distinct from
      (old.id, old.client, old.practitioner, old.type, old.type_name, old.kind, old.buffer_minutes) then
    raise exception 'an appointment only goes on' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger appointment_only_goes_on before update on appointment
  for each row execute function appointment_only_goes_on();

-- No appointment stands otherwise than its history says.
create function appointment_has_history() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from appointment_event e
      where e.appointment = new.id and e.sequence = new.sequence
        and (e.state, e.starts_at, e.ends_at) = (new.state, new.starts_at, new.ends_at)) then
    raise exception 'an appointment without its history' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create constraint trigger appointment_has_history after insert or update on appointment
  deferrable initially deferred for each row execute function appointment_has_history();

-- One reminder for each time that an appointment was set to.
create table appointment_reminder (
  appointment uuid not null references appointment (id),
  starts_at timestamptz not null,
  sent_at timestamptz not null,
  primary key (appointment, starts_at)
);

-- The views below are the only places where this module reads other modules' tables.
create view appointment_care as select c.client, c.practitioner from care_running c;

create view appointment_person as select id, display_name from account;

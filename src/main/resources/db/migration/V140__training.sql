-- Training as it was done. Sessions, entries, answers and corrections are only ever added.

-- The only place where this module reads another module's table.
create view client_plan as
select p.client, p.id as plan, v.version
from plan p join plan_version v on v.plan = p.id;

create table client_zone (
  client uuid primary key references account (id),
  zone varchar(60) not null check (zone <> ''),
  told_at timestamptz not null
);

-- What was planned for a day of the client, kept on that day, so that a later plan changes no past.
create table planned_day (
  client uuid not null references account (id),
  day date not null,
  plan uuid not null,
  plan_version integer not null check (plan_version >= 1),
  sessions integer not null check (sessions between 0 and 1),
  kept_at timestamptz not null,
  primary key (client, day),
  foreign key (plan, client) references plan (id, client),
  foreign key (plan, plan_version) references plan_version (plan, version)
);

create table training_session (
  id uuid primary key,
  client uuid not null references account (id),
  plan uuid not null,
  plan_version integer not null check (plan_version >= 1),
  started_at timestamptz not null,
  received_at timestamptz not null,
  unique (id, client),
  -- A session stays with the version it was done by.
  foreign key (plan, client) references plan (id, client),
  foreign key (plan, plan_version) references plan_version (plan, version)
);

create index training_session_by_client on training_session (client, started_at desc, id desc);
create index training_session_by_start on training_session (started_at);

-- The id comes from the device: sent twice, it is there once.
create table session_entry (
  id uuid primary key,
  session uuid not null references training_session (id),
  seq integer not null check (seq between 0 and 100000),
  kind varchar(20) not null,
  at timestamptz not null,
  received_at timestamptz not null,
  while_locked boolean not null,
  day date,
  brief boolean,
  item uuid,
  set_number integer check (set_number between 1 and 20),
  reps integer check (reps between 0 and 100),
  hold_seconds integer check (hold_seconds between 0 and 600),
  load_kg numeric(5, 2) check (load_kg between 0 and 500),
  moment varchar(10),
  value integer,
  reason varchar(20),
  flag varchar(10) check (flag ~ '^RF-[0-9]{2}$'),
  constraint session_entry_says_what_its_kind_says check (case kind
    when 'SESSION_STARTED' then day is not null and brief is not null
      and num_nonnulls(item, set_number, reps, hold_seconds, load_kg, moment, value, reason, flag) = 0
    when 'SET_DONE' then num_nonnulls(item, set_number) = 2
      and num_nonnulls(day, brief, moment, value, reason, flag) = 0
    when 'SET_UNDONE' then num_nonnulls(item, set_number) = 2
      and num_nonnulls(day, brief, reps, hold_seconds, load_kg, moment, value, reason, flag) = 0
    when 'PAIN' then value between 0 and 10 and moment in ('BEFORE', 'PEAK', 'AFTER') and moment is not null
      and value is not null and (moment = 'PEAK') = (item is not null)
      and num_nonnulls(day, brief, set_number, reps, hold_seconds, load_kg, reason, flag) = 0
    when 'RPE' then value is not null and value between 0 and 10
      and num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, reason, flag) = 0
    when 'MINUTES' then value is not null and value between 1 and 720
      and num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, reason, flag) = 0
    when 'STOPPED' then reason is not null
      and num_nonnulls(day, brief, set_number, reps, hold_seconds, load_kg, moment, value, flag) = 0
    when 'RED_FLAG' then flag is not null
      and num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, value, reason) = 0
    when 'FINISHED' then
      num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, value, reason, flag) = 0
    else false end)
);

create index session_entry_of_session on session_entry (session, seq, id);

-- A session begins once and is finished once.
create unique index session_entry_once on session_entry (session, kind) where kind in ('SESSION_STARTED', 'FINISHED');

-- A corrected answer is a further version; version 0 is what the entries say. No value: taken back.
create table session_correction (
  id uuid primary key,
  session uuid not null,
  client uuid not null,
  version integer not null check (version >= 1),
  question varchar(10) not null check (question in ('BEFORE', 'PEAK', 'AFTER', 'RPE', 'MINUTES', 'MORNING')),
  item uuid,
  value integer,
  corrected_at timestamptz not null,
  foreign key (session, client) references training_session (id, client),
  unique (session, version),
  check ((question = 'PEAK') = (item is not null)),
  check (value between 0 and 10 or (question = 'MINUTES' and value between 1 and 720))
);

-- One answer per session; there is no row for an answer that is missing.
create table check_in (
  session uuid primary key references training_session (id),
  pain integer not null check (pain between 0 and 10),
  answered_at timestamptz not null,
  way varchar(10) not null check (way in ('PORTAL', 'LINK'))
);

-- One reminder per session; the link's secret itself is only in the mail.
create table check_in_link (
  session uuid primary key references training_session (id),
  digest bytea not null unique check (length(digest) = 32),
  expires_at timestamptz not null,
  sent_at timestamptz not null
);

create function training_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger planned_day_unchanged before update or delete on planned_day
  for each row execute function training_is_append_only();
create trigger planned_day_kept before truncate on planned_day
  for each statement execute function training_is_append_only();
create trigger training_session_unchanged before update or delete on training_session
  for each row execute function training_is_append_only();
create trigger training_session_kept before truncate on training_session
  for each statement execute function training_is_append_only();
create trigger session_entry_unchanged before update or delete on session_entry
  for each row execute function training_is_append_only();
create trigger session_entry_kept before truncate on session_entry
  for each statement execute function training_is_append_only();
create trigger session_correction_unchanged before update or delete on session_correction
  for each row execute function training_is_append_only();
create trigger session_correction_kept before truncate on session_correction
  for each statement execute function training_is_append_only();
create trigger check_in_unchanged before update or delete on check_in
  for each row execute function training_is_append_only();
create trigger check_in_kept before truncate on check_in
  for each statement execute function training_is_append_only();

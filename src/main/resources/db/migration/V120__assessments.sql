-- Intake answers, what is the matter, warning signs and their locks, clearance letters, measurements, instrument packs.

-- One row per answer; a change is a further version, so that no tab overwrites what another one said.
create table intake_answer (
  id uuid primary key,
  client uuid not null references account (id),
  question varchar(40) not null,
  version integer not null check (version >= 1),
  answer varchar(2000) not null check (answer <> ''),
  answered_at timestamptz not null,
  unique (client, question, version)
);

-- What the client handed in: the answers as they were then, and what the portal proposed from them.
create table intake (
  id uuid primary key,
  client uuid not null references account (id),
  version integer not null check (version >= 1),
  answers jsonb not null,
  proposed varchar(30) check (proposed in ('ACUTE_STRAIN', 'SUSPECTED_AVULSION', 'PROX_TENDINOPATHY', 'REFERRED_NEURAL',
    'TIGHTNESS_NONSPECIFIC', 'CONTUSION_DOMS_CRAMP')),
  reasons varchar(60)[] not null,
  submitted_at timestamptz not null,
  unique (client, version)
);

-- What a clinician confirmed; the newest row counts.
create table presentation (
  id uuid primary key,
  client uuid not null,
  version integer not null check (version >= 1),
  intake_version integer not null,
  presentation varchar(30) not null check (presentation in ('ACUTE_STRAIN', 'SUSPECTED_AVULSION', 'PROX_TENDINOPATHY',
    'REFERRED_NEURAL', 'TIGHTNESS_NONSPECIFIC', 'CONTUSION_DOMS_CRAMP')),
  side varchar(5) not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  onset date,
  grade integer check (grade between 1 and 3),
  tendon_involved boolean not null,
  sign_off boolean not null,
  munich varchar(2) check (munich ~ '^(1A|1B|2A|2B|3A|3B|4)$'),
  bamic varchar(2) check (bamic ~ '^(0[ab]|[1-3][abc]|4c?)$'),
  imaging_date date,
  reported_by varchar(120) check (reported_by <> ''),
  goal varchar(30) not null check (goal in ('DAILY_LIVING', 'RECREATIONAL', 'RUNNER', 'SPRINT_PIVOT_SPORT')),
  minutes_per_day integer not null check (minutes_per_day between 5 and 240),
  days_per_week integer not null check (days_per_week between 1 and 7),
  equipment varchar(30)[] not null,
  reason varchar(1000) not null check (reason <> ''),
  confirmed_by uuid not null references account (id),
  confirmed_at timestamptz not null,
  unique (client, version),
  foreign key (client, intake_version) references intake (client, version),
  check (confirmed_by <> client),
  -- Both systems read images, so an image and who reported it must be named.
  check ((munich is null and bamic is null) or (imaging_date is not null and reported_by is not null))
);

-- One row per client that ever began; whoever starts a plan or a session, and whoever raises a lock, takes it first.
create table safety_person (
  client uuid primary key references account (id)
);

create table safety_lock (
  id uuid primary key,
  client uuid not null references safety_person (client),
  flag varchar(20) not null check (flag ~ '^RF-[0-9]{2}(\.[a-z-]+)?$'),
  level varchar(10) not null check (level in ('EMERGENCY', 'URGENT', 'REFER', 'PAUSE')),
  origin varchar(80) not null check (origin ~ '^[a-z-]+:.+$'),
  raised_by uuid references account (id),
  raised_at timestamptz not null
);

create index safety_lock_by_client on safety_lock (client, raised_at desc);

create table safety_lift (
  lock_id uuid primary key references safety_lock (id),
  lifted_by uuid not null references account (id),
  lifted_at timestamptz not null,
  reason varchar(1000) not null check (reason <> '')
);

-- A client never lifts the own lock, whatever a screen or a role says.
create function safety_lift_by_another() returns trigger language plpgsql as $$
begin
  if exists (select 1 from safety_lock l where l.id = new.lock_id and l.client = new.lifted_by) then
    raise exception 'nobody lifts the own lock' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger safety_lift_by_another before insert on safety_lift
  for each row execute function safety_lift_by_another();

-- Words in an answer that a clinician should read soon (RF-17); no text of the client is kept here.
create table safeguarding_notice (
  answer_id uuid primary key references intake_answer (id),
  client uuid not null references account (id),
  noticed_at timestamptz not null
);

create table clearance (
  id uuid primary key,
  client uuid not null references account (id),
  issued_on date not null,
  issuer varchar(120) not null check (issuer <> ''),
  media_type varchar(20) check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea check (length(content) between 1 and 5242880),
  stated_at timestamptz not null,
  check ((media_type is null) = (content is null))
);

create index clearance_by_client on clearance (client, stated_at desc);

create table clearance_decision (
  clearance_id uuid primary key references clearance (id),
  accepted boolean not null,
  reason varchar(500) not null check (reason <> ''),
  decided_by uuid not null references account (id),
  decided_at timestamptz not null
);

-- One row per value as it was entered; a correction is a further version of the same measurement, without a value when
-- it was taken back.
create table measurement (
  id uuid primary key,
  root uuid not null references measurement (id),
  version integer not null check (version >= 1),
  client uuid not null references account (id),
  measure varchar(60) not null,
  value numeric(12, 4),
  unit varchar(20) not null,
  side varchar(5) not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  mode varchar(10) not null check (mode in ('SELF', 'TRAINER', 'CLINICIAN')),
  tester uuid not null references account (id),
  instrument varchar(60) not null,
  details jsonb not null,
  measured_at timestamptz not null,
  recorded_by uuid not null references account (id),
  recorded_at timestamptz not null,
  reason varchar(500),
  unique (root, version),
  check ((version = 1) = (root = id)),
  check (version = 1 or reason <> ''),
  check (version > 1 or value is not null),
  check ((mode = 'SELF') = (tester = client)),
  check (measured_at <= recorded_at + interval '5 minutes')
);

create index measurement_by_client on measurement (client, measured_at desc, id desc);
create index measurement_by_measure on measurement (client, measure, measured_at desc);

create view measurement_current as
select m.*
from measurement m
where not exists (select 1 from measurement later where later.root = m.root and later.version > m.version);

create table instrument_pack (
  id uuid primary key,
  instrument varchar(10) not null check (instrument in ('LEFS', 'FASH', 'HAOS', 'VISA_H')),
  version varchar(40) not null check (version <> ''),
  language varchar(2) not null check (language ~ '^[a-z]{2}$'),
  licence varchar(500) not null check (licence <> ''),
  items jsonb not null,
  loaded_by uuid not null references account (id),
  loaded_at timestamptz not null,
  unique (instrument, version, language)
);

create function assessments_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare
  kept text;
begin
  foreach kept in array array['intake_answer', 'intake', 'presentation', 'safety_person', 'safety_lock', 'safety_lift',
      'safeguarding_notice', 'clearance', 'clearance_decision', 'measurement', 'instrument_pack'] loop
    execute format('create trigger %I before update or delete on %I for each row'
      || ' execute function assessments_are_append_only()', kept || '_unchanged', kept);
    execute format('create trigger %I before truncate on %I for each statement'
      || ' execute function assessments_are_append_only()', kept || '_kept', kept);
  end loop;
end $$;

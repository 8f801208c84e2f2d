-- Imports of exercise collections: a run, what was read, what is wrong with it, and what somebody decided.
create table import_run (
  id uuid primary key,
  format varchar(20) check (format in ('FREE_EXERCISE_DB', 'WGER', 'EVERKINETIC')),
  state varchar(10) not null
    check (state in ('READING', 'UNREADABLE', 'READY', 'SAVING', 'DONE', 'CANCELLED', 'FAILED')),
  files varchar(2000) not null,
  bytes bigint not null check (bytes >= 0),
  started_by uuid not null references account (id),
  started_at timestamptz not null,
  -- When its files had been read to their ends; without that nothing of it may be saved.
  read_at timestamptz,
  -- In whose name it is brought into the library.
  saved_by uuid references account (id),
  ended_at timestamptz,
  done bigint not null default 0 check (done >= 0),
  total bigint not null default 0 check (total >= 0),
  problems integer not null default 0 check (problems >= 0),
  left_out integer not null default 0 check (left_out >= 0),
  stopping boolean not null default false,
  -- Who works on it now, and when that was last seen alive; another one takes over from the dead.
  worker uuid,
  seen_at timestamptz,
  constraint import_run_ended check (
    (state in ('READING', 'READY', 'SAVING')) = (ended_at is null)),
  constraint import_run_known check (state in ('READING', 'UNREADABLE', 'CANCELLED', 'FAILED') or format is not null),
  constraint import_run_read check (state not in ('READY', 'SAVING', 'DONE') or read_at is not null)
);

create index import_run_newest on import_run (started_at desc, id);

create table import_record (
  run uuid not null references import_run (id),
  position integer not null check (position >= 1),
  record varchar(200) not null,
  name varchar(120) not null,
  hash char(64) not null,
  content jsonb not null,
  finding varchar(10) not null check (finding in ('NEW', 'UNCHANGED', 'CHANGED', 'DUPLICATE')),
  likeness varchar(10) check (likeness in ('SAME_NAME', 'SIMILAR')),
  twin varchar(8),
  twin_name varchar(120),
  decision varchar(10) check (decision in ('KEEP_BOTH', 'MERGE', 'SKIP')),
  decided_by uuid references account (id),
  outcome varchar(10) check (outcome in ('ADDED', 'UNCHANGED', 'CHANGED', 'KEPT', 'MERGED', 'SKIPPED')),
  primary key (run, position),
  constraint import_record_once unique (run, record),
  constraint import_record_twin check (
    (finding = 'DUPLICATE') = (twin is not null)
    and (twin is null) = (twin_name is null) and (twin is null) = (likeness is null)),
  constraint import_record_decision check (decision is null or finding = 'DUPLICATE'),
  constraint import_record_decided check ((decision is null) = (decided_by is null))
);

create index import_record_twins on import_record (run, likeness, position) where finding = 'DUPLICATE';
create index import_record_open on import_record (run, position) where outcome is null;

create table import_problem (
  run uuid not null references import_run (id),
  position integer not null check (position >= 1),
  weight varchar(10) not null check (weight in ('NOTE', 'LEFT_OUT', 'STOPPED')),
  file varchar(200) not null,
  record integer not null check (record >= 0),
  line integer not null check (line >= 0),
  field varchar(60) not null,
  message varchar(60) not null,
  arguments jsonb not null,
  primary key (run, position)
);

-- Plans in versions. A version, a proposal and an acknowledgement never change and are never removed; a plan itself
-- moves from version to version and ends once.

create table plan (
  id uuid primary key,
  client uuid not null references account (id),
  protocol_code varchar(40) not null,
  protocol_version integer not null check (protocol_version >= 1),
  presentation varchar(40) not null check (presentation not in ('SUSPECTED_AVULSION', 'REFERRED_NEURAL')),
  goal varchar(40) not null,
  injured varchar(5) not null check (injured in ('LEFT', 'RIGHT', 'BOTH')),
  started_at timestamptz not null,
  started_by uuid not null references account (id),
  -- A plan begins before or in the first phase; every later phase needs its decision.
  start_phase smallint not null check (start_phase in (0, 1)),
  phase smallint not null check (phase between 0 and 5),
  phase_since timestamptz not null,
  decision uuid,
  version integer not null check (version >= 1),
  ended_at timestamptz,
  ended_by uuid references account (id),
  end_reason varchar(2000) check (end_reason !~ '^\s*$'),
  constraint plan_phase_has_decision check (decision is not null or phase = start_phase),
  constraint plan_end check (num_nonnulls(ended_at, ended_by, end_reason) in (0, 3)),
  unique (id, client),
  unique (id, start_phase)
);

create unique index plan_one_running on plan (client) where ended_at is null;
create index plan_of_client on plan (client, started_at desc, id);

create table plan_version (
  plan uuid not null references plan (id),
  version integer not null check (version >= 1),
  -- Versions follow each other without a gap.
  previous integer generated always as (nullif(version - 1, 0)) stored,
  phase smallint not null check (phase between 1 and 5),
  sessions_per_week smallint not null check (sessions_per_week between 1 and 7),
  pain_profile varchar(40) not null,
  reason varchar(2000) not null check (reason !~ '^\s*$'),
  -- What changed against the version before, one plain sentence each, as the client was told.
  difference text[] not null,
  published_by uuid not null references account (id),
  published_as varchar(10) not null check (published_as in ('TRAINER', 'CLINICIAN')),
  published_at timestamptz not null,
  -- Made when the form opens: the same publication twice is one version.
  publication uuid not null unique,
  primary key (plan, version),
  foreign key (plan, previous) references plan_version (plan, version)
);

alter table plan
  add foreign key (id, version) references plan_version (plan, version) deferrable initially deferred;

create table plan_item (
  plan uuid not null,
  version integer not null,
  position smallint not null check (position between 1 and 40),
  item uuid not null,
  exercise varchar(5) not null check (exercise ~ '^[A-Z]{2}[0-9]{2,3}$'),
  side varchar(5) not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  sets smallint not null check (sets between 1 and 20),
  reps smallint check (reps between 1 and 100),
  hold_seconds smallint check (hold_seconds between 1 and 600),
  minutes smallint check (minutes between 1 and 180),
  metres smallint check (metres between 1 and 5000),
  tempo varchar(8) not null check (tempo ~ '^([0-9]{1,2}-[0-9]{1,2}-[0-9]{1,2})?$'),
  rest_seconds smallint not null check (rest_seconds between 0 and 1200),
  load_kg numeric(5, 2) check (load_kg between 0 and 500),
  effort_percent smallint check (effort_percent between 1 and 100),
  per_day smallint not null check (per_day between 1 and 6),
  every_days smallint not null check (every_days between 1 and 14),
  superset smallint check (superset between 1 and 20),
  essential boolean not null,
  note varchar(500) not null,
  cites varchar(120) not null check (cites ~ '^(protocol:[a-z][a-z0-9-]{2,39}:[0-9]+|guide:[0-9a-f-]{36}:[0-9]+)$'),
  primary key (plan, version, position),
  unique (plan, version, item),
  foreign key (plan, version) references plan_version (plan, version),
  constraint plan_item_says_how_much check (num_nonnulls(reps, hold_seconds, minutes, metres) >= 1)
);

create index plan_item_by_source on plan_item (cites);

create table plan_acknowledgement (
  plan uuid not null,
  version integer not null,
  acknowledged_at timestamptz not null,
  primary key (plan, version),
  foreign key (plan, version) references plan_version (plan, version)
);

-- What somebody, or the portal after a change of phase, proposes; it counts until the plan has another version.
create table plan_proposal (
  id uuid primary key,
  client uuid not null references account (id),
  plan uuid,
  base_version integer,
  phase smallint not null check (phase between 1 and 5),
  sessions_per_week smallint not null check (sessions_per_week between 1 and 7),
  pain_profile varchar(40) not null,
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  reason varchar(2000) not null,
  proposed_by uuid references account (id),
  proposed_at timestamptz not null,
  foreign key (plan, client) references plan (id, client),
  constraint plan_proposal_base check (num_nonnulls(plan, base_version) in (0, 2))
);

create index plan_proposal_newest on plan_proposal (client, proposed_at desc, id);

create function plan_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger plan_version_unchanged before update or delete on plan_version
  for each row execute function plan_rows_stay();
create trigger plan_version_kept before truncate on plan_version
  for each statement execute function plan_rows_stay();
create trigger plan_item_unchanged before update or delete on plan_item
  for each row execute function plan_rows_stay();
create trigger plan_item_kept before truncate on plan_item
  for each statement execute function plan_rows_stay();
create trigger plan_acknowledgement_unchanged before update or delete on plan_acknowledgement
  for each row execute function plan_rows_stay();
create trigger plan_acknowledgement_kept before truncate on plan_acknowledgement
  for each statement execute function plan_rows_stay();
create trigger plan_proposal_unchanged before update or delete on plan_proposal
  for each row execute function plan_rows_stay();
create trigger plan_proposal_kept before truncate on plan_proposal
  for each statement execute function plan_rows_stay();
create trigger plan_undeleted before delete on plan
  for each row execute function plan_rows_stay();
create trigger plan_kept before truncate on plan
  for each statement execute function plan_rows_stay();

-- A published version is whole: nothing is added to it later, and it follows the one that ran.
create function plan_version_follows() returns trigger language plpgsql as $$
begin
  perform 1 from plan p
   where p.id = new.plan and p.ended_at is null
     and (new.version = p.version + 1 or (new.version = 1 and p.version = 1));
  if not found then
    raise exception 'the version does not follow the running one' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_version_follows before insert on plan_version
  for each row execute function plan_version_follows();

create function plan_item_of_this_publication() returns trigger language plpgsql as $$
begin
  perform 1 from plan_version v
   where v.plan = new.plan and v.version = new.version and v.xmin = pg_current_xact_id()::xid;
  if not found then
    raise exception 'a published version takes no further items' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_item_of_this_publication before insert on plan_item
  for each row execute function plan_item_of_this_publication();

-- What a plan was started as stays; versions only go up; an ended plan never changes again.
create function plan_guard() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null then
    raise exception 'an ended plan never changes again' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.client, new.protocol_code, new.protocol_version, new.presentation, new.goal, new.injured,
      new.started_at, new.started_by, new.start_phase)
     is distinct from
     (old.id, old.client, old.protocol_code, old.protocol_version, old.presentation, old.goal, old.injured,
      old.started_at, old.started_by, old.start_phase) then
    raise exception 'what a plan was started as never changes' using errcode = 'restrict_violation';
  end if;
  if new.version not in (old.version, old.version + 1) then
    raise exception 'a plan goes from version to version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_guard before update on plan for each row execute function plan_guard();

-- Decisions about phases: immutable, chained one to the other, and the only thing that moves a plan to another phase.

create table phase_decision (
  id uuid primary key,
  plan uuid not null references plan (id),
  -- The decision before, of the same plan and ending in the phase that this one begins in; none for the first.
  previous uuid,
  from_phase smallint not null check (from_phase between 0 and 5),
  to_phase smallint not null check (to_phase between 0 and 5),
  first_phase smallint generated always as (case when previous is null then from_phase end) stored,
  action varchar(10) not null,
  criterion varchar(60),
  reason varchar(2000) not null check (reason !~ '^\s*$'),
  decided_by uuid not null references account (id),
  decided_as varchar(10) not null check (decided_as in ('TRAINER', 'CLINICIAN')),
  credential_id uuid not null references credential (id),
  credential jsonb not null,
  decided_at timestamptz not null,
  protocol_code varchar(40) not null,
  protocol_version integer not null check (protocol_version >= 1),
  eligible boolean not null,
  evidence_hash varchar(64) not null check (evidence_hash ~ '^[0-9a-f]{64}$'),
  -- The context, the facts with their ids, and the verdicts, so that the decision can be replayed for ever.
  evaluation jsonb not null,
  constraint phase_decision_step check (
    (action = 'ADVANCE' and to_phase = from_phase + 1 and eligible)
    or (action = 'REGRESS' and to_phase < from_phase)
    or (action in ('HOLD', 'WAIVE') and to_phase = from_phase)),
  constraint phase_decision_waiver check ((action = 'WAIVE') = (criterion is not null)),
  unique (plan, to_phase, id),
  constraint phase_decision_one_next unique (previous),
  foreign key (plan, from_phase, previous) references phase_decision (plan, to_phase, id),
  foreign key (plan, first_phase) references plan (id, start_phase)
);

create unique index phase_decision_one_first on phase_decision (plan) where previous is null;
create index phase_decision_of_plan on phase_decision (plan, decided_at);

create trigger phase_decision_unchanged before update or delete on phase_decision
  for each row execute function plan_rows_stay();
create trigger phase_decision_kept before truncate on phase_decision
  for each statement execute function plan_rows_stay();

alter table plan add constraint plan_phase_is_decided
  foreign key (id, phase, decision) references phase_decision (plan, to_phase, id);

-- A plan follows its newest decision, from the phase it is in: not an older one, and never back to none.
create function plan_phase_follows_decision() returns trigger language plpgsql as $$
begin
  perform 1 from phase_decision d
   where d.id = new.decision and d.plan = new.id and d.from_phase = old.phase and d.to_phase = new.phase
     and d.action in ('ADVANCE', 'REGRESS')
     and not exists (select 1 from phase_decision later where later.previous = d.id);
  if not found then
    raise exception 'a plan changes its phase only by its newest decision' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_phase_follows_decision before update on plan
  for each row when ((new.phase, new.decision) is distinct from (old.phase, old.decision))
  execute function plan_phase_follows_decision();

-- And a decision never stays without effect: when the transaction ends, the plan stands where the decision put it.
create function phase_decision_takes_effect() returns trigger language plpgsql as $$
begin
  perform 1 from plan p
   where p.id = new.plan and p.phase = new.to_phase
     and (new.action in ('HOLD', 'WAIVE') or p.decision = new.id);
  if not found then
    raise exception 'a decision without effect on its plan' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create constraint trigger phase_decision_takes_effect after insert on phase_decision
  deferrable initially deferred for each row execute function phase_decision_takes_effect();

-- What a person decided on a proposed dose: accepted, changed or refused, with the rows it rested on. Never changes.

create table dose_decision (
  id uuid primary key,
  -- Made when the form opens: the same answers twice are one decision.
  command uuid not null,
  plan uuid not null references plan (id),
  item uuid not null,
  -- The session's row that the proposal answered; a later session makes another proposal.
  log uuid not null,
  rule varchar(20) not null,
  outcome varchar(20) not null,
  proposed jsonb,
  action varchar(10) not null check (action in ('ACCEPTED', 'EDITED', 'REFUSED')),
  dose jsonb,
  reason varchar(2000) not null,
  evidence uuid[] not null check (cardinality(evidence) >= 1),
  protocol_code varchar(40) not null,
  protocol_version integer not null check (protocol_version >= 1),
  decided_by uuid not null references account (id),
  decided_as varchar(10) not null check (decided_as in ('TRAINER', 'CLINICIAN')),
  decided_at timestamptz not null,
  constraint dose_decision_once unique (plan, item, log),
  constraint dose_decision_reason check (action = 'ACCEPTED' or reason !~ '^\s*$'),
  constraint dose_decision_dose check (action = 'REFUSED' or dose is not null)
);

create index dose_decision_by_command on dose_decision (command);

create function dose_decision_stays() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger dose_decision_unchanged before update or delete on dose_decision
  for each row execute function dose_decision_stays();
create trigger dose_decision_kept before truncate on dose_decision
  for each statement execute function dose_decision_stays();

-- What could go wrong with reviews, looked at once a year and kept for ever.
create table risk_assessment (
  id uuid primary key,
  assessed_at timestamptz not null,
  assessed_by uuid not null references account (id),
  summary varchar(4000) not null check (summary !~ '^\s*$')
);

create index risk_assessment_newest on risk_assessment (assessed_at desc, id);

create table risk_finding (
  assessment uuid not null references risk_assessment (id),
  risk varchar(30) not null check (risk in ('FAKE', 'SUPPRESSION', 'INSIDERS', 'INCENTIVES', 'HEALTH_DATA',
    'DANGEROUS_ADVICE', 'FLOODING', 'MISLEADING_FIGURES')),
  level varchar(10) not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
  seen varchar(2000) not null check (seen !~ '^\s*$'),
  done varchar(2000) not null check (done !~ '^\s*$'),
  primary key (assessment, risk)
);

-- Who assessed, by name.
create view risk_person as select id, display_name from account;

create function risk_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger risk_assessment_unchanged before update or delete on risk_assessment
  for each row execute function risk_rows_stay();
create trigger risk_assessment_kept before truncate on risk_assessment
  for each statement execute function risk_rows_stay();
create trigger risk_finding_unchanged before update or delete on risk_finding
  for each row execute function risk_rows_stay();
create trigger risk_finding_kept before truncate on risk_finding
  for each statement execute function risk_rows_stay();

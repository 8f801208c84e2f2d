-- Templates of plans: a name that may change, and versions that never do. Built-in ones come with the portal.

create table plan_template (
  id uuid primary key,
  owner uuid not null references account (id),
  name varchar(120) not null check (name !~ '^\s*$'),
  scope varchar(10) not null check (scope in ('PERSONAL', 'PRACTICE')),
  created_at timestamptz not null,
  archived_at timestamptz
);

create index plan_template_by_owner on plan_template (owner);

create table plan_template_version (
  template uuid not null references plan_template (id),
  version integer not null check (version >= 1),
  -- Made when the form opens: the same publication twice is one version.
  publication uuid not null unique,
  content jsonb not null check (jsonb_typeof(content -> 'items') = 'array' and jsonb_typeof(content -> 'weeks') = 'array'),
  phase smallint not null check (phase between 0 and 5),
  weeks smallint not null check (weeks between 1 and 26),
  exercises smallint not null check (exercises between 1 and 40),
  kept_by uuid not null references account (id),
  kept_at timestamptz not null,
  primary key (template, version)
);

create function plan_template_stays() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger plan_template_version_unchanged before update or delete on plan_template_version
  for each row execute function plan_template_stays();
create trigger plan_template_version_kept before truncate on plan_template_version
  for each statement execute function plan_template_stays();
create trigger plan_template_undeleted before delete on plan_template
  for each row execute function plan_template_stays();
create trigger plan_template_kept before truncate on plan_template
  for each statement execute function plan_template_stays();

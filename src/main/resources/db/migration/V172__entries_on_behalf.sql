-- What a practitioner entered for a client, and what the client says about it. Only ever added.

alter table check_in drop constraint check_in_way_check;
alter table check_in add constraint check_in_way_check check (way in ('PORTAL', 'LINK', 'TEAM'));

-- The version that a session of the past was done by needs the day it was published on.
create or replace view client_plan as
select p.client, p.id as plan, v.version, v.published_at, p.ended_at
from plan p join plan_version v on v.plan = p.id;

-- The id is made when the form opens: sent twice, it is there once.
create table entry_on_behalf (
  id uuid primary key,
  session uuid not null,
  client uuid not null,
  kind varchar(10) not null check (kind in ('SESSION', 'MORNING')),
  entered_by uuid not null references account (id),
  entered_at timestamptz not null,
  foreign key (session, client) references training_session (id, client),
  unique (session, kind),
  check (entered_by <> client)
);

create index entry_on_behalf_by_client on entry_on_behalf (client, entered_at desc);

create table entry_on_behalf_answer (
  entry uuid primary key references entry_on_behalf (id),
  disputed boolean not null,
  words varchar(1000) not null,
  answered_at timestamptz not null
);

do $$
declare kept text;
begin
  foreach kept in array array['entry_on_behalf', 'entry_on_behalf_answer'] loop
    execute format('create trigger %I before update or delete on %I for each row'
      || ' execute function training_is_append_only()', kept || '_unchanged', kept);
    execute format('create trigger %I before truncate on %I for each statement'
      || ' execute function training_is_append_only()', kept || '_kept', kept);
  end loop;
end $$;

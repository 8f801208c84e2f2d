-- Consents that clients give and withdraw, and the care relationships that rest on them.

-- The words as they were shown: a changed text is a new version, the old one stays readable for ever.
create table consent_wording (
  purpose varchar(20) not null check (purpose in ('CARE', 'SHARING', 'RESEARCH', 'NEWS')),
  version integer not null check (version >= 1),
  language varchar(2) not null check (language ~ '^[a-z]{2}$'),
  sha256 varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  wording jsonb not null,
  primary key (purpose, version, language),
  unique (purpose, version, language, sha256)
);

create table consent (
  id uuid primary key,
  client uuid not null references account (id),
  purpose varchar(20) not null,
  practitioner uuid references account (id),
  version integer not null,
  language varchar(2) not null,
  sha256 varchar(64) not null,
  channel varchar(20) not null check (channel in ('PORTAL')),
  given_at timestamptz not null,
  check ((purpose = 'SHARING') = (practitioner is not null)),
  check (practitioner <> client),
  unique (id, client, practitioner),
  foreign key (purpose, version, language, sha256) references consent_wording (purpose, version, language, sha256)
);

create index consent_by_client on consent (client, purpose, given_at desc);

create table consent_withdrawal (
  consent_id uuid primary key references consent (id),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null references account (id),
  cause varchar(30) not null check (cause in ('CLIENT', 'CARE_WITHDRAWN', 'PRACTITIONER_ENDED'))
);

-- A practitioner takes care of a client from the day the client shares their record until one of the two ends it.
create table care_relationship (
  id uuid primary key,
  client uuid not null,
  practitioner uuid not null,
  condition varchar(40) not null check (condition ~ '^[a-z][a-z0-9-]{2,39}$'),
  consent_id uuid not null unique,
  started_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references account (id),
  end_reason varchar(500),
  foreign key (consent_id, client, practitioner) references consent (id, client, practitioner),
  check ((ended_at is null) = (ended_by is null)),
  check (ended_at is not null or end_reason is null),
  check (ended_at >= started_at),
  -- A practitioner who ends it says why; a client need not.
  check (ended_by is null or ended_by = client or end_reason <> '')
);

create unique index care_relationship_runs_once on care_relationship (client, practitioner) where ended_at is null;
create index care_relationship_by_practitioner on care_relationship (practitioner) where ended_at is null;

create function care_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger consent_wording_unchanged before update or delete on consent_wording
  for each row execute function care_is_append_only();
create trigger consent_wording_kept before truncate on consent_wording
  for each statement execute function care_is_append_only();
create trigger consent_unchanged before update or delete on consent
  for each row execute function care_is_append_only();
create trigger consent_kept before truncate on consent
  for each statement execute function care_is_append_only();
create trigger consent_withdrawal_unchanged before update or delete on consent_withdrawal
  for each row execute function care_is_append_only();
create trigger consent_withdrawal_kept before truncate on consent_withdrawal
  for each statement execute function care_is_append_only();
create trigger care_relationship_undeleted before delete on care_relationship
  for each row execute function care_is_append_only();
create trigger care_relationship_kept before truncate on care_relationship
  for each statement execute function care_is_append_only();

-- Ending is the only change, and it happens once.
create function care_relationship_only_ends() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null
    or (new.id, new.client, new.practitioner, new.condition, new.consent_id, new.started_at)
      is distinct from (old.id, old.client, old.practitioner, old.condition, old.consent_id, old.started_at) then
    raise exception 'a care relationship changes only by ending' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger care_relationship_only_ends before update on care_relationship
  for each row execute function care_relationship_only_ends();

-- One at a time of a kind, and no sharing without the consent to care. Those who act at once act one after the other.
create function consent_stands_once() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('consent ' || new.client, 0));
  if exists (select 1 from consent c
      where c.client = new.client and c.purpose = new.purpose and c.practitioner is not distinct from new.practitioner
        and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id)) then
    raise exception 'this consent is given already' using errcode = 'unique_violation';
  end if;
  if new.purpose = 'SHARING' and not exists (select 1 from consent c
      where c.client = new.client and c.purpose = 'CARE'
        and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id)) then
    raise exception 'sharing rests on the consent to care' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger consent_stands_once before insert on consent
  for each row execute function consent_stands_once();

-- A withdrawn consent ends its care relationship in the same statement, and withdrawn care ends all sharing.
create function consent_withdrawal_ends_care() returns trigger language plpgsql as $$
declare
  withdrawn consent;
begin
  select * into strict withdrawn from consent c where c.id = new.consent_id;
  perform pg_advisory_xact_lock(hashtextextended('consent ' || withdrawn.client, 0));
  update care_relationship set ended_at = new.withdrawn_at, ended_by = new.withdrawn_by
    where consent_id = new.consent_id and ended_at is null;
  if withdrawn.purpose = 'CARE' then
    insert into consent_withdrawal (consent_id, withdrawn_at, withdrawn_by, cause)
      select c.id, new.withdrawn_at, new.withdrawn_by, 'CARE_WITHDRAWN'
      from consent c
      where c.client = withdrawn.client and c.purpose = 'SHARING'
        and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id);
  end if;
  return new;
end $$;

create trigger consent_withdrawal_ends_care after insert on consent_withdrawal
  for each row execute function consent_withdrawal_ends_care();

create view consent_standing as
select c.*
from consent c
where not exists (select 1 from consent_withdrawal w where w.consent_id = c.id);

-- The two functions and three views below are the only places where this module reads other modules' tables.

-- The credentials with which the person may decide about the condition on that day, two checks included.
create function care_classes(person uuid, wanted varchar, day date) returns varchar[] language sql stable as $$
  select coalesce(array_agg(distinct c.credential_class), '{}')
  from credential c
  where c.holder = person and wanted = any (c.scope)
    and c.valid_from <= day and (c.valid_to is null or c.valid_to >= day)
    and (c.revoked_on is null or c.revoked_on > day)
    and (select count(distinct v.admin_id) from credential_verification v where v.credential_id = c.id) >= 2
$$;

-- What they make the person; nothing when none counts.
create function care_role(person uuid, wanted varchar, day date) returns varchar language sql stable as $$
  select case when classes && array['PHYSICIAN', 'PHYSIOTHERAPIST']::varchar[] then 'CLINICIAN'
              when cardinality(classes) > 0 then 'TRAINER' end
  from (select care_classes(person, wanted, day) as classes) c
$$;

create view care_person as select id, display_name from account;

create view care_practitioner as
select a.id, a.display_name
from account a
where a.disabled_at is null and a.confirmed_at is not null and 'TRAINER' = any (a.roles);

create view care_running as
select r.client, c.display_name as client_name, r.practitioner, p.display_name as practitioner_name,
  r.condition, r.consent_id, r.started_at
from care_relationship r
join consent_standing sharing on sharing.id = r.consent_id
join care_practitioner p on p.id = r.practitioner
join account c on c.id = r.client and c.disabled_at is null and 'CLIENT' = any (c.roles)
where r.ended_at is null
  and exists (select 1 from consent_standing s where s.client = r.client and s.purpose = 'CARE');

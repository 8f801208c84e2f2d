-- Who needs a practitioner: causes found in the records, kept until they are gone, and who took one off the list and why.

create table attention_item (
  id uuid primary key,
  -- Whom it is about; none for what is the practitioner's own.
  client uuid references account (id),
  -- The one practitioner whom it concerns; none for the whole care team.
  practitioner uuid references account (id),
  kind varchar(30) not null check (kind ~ '^[A-Z][A-Z_]{2,29}$'),
  -- The event, day or session: the same again is the same item, another one is another item.
  cause varchar(120) not null check (cause <> ''),
  urgency smallint not null check (urgency between 0 and 3),
  clinician_only boolean not null,
  since timestamptz not null,
  -- Plain values that the sentences name; the words come from the translations when somebody reads.
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  path varchar(200) check (path <> ''),
  raised_at timestamptz not null,
  gone_at timestamptz,
  constraint attention_item_about_somebody check (num_nonnulls(client, practitioner) >= 1),
  constraint attention_item_once unique nulls not distinct (client, practitioner, kind, cause)
);

create index attention_item_open on attention_item (client, urgency, since) where gone_at is null;
create index attention_item_own on attention_item (practitioner) where gone_at is null and practitioner is not null;

-- What it is never changes, only how it stands; and none is removed, because its dismissals are evidence.
create function attention_item_stays() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception '% on attention_item is refused', tg_op using errcode = 'restrict_violation';
  end if;
  if (new.id, new.client, new.practitioner, new.kind, new.cause, new.raised_at)
      is distinct from (old.id, old.client, old.practitioner, old.kind, old.cause, old.raised_at) then
    raise exception 'what an item is about never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger attention_item_unchanged before update or delete on attention_item
  for each row execute function attention_item_stays();
create trigger attention_item_kept before truncate on attention_item
  for each statement execute function attention_item_stays();

create table attention_dismissal (
  id uuid primary key,
  item uuid not null references attention_item (id),
  reason varchar(500) not null check (reason !~ '^\s*$'),
  dismissed_by uuid not null references account (id),
  dismissed_at timestamptz not null
);

create index attention_dismissal_of_item on attention_dismissal (item);

-- A dismissal that was taken back; the dismissal itself stays to be read.
create table attention_return (
  dismissal uuid primary key references attention_dismissal (id),
  returned_by uuid not null references account (id),
  returned_at timestamptz not null
);

create view attention_dismissed as
select d.id, d.item, d.reason, d.dismissed_by, d.dismissed_at
from attention_dismissal d
where not exists (select 1 from attention_return r where r.dismissal = d.id);

-- A warning sign is answered, never dismissed; and one reason at a time takes an item off the list.
create function attention_dismissal_allowed() returns trigger language plpgsql as $$
declare
  about attention_item;
begin
  select * into strict about from attention_item i where i.id = new.item for update;
  if about.kind in ('RED_FLAG', 'SUDDEN_PAIN') then
    raise exception 'a warning sign is never dismissed' using errcode = 'restrict_violation';
  end if;
  if exists (select 1 from attention_dismissed d where d.item = new.item) then
    raise exception 'this item is dismissed already' using errcode = 'unique_violation';
  end if;
  return new;
end $$;

create trigger attention_dismissal_allowed before insert on attention_dismissal
  for each row execute function attention_dismissal_allowed();

create function attention_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger attention_dismissal_unchanged before update or delete on attention_dismissal
  for each row execute function attention_is_append_only();
create trigger attention_dismissal_kept before truncate on attention_dismissal
  for each statement execute function attention_is_append_only();
create trigger attention_return_unchanged before update or delete on attention_return
  for each row execute function attention_is_append_only();
create trigger attention_return_kept before truncate on attention_return
  for each statement execute function attention_is_append_only();

-- The two views below and the function care_role are the only places where this module reads other modules' tables.
create view attention_care as
select c.practitioner, c.client, c.client_name, c.condition from care_running c;

create view attention_person as select id, display_name from account;

-- What a client must not or cannot do. A row ends once, by being lifted; otherwise it never changes, and none is removed.

create table client_restriction (
  id uuid primary key,
  client uuid not null references account (id),
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  detail text check (detail ~ '^[A-Z_]{3,40}$'),
  side text not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  reason text not null check (length(btrim(reason)) between 1 and 500),
  set_by uuid not null references account (id),
  set_at timestamptz not null,
  lifted_by uuid references account (id),
  lifted_at timestamptz,
  lift_reason text check (length(btrim(lift_reason)) between 1 and 500),
  constraint client_restriction_lifted_whole check (
    (lifted_by is null and lifted_at is null and lift_reason is null)
    or (lifted_by is not null and lifted_at is not null and lift_reason is not null and lifted_at >= set_at))
);

-- The same restriction is in force once.
create unique index client_restriction_once on client_restriction (client, kind, coalesce(detail, ''), side)
  where lifted_at is null;
create index client_restriction_client on client_restriction (client, set_at desc, id);

create function client_restriction_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.lifted_at is null and new.lifted_at is not null
     and (old.id, old.client, old.kind, coalesce(old.detail, ''), old.side, old.reason, old.set_by, old.set_at)
       = (new.id, new.client, new.kind, coalesce(new.detail, ''), new.side, new.reason, new.set_by, new.set_at) then
    return new;
  end if;
  raise exception 'a restriction is lifted once and never changed otherwise' using errcode = 'restrict_violation';
end $$;

create trigger client_restriction_unchanged before update or delete on client_restriction
  for each row execute function client_restriction_is_kept();
create trigger client_restriction_kept before truncate on client_restriction
  for each statement execute function client_restriction_is_kept();

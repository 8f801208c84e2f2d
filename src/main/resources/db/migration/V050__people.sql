-- Practitioners' public profiles, their credentials, and the two checks that make a credential count.

-- The only place where this module reads another module's table.
create view practitioner as
select
  id,
  display_name,
  (disabled_at is null and confirmed_at is not null and roles && array ['TRAINER', 'MEDICAL_REVIEWER']) as practising
from account;

create table practitioner_profile (
  account_id uuid primary key references account (id),
  version integer not null,
  slug varchar(60) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) >= 3),
  headline varchar(120) not null,
  bio varchar(4000) not null,
  languages varchar(200) not null,
  conditions varchar(40)[] not null,
  published boolean not null,
  updated_at timestamptz not null
);

create table credential (
  id uuid primary key,
  holder uuid not null references account (id),
  version integer not null,
  -- Counts the changes that need two new checks.
  revision integer not null check (revision >= 1),
  credential_class varchar(40) not null,
  title varchar(120) not null check (title <> ''),
  issuer varchar(120) not null check (issuer <> ''),
  register_number varchar(60) not null check (register_number <> ''),
  jurisdiction varchar(6) not null check (jurisdiction ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  scope varchar(40)[] not null check (cardinality(scope) >= 1),
  valid_from date not null,
  valid_to date,
  evidence_id uuid,
  created_at timestamptz not null,
  returned_at timestamptz,
  returned_by uuid references account (id),
  return_reason varchar(500),
  revoked_on date,
  revoked_by uuid references account (id),
  revoke_reason varchar(500),
  check (valid_to is null or valid_to >= valid_from),
  check (num_nonnulls(returned_at, returned_by, return_reason) in (0, 3)),
  check (num_nonnulls(revoked_on, revoked_by, revoke_reason) in (0, 3)),
  unique (id, holder, revision)
);

create index credential_by_holder on credential (holder);
create index credential_by_end on credential (valid_to, id);

-- A check belongs to one revision of the facts; the deferred key lets facts change only when the checks are gone.
create table credential_verification (
  credential_id uuid not null,
  position integer not null check (position in (1, 2)),
  holder uuid not null,
  revision integer not null,
  admin_id uuid not null references account (id),
  method varchar(20) not null check (method in ('REGISTER', 'DOCUMENT', 'VIDEO_CALL')),
  note varchar(500),
  verified_at timestamptz not null,
  primary key (credential_id, position),
  unique (credential_id, admin_id),
  check (admin_id <> holder),
  foreign key (credential_id, holder, revision) references credential (id, holder, revision)
    deferrable initially deferred
);

create table credential_evidence (
  id uuid primary key,
  credential_id uuid not null references credential (id),
  media_type varchar(20) not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by uuid not null references account (id),
  uploaded_at timestamptz not null,
  unique (credential_id, id)
);

alter table credential
  add foreign key (id, evidence_id) references credential_evidence (credential_id, id) deferrable initially deferred;

-- One row per notice about a coming end; the key makes each of them happen once.
create table credential_notice (
  credential_id uuid not null references credential (id),
  valid_to date not null,
  days_before integer not null check (days_before in (0, 14, 60)),
  noticed_at timestamptz not null,
  primary key (credential_id, valid_to, days_before)
);

create function credential_guard() returns trigger language plpgsql as $$
begin
  if new.holder <> old.holder then
    raise exception 'a credential never changes its holder';
  end if;
  if old.revoked_on is not null and (
      (new.revoked_on, new.revoked_by, new.revoke_reason)
      is distinct from (old.revoked_on, old.revoked_by, old.revoke_reason)
      or new.revision <> old.revision) then
    raise exception 'a revoked credential never changes again';
  end if;
  if new.revision <= old.revision and (
      (new.credential_class, new.title, new.issuer, new.register_number, new.jurisdiction,
       new.scope, new.valid_from, new.valid_to, new.evidence_id)
      is distinct from
      (old.credential_class, old.title, old.issuer, old.register_number, old.jurisdiction,
       old.scope, old.valid_from, old.valid_to, old.evidence_id)) then
    raise exception 'a changed fact of a credential needs a new revision';
  end if;
  return new;
end $$;

create trigger credential_guard before update on credential
  for each row execute function credential_guard();

create function credential_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused', tg_op, tg_table_name;
end $$;

create trigger credential_stays before delete on credential
  for each row execute function credential_rows_stay();
create trigger credential_evidence_stays before update or delete on credential_evidence
  for each row execute function credential_rows_stay();
create trigger credential_verification_unchanged before update on credential_verification
  for each row execute function credential_rows_stay();

-- Every version of a rule set that was ever loaded, as the text its hash was made from: running plans keep theirs for
-- ever. And who sent which version to medical review. Neither is ever changed or removed.

create table protocol_version (
  code varchar(40) not null check (code ~ '^[a-z][a-z0-9-]{2,39}$'),
  version integer not null check (version >= 1),
  content_id uuid not null,
  hash varchar(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  content text not null check (content is json object),
  origin varchar(200) not null,
  loaded_at timestamptz not null,
  primary key (code, version),
  unique (content_id, version),
  unique (code, version, hash)
);

create table protocol_submission (
  code varchar(40) not null,
  version integer not null,
  by_id uuid not null references account (id),
  at timestamptz not null,
  primary key (code, version, by_id),
  foreign key (code, version) references protocol_version (code, version)
);

create function protocol_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'A loaded rule set is kept as it is' using errcode = 'integrity_constraint_violation';
end $$;

create trigger protocol_version_is_kept before update or delete on protocol_version
  for each row execute function protocol_is_kept();
create trigger protocol_version_is_not_emptied before truncate on protocol_version
  for each statement execute function protocol_is_kept();
create trigger protocol_submission_is_kept before update or delete on protocol_submission
  for each row execute function protocol_is_kept();
create trigger protocol_submission_is_not_emptied before truncate on protocol_submission
  for each statement execute function protocol_is_kept();

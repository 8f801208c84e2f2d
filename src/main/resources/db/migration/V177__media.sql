-- Pictures and films that practitioners add to the practice's exercises. The bytes lie outside the database.

-- A file by the hash of its bytes: the same twice is kept once.
create table media_file (
  hash char(64) primary key check (hash ~ '^[0-9a-f]{64}$'),
  type varchar(4) not null check (type in ('JPEG', 'PNG', 'WEBP', 'MP4', 'WEBM')),
  bytes bigint not null check (bytes between 1 and 209715200),
  stored_by uuid not null references account (id),
  stored_at timestamptz not null
);

create table library_media (
  id uuid primary key,
  exercise varchar(8) not null references library_exercise (id),
  hash char(64) not null references media_file (hash),
  -- What it shows, for those who do not see it.
  alt varchar(300) not null check (btrim(alt) <> ''),
  added_by uuid not null references account (id),
  added_at timestamptz not null,
  removed_by uuid references account (id),
  removed_at timestamptz,
  constraint library_media_removed_whole check ((removed_by is null) = (removed_at is null))
);

create index library_media_of on library_media (exercise, added_at, id) where removed_at is null;
create index library_media_by_hash on library_media (hash) where removed_at is null;

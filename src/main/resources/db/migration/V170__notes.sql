-- What the care team notes about a client. Notes, their versions and their removal are only ever added.

create table note (
  id uuid primary key,
  client uuid not null references account (id),
  written_by uuid not null references account (id),
  written_at timestamptz not null,
  check (client <> written_by)
);

create index note_by_client on note (client, written_at desc, id);

-- The id is made when the form opens: sent twice, it is there once.
create table note_version (
  id uuid primary key,
  note uuid not null references note (id),
  version integer not null check (version >= 1),
  text varchar(10000) not null check (btrim(text) <> ''),
  pinned boolean not null,
  saved_by uuid not null references account (id),
  saved_at timestamptz not null,
  unique (note, version)
);

create table note_removal (
  note uuid primary key references note (id),
  reason varchar(500) not null check (btrim(reason) <> ''),
  removed_by uuid not null references account (id),
  removed_at timestamptz not null
);

-- Versions follow each other without a gap, and nothing follows a removal.
create function note_version_follows() returns trigger language plpgsql as $$
begin
  perform 1 from note where id = new.note for update;
  if exists (select 1 from note_removal r where r.note = new.note) then
    raise exception 'the note was removed' using errcode = 'restrict_violation';
  end if;
  if new.version <> (select coalesce(max(v.version), 0) + 1 from note_version v where v.note = new.note) then
    raise exception 'not the next version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger note_version_follows before insert on note_version
  for each row execute function note_version_follows();

create function notes_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare kept text;
begin
  foreach kept in array array['note', 'note_version', 'note_removal'] loop
    execute format('create trigger %I before update or delete on %I for each row'
      || ' execute function notes_are_append_only()', kept || '_unchanged', kept);
    execute format('create trigger %I before truncate on %I for each statement'
      || ' execute function notes_are_append_only()', kept || '_kept', kept);
  end loop;
end $$;

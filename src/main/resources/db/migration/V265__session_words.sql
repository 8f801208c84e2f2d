-- What clients say in their own words about a session or the morning after it. Nothing is computed from it; who changes
-- the words adds a row, and the one that was written last is shown first.
create table session_words (
  id uuid primary key,
  session uuid not null,
  client uuid not null,
  about varchar(10) not null check (about in ('SESSION', 'MORNING')),
  text varchar(1000) not null check (text !~ '^\s*$'),
  written_at timestamptz not null,
  received_at timestamptz not null,
  foreign key (session, client) references training_session (id, client)
);

create index session_words_of_session on session_words (session, written_at, id);
create index session_words_of_client on session_words (client, received_at);

create trigger session_words_unchanged before update or delete on session_words
  for each row execute function training_is_append_only();
create trigger session_words_kept before truncate on session_words
  for each statement execute function training_is_append_only();

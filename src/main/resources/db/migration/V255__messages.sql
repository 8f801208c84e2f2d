-- One conversation per client, with everybody who takes care of them. Messages, what was read, taken back or settled: only
-- ever added.

create table message (
  id uuid primary key,
  client uuid not null references account (id),
  -- From 1 in each conversation, without a gap: what is read or settled is said as "up to this one".
  number integer not null check (number >= 1),
  author uuid not null references account (id),
  body varchar(4000) not null check (btrim(body, E' \t\n') <> ''),
  sent_at timestamptz not null,
  unique (client, number),
  unique (id, author)
);

create index message_by_author on message (author, sent_at);
create index message_by_time on message (sent_at);

-- Only the writer takes a message back. Its words stay here for the record, and no screen shows them.
create table message_taken_back (
  message uuid primary key,
  taken_back_by uuid not null,
  taken_back_at timestamptz not null,
  foreign key (message, taken_back_by) references message (id, author)
);

-- Somebody has seen the conversation up to this message.
create table message_read (
  client uuid not null,
  reader uuid not null references account (id),
  up_to integer not null,
  read_at timestamptz not null,
  primary key (client, reader, up_to),
  foreign key (client, up_to) references message (client, number)
);

-- Somebody of the team says that what the client wrote up to here needs no answer.
create table message_settled (
  id uuid not null unique,
  client uuid not null,
  up_to integer not null,
  settled_by uuid not null references account (id),
  settled_at timestamptz not null,
  primary key (client, up_to),
  foreign key (client, up_to) references message (client, number),
  check (client <> settled_by)
);

-- Somebody was told by mail that something waits; read_to is how far they had read then, 0 for nothing.
create table message_mail (
  client uuid not null references account (id),
  reader uuid not null references account (id),
  read_to integer not null check (read_to >= 0),
  told_at timestamptz not null,
  primary key (client, reader, read_to)
);

-- The views and functions below are the only places where this module reads other modules' tables.

-- Who belongs to a conversation today. What was written before somebody joined is theirs to read and no task of theirs.
create view message_person as
select a.id as client, a.display_name as client_name, a.id as reader, timestamptz '-infinity' as since,
  cast(null as varchar) as condition
from account a
join consent_standing s on s.client = a.id and s.purpose = 'CARE'
where a.disabled_at is null and 'CLIENT' = any (a.roles)
union all
select r.client, r.client_name, r.practitioner, r.started_at, r.condition from care_running r;

create view message_author as select id, display_name from account;

create view message_standing as
select m.* from message m where not exists (select 1 from message_taken_back t where t.message = m.id);

-- Numbers follow each other, and only the client and who takes care of them at that time write.
create function message_follows() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('messages ' || new.client, 0));
  if not exists (select 1 from message_person p where p.client = new.client and p.reader = new.author) then
    raise exception 'the author has no part in this conversation' using errcode = 'restrict_violation';
  end if;
  select coalesce(max(m.number), 0) + 1 into new.number from message m where m.client = new.client;
  return new;
end $$;

create trigger message_follows before insert on message for each row execute function message_follows();

create function messages_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare kept text;
begin
  foreach kept in array array['message', 'message_taken_back', 'message_read', 'message_settled', 'message_mail'] loop
    execute format('create trigger %I before update or delete on %I for each row'
      || ' execute function messages_are_append_only()', kept || '_unchanged', kept);
    execute format('create trigger %I before truncate on %I for each statement'
      || ' execute function messages_are_append_only()', kept || '_kept', kept);
  end loop;
end $$;

create function message_read_to(about uuid, person uuid) returns integer language sql stable as $$
  select coalesce(max(r.up_to), 0) from message_read r where r.client = about and r.reader = person
$$;

-- How many messages of the other side somebody has not read: the team's for the client, the client's for the team.
create function messages_unread(about uuid, person uuid, since timestamptz) returns integer language sql stable as $$
  select cast(count(*) as integer) from message_standing m
  where m.client = about and (m.author = m.client) <> (person = about) and m.sent_at >= since
    and m.number > message_read_to(about, person)
$$;

-- Up to where nothing waits for the team: the last answer, or the last time somebody said that none is needed.
create function messages_done_to(about uuid) returns integer language sql stable as $$
  select greatest(
    (select a.number from message_standing a where a.client = about and a.author <> about
     order by a.number desc limit 1),
    (select max(s.up_to) from message_settled s where s.client = about), 0)
$$;

-- What a client asked and when it was first answered. Messages in a row are one question; who answered or settled it
-- first ends it.
create view message_exchange as
select q.client, min(q.number) as first_number, min(q.sent_at) as asked_at,
  case when a.sent_at <= coalesce(s.settled_at, 'infinity') then a.sent_at end as answered_at,
  case when s.settled_at < coalesce(a.sent_at, 'infinity') then s.settled_at end as settled_at
from message_standing q
left join lateral (
  select n.number, n.sent_at from message_standing n
  where n.client = q.client and n.number > q.number and n.author <> n.client
  order by n.number limit 1) a on true
left join lateral (
  select n.up_to, n.settled_at from message_settled n
  where n.client = q.client and n.up_to >= q.number order by n.up_to limit 1) s on true
where q.author = q.client
group by q.client, a.number, a.sent_at, s.up_to, s.settled_at;

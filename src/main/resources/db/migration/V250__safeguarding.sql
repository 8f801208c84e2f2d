-- Words of a client that a clinician should read soon (RF-17): from every place where clients write, not only answers.
alter table safeguarding_notice drop constraint safeguarding_notice_answer_id_fkey;
alter table safeguarding_notice rename column answer_id to words;
alter table safeguarding_notice add column origin varchar(10) not null default 'ANSWER'
  check (origin in ('ANSWER', 'SESSION', 'CHECK_IN', 'MESSAGE'));
alter table safeguarding_notice alter column origin drop default;
alter table safeguarding_notice add constraint safeguarding_notice_of_client unique (words, client);

create index safeguarding_notice_client on safeguarding_notice (client, noticed_at desc);

-- Who read them, and what followed; never the client.
create table safeguarding_reading (
  words uuid primary key,
  client uuid not null,
  read_by uuid not null references account (id),
  read_at timestamptz not null,
  outcome varchar(10) not null check (outcome in ('SPOKE', 'REFERRED', 'NO_CONCERN')),
  remark varchar(500) not null,
  foreign key (words, client) references safeguarding_notice (words, client),
  check (read_by <> client),
  -- That the words meant something else is a judgement, and says why.
  check (outcome <> 'NO_CONCERN' or remark !~ '^\s*$')
);

create function safeguarding_stays() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger safeguarding_reading_unchanged before update or delete on safeguarding_reading
  for each row execute function safeguarding_stays();
create trigger safeguarding_reading_kept before truncate on safeguarding_reading
  for each statement execute function safeguarding_stays();

-- Words to read leave the list of the day by being read, as a warning sign does by being answered.
create or replace function attention_dismissal_allowed() returns trigger language plpgsql as $$
declare
  about attention_item;
begin
  select * into strict about from attention_item i where i.id = new.item for update;
  if about.kind in ('RED_FLAG', 'SUDDEN_PAIN', 'WORDS_TO_READ') then
    raise exception 'what asks for safety is never dismissed' using errcode = 'restrict_violation';
  end if;
  if exists (select 1 from attention_dismissed d where d.item = new.item) then
    raise exception 'this item is dismissed already' using errcode = 'unique_violation';
  end if;
  return new;
end $$;

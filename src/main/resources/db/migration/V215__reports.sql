-- Reports by anybody. However many come in about one text, what is stored is bounded; the rest is a number.

-- Makes what is kept of a network or an address useless to whoever has only the digests.
create table report_salt (
  one boolean primary key default true check (one),
  salt bytea not null
);
insert into report_salt (salt)
  values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

create table report_item (
  kind varchar(10) not null check (kind in ('REVIEW', 'RESPONSE', 'REPLY')),
  item uuid not null,
  -- How many stored reports nobody has answered, and how many more came than are stored.
  open integer not null default 0 check (open between 0 and 200),
  beyond bigint not null default 0 check (beyond >= 0),
  -- Since when the oldest of them waits.
  since timestamptz,
  -- When a moderator decided; it stays open until everybody who must look has looked.
  decided_at timestamptz,
  primary key (kind, item),
  constraint report_item_waits check ((open > 0) = (since is not null)),
  constraint report_item_decided_is_open check (decided_at is null or open > 0)
);

create index report_item_waiting on report_item (since, item) where open > 0 and decided_at is null;

create table report (
  id bigint generated always as identity primary key,
  kind varchar(10) not null,
  item uuid not null,
  reason varchar(40) not null check (reason in ('PERSONAL_DATA', 'HEALTH_DATA_OF_OTHERS', 'ABUSE', 'DISCRIMINATION',
    'SEXUAL', 'ILLEGAL', 'FAKE_SUSPECTED', 'CONFLICT_OF_INTEREST', 'OFF_TOPIC', 'SPAM', 'DUPLICATE',
    'DANGEROUS_MEDICAL_ADVICE')),
  words varchar(2000) not null,
  -- Who: an account, an address or a network, as a salted digest; null once it was erased.
  reporter bytea check (length(reporter) = 32),
  account uuid references account (id),
  email varchar(254),
  made_at timestamptz not null,
  settled_at timestamptz,
  result varchar(10) check (result in ('KEPT', 'MASKED', 'REMOVED', 'GONE')),
  foreign key (kind, item) references report_item (kind, item),
  constraint report_settled_whole check (num_nonnulls(settled_at, result) in (0, 2)),
  constraint report_open_has_reporter check (settled_at is not null or reporter is not null)
);

create unique index report_once on report (kind, item, reporter) where settled_at is null;
create index report_open on report (kind, item, made_at, id) where settled_at is null;
create index report_to_erase on report (settled_at) where settled_at is not null and reporter is not null;

create function report_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception '% on report is refused: it is append-only', tg_op using errcode = 'restrict_violation';
  end if;
  if (old.id, old.kind, old.item, old.reason, old.made_at) is distinct from
       (new.id, new.kind, new.item, new.reason, new.made_at)
     or (old.settled_at is not null and (old.settled_at, old.result) is distinct from (new.settled_at, new.result))
     or (new.words <> old.words and new.words <> '')
     or (new.reporter is not null and new.reporter is distinct from old.reporter)
     or (new.account is not null and new.account is distinct from old.account)
     or (new.email is not null and new.email is distinct from old.email) then
    raise exception 'what was reported and answered never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger report_is_kept before update or delete on report for each row execute function report_is_kept();
create trigger report_stays before truncate on report for each statement execute function report_is_kept();

-- How often a network or an address reported in an hour; every node counts here.
create table report_rate (
  who bytea not null check (length(who) = 32),
  hour timestamptz not null,
  used integer not null check (used >= 1),
  primary key (who, hour)
);

create index report_rate_old on report_rate (hour);

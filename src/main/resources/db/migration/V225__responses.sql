-- Readers' responses to guides and trainers' replies to reviews: both are postings, whose words are moderated by the
-- same rules as reviews. What readers see is one column of the posting, so a count of it is a count of the rows.

create table posting (
  id uuid primary key,
  kind varchar(10) not null check (kind in ('RESPONSE', 'REPLY')),
  -- The guide that a response is under, or the review that a reply answers.
  about uuid not null,
  first_at timestamptz not null,
  deleted_at timestamptz,
  public_version integer,
  constraint posting_deleted_is_gone check (deleted_at is null or public_version is null)
);

create unique index posting_one_reply on posting (about) where kind = 'REPLY' and deleted_at is null;
create index posting_public on posting (kind, about, first_at desc, id desc) where public_version is not null;
create index posting_about on posting (kind, about, first_at desc);
create index posting_newest on posting (kind, first_at desc);

create table response (
  id uuid primary key references posting (id),
  -- The name readers see, and where the author reads mail; empty once it was taken back.
  signed_as varchar(60) not null,
  email varchar(254) not null,
  interest varchar(20) not null check (interest in ('NONE', 'WORKS_FOR', 'SELLS', 'OTHER')),
  -- When the author agreed that words about their health become public.
  agreed_at timestamptz not null
);

create table reply (
  id uuid primary key references posting (id),
  trainer uuid not null references account (id)
);

create table posting_version (
  posting uuid not null references posting (id),
  number integer not null check (number >= 1),
  -- Null once it was erased.
  body varchar(5000) check (body !~ '^\s*$'),
  written_at timestamptz not null,
  signals varchar(20)[] not null,
  state varchar(20) not null check (state in
    ('WAITING', 'PUBLISHED', 'REJECTED', 'REMOVED', 'REINSTATED', 'SUPERSEDED')),
  measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT')),
  reason varchar(40) check (reason in ('PERSONAL_DATA', 'HEALTH_DATA_OF_OTHERS', 'ABUSE', 'DISCRIMINATION', 'SEXUAL',
    'ILLEGAL', 'FAKE_SUSPECTED', 'CONFLICT_OF_INTEREST', 'OFF_TOPIC', 'SPAM', 'DUPLICATE', 'DANGEROUS_MEDICAL_ADVICE')),
  facts varchar(2000) not null,
  noticed boolean not null,
  shown varchar(5000),
  decided_by uuid references account (id),
  decided_at timestamptz,
  alone boolean not null,
  -- Until when a rejected text is kept at the least; it can be held longer for a court.
  kept_until timestamptz,
  held boolean not null default false,
  appeal_words varchar(2000) check (appeal_words !~ '^\s*$'),
  appeal_at timestamptz,
  appeal_by uuid references account (id),
  appeal_decided_at timestamptz,
  reinstated boolean not null default false,
  answer varchar(2000) check (answer !~ '^\s*$'),
  primary key (posting, number),
  constraint posting_decision_whole check (num_nonnulls(measure, decided_by, decided_at) in (0, 3)),
  constraint posting_restriction_has_reason check ((measure in ('REDACT', 'REJECT')) = (reason is not null)),
  constraint posting_appeal_made check (num_nonnulls(appeal_words, appeal_at) in (0, 2)),
  constraint posting_appeal_whole check (num_nonnulls(appeal_by, appeal_decided_at, answer) in (0, 3)),
  constraint posting_appeal_open check (appeal_by is null or appeal_words is not null),
  constraint posting_appeal_by_another check (appeal_by <> decided_by),
  constraint posting_reinstated_by_appeal check ((state = 'REINSTATED') <= reinstated)
);

create index posting_version_waiting on posting_version (written_at, posting) where state = 'WAITING';
create index posting_version_appealed on posting_version (appeal_at, posting)
  where appeal_at is not null and appeal_decided_at is null;
create index posting_version_kept on posting_version (kept_until)
  where state in ('REJECTED', 'REMOVED') and body is not null;
create index posting_version_decided on posting_version (decided_at) where decided_at is not null;

-- Every act, once: the same act again is known by its id.
create table posting_act (
  id uuid primary key,
  posting uuid not null references posting (id),
  version integer not null,
  kind varchar(20) not null check (kind in
    ('WRITTEN', 'EDITED', 'DECIDED', 'NOTICE_ANSWERED', 'APPEALED', 'APPEAL_DECIDED', 'DELETED')),
  -- Null for readers without an account.
  actor uuid references account (id),
  at timestamptz not null,
  outcome varchar(20) not null,
  measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT')),
  reason varchar(40),
  noticed boolean not null
);

create index posting_act_of on posting_act (posting, at);
create index posting_act_by_time on posting_act (at, id);

create function posting_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger posting_undeleted before delete on posting for each row execute function posting_rows_stay();
create trigger posting_kept before truncate on posting for each statement execute function posting_rows_stay();
create trigger response_undeleted before delete on response for each row execute function posting_rows_stay();
create trigger response_kept before truncate on response for each statement execute function posting_rows_stay();
create trigger reply_unchanged before update or delete on reply for each row execute function posting_rows_stay();
create trigger reply_kept before truncate on reply for each statement execute function posting_rows_stay();
create trigger posting_version_undeleted before delete on posting_version
  for each row execute function posting_rows_stay();
create trigger posting_version_kept before truncate on posting_version
  for each statement execute function posting_rows_stay();
create trigger posting_act_unchanged before update or delete on posting_act
  for each row execute function posting_rows_stay();
create trigger posting_act_kept before truncate on posting_act for each statement execute function posting_rows_stay();

create function posting_is_kept() returns trigger language plpgsql as $$
begin
  if (old.id, old.kind, old.about, old.first_at) is distinct from (new.id, new.kind, new.about, new.first_at)
     or (old.deleted_at is not null and new is distinct from old) then
    raise exception 'what was written never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger posting_is_kept before update on posting for each row execute function posting_is_kept();

create function response_is_kept() returns trigger language plpgsql as $$
begin
  if (old.id, old.interest, old.agreed_at) is distinct from (new.id, new.interest, new.agreed_at)
     or (new.signed_as <> old.signed_as and new.signed_as <> '')
     or (new.email <> old.email and new.email <> '') then
    raise exception 'who wrote a response is erased at most' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger response_is_kept before update on response for each row execute function response_is_kept();

-- A decision about reports takes the place of the one to publish; both stay in the acts.
create function posting_version_is_kept() returns trigger language plpgsql as $$
declare
  is_reported boolean := old.state in ('PUBLISHED', 'REINSTATED') and new.noticed;
begin
  if (old.posting, old.number, old.written_at, old.signals)
     is distinct from (new.posting, new.number, new.written_at, new.signals)
     or (new.body is distinct from old.body and new.body is not null)
     or (old.measure is not null and not is_reported
         and (old.measure, old.reason, old.decided_by, old.decided_at)
         is distinct from (new.measure, new.reason, new.decided_by, new.decided_at))
     or (old.appeal_at is not null and old.appeal_at is distinct from new.appeal_at)
     or (old.appeal_words is not null and new.appeal_words is distinct from old.appeal_words
         and not (new.appeal_words = '…' and new.body is null))
     or (old.appeal_decided_at is not null
         and (old.appeal_by, old.appeal_decided_at, old.reinstated)
         is distinct from (new.appeal_by, new.appeal_decided_at, new.reinstated))
     or (old.answer is not null and new.answer is distinct from old.answer
         and not (new.answer = '…' and new.body is null)) then
    raise exception 'what was written and decided never changes' using errcode = 'restrict_violation';
  end if;
  if (old.state = new.state)
     or (old.state = 'WAITING' and new.state in ('PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (is_reported and new.state in ('PUBLISHED', 'REMOVED'))
     or (old.state in ('PUBLISHED', 'REJECTED', 'REMOVED') and new.state = 'REINSTATED' and new.reinstated) then
    return new;
  end if;
  raise exception 'a version does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
end $$;

create trigger posting_version_is_kept before update on posting_version
  for each row execute function posting_version_is_kept();

-- Responses whose e-mail address nobody has confirmed; nobody but a job reads them, and after two days they are gone.
create table response_unconfirmed (
  id uuid primary key,
  guide uuid not null references guide (id),
  signed_as varchar(60) not null,
  email varchar(254) not null,
  body varchar(5000) not null check (body !~ '^\s*$'),
  interest varchar(20) not null check (interest in ('NONE', 'WORKS_FOR', 'SELLS', 'OTHER')),
  agreed_at timestamptz not null,
  written_at timestamptz not null,
  digest bytea not null unique check (length(digest) = 32)
);

create index response_unconfirmed_old on response_unconfirmed (written_at);

-- Each mail carries a link of its own; what it holds is kept as a digest only.
create table response_link (
  digest bytea primary key check (length(digest) = 32),
  response uuid not null references response (id),
  made_at timestamptz not null
);

create index response_link_of on response_link (response);

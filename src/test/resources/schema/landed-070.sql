-- Made by LandedSchemaRenewal; not edited by hand.
-- V010__audit.sql
create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_kind   text        not null check (actor_kind in ('PERSON', 'PORTAL', 'VISITOR')),
    actor_id     uuid,
    action       text        not null check (length(action) between 3 and 100),
    subject_type text        not null check (length(subject_type) between 1 and 60),
    subject_id   text        not null check (length(subject_id) between 1 and 200),
    details      jsonb       not null default '{}',
    request_id   text,
    check ((actor_kind = 'PERSON') = (actor_id is not null))
);

create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_action on audit_entry (action, id);
create index audit_entry_by_actor on audit_entry (actor_id, id);
create index audit_entry_by_subject on audit_entry (subject_type, subject_id, id);

create function refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The audit record is append-only' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_entry_is_append_only
    before update or delete
    on audit_entry
    for each row
execute function refuse_change_of_audit();

create trigger audit_entry_is_never_emptied
    before truncate
    on audit_entry
    for each statement
execute function refuse_change_of_audit();
-- V020__drafts.sql
-- What people are typing and have not saved yet: one row per person, form and subject.
create table draft (
  account_id uuid not null,
  form text not null check (length(form) between 1 and 60),
  subject text not null check (length(subject) between 1 and 120),
  content text not null check (octet_length(content) <= 1048576),
  kept_at timestamptz not null,
  primary key (account_id, form, subject)
);

create index draft_kept_at on draft (kept_at);
-- V030__notifications.sql
create table mail (
    id              uuid primary key,
    recipient       text        not null check (length(recipient) between 3 and 254),
    template        text        not null check (length(template) between 1 and 60),
    locale          text        not null,
    subject         text        not null check (subject !~ '[\r\n]'),
    body            text        not null,
    link            text,
    state           text        not null check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts        int         not null default 0 check (attempts >= 0),
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    problem         text,
    check ((state = 'SENT') = (sent_at is not null))
);

create index mail_due on mail (next_attempt_at) where state = 'WAITING';
create index mail_by_time on mail (created_at desc, id);
create index mail_by_state on mail (state, created_at desc, id);
create index mail_by_recipient on mail (lower(recipient), template, created_at desc);
-- V035__jobs.sql
-- The table of db-scheduler: one row per job and its next turn.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);
-- V040__access.sql
create table account (
    id              uuid primary key,
    email           text        not null check (length(email) between 3 and 254 and email !~ '[[:space:][:cntrl:]]'),
    display_name    text        not null check (length(display_name) between 1 and 120),
    password_hash   text,
    roles           text[]      not null,
    confirmed_at    timestamptz,
    disabled_at     timestamptz,
    disabled_reason text,
    created_at      timestamptz not null,
    version         bigint      not null,
    constraint account_roles_known check (
        cardinality(roles) >= 1
        and roles <@ array ['CLIENT', 'TRAINER', 'MEDICAL_REVIEWER', 'MODERATOR', 'EDITOR', 'ADMIN']),
    constraint account_client_holds_no_staff_role check (
        not ('CLIENT' = any (roles)) or cardinality(roles) = 1),
    constraint account_disabled_with_reason check ((disabled_at is null) = (disabled_reason is null))
);

create unique index account_email on account (lower(email));
create index account_roles on account using gin (roles);
create index account_by_name on account (lower(display_name), id);

-- One row per sign-in. The cookie holds the series and a secret; here are only digests of the secret.
create table sign_in_session (
    series        uuid primary key,
    account_id    uuid        not null references account (id),
    secret        bytea       not null check (length(secret) = 32),
    earlier       bytea check (length(earlier) = 32),
    rotated_at    timestamptz not null,
    started_at    timestamptz not null,
    last_activity timestamptz not null,
    device        text        not null check (length(device) <= 80),
    ended_at      timestamptz,
    ended_because text,
    check ((ended_at is null) = (ended_because is null))
);

create index sign_in_session_by_account on sign_in_session (account_id, last_activity desc);
create index sign_in_session_by_activity on sign_in_session (last_activity);

-- Links in e-mails: digest only, one use, and a newer one of the same purpose replaces the older.
create table account_link (
    digest     bytea primary key check (length(digest) = 32),
    account_id uuid        not null references account (id),
    purpose    text        not null check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'INVITATION', 'CHANGE_EMAIL')),
    new_email  text check (length(new_email) between 3 and 254),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    check ((purpose = 'CHANGE_EMAIL') = (new_email is not null))
);

create unique index account_link_one_per_purpose on account_link (account_id, purpose);
create index account_link_by_expiry on account_link (expires_at);

-- Attempts that count towards slowing down; the key is a digest of what was typed or of the network address.
create table attempt (
    id   bigint generated always as identity primary key,
    kind text        not null,
    key  bytea       not null check (length(key) = 32),
    at   timestamptz not null
);

create index attempt_by_key on attempt (kind, key, at desc);
create index attempt_by_time on attempt (at);
-- V050__people.sql
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
-- V060__medicalreview.sql
-- Requests for a review, the remarks of those sent back, and the signatures. A decided request and a signature never
-- change; neither is ever removed.

create table review_request (
  id uuid primary key,
  version integer not null,
  content_type text not null check (content_type ~ '^[a-z][a-z-]{1,39}$'),
  content_id uuid not null,
  revision integer not null check (revision >= 1),
  title text not null,
  condition text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  authors uuid[] not null,
  last_clinical_editor uuid not null references account (id),
  occasion text not null check (occasion in ('INITIAL', 'PERIODIC', 'CORRECTION', 'CREDENTIAL_LAPSED')),
  due_signature uuid,
  requested_by uuid references account (id),
  requested_at timestamptz not null,
  due_on date not null,
  state text not null check (state in ('WAITING', 'SIGNED', 'SENT_BACK', 'CANCELLED')),
  decided_by uuid references account (id),
  decided_at timestamptz,
  constraint review_request_decision check (
    (state = 'WAITING' and decided_by is null and decided_at is null)
    or (state in ('SIGNED', 'SENT_BACK') and decided_by is not null and decided_at is not null)
    or (state = 'CANCELLED' and decided_at is not null)),
  constraint review_request_reviewer_is_independent check (
    state not in ('SIGNED', 'SENT_BACK') or (decided_by <> all (authors) and decided_by <> last_clinical_editor))
);

-- Asked for once per revision, and once per signature that falls due or lapses.
create unique index review_request_waiting_once on review_request (content_type, content_id, revision)
  where state = 'WAITING';
create unique index review_request_once_per_signature on review_request (due_signature, occasion)
  where state <> 'CANCELLED';
create index review_request_queue on review_request (due_on, requested_at, id) where state = 'WAITING';
create index review_request_decided on review_request (decided_by, decided_at desc, id);
create index review_request_content on review_request (content_id, decided_at desc);

create table review_remark (
  request_id uuid not null references review_request (id),
  position integer not null,
  place text not null,
  remark text not null check (length(remark) between 1 and 4000),
  primary key (request_id, position)
);

create table review_signature (
  id uuid primary key,
  request_id uuid not null unique references review_request (id),
  content_type text not null,
  content_id uuid not null,
  revision integer not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  reviewer uuid not null references account (id),
  reviewer_name text not null,
  credential_id uuid not null references credential (id),
  credential jsonb not null,
  scope text not null,
  checklist_version text not null,
  checklist jsonb not null,
  conflict_declared boolean not null,
  conflict text,
  statement text not null check (statement <> ''),
  signed_at timestamptz not null,
  reviewed_on date not null,
  next_review_due date not null,
  constraint review_signature_once_a_day
    unique (content_type, content_id, revision, content_hash, reviewer, reviewed_on),
  constraint review_signature_conflict check (conflict_declared = (conflict is not null)),
  constraint review_signature_period check (
    next_review_due > reviewed_on and next_review_due <= reviewed_on + interval '36 months')
);

create index review_signature_content on review_signature (content_type, content_id, signed_at desc);

alter table review_request
  add constraint review_request_due_signature foreign key (due_signature) references review_signature (id);

create function review_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger review_signature_unchanged before update or delete on review_signature
  for each row execute function review_is_append_only();
create trigger review_signature_kept before truncate on review_signature
  for each statement execute function review_is_append_only();
create trigger review_remark_unchanged before update or delete on review_remark
  for each row execute function review_is_append_only();
create trigger review_remark_kept before truncate on review_remark
  for each statement execute function review_is_append_only();
create trigger review_request_decided_unchanged before update on review_request
  for each row when (old.state <> 'WAITING') execute function review_is_append_only();
create trigger review_request_undeleted before delete on review_request
  for each row execute function review_is_append_only();
create trigger review_request_kept before truncate on review_request
  for each statement execute function review_is_append_only();

-- A signature answers a waiting request for exactly this text, and nobody signs what they wrote (GOV-01).
create function review_signature_answers_its_request() returns trigger language plpgsql as $$
begin
  perform 1 from review_request r
   where r.id = new.request_id and r.state = 'WAITING' and r.content_type = new.content_type
     and r.content_id = new.content_id and r.revision = new.revision and r.content_hash = new.content_hash
     and new.reviewer <> all (r.authors) and new.reviewer <> r.last_clinical_editor
   for update;
  if not found then
    raise exception 'the signature answers no waiting request for this text' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger review_signature_answers_its_request before insert on review_signature
  for each row execute function review_signature_answers_its_request();
-- V070__guides.sql
create extension if not exists pg_trgm;

create table guide (
    id uuid primary key,
    slug varchar(80) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    condition varchar(40) not null check (condition ~ '^[a-z][a-z0-9-]{2,39}$'),
    title varchar(300) not null,
    state varchar(20) not null
        check (state in ('DRAFT', 'MEDICAL_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    version bigint not null,
    author_id uuid not null references account (id),
    created_at timestamptz not null,
    head_no integer not null check (head_no >= 1),
    head_hash varchar(64) not null,
    head_by uuid not null references account (id),
    head_at timestamptz not null,
    open_errors integer not null check (open_errors >= 0),
    open_warnings integer not null check (open_warnings >= 0),
    published_no integer check (published_no <= head_no),
    published_hash varchar(64),
    published_at timestamptz,
    first_published_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason varchar(2000),
    withdrawal_asked_by uuid references account (id),
    withdrawal_asked_at timestamptz,
    withdrawal_asked_reason varchar(2000),
    check ((published_no is null) = (published_hash is null)),
    check ((published_no is null) = (published_at is null)),
    check ((published_no is null) = (first_published_at is null)),
    check ((withdrawn_at is null) = (withdrawal_reason is null)),
    check (withdrawn_at is null or published_no is not null),
    check (state <> 'PUBLISHED' or (published_no = head_no and withdrawn_at is null)),
    check (state <> 'WITHDRAWN' or withdrawn_at is not null),
    check ((withdrawal_asked_by is null) = (withdrawal_asked_at is null)),
    check ((withdrawal_asked_by is null) = (withdrawal_asked_reason is null))
);

create index guide_state on guide (state, head_at desc);
create index guide_recent on guide (head_at desc);
create index guide_title on guide using gin (title gin_trgm_ops);
create index guide_public on guide (condition) where published_no is not null and withdrawn_at is null;

create table guide_revision (
    guide_id uuid not null references guide (id) on delete cascade,
    no integer not null check (no >= 1),
    parent_no integer check (parent_no < no),
    content jsonb not null,
    clinical_hash varchar(64) not null check (clinical_hash ~ '^[0-9a-f]{64}$'),
    materiality varchar(10) not null check (materiality in ('EDITORIAL', 'CLINICAL')),
    summary varchar(500) not null,
    by_id uuid not null references account (id),
    at timestamptz not null,
    primary key (guide_id, no),
    foreign key (guide_id, parent_no) references guide_revision (guide_id, no) on delete cascade,
    check ((no = 1) = (parent_no is null))
);

alter table guide add constraint guide_head foreign key (id, head_no)
    references guide_revision (guide_id, no) deferrable initially deferred;
alter table guide add constraint guide_published foreign key (id, published_no)
    references guide_revision (guide_id, no) deferrable initially deferred;

create table guide_waiver (
    id uuid primary key,
    guide_id uuid not null references guide (id) on delete cascade,
    fingerprint varchar(200) not null,
    rule varchar(60) not null,
    reason varchar(2000) not null check (char_length(trim(reason)) >= 10),
    by_id uuid not null references account (id),
    at timestamptz not null,
    withdrawn_by uuid references account (id),
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create unique index guide_waiver_standing on guide_waiver (guide_id, fingerprint) where withdrawn_at is null;

create table guide_event (
    id bigint generated always as identity primary key,
    guide_id uuid not null references guide (id) on delete cascade,
    revision_no integer not null,
    kind varchar(30) not null check (kind in (
        'CREATED', 'IMPORTED', 'SENT_TO_REVIEW', 'TAKEN_BACK', 'CHANGES_REQUESTED', 'APPROVED', 'REVIEWED',
        'PUBLISHED', 'EDITORIAL_CHANGE', 'CLINICAL_CHANGE', 'WITHDRAWAL_ASKED', 'WITHDRAWAL_REFUSED', 'WITHDRAWN',
        'RESTORED', 'FINDING_WAIVED', 'WAIVER_WITHDRAWN')),
    summary varchar(2000) not null,
    by_id uuid references account (id),
    at timestamptz not null,
    foreign key (guide_id, revision_no) references guide_revision (guide_id, no) on delete cascade
);

create index guide_event_by_guide on guide_event (guide_id, id desc);

create table guide_search (
    guide_id uuid primary key references guide (id) on delete cascade,
    title text not null,
    summary text not null,
    body text not null,
    words tsvector generated always as (
        setweight(to_tsvector('english'::regconfig, title), 'A')
        || setweight(to_tsvector('english'::regconfig, summary), 'B')
        || setweight(to_tsvector('english'::regconfig, body), 'C')) stored
);

create index guide_search_words on guide_search using gin (words);
create index guide_search_title on guide_search using gin (title gin_trgm_ops);

create function guide_never_deleted_once_published() returns trigger language plpgsql as $$
begin
    if old.first_published_at is not null then
        raise exception 'a guide that was published once stays (rule GOV-13)' using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end $$;

create trigger guide_never_deleted_once_published before delete on guide
    for each row execute function guide_never_deleted_once_published();

-- A cascade runs after its guide is gone, so a row whose guide still stands is being deleted by itself.
create function guide_rows_only_appended() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        raise exception '% is never changed (rule GOV-13)', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select 1 from guide where id = old.guide_id) then
        raise exception '% is never deleted (rule GOV-13)', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end $$;

create trigger guide_revision_only_appended before update or delete on guide_revision
    for each row execute function guide_rows_only_appended();
create trigger guide_event_only_appended before update or delete on guide_event
    for each row execute function guide_rows_only_appended();

create function guide_rows_never_truncated() returns trigger language plpgsql as $$
begin
    raise exception '% is never emptied (rule GOV-13)', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger guide_revision_never_truncated before truncate on guide_revision
    for each statement execute function guide_rows_never_truncated();
create trigger guide_event_never_truncated before truncate on guide_event
    for each statement execute function guide_rows_never_truncated();
set session_replication_role = replica;
create table flyway_schema_history (
  installed_rank int primary key, version varchar(50), description varchar(200) not null,
  type varchar(20) not null, script varchar(1000) not null, checksum int,
  installed_by varchar(100) not null, installed_on timestamp not null default now(),
  execution_time int not null, success boolean not null);
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('0a42e2d6-ef41-4526-9518-03afd4622785', 'trainer@demo.test', 'Jonas Weber', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$sfcrXunabufB8bNMyVJcuA$x6Y3JyyEc3SFFgCdY9HNA5NZRnb76w8LjU53jwzkqpE', '{TRAINER}', '2026-11-22 14:52:26.225165+00', NULL, NULL, '2026-11-22 14:52:25.900345+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('23a8373e-7f77-4abe-9315-a50916662a49', 'physio@demo.test', 'Amara Nwosu', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$oqjEXCqvF9SbcUiEkrpUOg$Z1yEYb0Kcfhw2khzhVBousZ1zS+IaTl+JF5tI5td8gw', '{TRAINER,MEDICAL_REVIEWER}', '2026-11-22 14:52:26.799242+00', NULL, NULL, '2026-11-22 14:52:26.248404+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('2ee6b134-bcb1-494e-9eb2-1edf44ae5d90', 'moderator2@demo.test', 'Tom Fischer', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$I18+q17CRIvt1RbdmQ823Q$V6ZaDRCmuNzN2F2y7rul0oGsOt1oD7TjVIKc3ZbvEKw', '{MODERATOR}', '2026-11-22 14:52:28.195617+00', NULL, NULL, '2026-11-22 14:52:27.920526+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('39f751b0-0cb1-4d7b-a5f6-a1f9a86efc9a', 'client2@demo.test', 'Sam Okafor', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$xT6WNFjV7ZGA+vuVHTw9hw$Xe1daJKgfHQjbH8Av8eLQUmcJO/JFjRhuB6d/a4CrsA', '{CLIENT}', '2026-11-22 14:52:25.857792+00', NULL, NULL, '2026-11-22 14:52:25.679442+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('721101d0-6b3b-430f-a5f7-1107a50ff966', 'editor@demo.test', 'Ruth Berger', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$a8Be61Bhqp4bqA3Aid81Kg$Trfh+K/lmBbHRQC8423LH6FzEjdPYY61JYHy39IjWrQ', '{EDITOR}', '2026-11-22 14:52:28.403248+00', NULL, NULL, '2026-11-22 14:52:28.248504+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('8ec50463-bd2d-4bff-801c-b39b86da98ac', 'admin2@demo.test', 'Paul Novak', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$FtIDEWXbKLwzmyVKI3w2OA$A18RiNearxmFRCoPlVQwhhVG5q3RhBWeDN7LdUu65wU', '{ADMIN}', '2026-11-22 14:52:28.994735+00', NULL, NULL, '2026-11-22 14:52:28.779355+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('a3b00a8f-91df-4ad6-9c05-2cfdb54a3fd0', 'medical@demo.test', 'Elena Rossi', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$ZuJl1K68v+g5OeF02J3ZFg$uUKV/UU0XRvspQH8v4e56LX0+qa/Wl6OyY0nMzdo4QI', '{MEDICAL_REVIEWER}', '2026-11-22 14:52:27.409312+00', NULL, NULL, '2026-11-22 14:52:26.884533+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('ab47252b-2f51-48cd-b400-4edf5bad009a', 'client@demo.test', 'Nora Lindqvist', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$m9XVKKy2uz8YA3g3gP3TYg$HU4xgDa+J1WMyc7v7XTf9H+nl1ZUmkvxyTPN9i/cRys', '{CLIENT}', '2026-11-22 14:52:25.309345+00', NULL, NULL, '2026-11-22 14:52:24.901224+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('d6e580d2-b24c-4b48-8c7d-31a60279a062', 'admin@demo.test', 'Ines Costa', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$2QRoqVRbGJrL4bZ6oObZGg$5EA+KlqPg8eYLkFJDYn+XckjTxcBszGvJ4ya72Vl80g', '{ADMIN}', '2026-11-22 14:52:28.764803+00', NULL, NULL, '2026-11-22 14:52:28.447686+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('f74f07ac-711e-4751-bf3e-8293927ae549', 'moderator@demo.test', 'Maya Patel', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$49dG6DiKBav5Q3CLjaSkow$giRtP7DyE18SkkJoD4lRSUpGRrRNX3NAdJObZOsidKI', '{MODERATOR}', '2026-11-22 14:52:27.83766+00', NULL, NULL, '2026-11-22 14:52:27.498492+00', '0');
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('1', '2026-11-22 14:52:25.426229+00', 'PORTAL', NULL, 'access.account-created', 'account', 'ab47252b-2f51-48cd-b400-4edf5bad009a', '{"roles": "[CLIENT]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('10', '2026-11-22 14:52:29.008587+00', 'PORTAL', NULL, 'access.account-created', 'account', '8ec50463-bd2d-4bff-801c-b39b86da98ac', '{"roles": "[ADMIN]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('2', '2026-11-22 14:52:25.872311+00', 'PORTAL', NULL, 'access.account-created', 'account', '39f751b0-0cb1-4d7b-a5f6-a1f9a86efc9a', '{"roles": "[CLIENT]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('3', '2026-11-22 14:52:26.233617+00', 'PORTAL', NULL, 'access.account-created', 'account', '0a42e2d6-ef41-4526-9518-03afd4622785', '{"roles": "[TRAINER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('4', '2026-11-22 14:52:26.817328+00', 'PORTAL', NULL, 'access.account-created', 'account', '23a8373e-7f77-4abe-9315-a50916662a49', '{"roles": "[MEDICAL_REVIEWER, TRAINER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('5', '2026-11-22 14:52:27.434366+00', 'PORTAL', NULL, 'access.account-created', 'account', 'a3b00a8f-91df-4ad6-9c05-2cfdb54a3fd0', '{"roles": "[MEDICAL_REVIEWER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('6', '2026-11-22 14:52:27.869021+00', 'PORTAL', NULL, 'access.account-created', 'account', 'f74f07ac-711e-4751-bf3e-8293927ae549', '{"roles": "[MODERATOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('7', '2026-11-22 14:52:28.203828+00', 'PORTAL', NULL, 'access.account-created', 'account', '2ee6b134-bcb1-494e-9eb2-1edf44ae5d90', '{"roles": "[MODERATOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('8', '2026-11-22 14:52:28.426871+00', 'PORTAL', NULL, 'access.account-created', 'account', '721101d0-6b3b-430f-a5f7-1107a50ff966', '{"roles": "[EDITOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('9', '2026-11-22 14:52:28.772159+00', 'PORTAL', NULL, 'access.account-created', 'account', 'd6e580d2-b24c-4b48-8c7d-31a60279a062', '{"roles": "[ADMIN]"}', NULL);
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('1', '010', 'audit', 'SQL', 'V010__audit.sql', '161492144', 'postgres', '2026-11-22 14:51:00.815029', '133', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('2', '020', 'drafts', 'SQL', 'V020__drafts.sql', '-1516832251', 'postgres', '2026-11-22 14:51:01.170561', '24', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('3', '030', 'notifications', 'SQL', 'V030__notifications.sql', '893232845', 'postgres', '2026-11-22 14:51:01.319984', '91', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('4', '035', 'jobs', 'SQL', 'V035__jobs.sql', '1525391623', 'postgres', '2026-11-22 14:51:01.489645', '74', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('5', '040', 'access', 'SQL', 'V040__access.sql', '1325906506', 'postgres', '2026-11-22 14:51:01.653066', '195', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('6', '050', 'people', 'SQL', 'V050__people.sql', '-157663358', 'postgres', '2026-11-22 14:51:01.94964', '243', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('7', '060', 'medicalreview', 'SQL', 'V060__medicalreview.sql', '1094842134', 'postgres', '2026-11-22 14:51:02.355998', '245', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('8', '070', 'guides', 'SQL', 'V070__guides.sql', '-630948956', 'postgres', '2026-11-22 14:51:02.76497', '331', 'true');
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('credential-expiry', 'recurring', NULL, '2026-11-23 06:10:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('medicalreview-due', 'recurring', NULL, '2026-11-23 04:10:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('remove-old-drafts', 'recurring', NULL, '2026-11-23 03:30:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
select setval('audit_entry_id_seq', 10);
set session_replication_role = default;

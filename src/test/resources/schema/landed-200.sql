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
-- V080__access_known_devices.sql
-- Browsers from which a person has signed in; the cookie holds a secret, here is only its digest.
create table known_device (
    digest       bytea       not null check (length(digest) = 32),
    account_id   uuid        not null references account (id) on delete cascade,
    last_sign_in timestamptz not null,
    primary key (digest, account_id)
);

create index known_device_by_account on known_device (account_id);
create index known_device_by_use on known_device (last_sign_in);

-- A password is chosen by whoever proves the address, never before.
update account set password_hash = null where confirmed_at is null;
alter table account add constraint account_password_needs_confirmation
    check (password_hash is null or confirmed_at is not null);
-- V081__medicalreview_professions_and_claims.sql
-- Whether a text holds exercises or red flags: such a text is signed by a health profession. Older requests did not
-- say; the stricter answer holds for them.
alter table review_request add column safety_critical boolean not null default true;
alter table review_request alter column safety_critical drop default;

-- Who is at it, so that two reviewers do not read one text for nothing.
alter table review_request
  add column claimed_by uuid references account (id),
  add column claimed_at timestamptz,
  add constraint review_request_claim check ((claimed_by is null) = (claimed_at is null)),
  add constraint review_request_claimer_is_independent check (
    claimed_by is null or (claimed_by <> all (authors) and claimed_by <> last_clinical_editor));

create or replace function review_signature_answers_its_request() returns trigger language plpgsql as $$
begin
  perform 1 from review_request r
   where r.id = new.request_id and r.state = 'WAITING' and r.content_type = new.content_type
     and r.content_id = new.content_id and r.revision = new.revision and r.content_hash = new.content_hash
     and new.reviewer <> all (r.authors) and new.reviewer <> r.last_clinical_editor
   for update;
  if not found then
    raise exception 'the signature answers no waiting request for this text' using errcode = 'restrict_violation';
  end if;
  perform 1 from review_request r
   where r.id = new.request_id and r.safety_critical
     and coalesce(new.credential ->> 'credentialClass', '') in ('', 'SPORTS_SCIENTIST', 'PERSONAL_TRAINER');
  if found then
    raise exception 'exercises and red flags are signed by a health profession' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
-- V100__exercises.sql
-- What a client must not or cannot do. A row ends once, by being lifted; otherwise it never changes, and none is removed.

create table client_restriction (
  id uuid primary key,
  client uuid not null references account (id),
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  detail text check (detail ~ '^[A-Z_]{3,40}$'),
  side text not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  reason text not null check (length(btrim(reason)) between 1 and 500),
  set_by uuid not null references account (id),
  set_at timestamptz not null,
  lifted_by uuid references account (id),
  lifted_at timestamptz,
  lift_reason text check (length(btrim(lift_reason)) between 1 and 500),
  constraint client_restriction_lifted_whole check (
    (lifted_by is null and lifted_at is null and lift_reason is null)
    or (lifted_by is not null and lifted_at is not null and lift_reason is not null and lifted_at >= set_at))
);

-- The same restriction is in force once.
create unique index client_restriction_once on client_restriction (client, kind, coalesce(detail, ''), side)
  where lifted_at is null;
create index client_restriction_client on client_restriction (client, set_at desc, id);

create function client_restriction_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.lifted_at is null and new.lifted_at is not null
     and (old.id, old.client, old.kind, coalesce(old.detail, ''), old.side, old.reason, old.set_by, old.set_at)
       = (new.id, new.client, new.kind, coalesce(new.detail, ''), new.side, new.reason, new.set_by, new.set_at) then
    return new;
  end if;
  raise exception 'a restriction is lifted once and never changed otherwise' using errcode = 'restrict_violation';
end $$;

create trigger client_restriction_unchanged before update or delete on client_restriction
  for each row execute function client_restriction_is_kept();
create trigger client_restriction_kept before truncate on client_restriction
  for each statement execute function client_restriction_is_kept();
-- V105__care.sql
-- Consents that clients give and withdraw, and the care relationships that rest on them.

-- The words as they were shown: a changed text is a new version, the old one stays readable for ever.
create table consent_wording (
  purpose varchar(20) not null check (purpose in ('CARE', 'SHARING', 'RESEARCH', 'NEWS')),
  version integer not null check (version >= 1),
  language varchar(2) not null check (language ~ '^[a-z]{2}$'),
  sha256 varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  wording jsonb not null,
  primary key (purpose, version, language),
  unique (purpose, version, language, sha256)
);

create table consent (
  id uuid primary key,
  client uuid not null references account (id),
  purpose varchar(20) not null,
  practitioner uuid references account (id),
  version integer not null,
  language varchar(2) not null,
  sha256 varchar(64) not null,
  channel varchar(20) not null check (channel in ('PORTAL')),
  given_at timestamptz not null,
  check ((purpose = 'SHARING') = (practitioner is not null)),
  check (practitioner <> client),
  unique (id, client, practitioner),
  foreign key (purpose, version, language, sha256) references consent_wording (purpose, version, language, sha256)
);

create index consent_by_client on consent (client, purpose, given_at desc);

create table consent_withdrawal (
  consent_id uuid primary key references consent (id),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null references account (id),
  cause varchar(30) not null check (cause in ('CLIENT', 'CARE_WITHDRAWN', 'PRACTITIONER_ENDED'))
);

-- A practitioner takes care of a client from the day the client shares their record until one of the two ends it.
create table care_relationship (
  id uuid primary key,
  client uuid not null,
  practitioner uuid not null,
  condition varchar(40) not null check (condition ~ '^[a-z][a-z0-9-]{2,39}$'),
  consent_id uuid not null unique,
  started_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references account (id),
  end_reason varchar(500),
  foreign key (consent_id, client, practitioner) references consent (id, client, practitioner),
  check ((ended_at is null) = (ended_by is null)),
  check (ended_at is not null or end_reason is null),
  check (ended_at >= started_at),
  -- A practitioner who ends it says why; a client need not.
  check (ended_by is null or ended_by = client or end_reason <> '')
);

create unique index care_relationship_runs_once on care_relationship (client, practitioner) where ended_at is null;
create index care_relationship_by_practitioner on care_relationship (practitioner) where ended_at is null;

create function care_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger consent_wording_unchanged before update or delete on consent_wording
  for each row execute function care_is_append_only();
create trigger consent_wording_kept before truncate on consent_wording
  for each statement execute function care_is_append_only();
create trigger consent_unchanged before update or delete on consent
  for each row execute function care_is_append_only();
create trigger consent_kept before truncate on consent
  for each statement execute function care_is_append_only();
create trigger consent_withdrawal_unchanged before update or delete on consent_withdrawal
  for each row execute function care_is_append_only();
create trigger consent_withdrawal_kept before truncate on consent_withdrawal
  for each statement execute function care_is_append_only();
create trigger care_relationship_undeleted before delete on care_relationship
  for each row execute function care_is_append_only();
create trigger care_relationship_kept before truncate on care_relationship
  for each statement execute function care_is_append_only();

-- Ending is the only change, and it happens once.
create function care_relationship_only_ends() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null
    or (new.id, new.client, new.practitioner, new.condition, new.consent_id, new.started_at)
      is distinct from (old.id, old.client, old.practitioner, old.condition, old.consent_id, old.started_at) then
    raise exception 'a care relationship changes only by ending' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger care_relationship_only_ends before update on care_relationship
  for each row execute function care_relationship_only_ends();

-- One at a time of a kind, and no sharing without the consent to care. Those who act at once act one after the other.
create function consent_stands_once() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('consent ' || new.client, 0));
  if exists (select 1 from consent c
      where c.client = new.client and c.purpose = new.purpose and c.practitioner is not distinct from new.practitioner
        and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id)) then
    raise exception 'this consent is given already' using errcode = 'unique_violation';
  end if;
  if new.purpose = 'SHARING' and not exists (select 1 from consent c
      where c.client = new.client and c.purpose = 'CARE'
        and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id)) then
    raise exception 'sharing rests on the consent to care' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger consent_stands_once before insert on consent
  for each row execute function consent_stands_once();

-- A withdrawn consent ends its care relationship in the same statement, and withdrawn care ends all sharing.
create function consent_withdrawal_ends_care() returns trigger language plpgsql as $$
declare
  withdrawn consent;
begin
  select * into strict withdrawn from consent c where c.id = new.consent_id;
  perform pg_advisory_xact_lock(hashtextextended('consent ' || withdrawn.client, 0));
  update care_relationship set ended_at = new.withdrawn_at, ended_by = new.withdrawn_by
    where consent_id = new.consent_id and ended_at is null;
  if withdrawn.purpose = 'CARE' then
    insert into consent_withdrawal (consent_id, withdrawn_at, withdrawn_by, cause)
      select c.id, new.withdrawn_at, new.withdrawn_by, 'CARE_WITHDRAWN'
      from consent c
      where c.client = withdrawn.client and c.purpose = 'SHARING'
        and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id);
  end if;
  return new;
end $$;

create trigger consent_withdrawal_ends_care after insert on consent_withdrawal
  for each row execute function consent_withdrawal_ends_care();

create view consent_standing as
select c.*
from consent c
where not exists (select 1 from consent_withdrawal w where w.consent_id = c.id);

-- The two functions and three views below are the only places where this module reads other modules' tables.

-- The credentials with which the person may decide about the condition on that day, two checks included.
create function care_classes(person uuid, wanted varchar, day date) returns varchar[] language sql stable as $$
  select coalesce(array_agg(distinct c.credential_class), '{}')
  from credential c
  where c.holder = person and wanted = any (c.scope)
    and c.valid_from <= day and (c.valid_to is null or c.valid_to >= day)
    and (c.revoked_on is null or c.revoked_on > day)
    and (select count(distinct v.admin_id) from credential_verification v where v.credential_id = c.id) >= 2
$$;

-- What they make the person; nothing when none counts.
create function care_role(person uuid, wanted varchar, day date) returns varchar language sql stable as $$
  select case when classes && array['PHYSICIAN', 'PHYSIOTHERAPIST']::varchar[] then 'CLINICIAN'
              when cardinality(classes) > 0 then 'TRAINER' end
  from (select care_classes(person, wanted, day) as classes) c
$$;

create view care_person as select id, display_name from account;

create view care_practitioner as
select a.id, a.display_name
from account a
where a.disabled_at is null and a.confirmed_at is not null and 'TRAINER' = any (a.roles);

create view care_running as
select r.client, c.display_name as client_name, r.practitioner, p.display_name as practitioner_name,
  r.condition, r.consent_id, r.started_at
from care_relationship r
join consent_standing sharing on sharing.id = r.consent_id
join care_practitioner p on p.id = r.practitioner
join account c on c.id = r.client and c.disabled_at is null and 'CLIENT' = any (c.roles)
where r.ended_at is null
  and exists (select 1 from consent_standing s where s.client = r.client and s.purpose = 'CARE');
-- V110__protocols.sql
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
-- V120__assessments.sql
-- Intake answers, what is the matter, warning signs and their locks, clearance letters, measurements, instrument packs.

-- One row per answer; a change is a further version, so that no tab overwrites what another one said.
create table intake_answer (
  id uuid primary key,
  client uuid not null references account (id),
  question varchar(40) not null,
  version integer not null check (version >= 1),
  answer varchar(2000) not null check (answer <> ''),
  answered_at timestamptz not null,
  unique (client, question, version)
);

-- What the client handed in: the answers as they were then, and what the portal proposed from them.
create table intake (
  id uuid primary key,
  client uuid not null references account (id),
  version integer not null check (version >= 1),
  answers jsonb not null,
  proposed varchar(30) check (proposed in ('ACUTE_STRAIN', 'SUSPECTED_AVULSION', 'PROX_TENDINOPATHY', 'REFERRED_NEURAL',
    'TIGHTNESS_NONSPECIFIC', 'CONTUSION_DOMS_CRAMP')),
  reasons varchar(60)[] not null,
  submitted_at timestamptz not null,
  unique (client, version)
);

-- What a clinician confirmed; the newest row counts.
create table presentation (
  id uuid primary key,
  client uuid not null,
  version integer not null check (version >= 1),
  intake_version integer not null,
  presentation varchar(30) not null check (presentation in ('ACUTE_STRAIN', 'SUSPECTED_AVULSION', 'PROX_TENDINOPATHY',
    'REFERRED_NEURAL', 'TIGHTNESS_NONSPECIFIC', 'CONTUSION_DOMS_CRAMP')),
  side varchar(5) not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  onset date,
  grade integer check (grade between 1 and 3),
  tendon_involved boolean not null,
  sign_off boolean not null,
  munich varchar(2) check (munich ~ '^(1A|1B|2A|2B|3A|3B|4)$'),
  bamic varchar(2) check (bamic ~ '^(0[ab]|[1-3][abc]|4c?)$'),
  imaging_date date,
  reported_by varchar(120) check (reported_by <> ''),
  goal varchar(30) not null check (goal in ('DAILY_LIVING', 'RECREATIONAL', 'RUNNER', 'SPRINT_PIVOT_SPORT')),
  minutes_per_day integer not null check (minutes_per_day between 5 and 240),
  days_per_week integer not null check (days_per_week between 1 and 7),
  equipment varchar(30)[] not null,
  reason varchar(1000) not null check (reason <> ''),
  confirmed_by uuid not null references account (id),
  confirmed_at timestamptz not null,
  unique (client, version),
  foreign key (client, intake_version) references intake (client, version),
  check (confirmed_by <> client),
  -- Both systems read images, so an image and who reported it must be named.
  check ((munich is null and bamic is null) or (imaging_date is not null and reported_by is not null))
);

-- One row per client that ever began; whoever starts a plan or a session, and whoever raises a lock, takes it first.
create table safety_person (
  client uuid primary key references account (id)
);

create table safety_lock (
  id uuid primary key,
  client uuid not null references safety_person (client),
  flag varchar(20) not null check (flag ~ '^RF-[0-9]{2}(\.[a-z-]+)?$'),
  level varchar(10) not null check (level in ('EMERGENCY', 'URGENT', 'REFER', 'PAUSE')),
  origin varchar(80) not null check (origin ~ '^[a-z-]+:.+$'),
  raised_by uuid references account (id),
  raised_at timestamptz not null
);

create index safety_lock_by_client on safety_lock (client, raised_at desc);

create table safety_lift (
  lock_id uuid primary key references safety_lock (id),
  lifted_by uuid not null references account (id),
  lifted_at timestamptz not null,
  reason varchar(1000) not null check (reason <> '')
);

-- A client never lifts the own lock, whatever a screen or a role says.
create function safety_lift_by_another() returns trigger language plpgsql as $$
begin
  if exists (select 1 from safety_lock l where l.id = new.lock_id and l.client = new.lifted_by) then
    raise exception 'nobody lifts the own lock' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger safety_lift_by_another before insert on safety_lift
  for each row execute function safety_lift_by_another();

-- Words in an answer that a clinician should read soon (RF-17); no text of the client is kept here.
create table safeguarding_notice (
  answer_id uuid primary key references intake_answer (id),
  client uuid not null references account (id),
  noticed_at timestamptz not null
);

create table clearance (
  id uuid primary key,
  client uuid not null references account (id),
  issued_on date not null,
  issuer varchar(120) not null check (issuer <> ''),
  media_type varchar(20) check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea check (length(content) between 1 and 5242880),
  stated_at timestamptz not null,
  check ((media_type is null) = (content is null))
);

create index clearance_by_client on clearance (client, stated_at desc);

create table clearance_decision (
  clearance_id uuid primary key references clearance (id),
  accepted boolean not null,
  reason varchar(500) not null check (reason <> ''),
  decided_by uuid not null references account (id),
  decided_at timestamptz not null
);

-- One row per value as it was entered; a correction is a further version of the same measurement, without a value when
-- it was taken back.
create table measurement (
  id uuid primary key,
  root uuid not null references measurement (id),
  version integer not null check (version >= 1),
  client uuid not null references account (id),
  measure varchar(60) not null,
  value numeric(12, 4),
  unit varchar(20) not null,
  side varchar(5) not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  mode varchar(10) not null check (mode in ('SELF', 'TRAINER', 'CLINICIAN')),
  tester uuid not null references account (id),
  instrument varchar(60) not null,
  details jsonb not null,
  measured_at timestamptz not null,
  recorded_by uuid not null references account (id),
  recorded_at timestamptz not null,
  reason varchar(500),
  unique (root, version),
  check ((version = 1) = (root = id)),
  check (version = 1 or reason <> ''),
  check (version > 1 or value is not null),
  check ((mode = 'SELF') = (tester = client)),
  check (measured_at <= recorded_at + interval '5 minutes')
);

create index measurement_by_client on measurement (client, measured_at desc, id desc);
create index measurement_by_measure on measurement (client, measure, measured_at desc);

create view measurement_current as
select m.*
from measurement m
where not exists (select 1 from measurement later where later.root = m.root and later.version > m.version);

create table instrument_pack (
  id uuid primary key,
  instrument varchar(10) not null check (instrument in ('LEFS', 'FASH', 'HAOS', 'VISA_H')),
  version varchar(40) not null check (version <> ''),
  language varchar(2) not null check (language ~ '^[a-z]{2}$'),
  licence varchar(500) not null check (licence <> ''),
  items jsonb not null,
  loaded_by uuid not null references account (id),
  loaded_at timestamptz not null,
  unique (instrument, version, language)
);

create function assessments_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare
  kept text;
begin
  foreach kept in array array['intake_answer', 'intake', 'presentation', 'safety_person', 'safety_lock', 'safety_lift',
      'safeguarding_notice', 'clearance', 'clearance_decision', 'measurement', 'instrument_pack'] loop
    execute format('create trigger %I before update or delete on %I for each row'
      || ' execute function assessments_are_append_only()', kept || '_unchanged', kept);
    execute format('create trigger %I before truncate on %I for each statement'
      || ' execute function assessments_are_append_only()', kept || '_kept', kept);
  end loop;
end $$;
-- V130__plans.sql
-- Plans in versions. A version, a proposal and an acknowledgement never change and are never removed; a plan itself
-- moves from version to version and ends once.

create table plan (
  id uuid primary key,
  client uuid not null references account (id),
  protocol_code varchar(40) not null,
  protocol_version integer not null check (protocol_version >= 1),
  presentation varchar(40) not null check (presentation not in ('SUSPECTED_AVULSION', 'REFERRED_NEURAL')),
  goal varchar(40) not null,
  injured varchar(5) not null check (injured in ('LEFT', 'RIGHT', 'BOTH')),
  started_at timestamptz not null,
  started_by uuid not null references account (id),
  -- A plan begins before or in the first phase; every later phase needs its decision.
  start_phase smallint not null check (start_phase in (0, 1)),
  phase smallint not null check (phase between 0 and 5),
  phase_since timestamptz not null,
  decision uuid,
  version integer not null check (version >= 1),
  ended_at timestamptz,
  ended_by uuid references account (id),
  end_reason varchar(2000) check (end_reason !~ '^\s*$'),
  constraint plan_phase_has_decision check (decision is not null or phase = start_phase),
  constraint plan_end check (num_nonnulls(ended_at, ended_by, end_reason) in (0, 3)),
  unique (id, client),
  unique (id, start_phase)
);

create unique index plan_one_running on plan (client) where ended_at is null;
create index plan_of_client on plan (client, started_at desc, id);

create table plan_version (
  plan uuid not null references plan (id),
  version integer not null check (version >= 1),
  -- Versions follow each other without a gap.
  previous integer generated always as (nullif(version - 1, 0)) stored,
  phase smallint not null check (phase between 1 and 5),
  sessions_per_week smallint not null check (sessions_per_week between 1 and 7),
  pain_profile varchar(40) not null,
  reason varchar(2000) not null check (reason !~ '^\s*$'),
  -- What changed against the version before, one plain sentence each, as the client was told.
  difference text[] not null,
  published_by uuid not null references account (id),
  published_as varchar(10) not null check (published_as in ('TRAINER', 'CLINICIAN')),
  published_at timestamptz not null,
  -- Made when the form opens: the same publication twice is one version.
  publication uuid not null unique,
  primary key (plan, version),
  foreign key (plan, previous) references plan_version (plan, version)
);

alter table plan
  add foreign key (id, version) references plan_version (plan, version) deferrable initially deferred;

create table plan_item (
  plan uuid not null,
  version integer not null,
  position smallint not null check (position between 1 and 40),
  item uuid not null,
  exercise varchar(5) not null check (exercise ~ '^[A-Z]{2}[0-9]{2,3}$'),
  side varchar(5) not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
  sets smallint not null check (sets between 1 and 20),
  reps smallint check (reps between 1 and 100),
  hold_seconds smallint check (hold_seconds between 1 and 600),
  minutes smallint check (minutes between 1 and 180),
  metres smallint check (metres between 1 and 5000),
  tempo varchar(8) not null check (tempo ~ '^([0-9]{1,2}-[0-9]{1,2}-[0-9]{1,2})?$'),
  rest_seconds smallint not null check (rest_seconds between 0 and 1200),
  load_kg numeric(5, 2) check (load_kg between 0 and 500),
  effort_percent smallint check (effort_percent between 1 and 100),
  per_day smallint not null check (per_day between 1 and 6),
  every_days smallint not null check (every_days between 1 and 14),
  superset smallint check (superset between 1 and 20),
  essential boolean not null,
  note varchar(500) not null,
  cites varchar(120) not null check (cites ~ '^(protocol:[a-z][a-z0-9-]{2,39}:[0-9]+|guide:[0-9a-f-]{36}:[0-9]+)$'),
  primary key (plan, version, position),
  unique (plan, version, item),
  foreign key (plan, version) references plan_version (plan, version),
  constraint plan_item_says_how_much check (num_nonnulls(reps, hold_seconds, minutes, metres) >= 1)
);

create index plan_item_by_source on plan_item (cites);

create table plan_acknowledgement (
  plan uuid not null,
  version integer not null,
  acknowledged_at timestamptz not null,
  primary key (plan, version),
  foreign key (plan, version) references plan_version (plan, version)
);

-- What somebody, or the portal after a change of phase, proposes; it counts until the plan has another version.
create table plan_proposal (
  id uuid primary key,
  client uuid not null references account (id),
  plan uuid,
  base_version integer,
  phase smallint not null check (phase between 1 and 5),
  sessions_per_week smallint not null check (sessions_per_week between 1 and 7),
  pain_profile varchar(40) not null,
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  reason varchar(2000) not null,
  proposed_by uuid references account (id),
  proposed_at timestamptz not null,
  foreign key (plan, client) references plan (id, client),
  constraint plan_proposal_base check (num_nonnulls(plan, base_version) in (0, 2))
);

create index plan_proposal_newest on plan_proposal (client, proposed_at desc, id);

create function plan_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger plan_version_unchanged before update or delete on plan_version
  for each row execute function plan_rows_stay();
create trigger plan_version_kept before truncate on plan_version
  for each statement execute function plan_rows_stay();
create trigger plan_item_unchanged before update or delete on plan_item
  for each row execute function plan_rows_stay();
create trigger plan_item_kept before truncate on plan_item
  for each statement execute function plan_rows_stay();
create trigger plan_acknowledgement_unchanged before update or delete on plan_acknowledgement
  for each row execute function plan_rows_stay();
create trigger plan_acknowledgement_kept before truncate on plan_acknowledgement
  for each statement execute function plan_rows_stay();
create trigger plan_proposal_unchanged before update or delete on plan_proposal
  for each row execute function plan_rows_stay();
create trigger plan_proposal_kept before truncate on plan_proposal
  for each statement execute function plan_rows_stay();
create trigger plan_undeleted before delete on plan
  for each row execute function plan_rows_stay();
create trigger plan_kept before truncate on plan
  for each statement execute function plan_rows_stay();

-- A published version is whole: nothing is added to it later, and it follows the one that ran.
create function plan_version_follows() returns trigger language plpgsql as $$
begin
  perform 1 from plan p
   where p.id = new.plan and p.ended_at is null
     and (new.version = p.version + 1 or (new.version = 1 and p.version = 1));
  if not found then
    raise exception 'the version does not follow the running one' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_version_follows before insert on plan_version
  for each row execute function plan_version_follows();

create function plan_item_of_this_publication() returns trigger language plpgsql as $$
begin
  perform 1 from plan_version v
   where v.plan = new.plan and v.version = new.version and v.xmin = pg_current_xact_id()::xid;
  if not found then
    raise exception 'a published version takes no further items' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_item_of_this_publication before insert on plan_item
  for each row execute function plan_item_of_this_publication();

-- What a plan was started as stays; versions only go up; an ended plan never changes again.
create function plan_guard() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null then
    raise exception 'an ended plan never changes again' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.client, new.protocol_code, new.protocol_version, new.presentation, new.goal, new.injured,
      new.started_at, new.started_by, new.start_phase)
     is distinct from
     (old.id, old.client, old.protocol_code, old.protocol_version, old.presentation, old.goal, old.injured,
      old.started_at, old.started_by, old.start_phase) then
    raise exception 'what a plan was started as never changes' using errcode = 'restrict_violation';
  end if;
  if new.version not in (old.version, old.version + 1) then
    raise exception 'a plan goes from version to version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_guard before update on plan for each row execute function plan_guard();
-- V135__phase_decisions.sql
-- Decisions about phases: immutable, chained one to the other, and the only thing that moves a plan to another phase.

create table phase_decision (
  id uuid primary key,
  plan uuid not null references plan (id),
  -- The decision before, of the same plan and ending in the phase that this one begins in; none for the first.
  previous uuid,
  from_phase smallint not null check (from_phase between 0 and 5),
  to_phase smallint not null check (to_phase between 0 and 5),
  first_phase smallint generated always as (case when previous is null then from_phase end) stored,
  action varchar(10) not null,
  criterion varchar(60),
  reason varchar(2000) not null check (reason !~ '^\s*$'),
  decided_by uuid not null references account (id),
  decided_as varchar(10) not null check (decided_as in ('TRAINER', 'CLINICIAN')),
  credential_id uuid not null references credential (id),
  credential jsonb not null,
  decided_at timestamptz not null,
  protocol_code varchar(40) not null,
  protocol_version integer not null check (protocol_version >= 1),
  eligible boolean not null,
  evidence_hash varchar(64) not null check (evidence_hash ~ '^[0-9a-f]{64}$'),
  -- The context, the facts with their ids, and the verdicts, so that the decision can be replayed for ever.
  evaluation jsonb not null,
  constraint phase_decision_step check (
    (action = 'ADVANCE' and to_phase = from_phase + 1 and eligible)
    or (action = 'REGRESS' and to_phase < from_phase)
    or (action in ('HOLD', 'WAIVE') and to_phase = from_phase)),
  constraint phase_decision_waiver check ((action = 'WAIVE') = (criterion is not null)),
  unique (plan, to_phase, id),
  constraint phase_decision_one_next unique (previous),
  foreign key (plan, from_phase, previous) references phase_decision (plan, to_phase, id),
  foreign key (plan, first_phase) references plan (id, start_phase)
);

create unique index phase_decision_one_first on phase_decision (plan) where previous is null;
create index phase_decision_of_plan on phase_decision (plan, decided_at);

create trigger phase_decision_unchanged before update or delete on phase_decision
  for each row execute function plan_rows_stay();
create trigger phase_decision_kept before truncate on phase_decision
  for each statement execute function plan_rows_stay();

alter table plan add constraint plan_phase_is_decided
  foreign key (id, phase, decision) references phase_decision (plan, to_phase, id);

-- A plan follows its newest decision, from the phase it is in: not an older one, and never back to none.
create function plan_phase_follows_decision() returns trigger language plpgsql as $$
begin
  perform 1 from phase_decision d
   where d.id = new.decision and d.plan = new.id and d.from_phase = old.phase and d.to_phase = new.phase
     and d.action in ('ADVANCE', 'REGRESS')
     and not exists (select 1 from phase_decision later where later.previous = d.id);
  if not found then
    raise exception 'a plan changes its phase only by its newest decision' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger plan_phase_follows_decision before update on plan
  for each row when ((new.phase, new.decision) is distinct from (old.phase, old.decision))
  execute function plan_phase_follows_decision();

-- And a decision never stays without effect: when the transaction ends, the plan stands where the decision put it.
create function phase_decision_takes_effect() returns trigger language plpgsql as $$
begin
  perform 1 from plan p
   where p.id = new.plan and p.phase = new.to_phase
     and (new.action in ('HOLD', 'WAIVE') or p.decision = new.id);
  if not found then
    raise exception 'a decision without effect on its plan' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create constraint trigger phase_decision_takes_effect after insert on phase_decision
  deferrable initially deferred for each row execute function phase_decision_takes_effect();
-- V140__training.sql
-- Training as it was done. Sessions, entries, answers and corrections are only ever added.

-- The only place where this module reads another module's table.
create view client_plan as
select p.client, p.id as plan, v.version
from plan p join plan_version v on v.plan = p.id;

create table client_zone (
  client uuid primary key references account (id),
  zone varchar(60) not null check (zone <> ''),
  told_at timestamptz not null
);

-- What was planned for a day of the client, kept on that day, so that a later plan changes no past.
create table planned_day (
  client uuid not null references account (id),
  day date not null,
  plan uuid not null,
  plan_version integer not null check (plan_version >= 1),
  sessions integer not null check (sessions between 0 and 1),
  kept_at timestamptz not null,
  primary key (client, day),
  foreign key (plan, client) references plan (id, client),
  foreign key (plan, plan_version) references plan_version (plan, version)
);

create table training_session (
  id uuid primary key,
  client uuid not null references account (id),
  plan uuid not null,
  plan_version integer not null check (plan_version >= 1),
  started_at timestamptz not null,
  received_at timestamptz not null,
  unique (id, client),
  -- A session stays with the version it was done by.
  foreign key (plan, client) references plan (id, client),
  foreign key (plan, plan_version) references plan_version (plan, version)
);

create index training_session_by_client on training_session (client, started_at desc, id desc);
create index training_session_by_start on training_session (started_at);

-- The id comes from the device: sent twice, it is there once.
create table session_entry (
  id uuid primary key,
  session uuid not null references training_session (id),
  seq integer not null check (seq between 0 and 100000),
  kind varchar(20) not null,
  at timestamptz not null,
  received_at timestamptz not null,
  while_locked boolean not null,
  day date,
  brief boolean,
  item uuid,
  set_number integer check (set_number between 1 and 20),
  reps integer check (reps between 0 and 100),
  hold_seconds integer check (hold_seconds between 0 and 600),
  load_kg numeric(5, 2) check (load_kg between 0 and 500),
  moment varchar(10),
  value integer,
  reason varchar(20),
  flag varchar(10) check (flag ~ '^RF-[0-9]{2}$'),
  constraint session_entry_says_what_its_kind_says check (case kind
    when 'SESSION_STARTED' then day is not null and brief is not null
      and num_nonnulls(item, set_number, reps, hold_seconds, load_kg, moment, value, reason, flag) = 0
    when 'SET_DONE' then num_nonnulls(item, set_number) = 2
      and num_nonnulls(day, brief, moment, value, reason, flag) = 0
    when 'SET_UNDONE' then num_nonnulls(item, set_number) = 2
      and num_nonnulls(day, brief, reps, hold_seconds, load_kg, moment, value, reason, flag) = 0
    when 'PAIN' then value between 0 and 10 and moment in ('BEFORE', 'PEAK', 'AFTER') and moment is not null
      and value is not null and (moment = 'PEAK') = (item is not null)
      and num_nonnulls(day, brief, set_number, reps, hold_seconds, load_kg, reason, flag) = 0
    when 'RPE' then value is not null and value between 0 and 10
      and num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, reason, flag) = 0
    when 'MINUTES' then value is not null and value between 1 and 720
      and num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, reason, flag) = 0
    when 'STOPPED' then reason is not null
      and num_nonnulls(day, brief, set_number, reps, hold_seconds, load_kg, moment, value, flag) = 0
    when 'RED_FLAG' then flag is not null
      and num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, value, reason) = 0
    when 'FINISHED' then
      num_nonnulls(day, brief, item, set_number, reps, hold_seconds, load_kg, moment, value, reason, flag) = 0
    else false end)
);

create index session_entry_of_session on session_entry (session, seq, id);

-- A session begins once and is finished once.
create unique index session_entry_once on session_entry (session, kind) where kind in ('SESSION_STARTED', 'FINISHED');

-- A corrected answer is a further version; version 0 is what the entries say. No value: taken back.
create table session_correction (
  id uuid primary key,
  session uuid not null,
  client uuid not null,
  version integer not null check (version >= 1),
  question varchar(10) not null check (question in ('BEFORE', 'PEAK', 'AFTER', 'RPE', 'MINUTES', 'MORNING')),
  item uuid,
  value integer,
  corrected_at timestamptz not null,
  foreign key (session, client) references training_session (id, client),
  unique (session, version),
  check ((question = 'PEAK') = (item is not null)),
  check (value between 0 and 10 or (question = 'MINUTES' and value between 1 and 720))
);

-- One answer per session; there is no row for an answer that is missing.
create table check_in (
  session uuid primary key references training_session (id),
  pain integer not null check (pain between 0 and 10),
  answered_at timestamptz not null,
  way varchar(10) not null check (way in ('PORTAL', 'LINK'))
);

-- One reminder per session; the link's secret itself is only in the mail.
create table check_in_link (
  session uuid primary key references training_session (id),
  digest bytea not null unique check (length(digest) = 32),
  expires_at timestamptz not null,
  sent_at timestamptz not null
);

create function training_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger planned_day_unchanged before update or delete on planned_day
  for each row execute function training_is_append_only();
create trigger planned_day_kept before truncate on planned_day
  for each statement execute function training_is_append_only();
create trigger training_session_unchanged before update or delete on training_session
  for each row execute function training_is_append_only();
create trigger training_session_kept before truncate on training_session
  for each statement execute function training_is_append_only();
create trigger session_entry_unchanged before update or delete on session_entry
  for each row execute function training_is_append_only();
create trigger session_entry_kept before truncate on session_entry
  for each statement execute function training_is_append_only();
create trigger session_correction_unchanged before update or delete on session_correction
  for each row execute function training_is_append_only();
create trigger session_correction_kept before truncate on session_correction
  for each statement execute function training_is_append_only();
create trigger check_in_unchanged before update or delete on check_in
  for each row execute function training_is_append_only();
create trigger check_in_kept before truncate on check_in
  for each statement execute function training_is_append_only();
-- V150__dose_decisions.sql
-- What a person decided on a proposed dose: accepted, changed or refused, with the rows it rested on. Never changes.

create table dose_decision (
  id uuid primary key,
  -- Made when the form opens: the same answers twice are one decision.
  command uuid not null,
  plan uuid not null references plan (id),
  item uuid not null,
  -- The session's row that the proposal answered; a later session makes another proposal.
  log uuid not null,
  rule varchar(20) not null,
  outcome varchar(20) not null,
  proposed jsonb,
  action varchar(10) not null check (action in ('ACCEPTED', 'EDITED', 'REFUSED')),
  dose jsonb,
  reason varchar(2000) not null,
  evidence uuid[] not null check (cardinality(evidence) >= 1),
  protocol_code varchar(40) not null,
  protocol_version integer not null check (protocol_version >= 1),
  decided_by uuid not null references account (id),
  decided_as varchar(10) not null check (decided_as in ('TRAINER', 'CLINICIAN')),
  decided_at timestamptz not null,
  constraint dose_decision_once unique (plan, item, log),
  constraint dose_decision_reason check (action = 'ACCEPTED' or reason !~ '^\s*$'),
  constraint dose_decision_dose check (action = 'REFUSED' or dose is not null)
);

create index dose_decision_by_command on dose_decision (command);

create function dose_decision_stays() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger dose_decision_unchanged before update or delete on dose_decision
  for each row execute function dose_decision_stays();
create trigger dose_decision_kept before truncate on dose_decision
  for each statement execute function dose_decision_stays();
-- V160__boards_of_plans.sql
-- A version may say on which days its exercises are done: weeks of seven days, whole and unchanging like the version.
-- Without a board it goes by the frequencies of its doses, as all earlier versions do.

alter table plan_version
  add column board jsonb,
  add column origin_template uuid,
  add column origin_version integer,
  add constraint plan_version_board check (jsonb_typeof(board) = 'object' and jsonb_typeof(board -> 'weeks') = 'array'),
  add constraint plan_version_origin check (
    num_nonnulls(origin_template, origin_version) in (0, 2) and origin_version >= 1);

create index plan_version_by_origin on plan_version (origin_template, origin_version) where origin_template is not null;

alter table plan_proposal
  add column board jsonb,
  add column origin_template uuid,
  add column origin_version integer,
  add constraint plan_proposal_board check (jsonb_typeof(board) = 'object'),
  add constraint plan_proposal_origin check (
    num_nonnulls(origin_template, origin_version) in (0, 2) and origin_version >= 1);

-- The practice's own exercises have longer numbers.
alter table plan_item drop constraint plan_item_exercise_check;
alter table plan_item alter column exercise type varchar(8);
alter table plan_item add constraint plan_item_exercise_check check (exercise ~ '^[A-Z]{2}[0-9]{2,6}$');
-- V165__attention.sql
-- Who needs a practitioner: causes found in the records, kept until they are gone, and who took one off the list and why.

create table attention_item (
  id uuid primary key,
  -- Whom it is about; none for what is the practitioner's own.
  client uuid references account (id),
  -- The one practitioner whom it concerns; none for the whole care team.
  practitioner uuid references account (id),
  kind varchar(30) not null check (kind ~ '^[A-Z][A-Z_]{2,29}$'),
  -- The event, day or session: the same again is the same item, another one is another item.
  cause varchar(120) not null check (cause <> ''),
  urgency smallint not null check (urgency between 0 and 3),
  clinician_only boolean not null,
  since timestamptz not null,
  -- Plain values that the sentences name; the words come from the translations when somebody reads.
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  path varchar(200) check (path <> ''),
  raised_at timestamptz not null,
  gone_at timestamptz,
  constraint attention_item_about_somebody check (num_nonnulls(client, practitioner) >= 1),
  constraint attention_item_once unique nulls not distinct (client, practitioner, kind, cause)
);

create index attention_item_open on attention_item (client, urgency, since) where gone_at is null;
create index attention_item_own on attention_item (practitioner) where gone_at is null and practitioner is not null;

-- What it is never changes, only how it stands; and none is removed, because its dismissals are evidence.
create function attention_item_stays() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception '% on attention_item is refused', tg_op using errcode = 'restrict_violation';
  end if;
  if (new.id, new.client, new.practitioner, new.kind, new.cause, new.raised_at)
      is distinct from (old.id, old.client, old.practitioner, old.kind, old.cause, old.raised_at) then
    raise exception 'what an item is about never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger attention_item_unchanged before update or delete on attention_item
  for each row execute function attention_item_stays();
create trigger attention_item_kept before truncate on attention_item
  for each statement execute function attention_item_stays();

create table attention_dismissal (
  id uuid primary key,
  item uuid not null references attention_item (id),
  reason varchar(500) not null check (reason !~ '^\s*$'),
  dismissed_by uuid not null references account (id),
  dismissed_at timestamptz not null
);

create index attention_dismissal_of_item on attention_dismissal (item);

-- A dismissal that was taken back; the dismissal itself stays to be read.
create table attention_return (
  dismissal uuid primary key references attention_dismissal (id),
  returned_by uuid not null references account (id),
  returned_at timestamptz not null
);

create view attention_dismissed as
select d.id, d.item, d.reason, d.dismissed_by, d.dismissed_at
from attention_dismissal d
where not exists (select 1 from attention_return r where r.dismissal = d.id);

-- A warning sign is answered, never dismissed; and one reason at a time takes an item off the list.
create function attention_dismissal_allowed() returns trigger language plpgsql as $$
declare
  about attention_item;
begin
  select * into strict about from attention_item i where i.id = new.item for update;
  if about.kind in ('RED_FLAG', 'SUDDEN_PAIN') then
    raise exception 'a warning sign is never dismissed' using errcode = 'restrict_violation';
  end if;
  if exists (select 1 from attention_dismissed d where d.item = new.item) then
    raise exception 'this item is dismissed already' using errcode = 'unique_violation';
  end if;
  return new;
end $$;

create trigger attention_dismissal_allowed before insert on attention_dismissal
  for each row execute function attention_dismissal_allowed();

create function attention_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger attention_dismissal_unchanged before update or delete on attention_dismissal
  for each row execute function attention_is_append_only();
create trigger attention_dismissal_kept before truncate on attention_dismissal
  for each statement execute function attention_is_append_only();
create trigger attention_return_unchanged before update or delete on attention_return
  for each row execute function attention_is_append_only();
create trigger attention_return_kept before truncate on attention_return
  for each statement execute function attention_is_append_only();

-- The two views below and the function care_role are the only places where this module reads other modules' tables.
create view attention_care as
select c.practitioner, c.client, c.client_name, c.condition from care_running c;

create view attention_person as select id, display_name from account;
-- V170__notes.sql
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
-- V171__locks_by_hand.sql
-- Why a person raised a lock by hand; a lock that a warning sign raised has no row here.

create table safety_lock_reason (
  lock_id uuid primary key references safety_lock (id),
  reason varchar(1000) not null check (btrim(reason) <> '')
);

create trigger safety_lock_reason_unchanged before update or delete on safety_lock_reason
  for each row execute function assessments_are_append_only();
create trigger safety_lock_reason_kept before truncate on safety_lock_reason
  for each statement execute function assessments_are_append_only();
-- V172__entries_on_behalf.sql
-- What a practitioner entered for a client, and what the client says about it. Only ever added.

alter table check_in drop constraint check_in_way_check;
alter table check_in add constraint check_in_way_check check (way in ('PORTAL', 'LINK', 'TEAM'));

-- The version that a session of the past was done by needs the day it was published on.
create or replace view client_plan as
select p.client, p.id as plan, v.version, v.published_at, p.ended_at
from plan p join plan_version v on v.plan = p.id;

-- The id is made when the form opens: sent twice, it is there once.
create table entry_on_behalf (
  id uuid primary key,
  session uuid not null,
  client uuid not null,
  kind varchar(10) not null check (kind in ('SESSION', 'MORNING')),
  entered_by uuid not null references account (id),
  entered_at timestamptz not null,
  foreign key (session, client) references training_session (id, client),
  unique (session, kind),
  check (entered_by <> client)
);

create index entry_on_behalf_by_client on entry_on_behalf (client, entered_at desc);

create table entry_on_behalf_answer (
  entry uuid primary key references entry_on_behalf (id),
  disputed boolean not null,
  words varchar(1000) not null,
  answered_at timestamptz not null
);

do $$
declare kept text;
begin
  foreach kept in array array['entry_on_behalf', 'entry_on_behalf_answer'] loop
    execute format('create trigger %I before update or delete on %I for each row'
      || ' execute function training_is_append_only()', kept || '_unchanged', kept);
    execute format('create trigger %I before truncate on %I for each statement'
      || ' execute function training_is_append_only()', kept || '_kept', kept);
  end loop;
end $$;
-- V175__library.sql
-- Exercises that the practice adds or imports. What one says is kept in versions that never change; plans read the
-- version that a health professional released. An exercise is withdrawn, never removed.

create sequence library_exercise_number maxvalue 99999;

create table library_exercise (
  id varchar(8) primary key check (id ~ '^OX[0-9]{5}$'),
  -- Made when the form opens: the same form sent twice is one exercise. None for an imported one.
  command uuid unique,
  name varchar(120) not null check (btrim(name) <> ''),
  -- The name without case, accents and signs: the same twice is probably the same exercise.
  name_key varchar(120) not null,
  state varchar(9) not null check (state in ('DRAFT', 'USABLE', 'WITHDRAWN')),
  version integer not null check (version >= 1),
  released_version integer,
  owner uuid references account (id),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint library_exercise_usable_is_released check (state <> 'USABLE' or released_version is not null),
  constraint library_exercise_released_exists check (released_version between 1 and version)
);

create index library_exercise_by_name on library_exercise (name_key);

create table library_exercise_version (
  exercise varchar(8) not null references library_exercise (id),
  version integer not null check (version >= 1),
  content jsonb not null,
  what varchar(8) not null check (what in ('CREATED', 'EDITED', 'IMPORTED')),
  -- Nobody for the portal itself.
  changed_by uuid references account (id),
  changed_at timestamptz not null,
  primary key (exercise, version)
);

create table library_exercise_event (
  id bigint generated always as identity primary key,
  exercise varchar(8) not null references library_exercise (id),
  version integer not null,
  kind varchar(9) not null check (kind in ('RELEASED', 'WITHDRAWN', 'RESTORED')),
  happened_by uuid not null references account (id),
  happened_at timestamptz not null,
  credential uuid,
  reason varchar(500) not null,
  foreign key (exercise, version) references library_exercise_version (exercise, version),
  constraint library_exercise_event_credential check (kind <> 'RELEASED' or credential is not null),
  constraint library_exercise_event_reason check (kind <> 'WITHDRAWN' or btrim(reason) <> '')
);

create index library_exercise_event_of on library_exercise_event (exercise, id);

-- Whose work an exercise is. One that came from two sources has two rows; one merged into an exercise of the portal
-- names that, so there is no reference to the table above.
create table library_exercise_source (
  source varchar(60) not null check (source ~ '^[a-z0-9][a-z0-9.-]*$'),
  record varchar(200) not null check (btrim(record) <> ''),
  exercise varchar(8) not null check (exercise ~ '^[A-Z]{2}[0-9]{2,6}$'),
  content_hash char(64) not null,
  title varchar(120) not null,
  licence varchar(120) not null check (btrim(licence) <> ''),
  licence_url varchar(500) not null check (licence_url = '' or licence_url ~ '^https?://'),
  author varchar(300) not null,
  author_url varchar(500) not null check (author_url = '' or author_url ~ '^https?://'),
  derived_from varchar(500) not null,
  retrieved_at timestamptz not null,
  imported_at timestamptz not null,
  primary key (source, record)
);

create index library_exercise_source_of on library_exercise_source (exercise);

create function library_stays() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is kept', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger library_exercise_kept before delete on library_exercise
  for each row execute function library_stays();
create trigger library_exercise_not_emptied before truncate on library_exercise
  for each statement execute function library_stays();
create trigger library_exercise_version_unchanged before update or delete on library_exercise_version
  for each row execute function library_stays();
create trigger library_exercise_version_kept before truncate on library_exercise_version
  for each statement execute function library_stays();
create trigger library_exercise_event_unchanged before update or delete on library_exercise_event
  for each row execute function library_stays();
create trigger library_exercise_event_kept before truncate on library_exercise_event
  for each statement execute function library_stays();

-- No version reaches plans without somebody who released just that version.
create function library_exercise_is_released() returns trigger language plpgsql as $$
begin
  if new.released_version is not null
     and (tg_op = 'INSERT' or new.released_version is distinct from old.released_version)
     and not exists (select 1 from library_exercise_event e where e.exercise = new.id
                       and e.version = new.released_version and e.kind = 'RELEASED') then
    raise exception 'nobody released version % of %', new.released_version, new.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger library_exercise_released before insert or update on library_exercise
  for each row execute function library_exercise_is_released();
-- V176__library_search.sql
-- What can be found of every exercise, the portal's own and the practice's; written anew from them at each start.

create table library_search (
  exercise varchar(8) primary key,
  name varchar(120) not null,
  own boolean not null,
  state varchar(9) not null check (state in ('DRAFT', 'USABLE', 'WITHDRAWN')),
  -- How many parts nobody has stated.
  missing integer not null check (missing >= 0),
  annotated boolean not null,
  phases integer[] not null,
  muscles text[] not null,
  equipment text[] not null,
  contra text[] not null,
  -- Not stated is not “none”.
  contra_stated boolean not null,
  -- All names, without case and accents.
  names text not null,
  words tsvector not null
);

create index library_search_words on library_search using gin (words);
create index library_search_names on library_search using gin (names gin_trgm_ops);
create index library_search_order on library_search (own, name, exercise);
-- V177__media.sql
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
-- V180__exercise_import.sql
-- Imports of exercise collections: a run, what was read, what is wrong with it, and what somebody decided.
create table import_run (
  id uuid primary key,
  format varchar(20) check (format in ('FREE_EXERCISE_DB', 'WGER', 'EVERKINETIC')),
  state varchar(10) not null
    check (state in ('READING', 'UNREADABLE', 'READY', 'SAVING', 'DONE', 'CANCELLED', 'FAILED')),
  files varchar(2000) not null,
  bytes bigint not null check (bytes >= 0),
  started_by uuid not null references account (id),
  started_at timestamptz not null,
  -- When its files had been read to their ends; without that nothing of it may be saved.
  read_at timestamptz,
  -- In whose name it is brought into the library.
  saved_by uuid references account (id),
  ended_at timestamptz,
  done bigint not null default 0 check (done >= 0),
  total bigint not null default 0 check (total >= 0),
  problems integer not null default 0 check (problems >= 0),
  left_out integer not null default 0 check (left_out >= 0),
  stopping boolean not null default false,
  -- Who works on it now, and when that was last seen alive; another one takes over from the dead.
  worker uuid,
  seen_at timestamptz,
  constraint import_run_ended check (
    (state in ('READING', 'READY', 'SAVING')) = (ended_at is null)),
  constraint import_run_known check (state in ('READING', 'UNREADABLE', 'CANCELLED', 'FAILED') or format is not null),
  constraint import_run_read check (state not in ('READY', 'SAVING', 'DONE') or read_at is not null)
);

create index import_run_newest on import_run (started_at desc, id);

create table import_record (
  run uuid not null references import_run (id),
  position integer not null check (position >= 1),
  record varchar(200) not null,
  name varchar(120) not null,
  hash char(64) not null,
  content jsonb not null,
  finding varchar(10) not null check (finding in ('NEW', 'UNCHANGED', 'CHANGED', 'DUPLICATE')),
  likeness varchar(10) check (likeness in ('SAME_NAME', 'SIMILAR')),
  twin varchar(8),
  twin_name varchar(120),
  decision varchar(10) check (decision in ('KEEP_BOTH', 'MERGE', 'SKIP')),
  decided_by uuid references account (id),
  outcome varchar(10) check (outcome in ('ADDED', 'UNCHANGED', 'CHANGED', 'KEPT', 'MERGED', 'SKIPPED')),
  primary key (run, position),
  constraint import_record_once unique (run, record),
  constraint import_record_twin check (
    (finding = 'DUPLICATE') = (twin is not null)
    and (twin is null) = (twin_name is null) and (twin is null) = (likeness is null)),
  constraint import_record_decision check (decision is null or finding = 'DUPLICATE'),
  constraint import_record_decided check ((decision is null) = (decided_by is null))
);

create index import_record_twins on import_record (run, likeness, position) where finding = 'DUPLICATE';
create index import_record_open on import_record (run, position) where outcome is null;

create table import_problem (
  run uuid not null references import_run (id),
  position integer not null check (position >= 1),
  weight varchar(10) not null check (weight in ('NOTE', 'LEFT_OUT', 'STOPPED')),
  file varchar(200) not null,
  record integer not null check (record >= 0),
  line integer not null check (line >= 0),
  field varchar(60) not null,
  message varchar(60) not null,
  arguments jsonb not null,
  primary key (run, position)
);
-- V181__imported_records.sql
-- What somebody decided about a record that looks like a known exercise; the next import does the same.
create table import_decision (
  source varchar(20) not null check (source in ('FREE_EXERCISE_DB', 'WGER', 'EVERKINETIC')),
  record varchar(200) not null,
  decision varchar(10) not null check (decision in ('KEEP_BOTH', 'MERGE', 'SKIP')),
  twin varchar(8) not null,
  decided_by uuid not null references account (id),
  decided_at timestamptz not null,
  primary key (source, record)
);

-- Which record of which collection is which exercise here, and whose work it is. A merged one became a further name and
-- a further source of an exercise that was there before.
create table imported_record (
  id uuid primary key,
  source varchar(20) not null check (source in ('FREE_EXERCISE_DB', 'WGER', 'EVERKINETIC')),
  record varchar(200) not null,
  exercise varchar(8) not null check (exercise ~ '^[A-Z]{2}[0-9]{2,6}$'),
  merged boolean not null,
  name varchar(120) not null,
  hash char(64) not null,
  licence varchar(120) not null check (btrim(licence) <> ''),
  licence_url varchar(500) not null,
  author varchar(300) not null,
  author_url varchar(500) not null,
  derived_from varchar(500) not null,
  run uuid not null references import_run (id),
  saved_by uuid not null references account (id),
  saved_at timestamptz not null,
  undone_by uuid references account (id),
  undone_at timestamptz,
  constraint imported_record_undone_whole check (
    (undone_by is null) = (undone_at is null) and (undone_at is null or merged and undone_at >= saved_at))
);

create unique index imported_record_once on imported_record (source, record) where undone_at is null;
create index imported_record_exercise on imported_record (exercise) where undone_at is null;
create index imported_record_credit on imported_record (source, licence, author) where undone_at is null;

create function imported_record_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.undone_at is null
     and (old.id, old.exercise, old.source, old.record, old.merged, old.saved_by, old.saved_at)
       = (new.id, new.exercise, new.source, new.record, new.merged, new.saved_by, new.saved_at) then
    return new;
  end if;
  raise exception 'where an exercise is from is never changed; a merge is undone once'
    using errcode = 'restrict_violation';
end $$;

create trigger imported_record_unchanged before update or delete on imported_record
  for each row execute function imported_record_is_kept();
create trigger imported_record_kept before truncate on imported_record
  for each statement execute function imported_record_is_kept();
-- V185__plan_templates.sql
-- Templates of plans: a name that may change, and versions that never do. Built-in ones come with the portal.

create table plan_template (
  id uuid primary key,
  owner uuid not null references account (id),
  name varchar(120) not null check (name !~ '^\s*$'),
  scope varchar(10) not null check (scope in ('PERSONAL', 'PRACTICE')),
  created_at timestamptz not null,
  archived_at timestamptz
);

create index plan_template_by_owner on plan_template (owner);

create table plan_template_version (
  template uuid not null references plan_template (id),
  version integer not null check (version >= 1),
  -- Made when the form opens: the same publication twice is one version.
  publication uuid not null unique,
  content jsonb not null check (jsonb_typeof(content -> 'items') = 'array' and jsonb_typeof(content -> 'weeks') = 'array'),
  phase smallint not null check (phase between 0 and 5),
  weeks smallint not null check (weeks between 1 and 26),
  exercises smallint not null check (exercises between 1 and 40),
  kept_by uuid not null references account (id),
  kept_at timestamptz not null,
  primary key (template, version)
);

create function plan_template_stays() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger plan_template_version_unchanged before update or delete on plan_template_version
  for each row execute function plan_template_stays();
create trigger plan_template_version_kept before truncate on plan_template_version
  for each statement execute function plan_template_stays();
create trigger plan_template_undeleted before delete on plan_template
  for each row execute function plan_template_stays();
create trigger plan_template_kept before truncate on plan_template
  for each statement execute function plan_template_stays();
-- V190__recall.sql
-- Recalls of what plans rest on, the items they affect, and the answers of whoever takes care of the client. All four
-- tables are evidence: rows are added, never changed and never removed.

create table recall (
  id uuid primary key,
  -- What is recalled: a revision or a span of them, or exercises, or exercises as far as they cite those revisions.
  content_type varchar(10) check (content_type in ('PROTOCOL', 'GUIDE')),
  content_key varchar(40),
  first_revision integer check (first_revision >= 1),
  last_revision integer check (last_revision >= first_revision),
  exercises varchar(8)[] not null,
  title varchar(300) not null check (title !~ '^\s*$'),
  change varchar(20) not null check (change in ('WITHDRAWN', 'CHANGED', 'SIGNATURE_WITHDRAWN')),
  safety boolean not null,
  reason varchar(2000) not null check (reason !~ '^\s*$'),
  days smallint not null check (days between 1 and 60),
  opened_at timestamptz not null,
  -- Null: the portal itself, because of the cause.
  opened_by uuid references account (id),
  credential uuid references credential (id),
  cause varchar(200) unique,
  constraint recall_content check (num_nonnulls(content_type, content_key, first_revision, last_revision) in (0, 4)),
  constraint recall_of_something check (content_type is not null or cardinality(exercises) > 0),
  constraint recall_has_an_author check (num_nonnulls(opened_by, credential) in (0, 2)),
  constraint recall_by_person_or_cause check ((opened_by is null) = (cause is not null))
);

create index recall_newest on recall (opened_at desc, id);

create table recall_closing (
  recall uuid primary key references recall (id),
  reason varchar(2000) not null check (reason !~ '^\s*$'),
  closed_at timestamptz not null,
  closed_by uuid not null references account (id)
);

create table recall_item (
  recall uuid not null references recall (id),
  plan uuid not null,
  item uuid not null,
  client uuid not null,
  version integer not null,
  exercise varchar(8) not null,
  found_at timestamptz not null,
  due_at timestamptz not null check (due_at > found_at),
  primary key (recall, plan, item),
  foreign key (plan, client) references plan (id, client),
  foreign key (plan, version, item) references plan_item (plan, version, item)
);

create index recall_item_of_plan on recall_item (plan);
create index recall_item_of_client on recall_item (client, due_at);

create table recall_answer (
  -- Made when the form opens: the same answer twice is one.
  id uuid primary key,
  recall uuid not null,
  plan uuid not null,
  item uuid not null,
  answer varchar(12) not null check (answer in ('ACKNOWLEDGED', 'KEPT')),
  reason varchar(2000),
  answered_by uuid not null references account (id),
  answered_as varchar(10) not null check (answered_as in ('TRAINER', 'CLINICIAN')),
  answered_at timestamptz not null,
  -- Two people of one team answer once; the first counts.
  unique (recall, plan, item, answer),
  foreign key (recall, plan, item) references recall_item (recall, plan, item),
  constraint recall_answer_reason check ((answer = 'KEPT') = (reason is not null and reason !~ '^\s*$'))
);

create function recall_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger recall_unchanged before update or delete on recall
  for each row execute function recall_rows_stay();
create trigger recall_kept before truncate on recall for each statement execute function recall_rows_stay();
create trigger recall_closing_unchanged before update or delete on recall_closing
  for each row execute function recall_rows_stay();
create trigger recall_closing_kept before truncate on recall_closing
  for each statement execute function recall_rows_stay();
create trigger recall_item_unchanged before update or delete on recall_item
  for each row execute function recall_rows_stay();
create trigger recall_item_kept before truncate on recall_item
  for each statement execute function recall_rows_stay();
create trigger recall_answer_unchanged before update or delete on recall_answer
  for each row execute function recall_rows_stay();
create trigger recall_answer_kept before truncate on recall_answer
  for each statement execute function recall_rows_stay();

-- The items of the versions that run today, their source taken apart.
create view recall_running_item as
select p.id as plan, p.client, p.version, i.item, i.position, i.exercise,
  upper(split_part(i.cites, ':', 1)) as content_type,
  split_part(i.cites, ':', 2) as content_key,
  split_part(i.cites, ':', 3)::integer as revision
from plan p
join plan_item i on i.plan = p.id and i.version = p.version
where p.ended_at is null;

create function recall_matches(r recall, content_type text, content_key text, revision integer, exercise text)
returns boolean language sql immutable as $$
  select (r.content_type is null
      or (r.content_type = $2 and r.content_key = $3 and $4 between r.first_revision and r.last_revision))
    and (cardinality(r.exercises) = 0 or $5 = any (r.exercises))
$$;

-- Each affected item as it stands now.
create view recall_task as
select ri.recall, ri.plan, ri.item, ri.client, ri.exercise, ri.found_at, ri.due_at,
  r.title, r.change, r.safety, r.reason, r.opened_at,
  exists (select 1 from recall_closing c where c.recall = r.id) as closed,
  exists (select 1 from recall_running_item x
          where x.plan = ri.plan and x.item = ri.item
            and recall_matches(r, x.content_type, x.content_key, x.revision, x.exercise)) as in_plan,
  exists (select 1 from recall_answer a where a.recall = ri.recall and a.plan = ri.plan and a.item = ri.item
            and a.answer = 'ACKNOWLEDGED') as acknowledged,
  exists (select 1 from recall_answer a where a.recall = ri.recall and a.plan = ri.plan and a.item = ri.item
            and a.answer = 'KEPT') as kept
from recall_item ri
join recall r on r.id = ri.recall;
-- V195__practice.sql
-- What an admin counts in a practice. The module keeps nothing of its own; these views and the function care_role are
-- the only places where it reads other modules' tables.

-- Every client's account that may sign in; agreed_at is null for whoever has not agreed to care or took that back.
create view practice_client as
select a.id, a.display_name, c.given_at as agreed_at
from account a
left join consent_standing c on c.client = a.id and c.purpose = 'CARE'
where a.disabled_at is null and 'CLIENT' = any (a.roles);

create view practice_trainer as select id, display_name from care_practitioner;

create view practice_care as select client, practitioner, condition from care_running;

-- Also what has ended, and what rests on an account that is no trainer's any more.
create view practice_relationship as
select r.client, r.practitioner, r.condition, r.ended_at, t.id is not null as practising
from care_relationship r
left join care_practitioner t on t.id = r.practitioner;

-- A proposal that still counts: for the running version and phase of a plan, or for a client without one.
create view plan_proposal_waiting as
select r.*
from plan_proposal r
left join plan p on p.client = r.client and p.ended_at is null
where r.plan is not distinct from p.id
  and r.base_version is not distinct from p.version
  and (p.id is null or r.phase = greatest(p.phase, 1))
  and r.proposed_at >= coalesce((select max(e.ended_at) from plan e where e.client = r.client), '-infinity');

-- furthest: the highest phase that was ever entered, whatever came after.
create view practice_plan as
select p.id, p.client, p.protocol_code, p.protocol_version, p.started_at, p.ended_at, p.phase,
  greatest(p.start_phase, (select max(d.to_phase) from phase_decision d
                           where d.plan = p.id and d.action = 'ADVANCE')) as furthest
from plan p;

-- How far a client came who handed in an assessment: each moment is the first of its kind. Whoever was referred to a
-- physician has no plan to wait for.
create view practice_first_steps as
select i.client, i.handed_in_at, c.confirmed_at, s.planned_at,
  coalesce(n.presentation in ('SUSPECTED_AVULSION', 'REFERRED_NEURAL'), false) as referred,
  exists (select 1 from practice_client a where a.id = i.client and a.agreed_at is not null) as here
from (select client, min(submitted_at) as handed_in_at from intake group by client) i
left join lateral (select min(confirmed_at) as confirmed_at from presentation where client = i.client) c on true
left join lateral (select presentation from presentation where client = i.client order by version desc limit 1) n on true
left join lateral (select min(started_at) as planned_at from plan where client = i.client) s on true;
-- V200__reviews.sql
-- Reviews in versions. What an author wrote never changes, it is erased at most; what readers see is a few columns of
-- the review, and the sums of a subject follow them in the same statement, so they cannot disagree with the rows.

create table review (
  id uuid primary key,
  subject_kind varchar(10) not null check (subject_kind in ('TRAINER', 'PROGRAMME')),
  subject varchar(40) not null check (subject ~ '^[a-z0-9-]{3,40}$'),
  author uuid not null references account (id),
  -- The name under which it is shown; empty after deletion.
  signed_as varchar(60) not null,
  first_at timestamptz not null,
  verified boolean not null,
  insider boolean not null,
  latest_version integer not null check (latest_version >= 1),
  deleted_at timestamptz,
  public_version integer,
  public_stars smallint check (public_stars between 1 and 5),
  public_incentive varchar(20),
  constraint review_public_whole check (num_nonnulls(public_version, public_stars, public_incentive) in (0, 3)),
  constraint review_deleted_is_gone check (deleted_at is null or (public_version is null and signed_as = '')),
  unique (id, author)
);

create unique index review_one_per_subject on review (author, subject_kind, subject) where deleted_at is null;
create index review_public on review (subject_kind, subject, first_at desc, id desc) where public_version is not null;
create index review_newest on review (first_at desc, id desc) where public_version is not null;
create index review_of_author on review (author, first_at desc, id);

create table review_version (
  review uuid not null references review (id),
  number integer not null check (number >= 1),
  stars smallint not null check (stars between 1 and 5),
  -- Null once it was erased.
  body varchar(5000) check (body !~ '^\s*$'),
  incentive varchar(20) not null
    check (incentive in ('NONE', 'DISCOUNT', 'FREE_SESSION', 'EMPLOYEE', 'FAMILY', 'OTHER')),
  written_at timestamptz not null,
  -- When the author agreed that words about their health become public.
  agreed_at timestamptz not null,
  signals varchar(20)[] not null,
  state varchar(20) not null check (state in
    ('WAITING', 'SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'REJECTED', 'REINSTATED', 'SUPERSEDED')),
  measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT')),
  reason varchar(40) check (reason in ('PERSONAL_DATA', 'HEALTH_DATA_OF_OTHERS', 'ABUSE', 'DISCRIMINATION', 'SEXUAL',
    'ILLEGAL', 'FAKE_SUSPECTED', 'CONFLICT_OF_INTEREST', 'OFF_TOPIC', 'SPAM', 'DUPLICATE', 'DANGEROUS_MEDICAL_ADVICE')),
  facts varchar(2000) not null,
  noticed boolean not null,
  shown varchar(5000),
  decided_by uuid references account (id),
  decided_at timestamptz,
  second_by uuid references account (id),
  takes_effect_at timestamptz,
  alone boolean not null,
  -- Until when a rejected text is kept at the least; it can be held longer for a court.
  kept_until timestamptz,
  held boolean not null default false,
  primary key (review, number),
  constraint review_decision_whole check (num_nonnulls(measure, decided_by, decided_at) in (0, 3)),
  constraint review_restriction_has_reason check ((measure in ('REDACT', 'REJECT')) = (reason is not null)),
  constraint review_mask_only_redacts check (shown is null or measure = 'REDACT'),
  constraint review_second_is_another check (second_by <> decided_by),
  constraint review_alone_waits check ((state = 'WAITING_OUT') <= (takes_effect_at is not null and alone)),
  -- Three stars or fewer are never rejected by one person in a hurry.
  constraint review_low_is_rejected_by_two check (
    state <> 'REJECTED' or stars > 3 or second_by is not null or (alone and takes_effect_at is not null))
);

create index review_version_waiting on review_version (written_at, review) where state = 'WAITING';
create index review_version_second on review_version (decided_at, review) where state = 'SECOND_NEEDED';
create index review_version_waiting_out on review_version (takes_effect_at) where state = 'WAITING_OUT';
create index review_version_decided on review_version (decided_at) where decided_at is not null;

create table review_appeal (
  review uuid not null,
  version integer not null,
  words varchar(2000) not null check (words !~ '^\s*$'),
  made_at timestamptz not null,
  decided_by uuid references account (id),
  decided_at timestamptz,
  reinstated boolean not null default false,
  answer varchar(2000) check (answer !~ '^\s*$'),
  primary key (review, version),
  foreign key (review, version) references review_version (review, number),
  constraint review_appeal_whole check (num_nonnulls(decided_by, decided_at, answer) in (0, 3)),
  constraint review_appeal_open check (decided_at is not null or not reinstated)
);

create index review_appeal_waiting on review_appeal (made_at, review) where decided_at is null;

-- Every act, once: the same act again is known by its id.
create table review_act (
  id uuid primary key,
  review uuid not null references review (id),
  version integer not null,
  kind varchar(20) not null check (kind in
    ('WRITTEN', 'EDITED', 'DECIDED', 'SECONDED', 'TOOK_EFFECT', 'APPEALED', 'APPEAL_DECIDED', 'DELETED')),
  -- Null for the portal itself.
  actor uuid references account (id),
  at timestamptz not null,
  stars smallint not null check (stars between 1 and 5),
  outcome varchar(20) not null
);

create index review_act_of on review_act (review, at);
create index review_act_by_time on review_act (at, id);

create table review_summary (
  subject_kind varchar(10) not null,
  subject varchar(40) not null,
  -- How many ratings of each number of stars count, and how many reviews readers can page through.
  one bigint not null default 0 check (one >= 0),
  two bigint not null default 0 check (two >= 0),
  three bigint not null default 0 check (three >= 0),
  four bigint not null default 0 check (four >= 0),
  five bigint not null default 0 check (five >= 0),
  listed bigint not null default 0 check (listed >= 0),
  changed_at timestamptz not null,
  primary key (subject_kind, subject)
);

create function review_summed(r review, by_how_many integer) returns void language plpgsql as $$
declare
  counts integer := 0;
begin
  if r.public_version is null then
    return;
  end if;
  if r.verified and not r.insider and r.public_incentive = 'NONE' then
    counts := by_how_many;
  end if;
  insert into review_summary as s (subject_kind, subject, changed_at) values (r.subject_kind, r.subject, now())
    on conflict (subject_kind, subject) do nothing;
  update review_summary set
    one = one + case when r.public_stars = 1 then counts else 0 end,
    two = two + case when r.public_stars = 2 then counts else 0 end,
    three = three + case when r.public_stars = 3 then counts else 0 end,
    four = four + case when r.public_stars = 4 then counts else 0 end,
    five = five + case when r.public_stars = 5 then counts else 0 end,
    listed = listed + by_how_many,
    changed_at = now()
   where subject_kind = r.subject_kind and subject = r.subject;
end $$;

create function review_keeps_sums() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.id, old.subject_kind, old.subject, old.author, old.first_at, old.verified, old.insider)
       is distinct from (new.id, new.subject_kind, new.subject, new.author, new.first_at, new.verified, new.insider) then
      raise exception 'what a review was written as never changes' using errcode = 'restrict_violation';
    end if;
    if old.deleted_at is not null and new is distinct from old then
      raise exception 'a deleted review never changes again' using errcode = 'restrict_violation';
    end if;
    perform review_summed(old, -1);
  end if;
  perform review_summed(new, 1);
  return new;
end $$;

create trigger review_keeps_sums after insert or update on review
  for each row execute function review_keeps_sums();

create function review_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger review_undeleted before delete on review for each row execute function review_rows_stay();
create trigger review_kept before truncate on review for each statement execute function review_rows_stay();
create trigger review_act_unchanged before update or delete on review_act
  for each row execute function review_rows_stay();
create trigger review_act_kept before truncate on review_act for each statement execute function review_rows_stay();
create trigger review_version_undeleted before delete on review_version
  for each row execute function review_rows_stay();
create trigger review_version_kept before truncate on review_version
  for each statement execute function review_rows_stay();
create trigger review_appeal_undeleted before delete on review_appeal
  for each row execute function review_rows_stay();
create trigger review_appeal_kept before truncate on review_appeal
  for each statement execute function review_rows_stay();

-- What was written stays as it was written; the words alone can be erased, once the law does not need them.
create function review_version_is_kept() returns trigger language plpgsql as $$
begin
  if (old.review, old.number, old.stars, old.incentive, old.written_at, old.agreed_at, old.signals)
     is distinct from (new.review, new.number, new.stars, new.incentive, new.written_at, new.agreed_at, new.signals)
     or (new.body is distinct from old.body and new.body is not null)
     or (old.measure is not null and (old.measure, old.reason, old.decided_by, old.decided_at)
         is distinct from (new.measure, new.reason, new.decided_by, new.decided_at))
     or (old.second_by is not null and new.second_by is distinct from old.second_by) then
    raise exception 'what was written and decided never changes' using errcode = 'restrict_violation';
  end if;
  if (old.state = new.state)
     or (old.state = 'WAITING' and new.state in ('SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (old.state in ('SECOND_NEEDED', 'WAITING_OUT') and new.state in ('PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (old.state in ('PUBLISHED', 'REJECTED') and new.state = 'REINSTATED') then
    return new;
  end if;
  raise exception 'a version does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
end $$;

create trigger review_version_is_kept before update on review_version
  for each row execute function review_version_is_kept();

create function review_appeal_is_kept() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null
     or (old.review, old.version, old.words, old.made_at) is distinct from (new.review, new.version, new.words, new.made_at)
  then
    raise exception 'an appeal is decided once' using errcode = 'restrict_violation';
  end if;
  perform 1 from review_version v
   where v.review = new.review and v.number = new.version
     and new.decided_by in (v.decided_by, v.second_by);
  if found then
    raise exception 'another moderator decides an appeal' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger review_appeal_is_kept before update on review_appeal
  for each row execute function review_appeal_is_kept();
set session_replication_role = replica;
create table flyway_schema_history (
  installed_rank int primary key, version varchar(50), description varchar(200) not null,
  type varchar(20) not null, script varchar(1000) not null, checksum int,
  installed_by varchar(100) not null, installed_on timestamp not null default now(),
  execution_time int not null, success boolean not null);
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('0bc9dd5c-ad36-4453-9209-a163716d3955', 'admin@demo.test', 'Ines Costa', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$NhZRqepPV5QRoTFHJfD3nA$5IKrHjPcqlm0j07EjAv8j5GMqaGHGBqAWo6uiGYRHXI', '{ADMIN}', '2026-11-25 17:22:34.665839+00', NULL, NULL, '2026-11-25 17:22:34.58862+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', 'trainer@demo.test', 'Jonas Weber', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$ZMPFUwb3NzZYpmhxp9RjsA$NRDphEbaljD15ZxekaEBrlDRYZPHU1JXNrXbbXBaXLw', '{TRAINER}', '2026-11-25 17:22:33.838434+00', NULL, NULL, '2026-11-25 17:22:33.766824+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('1608745d-177b-454d-983b-5276e990717b', 'medical@demo.test', 'Elena Rossi', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$HC3vjBn36d6fH5YI+YcnRA$lXckYN/KUheEWm4FFsbBs9so9tBFcuGf05PVNz/4Qyg', '{MEDICAL_REVIEWER}', '2026-11-25 17:22:34.257988+00', NULL, NULL, '2026-11-25 17:22:34.156041+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('1fc05915-07e6-455b-a7f2-b75031590e7e', 'client2@demo.test', 'Sam Okafor', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$54O8DodoxU+aDOGUyrr3IQ$TY4Wr7+aZxFriWkVnH2+XckwzxMbrfRO3QhI3amEwlw', '{CLIENT}', '2026-11-25 17:22:33.745446+00', NULL, NULL, '2026-11-25 17:22:33.656708+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('75f64721-09d1-48f9-bf70-f00b10877209', 'moderator2@demo.test', 'Tom Fischer', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$N5ICAiLHrzSqxxxmxgPrqA$i0Ttmc/fEjDFXL4zDXVY4Gw8PdxQ+u3SFjMFQHNdA6o', '{MODERATOR}', '2026-11-25 17:22:34.48526+00', NULL, NULL, '2026-11-25 17:22:34.448773+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('7d64da93-76e6-4524-8d53-1c70362954f5', 'moderator@demo.test', 'Maya Patel', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$4Xf2Vvk2LAZXfdsB+rZSjg$HowfylqAG81iVwISdlellYschbM4SiaOxGdq6uuor/8', '{MODERATOR}', '2026-11-25 17:22:34.429716+00', NULL, NULL, '2026-11-25 17:22:34.28526+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'client@demo.test', 'Nora Lindqvist', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$nnKTV7q/GyxnxgXggpRppg$W4vaURuiG/swz/XxshHJB4lAGHXRdyf18ujSu5ZAMhM', '{CLIENT}', '2026-11-25 17:22:33.405619+00', NULL, NULL, '2026-11-25 17:22:33.148284+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', 'admin2@demo.test', 'Paul Novak', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$p9n+sDOeOotVq2tX1M46zw$XualHPHmpHEyhUFbdEjW+JZwpgnbN2Z/7D6B7+qzEME', '{ADMIN}', '2026-11-25 17:22:34.773446+00', NULL, NULL, '2026-11-25 17:22:34.685465+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('e7310682-7e72-4a6f-89b7-845813771bb1', 'physio@demo.test', 'Amara Nwosu', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$A/Jm5+rqjnw6c6amBlBY/g$PAnNWs2h5+brrMsklSvPqkLUVizjV233ju2+thSh3xM', '{TRAINER,MEDICAL_REVIEWER}', '2026-11-25 17:22:34.13574+00', NULL, NULL, '2026-11-25 17:22:33.928491+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('ea50b0eb-5c55-440b-ad8b-117f4630f944', 'editor@demo.test', 'Ruth Berger', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$2bAu3a6gmhGk2ztjo0dN2A$wCi2hKmJb6yy/26X1ZO7bV/3zF5K+LH9kAiYAZvIaH4', '{EDITOR}', '2026-11-25 17:22:34.577053+00', NULL, NULL, '2026-11-25 17:22:34.50162+00', '0');
insert into attention_item ("id", "client", "practitioner", "kind", "cause", "urgency", "clinician_only", "since", "figures", "path", "raised_at", "gone_at") overriding system value values ('6fa76c64-72e4-4e79-8fec-bcb53ab0697c', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', NULL, 'DOSE_WAITS', 'session:99485819-3a14-498d-aea9-4f79dd6af103', '3', 'false', '2026-11-23 17:30:00+00', '{"day": "2026-11-23", "others": "0", "exercise": "HX07"}', NULL, '2026-11-25 17:22:41.46319+00', NULL);
insert into attention_item ("id", "client", "practitioner", "kind", "cause", "urgency", "clinician_only", "since", "figures", "path", "raised_at", "gone_at") overriding system value values ('86b24dcd-9af4-42f4-9608-4b9ad6ea80a8', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', NULL, 'PAIN_OVER_LIMIT', 'session:5b518db6-3289-4d4f-8176-4ebce0ac5193', '1', 'false', '2026-11-24 20:47:40.391875+00', '{"day": "2026-11-24", "peak": "4", "rise": "0", "limit": "2", "usual": "1", "others": "0", "exercise": "HX04"}', NULL, '2026-11-25 17:22:41.46319+00', NULL);
insert into attention_item ("id", "client", "practitioner", "kind", "cause", "urgency", "clinician_only", "since", "figures", "path", "raised_at", "gone_at") overriding system value values ('e3bb06c3-fedf-4670-b7df-e576fbc5e66b', '1fc05915-07e6-455b-a7f2-b75031590e7e', NULL, 'NEW_ASSESSMENT', 'answers:1', '2', 'true', '2026-11-25 17:22:40.944603+00', '{"at": "2026-11-25T17:22:40.944603Z", "again": "false"}', NULL, '2026-11-25 17:22:41.212279+00', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('1', '2026-11-25 17:22:33.57544+00', 'PORTAL', NULL, 'access.account-created', 'account', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"roles": "[CLIENT]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('10', '2026-11-25 17:22:34.779187+00', 'PORTAL', NULL, 'access.account-created', 'account', 'b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', '{"roles": "[ADMIN]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('100', '2026-11-25 17:22:40.269257+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('101', '2026-11-25 17:22:40.309769+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('102', '2026-11-25 17:22:40.340488+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '76538922-6d99-4210-9758-3f922053aef1', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('103', '2026-11-25 17:22:40.372977+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '99485819-3a14-498d-aea9-4f79dd6af103', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('104', '2026-11-25 17:22:40.411666+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('105', '2026-11-25 17:22:40.429001+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'progression.gate-viewed', 'account', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('106', '2026-11-25 17:22:40.600955+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'plans.phase-entered', 'plan', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '{"phase": "2", "decision": "5919defe-49ba-4935-b793-ae17b0d0dcdb"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('107', '2026-11-25 17:22:40.641925+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'progression.decided', 'plan', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '{"to": "2", "from": "1", "action": "ADVANCE", "decision": "5919defe-49ba-4935-b793-ae17b0d0dcdb"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('108', '2026-11-25 17:22:40.767279+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'plans.published', 'plan', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '{"client": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('109', '2026-11-25 17:22:40.772795+00', 'PERSON', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'care.consent-given', 'consent', '02e10969-e899-4d40-abc9-99cbbb219d27', '{"purpose": "CARE", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('11', '2026-11-25 17:22:34.883022+00', 'PERSON', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', 'people.credential-added', 'credential', '6a0c4dd8-cd4d-4fad-a2cc-965cf6967574', '{"class": "PERSONAL_TRAINER", "holder": "115e9b6d-ac0a-4ab8-8019-e38c4b1563c4"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('110', '2026-11-25 17:22:40.777746+00', 'PERSON', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'care.consent-given', 'consent', '2695ed61-a149-42a4-a067-c02ccb647007', '{"purpose": "SHARING", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('111', '2026-11-25 17:22:40.955757+00', 'PERSON', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'assessments.measured', 'client', '1fc05915-07e6-455b-a7f2-b75031590e7e', '{"measure": "nprs", "measurement": "f93a161b-ac9a-3a16-a267-6db89be4cf94"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('112', '2026-11-25 17:22:40.96134+00', 'PERSON', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'assessments.intake-submitted', 'client', '1fc05915-07e6-455b-a7f2-b75031590e7e', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('12', '2026-11-25 17:22:35.02655+00', 'PERSON', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', 'people.profile-saved', 'account', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', '{"published": "true"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('13', '2026-11-25 17:22:35.16295+00', 'PERSON', '0bc9dd5c-ad36-4453-9209-a163716d3955', 'people.credential-verified', 'credential', '6a0c4dd8-cd4d-4fad-a2cc-965cf6967574', '{"check": "1", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('14', '2026-11-25 17:22:35.23527+00', 'PERSON', 'b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', 'people.credential-verified', 'credential', '6a0c4dd8-cd4d-4fad-a2cc-965cf6967574', '{"check": "2", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('15', '2026-11-25 17:22:35.30471+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'people.credential-added', 'credential', '583d8a49-1992-4f93-915d-88559401ced7', '{"class": "PHYSIOTHERAPIST", "holder": "e7310682-7e72-4a6f-89b7-845813771bb1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('16', '2026-11-25 17:22:35.344404+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'people.profile-saved', 'account', 'e7310682-7e72-4a6f-89b7-845813771bb1', '{"published": "true"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('17', '2026-11-25 17:22:35.362238+00', 'PERSON', '0bc9dd5c-ad36-4453-9209-a163716d3955', 'people.credential-verified', 'credential', '583d8a49-1992-4f93-915d-88559401ced7', '{"check": "1", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('18', '2026-11-25 17:22:35.393163+00', 'PERSON', 'b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', 'people.credential-verified', 'credential', '583d8a49-1992-4f93-915d-88559401ced7', '{"check": "2", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('19', '2026-11-25 17:22:35.401231+00', 'PERSON', '1608745d-177b-454d-983b-5276e990717b', 'people.credential-added', 'credential', '33ac40e8-eabb-4c24-9a27-afab0cc94994', '{"class": "PHYSICIAN", "holder": "1608745d-177b-454d-983b-5276e990717b"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('2', '2026-11-25 17:22:33.762081+00', 'PORTAL', NULL, 'access.account-created', 'account', '1fc05915-07e6-455b-a7f2-b75031590e7e', '{"roles": "[CLIENT]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('20', '2026-11-25 17:22:35.423296+00', 'PERSON', '1608745d-177b-454d-983b-5276e990717b', 'people.profile-saved', 'account', '1608745d-177b-454d-983b-5276e990717b', '{"published": "true"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('21', '2026-11-25 17:22:35.485302+00', 'PERSON', '0bc9dd5c-ad36-4453-9209-a163716d3955', 'people.credential-verified', 'credential', '33ac40e8-eabb-4c24-9a27-afab0cc94994', '{"check": "1", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('22', '2026-11-25 17:22:35.523178+00', 'PERSON', 'b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', 'people.credential-verified', 'credential', '33ac40e8-eabb-4c24-9a27-afab0cc94994', '{"check": "2", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('23', '2026-11-25 17:22:36.089338+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'guides.created', 'guide', 'dff6815e-5503-482c-9e73-331072567a58', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('24', '2026-11-25 17:22:36.30403+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'medicalreview.requested', 'guide', 'dff6815e-5503-482c-9e73-331072567a58', '{"request": "063089a3-ed95-423d-9ffe-5e3ae2a4d4b0", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('25', '2026-11-25 17:22:36.307912+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'guides.sent-to-review', 'guide', 'dff6815e-5503-482c-9e73-331072567a58', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('26', '2026-11-25 17:22:36.71358+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'medicalreview.signed', 'guide', 'dff6815e-5503-482c-9e73-331072567a58', '{"hash": "478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017", "class": "PHYSIOTHERAPIST", "request": "063089a3-ed95-423d-9ffe-5e3ae2a4d4b0", "revision": "1", "credential": "583d8a49-1992-4f93-915d-88559401ced7"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('27', '2026-11-25 17:22:36.869057+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'guides.published', 'guide', 'dff6815e-5503-482c-9e73-331072567a58', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('28', '2026-11-25 17:22:37.043637+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'guides.created', 'guide', '2293508a-5adf-4d68-98b4-0a05685cb647', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('29', '2026-11-25 17:22:37.100955+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'medicalreview.requested', 'guide', '2293508a-5adf-4d68-98b4-0a05685cb647', '{"request": "5de84557-f857-4c16-97c2-aa40178881ba", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('3', '2026-11-25 17:22:33.901383+00', 'PORTAL', NULL, 'access.account-created', 'account', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', '{"roles": "[TRAINER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('30', '2026-11-25 17:22:37.10154+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'guides.sent-to-review', 'guide', '2293508a-5adf-4d68-98b4-0a05685cb647', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('31', '2026-11-25 17:22:37.393984+00', 'PERSON', '1608745d-177b-454d-983b-5276e990717b', 'medicalreview.signed', 'guide', '2293508a-5adf-4d68-98b4-0a05685cb647', '{"hash": "d9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918", "class": "PHYSICIAN", "request": "5de84557-f857-4c16-97c2-aa40178881ba", "revision": "1", "credential": "33ac40e8-eabb-4c24-9a27-afab0cc94994"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('32', '2026-11-25 17:22:37.456576+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'guides.published', 'guide', '2293508a-5adf-4d68-98b4-0a05685cb647', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('33', '2026-11-25 17:22:37.664734+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'guides.created', 'guide', '48d50007-ca88-4e54-a552-e78051d307ff', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('34', '2026-11-25 17:22:37.974377+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'medicalreview.requested', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '{"request": "0d2231ef-2ffb-4403-8819-d2e3b4b5551f", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('35', '2026-11-25 17:22:37.975826+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'protocolfiles.sent-to-review', 'protocol', 'hamstring-strain', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('36', '2026-11-25 17:22:38.285411+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'medicalreview.signed', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '{"hash": "e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783", "class": "PHYSIOTHERAPIST", "request": "0d2231ef-2ffb-4403-8819-d2e3b4b5551f", "revision": "1", "credential": "583d8a49-1992-4f93-915d-88559401ced7"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('37', '2026-11-25 17:22:38.348498+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'medicalreview.requested', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '{"request": "3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('38', '2026-11-25 17:22:38.349897+00', 'PERSON', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'protocolfiles.sent-to-review', 'protocol', 'proximal-hamstring-tendinopathy', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('39', '2026-11-25 17:22:38.538986+00', 'PERSON', '1608745d-177b-454d-983b-5276e990717b', 'medicalreview.signed', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '{"hash": "dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06", "class": "PHYSICIAN", "request": "3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7", "revision": "1", "credential": "33ac40e8-eabb-4c24-9a27-afab0cc94994"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('4', '2026-11-25 17:22:34.144762+00', 'PORTAL', NULL, 'access.account-created', 'account', 'e7310682-7e72-4a6f-89b7-845813771bb1', '{"roles": "[TRAINER, MEDICAL_REVIEWER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('40', '2026-11-25 17:22:38.556854+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'care.consent-given', 'consent', '183e4cbf-19c5-42db-9411-f16c24bf9cad', '{"purpose": "CARE", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('41', '2026-11-25 17:22:38.579604+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'care.consent-given', 'consent', '3f469ad3-8860-4a55-8fbf-ee5a4555c55c', '{"purpose": "SHARING", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('42', '2026-11-25 17:22:38.609458+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'care.consent-given', 'consent', 'de144788-2d5d-4856-abc4-3e5b4b0fe526', '{"purpose": "SHARING", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('43', '2026-11-25 17:22:38.96807+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "nprs", "measurement": "32390578-b170-369d-8631-76eb419689b5"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('44', '2026-11-25 17:22:38.984237+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.intake-submitted', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('45', '2026-11-25 17:22:39.036066+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.confirmed', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('46', '2026-11-25 17:22:39.05761+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "nprs", "measurement": "827452cd-1c0f-459a-841b-431a4c58f6dc"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('47', '2026-11-25 17:22:39.067882+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "nprs", "measurement": "cad95c57-1b3d-44f9-92fa-9d40c4ac7e1c"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('48', '2026-11-25 17:22:39.077544+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "nprs", "measurement": "3428b23c-c68d-4e96-b907-495b1d2dc0fa"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('49', '2026-11-25 17:22:39.096243+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "walk-pain", "measurement": "d407148b-a4c8-4f82-944f-2bb8408c312b"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('5', '2026-11-25 17:22:34.269849+00', 'PORTAL', NULL, 'access.account-created', 'account', '1608745d-177b-454d-983b-5276e990717b', '{"roles": "[MEDICAL_REVIEWER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('50', '2026-11-25 17:22:39.107152+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "walk-pain", "measurement": "e40ad2d7-4347-45a2-aca1-d3a041416a7d"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('51', '2026-11-25 17:22:39.119207+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "walk-pain", "measurement": "831d2599-1c99-42e9-9abd-ed5e7724dadf"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('52', '2026-11-25 17:22:39.143758+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "single-leg-squat-pain", "measurement": "ebcf43d7-6e2e-43e1-8a80-0445c7a634d8"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('53', '2026-11-25 17:22:39.146416+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "single-leg-squat-pain", "measurement": "2ebab540-a761-4b83-98a6-804e48b2100e"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('54', '2026-11-25 17:22:39.149322+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "single-leg-squat-pain", "measurement": "4e0b32f2-a414-4bc7-8907-7c1b57f1faf6"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('55', '2026-11-25 17:22:39.15445+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "2cd03ce4-53b1-4bd2-8298-b9ae5105d290"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('56', '2026-11-25 17:22:39.156569+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "2433ab5a-286d-4260-87a3-1e118fb95db8"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('57', '2026-11-25 17:22:39.159851+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "793e4c3e-edca-4b9e-a2b8-fd0faa880426"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('58', '2026-11-25 17:22:39.162088+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "e4a7ea1f-ac08-43ca-9edc-896f45603047"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('59', '2026-11-25 17:22:39.164439+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "ef086866-704d-4fa4-846a-24f579dd0006"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('6', '2026-11-25 17:22:34.434922+00', 'PORTAL', NULL, 'access.account-created', 'account', '7d64da93-76e6-4524-8d53-1c70362954f5', '{"roles": "[MODERATOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('60', '2026-11-25 17:22:39.169228+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "ff5b1e9c-f5ae-413d-b805-b1df9c739582"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('61', '2026-11-25 17:22:39.17191+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "e7d77b7b-d85f-45c6-aeb6-44bdd3889c15"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('62', '2026-11-25 17:22:39.173813+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "c479e97e-bd12-47a8-bdc5-2ae6d7144df0"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('63', '2026-11-25 17:22:39.178422+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "3fa78912-c682-411b-8aab-46d45370ea27"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('64', '2026-11-25 17:22:39.180388+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "0b50921c-9515-48b6-aa01-f5b30019b777"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('65', '2026-11-25 17:22:39.181589+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "ba3ca3c1-5402-4fa9-ab08-91156f6b5c1c"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('66', '2026-11-25 17:22:39.18519+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "3be079f6-5296-4331-8885-d1b7ab605926"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('67', '2026-11-25 17:22:39.188886+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slhb", "measurement": "2baf7eee-cb0e-478a-9099-7f3e9c23f8dc"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('68', '2026-11-25 17:22:39.190067+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slhb", "measurement": "74477c37-7e4b-49fa-bf85-eb49a1409f90"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('69', '2026-11-25 17:22:39.195848+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slhb", "measurement": "0f5c36ff-4978-472d-b0a2-28f063ee3de3"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('7', '2026-11-25 17:22:34.493395+00', 'PORTAL', NULL, 'access.account-created', 'account', '75f64721-09d1-48f9-bf70-f00b10877209', '{"roles": "[MODERATOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('70', '2026-11-25 17:22:39.199327+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slhb", "measurement": "6a98ebda-0e27-4700-bebb-7b6d6fc1d70b"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('71', '2026-11-25 17:22:39.201151+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slhb", "measurement": "8ee23098-3ccc-4a90-a9d6-a26816990c94"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('72', '2026-11-25 17:22:39.204564+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slhb", "measurement": "0735401a-da4e-40d9-ba99-ea697209cb99"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('73', '2026-11-25 17:22:39.213381+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "walk-pain", "measurement": "fbc92270-e018-4887-87e8-4f52793279a1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('74', '2026-11-25 17:22:39.215763+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "walk-limp", "measurement": "7135da9d-705e-4823-8141-223029d061c6"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('75', '2026-11-25 17:22:39.219182+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "single-leg-squat-pain", "measurement": "12d467d1-bc81-4264-b50d-b266142f7702"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('76', '2026-11-25 17:22:39.222719+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "knee-straight", "measurement": "b0e04777-f1ad-41b0-b997-fe6419da943a"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('77', '2026-11-25 17:22:39.232133+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "body-mass", "measurement": "4de9bb64-d8d9-4299-86fa-2cd6be69c347"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('78', '2026-11-25 17:22:39.235151+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "bike-power", "measurement": "067210c7-632a-422d-a99a-79ba77798af7"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('79', '2026-11-25 17:22:39.237568+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "bike-pain", "measurement": "bcf9629e-17c4-4aac-961b-e9d9b55bcf17"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('8', '2026-11-25 17:22:34.579937+00', 'PORTAL', NULL, 'access.account-created', 'account', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '{"roles": "[EDITOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('80', '2026-11-25 17:22:39.244051+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "9f7c6044-95f0-4edd-b175-0194a6c057e8"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('81', '2026-11-25 17:22:39.245309+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "slr", "measurement": "ee6a478f-b842-49e8-8139-257d5bc2894e"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('82', '2026-11-25 17:22:39.246409+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "c8d07852-b3f2-4de5-b215-420869d745b4"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('83', '2026-11-25 17:22:39.247391+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "ake", "measurement": "9273c2ea-7904-4ed0-9a40-e6af4a5e8860"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('84', '2026-11-25 17:22:39.252917+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "hold-pain-15", "measurement": "4f53911b-cb37-424d-8277-09059f7dd479"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('85', '2026-11-25 17:22:39.257354+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'assessments.measured', 'client', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '{"measure": "hold-pain-90", "measurement": "6ee85efb-5044-462e-b991-8707943d1f45"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('86', '2026-11-25 17:22:39.788201+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'plans.phase-entered', 'plan', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '{"phase": "1", "decision": "608103fe-1b4d-3123-b6a8-3cb4f3a7584f"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('87', '2026-11-25 17:22:39.791302+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'progression.decided', 'plan', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '{"to": "1", "from": "0", "action": "ADVANCE", "decision": "608103fe-1b4d-3123-b6a8-3cb4f3a7584f"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('88', '2026-11-25 17:22:39.792035+00', 'PERSON', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'plans.confirmed', 'plan', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '{"client": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('89', '2026-11-25 17:22:39.862285+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '5db3936b-5502-4453-a902-effb6bd69cb1', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('9', '2026-11-25 17:22:34.673691+00', 'PORTAL', NULL, 'access.account-created', 'account', '0bc9dd5c-ad36-4453-9209-a163716d3955', '{"roles": "[ADMIN]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('90', '2026-11-25 17:22:39.925487+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '502b4981-0b1d-4da8-94de-094e1b140adc', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('91', '2026-11-25 17:22:39.960329+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', 'f5627094-c80d-408b-a94e-43d875a2f468', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('92', '2026-11-25 17:22:39.996398+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('93', '2026-11-25 17:22:40.021131+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '8d58947d-82ea-4daa-8655-18f417d2f83d', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('94', '2026-11-25 17:22:40.056979+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('95', '2026-11-25 17:22:40.093321+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', 'fa839e03-0101-4b37-bae9-02b0750500f5', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('96', '2026-11-25 17:22:40.144849+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '7495dbad-c1a0-484b-adcb-afad735982b6', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('97', '2026-11-25 17:22:40.180178+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('98', '2026-11-25 17:22:40.211685+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('99', '2026-11-25 17:22:40.235636+00', 'PERSON', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'training.session-stored', 'session', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '{"plan": "8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411", "version": "1"}', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('253e962f-b485-46a8-8f20-17965827cc15', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'hamstring', '2695ed61-a149-42a4-a067-c02ccb647007', '2026-11-25 17:22:40.777973+00', NULL, NULL, NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('36665bee-d984-421e-ab75-8ea8a7d5bc40', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', 'hamstring', 'de144788-2d5d-4856-abc4-3e5b4b0fe526', '2026-11-25 17:22:38.609784+00', NULL, NULL, NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('3f5fd203-e18b-4280-8b4b-7100ff96da3e', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'hamstring', '3f469ad3-8860-4a55-8fbf-ee5a4555c55c', '2026-11-25 17:22:38.588308+00', NULL, NULL, NULL);
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('1e9feaa5-3e8f-48b2-b34d-dc3242374305', '1', '2026-11-20 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '1', '2026-11-17 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('502b4981-0b1d-4da8-94de-094e1b140adc', '3', '2026-11-06 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('5db3936b-5502-4453-a902-effb6bd69cb1', '3', '2026-11-05 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('5e2fa158-a233-4f3a-8458-6960ab0465a4', '1', '2026-11-19 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('7495dbad-c1a0-484b-adcb-afad735982b6', '2', '2026-11-15 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('76538922-6d99-4210-9758-3f922053aef1', '0', '2026-11-23 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('98cf5418-9f48-4afd-9b32-20bc4df1542a', '3', '2026-11-09 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('99485819-3a14-498d-aea9-4f79dd6af103', '0', '2026-11-24 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '2', '2026-11-12 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('e24f3654-3019-42e2-8c8b-1e05062aebd0', '1', '2026-11-22 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('f5627094-c80d-408b-a94e-43d875a2f468', '2', '2026-11-08 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('fa839e03-0101-4b37-bae9-02b0750500f5', '2', '2026-11-13 07:10:00+00', 'PORTAL');
insert into check_in_link ("session", "digest", "expires_at", "sent_at") overriding system value values ('5b518db6-3289-4d4f-8176-4ebce0ac5193', E'\\x9dd6bbf4e7e5e6b759e9117ef5a0efd34e2205bdef4cb95f0a64a81bb7e6403e', '2026-11-25 21:22:40.391875+00', '2026-11-25 17:22:41.848807+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('02e10969-e899-4d40-abc9-99cbbb219d27', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-11-25 17:22:40.771643+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('183e4cbf-19c5-42db-9411-f16c24bf9cad', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-11-25 17:22:38.548205+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('2695ed61-a149-42a4-a067-c02ccb647007', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'SHARING', 'e7310682-7e72-4a6f-89b7-845813771bb1', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-11-25 17:22:40.776957+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('3f469ad3-8860-4a55-8fbf-ee5a4555c55c', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'SHARING', 'e7310682-7e72-4a6f-89b7-845813771bb1', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-11-25 17:22:38.57045+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('de144788-2d5d-4856-abc4-3e5b4b0fe526', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'SHARING', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-11-25 17:22:38.608218+00');
insert into consent_wording ("purpose", "version", "language", "sha256", "wording") overriding system value values ('CARE', '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', '{"title": "Keep my health data for my own care", "paragraphs": ["To help you, the portal has to keep what you tell it about your body, such as your injury, your pain, your tests and your training. The law calls this health data, and nobody may keep it without your clear yes.", "We use it for one thing, your own care. It builds your plan, shows you how you are doing, and stops the plan when an answer is a warning sign.", "Nobody but you sees it until you share it with a practitioner whom you name. The people who run the portal do not look into it.", "You can take this back at any time on this page. From then on nothing new is kept, your plan stops, and all sharing ends at once. What was kept until then stays part of your record, and you can ask for it or for its deletion."]}');
insert into consent_wording ("purpose", "version", "language", "sha256", "wording") overriding system value values ('SHARING', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', '{"title": "Share my record with this practitioner", "paragraphs": ["The practitioner you choose can read your whole record here, both what is in it now and what comes later, and can enter measurements, write plans and decide on your next steps as far as their qualification allows.", "They are told when an answer is a warning sign. Every look into your record is written down.", "Other practitioners see nothing. You share with each of them separately.", "You can stop sharing at any time on this page. It ends the care at that moment. What they wrote stays in your record, and they can no longer read it."]}');
insert into credential ("id", "holder", "version", "revision", "credential_class", "title", "issuer", "register_number", "jurisdiction", "scope", "valid_from", "valid_to", "evidence_id", "created_at", "returned_at", "returned_by", "return_reason", "revoked_on", "revoked_by", "revoke_reason") overriding system value values ('33ac40e8-eabb-4c24-9a27-afab0cc94994', '1608745d-177b-454d-983b-5276e990717b', '2', '1', 'PHYSICIAN', 'Physician, sports medicine (demo)', 'Demo register (invented)', 'DEMO-MEDICAL', 'GB', '{hamstring}', '2023-11-25', '2028-11-25', NULL, '2026-11-25 17:22:35.399742+00', NULL, NULL, NULL, NULL, NULL, NULL);
insert into credential ("id", "holder", "version", "revision", "credential_class", "title", "issuer", "register_number", "jurisdiction", "scope", "valid_from", "valid_to", "evidence_id", "created_at", "returned_at", "returned_by", "return_reason", "revoked_on", "revoked_by", "revoke_reason") overriding system value values ('583d8a49-1992-4f93-915d-88559401ced7', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2', '1', 'PHYSIOTHERAPIST', 'Physiotherapist (demo)', 'Demo register (invented)', 'DEMO-PHYSIO', 'GB', '{hamstring}', '2023-11-25', '2028-11-25', NULL, '2026-11-25 17:22:35.297586+00', NULL, NULL, NULL, NULL, NULL, NULL);
insert into credential ("id", "holder", "version", "revision", "credential_class", "title", "issuer", "register_number", "jurisdiction", "scope", "valid_from", "valid_to", "evidence_id", "created_at", "returned_at", "returned_by", "return_reason", "revoked_on", "revoked_by", "revoke_reason") overriding system value values ('6a0c4dd8-cd4d-4fad-a2cc-965cf6967574', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', '2', '1', 'PERSONAL_TRAINER', 'Certified personal trainer (demo)', 'Demo register (invented)', 'DEMO-TRAINER', 'GB', '{hamstring}', '2023-11-25', '2028-11-25', NULL, '2026-11-25 17:22:34.842055+00', NULL, NULL, NULL, NULL, NULL, NULL);
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('33ac40e8-eabb-4c24-9a27-afab0cc94994', '1', '1608745d-177b-454d-983b-5276e990717b', '1', '0bc9dd5c-ad36-4453-9209-a163716d3955', 'REGISTER', 'Invented for the demo.', '2026-11-25 17:22:35.483668+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('33ac40e8-eabb-4c24-9a27-afab0cc94994', '2', '1608745d-177b-454d-983b-5276e990717b', '1', 'b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', 'REGISTER', 'Invented for the demo.', '2026-11-25 17:22:35.52266+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('583d8a49-1992-4f93-915d-88559401ced7', '1', 'e7310682-7e72-4a6f-89b7-845813771bb1', '1', '0bc9dd5c-ad36-4453-9209-a163716d3955', 'REGISTER', 'Invented for the demo.', '2026-11-25 17:22:35.36199+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('583d8a49-1992-4f93-915d-88559401ced7', '2', 'e7310682-7e72-4a6f-89b7-845813771bb1', '1', 'b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', 'REGISTER', 'Invented for the demo.', '2026-11-25 17:22:35.392829+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('6a0c4dd8-cd4d-4fad-a2cc-965cf6967574', '1', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', '1', '0bc9dd5c-ad36-4453-9209-a163716d3955', 'REGISTER', 'Invented for the demo.', '2026-11-25 17:22:35.16209+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('6a0c4dd8-cd4d-4fad-a2cc-965cf6967574', '2', '115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', '1', 'b4adad2c-1a0b-40be-abb3-8e0ec11b57bd', 'REGISTER', 'Invented for the demo.', '2026-11-25 17:22:35.232501+00');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('1', '010', 'audit', 'SQL', 'V010__audit.sql', '161492144', 'postgres', '2026-11-25 17:22:06.595451', '54', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('10', '081', 'medicalreview professions and claims', 'SQL', 'V081__medicalreview_professions_and_claims.sql', '191670937', 'postgres', '2026-11-25 17:22:07.647838', '23', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('11', '100', 'exercises', 'SQL', 'V100__exercises.sql', '-991042018', 'postgres', '2026-11-25 17:22:07.684541', '18', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('12', '105', 'care', 'SQL', 'V105__care.sql', '-882768127', 'postgres', '2026-11-25 17:22:07.727859', '367', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('13', '110', 'protocols', 'SQL', 'V110__protocols.sql', '1330617942', 'postgres', '2026-11-25 17:22:08.152775', '33', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('14', '120', 'assessments', 'SQL', 'V120__assessments.sql', '-660420824', 'postgres', '2026-11-25 17:22:08.213345', '58', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('15', '130', 'plans', 'SQL', 'V130__plans.sql', '-669011640', 'postgres', '2026-11-25 17:22:08.287098', '113', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('16', '135', 'phase decisions', 'SQL', 'V135__phase_decisions.sql', '170931719', 'postgres', '2026-11-25 17:22:08.428004', '50', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('17', '140', 'training', 'SQL', 'V140__training.sql', '2123250284', 'postgres', '2026-11-25 17:22:08.487246', '46', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('18', '150', 'dose decisions', 'SQL', 'V150__dose_decisions.sql', '45765740', 'postgres', '2026-11-25 17:22:08.555554', '13', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('19', '160', 'boards of plans', 'SQL', 'V160__boards_of_plans.sql', '-970089628', 'postgres', '2026-11-25 17:22:08.582262', '21', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('2', '020', 'drafts', 'SQL', 'V020__drafts.sql', '-1516832251', 'postgres', '2026-11-25 17:22:06.796331', '22', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('20', '165', 'attention', 'SQL', 'V165__attention.sql', '1539285318', 'postgres', '2026-11-25 17:22:08.618544', '33', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('21', '170', 'notes', 'SQL', 'V170__notes.sql', '761425506', 'postgres', '2026-11-25 17:22:08.667526', '21', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('22', '171', 'locks by hand', 'SQL', 'V171__locks_by_hand.sql', '-1907821694', 'postgres', '2026-11-25 17:22:08.707081', '10', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('23', '172', 'entries on behalf', 'SQL', 'V172__entries_on_behalf.sql', '-329553452', 'postgres', '2026-11-25 17:22:08.725918', '11', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('24', '175', 'library', 'SQL', 'V175__library.sql', '-2021093026', 'postgres', '2026-11-25 17:22:08.755519', '26', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('25', '176', 'library search', 'SQL', 'V176__library_search.sql', '492946134', 'postgres', '2026-11-25 17:22:08.800447', '11', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('26', '177', 'media', 'SQL', 'V177__media.sql', '-1647884285', 'postgres', '2026-11-25 17:22:08.825875', '20', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('27', '180', 'exercise import', 'SQL', 'V180__exercise_import.sql', '-985561863', 'postgres', '2026-11-25 17:22:08.896405', '21', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('28', '181', 'imported records', 'SQL', 'V181__imported_records.sql', '-1820663236', 'postgres', '2026-11-25 17:22:08.935887', '9', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('29', '185', 'plan templates', 'SQL', 'V185__plan_templates.sql', '868429032', 'postgres', '2026-11-25 17:22:08.957356', '18', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('3', '030', 'notifications', 'SQL', 'V030__notifications.sql', '893232845', 'postgres', '2026-11-25 17:22:06.936758', '32', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('30', '190', 'recall', 'SQL', 'V190__recall.sql', '1661684813', 'postgres', '2026-11-25 17:22:08.991945', '34', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('31', '195', 'practice', 'SQL', 'V195__practice.sql', '-953902521', 'postgres', '2026-11-25 17:22:09.045663', '22', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('32', '200', 'reviews', 'SQL', 'V200__reviews.sql', '334907295', 'postgres', '2026-11-25 17:22:09.088214', '47', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('4', '035', 'jobs', 'SQL', 'V035__jobs.sql', '1525391623', 'postgres', '2026-11-25 17:22:07.040088', '19', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('5', '040', 'access', 'SQL', 'V040__access.sql', '1325906506', 'postgres', '2026-11-25 17:22:07.140479', '46', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('6', '050', 'people', 'SQL', 'V050__people.sql', '-157663358', 'postgres', '2026-11-25 17:22:07.24501', '70', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('7', '060', 'medicalreview', 'SQL', 'V060__medicalreview.sql', '1094842134', 'postgres', '2026-11-25 17:22:07.394164', '59', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('8', '070', 'guides', 'SQL', 'V070__guides.sql', '-630948956', 'postgres', '2026-11-25 17:22:07.519451', '60', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('9', '080', 'access known devices', 'SQL', 'V080__access_known_devices.sql', '58486967', 'postgres', '2026-11-25 17:22:07.604749', '21', 'true');
insert into guide ("id", "slug", "condition", "title", "state", "version", "author_id", "created_at", "head_no", "head_hash", "head_by", "head_at", "open_errors", "open_warnings", "published_no", "published_hash", "published_at", "first_published_at", "withdrawn_at", "withdrawal_reason", "withdrawal_asked_by", "withdrawal_asked_at", "withdrawal_asked_reason") overriding system value values ('2293508a-5adf-4d68-98b4-0a05685cb647', 'stiff-hamstrings', 'hamstring', 'Stiff hamstrings without an injury', 'PUBLISHED', '3', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:36.902961+00', '1', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:36.902961+00', '0', '0', '1', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', '2026-11-25 17:22:37.420758+00', '2026-11-25 17:22:37.420758+00', NULL, NULL, NULL, NULL, NULL);
insert into guide ("id", "slug", "condition", "title", "state", "version", "author_id", "created_at", "head_no", "head_hash", "head_by", "head_at", "open_errors", "open_warnings", "published_no", "published_hash", "published_at", "first_published_at", "withdrawn_at", "withdrawal_reason", "withdrawal_asked_by", "withdrawal_asked_at", "withdrawal_asked_reason") overriding system value values ('48d50007-ca88-4e54-a552-e78051d307ff', 'a-complete-plan-for-sore-hamstrings', 'hamstring', 'a complete plan for sore hamstrings', 'DRAFT', '0', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.583084+00', '1', 'bf4a9d91abd95f43e9448c3e9b746758468a8a0323eda9a2dee22ec3295bb905', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.583084+00', '23', '22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into guide ("id", "slug", "condition", "title", "state", "version", "author_id", "created_at", "head_no", "head_hash", "head_by", "head_at", "open_errors", "open_warnings", "published_no", "published_hash", "published_at", "first_published_at", "withdrawn_at", "withdrawal_reason", "withdrawal_asked_by", "withdrawal_asked_at", "withdrawal_asked_reason") overriding system value values ('dff6815e-5503-482c-9e73-331072567a58', 'hamstring-strain', 'hamstring', 'Coming back from a hamstring strain', 'PUBLISHED', '3', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:35.613659+00', '1', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:35.613659+00', '0', '0', '1', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', '2026-11-25 17:22:36.809458+00', '2026-11-25 17:22:36.809458+00', NULL, NULL, NULL, NULL, NULL);
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('1', 'dff6815e-5503-482c-9e73-331072567a58', '1', 'CREATED', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:36.076294+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('10', '2293508a-5adf-4d68-98b4-0a05685cb647', '1', 'PUBLISHED', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.455622+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('11', '48d50007-ca88-4e54-a552-e78051d307ff', '1', 'IMPORTED', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.660182+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('2', 'dff6815e-5503-482c-9e73-331072567a58', '1', 'SENT_TO_REVIEW', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:36.106294+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('3', 'dff6815e-5503-482c-9e73-331072567a58', '1', 'APPROVED', '', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:36.703354+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('4', 'dff6815e-5503-482c-9e73-331072567a58', '1', 'REVIEWED', '', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:36.704388+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('5', 'dff6815e-5503-482c-9e73-331072567a58', '1', 'PUBLISHED', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:36.867565+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('6', '2293508a-5adf-4d68-98b4-0a05685cb647', '1', 'CREATED', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.042735+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('7', '2293508a-5adf-4d68-98b4-0a05685cb647', '1', 'SENT_TO_REVIEW', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.046097+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('8', '2293508a-5adf-4d68-98b4-0a05685cb647', '1', 'APPROVED', '', '1608745d-177b-454d-983b-5276e990717b', '2026-11-25 17:22:37.386223+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('9', '2293508a-5adf-4d68-98b4-0a05685cb647', '1', 'REVIEWED', '', '1608745d-177b-454d-983b-5276e990717b', '2026-11-25 17:22:37.388784+00');
insert into guide_revision ("guide_id", "no", "parent_no", "content", "clinical_hash", "materiality", "summary", "by_id", "at") overriding system value values ('2293508a-5adf-4d68-98b4-0a05685cb647', '1', NULL, E'{"faq": [{"markdown": "No. Whether you reach your toes depends on your back, your hips and the length of your arms as well. It is not a measure of health. [general]", "question": "Should I be able to touch my toes?"}, {"markdown": "When you will remember it. A single stretch lets you reach further for less than half an hour, so right before you need the range is useful, too. [@behm-2016]", "question": "When in the day should I stretch?"}, {"markdown": "In studies the gain was measured after some weeks of steady work. How it feels changes at a different speed for everybody. [@weppler-2010]", "question": "How soon will I notice something?"}, {"markdown": "Not clearly. A summary of studies found no sure effect of stretching before sport on injuries as a whole. Strength and a sensible build-up of fast running have better support. [@behm-2016] [@green-2020]", "question": "Does stretching keep me from getting hurt?"}, {"markdown": "Often because of an old injury or a habit. If it began suddenly, gets worse, or comes with tingling, have it looked at. [general]", "question": "Why is only one side tight?"}, {"markdown": "Yes, if it feels good, stays at a mild pull, and gives you no tingling. Choose the one you enjoy. [general]", "question": "Is yoga or a foam roller all right?"}], "title": "Stiff hamstrings without an injury", "byline": "The Comeback editors", "origin": null, "phases": [{"id": "begin", "name": "Begin: weeks 1 and 2", "markdown": "**Aim.** Get used to moving far, without soreness that keeps you from your day. [general]\\n\\n**Move on when** the exercises feel easy and you are not stiffer on the mornings after. [general]", "exercises": [{"dose": "Start: 2 holds of 30 seconds for each leg, on most days", "name": "Standing hamstring stretch", "markdown": "Put one heel on a low step with the knee almost straight. Lean forward from the hips with a straight back until you feel a mild pull. Breathe out slowly. [@medeiros-2016]"}, {"dose": "Start: 2 × 10 for each leg, on most days", "name": "Leg swing", "markdown": "Hold on to something. Swing the leg forwards and back, loosely, a little higher each time. A common starting point. [general]"}, {"dose": "Start: 2 × 10, three times a week", "name": "Two-leg bridge", "markdown": "Lie on your back with both knees bent. Lift your hips in two seconds and lower them in two. A common starting point. [general]"}, {"dose": "1–2 minutes, every half hour of sitting", "name": "Sitting break", "markdown": "Stand up, walk a few steps, bend forward once with soft knees. [general]"}]}, {"id": "build", "name": "Build: weeks 3 to 8", "markdown": "**Aim.** Strength in the range that you have won, so that it stays. [@afonso-2021]\\n\\n**Move on when** you reach as far as you need for the things you like to do. Measure always in the same way and at the same time of the day. [general]", "exercises": [{"dose": "Start: 2 × 8 light, twice a week. Build up to: 3 × 8 with more weight", "name": "Romanian deadlift", "markdown": "Stand with a weight in your hands and soft knees. Push the hips back and lower the weight along your legs in three seconds, with a flat back, until you feel a mild pull. Stand up again. Slow lowering is the part that counts. [@osullivan-2012]"}, {"dose": "Start: 2 × 6, twice a week. Build up to: 3 × 8", "name": "Slider", "markdown": "Lie on your back, hips lifted, heels on a cloth. Let the heels glide away in three to four seconds, lower the hips, and draw the heels back. [@osullivan-2012]"}, {"dose": "2–3 holds of 30 seconds for each leg, on most days", "name": "Standing hamstring stretch", "markdown": "As before. After training is a good time. Before a sprint or a match, keep it short and follow it with easy running. [@behm-2016]"}]}, {"id": "keep", "name": "Keep: after that", "markdown": "**Aim.** Keep what you have with as little as possible. Once or twice a week is a common starting point. If it fades, go back to the Build step for some weeks. [general]", "exercises": [{"dose": "2–3 × 8, once or twice a week", "name": "Romanian deadlift", "markdown": "With a weight that is hard for the last two repetitions. [general]"}, {"dose": "2 holds of 30 seconds for each leg, 2–3 times a week", "name": "Standing hamstring stretch", "markdown": "Or any other movement that takes the thigh to a mild pull. [general]"}]}], "summary": "For people whose thighs have felt tight for a long time without ever having been hurt: what the feeling means, what helps, how much is enough, and when tightness is a sign of something else.", "audience": "CLIENTS", "callOuts": [{"kind": "RED_FLAGS", "heading": "Stop and get help first if any of these is true", "markdown": "**Call your local emergency number now** if you have\\n\\n- chest pain, a faint, or breathlessness that is not normal for you; [general]\\n- new trouble passing water, or with control of your bladder or bowel, numb skin between your legs, or weakness in both legs. [@finucane-2020]\\n\\n**Get medical care today** if\\n\\n- one leg is swollen, warm or red, and aches all the time; [@nice-2020]\\n- you felt a pop or a sudden pain and can hardly walk since then; [@bertiche-2021]\\n- you have a fever together with a hot, red or swollen thigh. [general]\\n\\n**See a doctor or physiotherapist before any more exercise** if\\n\\n- you have numbness, tingling or weakness in the leg, or pain that runs below the knee; [general]\\n- the pain is there all night whatever you do, you are losing weight without trying, or you have had cancer; [@finucane-2020]\\n- you are under 18 and it hurts at the sit bone. [general]\\n\\n**The stop rule.** Stop at once if you feel a sudden pain, a pull, a pop, tingling or numbness, and do not go on that day. If it comes back next time, have it looked at first. [general]"}, {"kind": "SEEK_CARE", "heading": "When to have it looked at, even if it is not urgent", "markdown": "Make an appointment with a doctor or physiotherapist if\\n\\n- the tightness began with a sudden pain, even if that was weeks ago; [general]\\n- it is a deep ache at the sit bone that gets worse when you sit or run: that may be an irritated tendon, which does not like to be stretched; [@goom-2016]\\n- one side is much stiffer than the other and it keeps getting worse; [general]\\n- nothing has changed after eight weeks of steady work. [general]"}, {"kind": "SAFE_MOVEMENTS", "heading": "Usually safe", "markdown": "- Slow stretches up to a mild pull, without bouncing. [@medeiros-2016]\\n- Strength exercises that move slowly through as much range as you have. [@afonso-2021]\\n- Walking, cycling and easy swimming, as much as you like. [general]"}, {"kind": "RISKY_MOVEMENTS", "heading": "Take care with these", "markdown": "- Pulling hard into a stretch, or having somebody else push you further. [general]\\n- Long holds right before a sprint or a jump: more than a minute for one muscle makes it a little weaker for a short time. [@behm-2016]\\n- Heavy lowering exercises in the first week. Begin light, because muscles that are not used to it get very sore. [general]"}, {"kind": "DISCLAIMER", "heading": "What this guide can and cannot do", "markdown": "This guide explains and suggests. It has not examined you and does not know your other illnesses or medicines. If a doctor or physiotherapist who has examined you says something else, follow them. [general]"}], "sections": [{"id": "what-tight-means", "level": 2, "heading": "What tight means", "markdown": "A muscle that feels tight is not always a short muscle. The feeling of a stretch is a message from your nerves, and they can send it early or late. When people stretch for some weeks they can move further, and studies suggest that most of this comes from tolerating the stretch better, not from a longer muscle. [@weppler-2010]\\n\\nLong sitting, a hard week of training, poor sleep or worry can all make the thighs feel tight without any damage. [general]"}, {"id": "does-it-matter", "level": 2, "heading": "Does it matter?", "markdown": "Often less than people think. If you can do what you want to do, stiff thighs need nothing done to them. [general]\\n\\nWill they tear? In a large summary of studies with athletes, an earlier hamstring injury and age were the strongest risks. Strength and running load came up again and again as well. Being stiff was not among the clear ones. [@green-2020]\\n\\nSo a good reason to work on it is that you want to reach further or feel looser. Fear of an injury is not one. [general]"}, {"id": "what-helps", "level": 2, "heading": "What helps", "markdown": "**Stretching works** for reaching further. In 19 studies with healthy young adults, people gained about 8 to 12 degrees compared with doing nothing. [@medeiros-2016]\\n\\n**Strength training works too.** In 11 trials with 452 people, those who trained strength through a full range gained about as much as those who stretched. The trials were very different from each other, so this is not the last word. [@afonso-2021]\\n\\n**Slow lowering exercises** made people more flexible in all six trials that tested it in muscles of the leg. They also make you stronger, which a stretch does not. [@osullivan-2012]\\n\\nChoose what you will keep up. A mix is sensible: strength twice a week, a short stretch on most days. [general]"}, {"id": "how-much-pain", "level": 2, "heading": "How it should feel", "markdown": "Use a scale from 0, no pain, to 10, the worst you can imagine. A mild pull of 2 or 3 while you stretch is fine and should be gone a minute later. Anything sharp is too much. [general]\\n\\nSore muscles on the day after a new strength exercise are normal and pass within two or three days. If you are stiffer next morning than before you began the whole plan, do half as much next time. [general]"}, {"id": "evidence", "level": 2, "heading": "How strong is the evidence?", "markdown": "That stretching and strength training let you reach further is well supported, mostly in healthy young adults and over weeks, not years. Older people and people with pain were often left out. [@medeiros-2016] [@afonso-2021]\\n\\nWhether the tight feeling itself gets better has hardly been studied. The amounts below are common starting points, not tested doses for this problem. [general]"}, {"id": "mistakes", "level": 2, "heading": "Common mistakes", "markdown": "- **Stretching a sore tendon at the sit bone.** Pressing it against the bone can keep it sore. [@goom-2016]\\n- **Taking tingling for tightness.** Tingling comes from a nerve, and pulling harder makes it worse. [general]\\n- **Doing a lot once a week.** A little on most days is easier to keep up. [general]\\n- **Waiting for it to feel normal for ever.** The gain fades when you stop. [general]"}], "condition": {"value": "hamstring"}, "references": [{"doi": "10.1080/09593985.2016.1204401", "key": "medeiros-2016", "url": null, "pmid": "27458757", "year": 2016, "citation": "Medeiros DM, Cini A, Sbruzzi G, Lima CS. Influence of static stretching on hamstring flexibility in healthy young adults: Systematic review and meta-analysis. Physiother Theory Pract 32(6):438–445", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.3390/healthcare9040427", "key": "afonso-2021", "url": null, "pmid": null, "year": 2021, "citation": "Afonso J, Ramirez-Campillo R, Moscão J, et al. Strength Training versus Stretching for Improving Range of Motion: A Systematic Review and Meta-Analysis. Healthcare 9(4):427", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1136/bjsports-2011-090835", "key": "osullivan-2012", "url": null, "pmid": "22522590", "year": 2012, "citation": "O’Sullivan K, McAuliffe S, DeBurca N. The effects of eccentric training on lower limb flexibility: a systematic review. Br J Sports Med 46(12):838–845", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.2522/ptj.20090012", "key": "weppler-2010", "url": null, "pmid": null, "year": 2010, "citation": "Weppler CH, Magnusson SP. Increasing Muscle Extensibility: A Matter of Increasing Length or Modifying Sensation? Phys Ther 90(3):438–449", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1139/apnm-2015-0235", "key": "behm-2016", "url": null, "pmid": null, "year": 2016, "citation": "Behm DG, Blazevich AJ, Kay AD, McHugh M. Acute effects of muscle stretching on physical performance, range of motion, and injury incidence in healthy active individuals: a systematic review. Appl Physiol Nutr Metab 41(1):1–11", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1136/bjsports-2019-100983", "key": "green-2020", "url": null, "pmid": null, "year": 2020, "citation": "Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.2519/jospt.2016.5986", "key": "goom-2016", "url": null, "pmid": "27084841", "year": 2016, "citation": "Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/jisakos-2019-000420", "key": "bertiche-2021", "url": null, "pmid": null, "year": 2021, "citation": "Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.2519/jospt.2020.9971", "key": "finucane-2020", "url": null, "pmid": null, "year": 2020, "citation": "Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther 50(7):350–372", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": null, "key": "nice-2020", "url": "https://www.nice.org.uk/guidance/ng158", "pmid": null, "year": 2020, "citation": "National Institute for Health and Care Excellence. Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)", "accessedOn": "2026-11-22", "evidenceLevel": "B"}]}', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', 'CLINICAL', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:36.902961+00');
insert into guide_revision ("guide_id", "no", "parent_no", "content", "clinical_hash", "materiality", "summary", "by_id", "at") overriding system value values ('48d50007-ca88-4e54-a552-e78051d307ff', '1', NULL, E'{"faq": [{"markdown": "A light strain is usually healed after 2 to 4 weeks. A bad one can take 3 months, and an operation even longer.", "question": "How many weeks will I be out?"}, {"markdown": "Begin with easy stretches. Later, Nordic hamstring curls and single-leg deadlifts are the most important ones.", "question": "Which exercises help most?"}, {"markdown": "Better not. Early stretching can delay healing.", "question": "May I stretch on the first day?"}, {"markdown": "Regular strength work lowers the risk of another tear by half.", "question": "How do I keep it from coming back?"}, {"markdown": "When you can sprint, stop and turn without pain, and your physiotherapist agrees.", "question": "When may I play again?"}], "title": "a complete plan for sore hamstrings", "byline": "Nora Feldt", "origin": {"sha256": "acc5f430185724badc14f66c6d489e840e167a2bc55d9a6ef82ca31f09e18db4", "fileName": "defective-guide.txt", "setAside": [{"kind": "RATING", "line": 3, "entries": ["★★★★★ 4.7 / 512 reviews"], "heading": "★★★★★ 4.7 / 512 reviews", "announced": null}, {"kind": "NAVIGATION", "line": 5, "entries": ["14"], "heading": "14", "announced": null}, {"kind": "MARKETING", "line": 30, "entries": ["Coaching by real people, not by robots", "Train wherever and whenever you like", "Lasting motivation, zero injuries", "Personal Plans & Live Sessions with Your Own Coach"], "heading": "Personal Plans & Live Sessions with Your Own Coach", "announced": null}, {"kind": "RATING", "line": 36, "entries": ["★★★★★ 4.7 out of 5 across 480+ reviews"], "heading": "★★★★★ 4.7 out of 5 across 480+ reviews", "announced": null}, {"kind": "NAVIGATION", "line": 44, "entries": ["cooling down"], "heading": "cooling down", "announced": null}, {"kind": "NAVIGATION", "line": 82, "entries": ["stretches"], "heading": "stretches", "announced": null}, {"kind": "PERSON", "line": 86, "entries": ["Irma is a physiotherapist and Pilates teacher who works with people of all ages. She likes calm sessions and clear goals."], "heading": "Irma, Sports Physiotherapy", "announced": null}, {"kind": "MARKETING", "line": 103, "entries": ["Coaching by real people, not by robots", "Train wherever and whenever you like", "Lasting motivation, zero injuries", "Personal Plans & Live Sessions with Your Own Coach"], "heading": "Personal Plans & Live Sessions with Your Own Coach", "announced": null}, {"kind": "RATING", "line": 109, "entries": ["★★★★★ 4.7 out of 5 across 480+ reviews"], "heading": "★★★★★ 4.7 out of 5 across 480+ reviews", "announced": null}, {"kind": "TESTIMONIAL", "line": 111, "entries": ["Petra K.", "My thigh had spoiled two seasons. With the plan from Larkspur Motion I ran my first ten kilometres in years, and nothing pulled any more."], "heading": "Client Success Story", "announced": null}, {"kind": "MARKETING", "line": 126, "entries": ["Coaching by real people, not by robots", "Train wherever and whenever you like", "Lasting motivation, zero injuries", "Personal Plans & Live Sessions with Your Own Coach"], "heading": "Personal Plans & Live Sessions with Your Own Coach", "announced": null}, {"kind": "RATING", "line": 132, "entries": ["★★★★★ 4.7 out of 5 across 480+ reviews"], "heading": "★★★★★ 4.7 out of 5 across 480+ reviews", "announced": null}, {"kind": "RESPONSES", "line": 151, "entries": ["KT: The order of the steps was new to me. I had always begun with stretching.", "Hannes: Good that somebody says how long rest really takes.", "Maja: I printed the part about mistakes and put it on the fridge.", "Xxxxx: Should have read this before my last race.", "anonymous: The story at the end made me smile.", "Ruth: Clear and short."], "heading": "Responses (7)", "announced": 7}, {"kind": "NAVIGATION", "line": 169, "entries": ["Photo 1"], "heading": "Photo 1", "announced": null}, {"kind": "NAVIGATION", "line": 170, "entries": ["Photo 2"], "heading": "Photo 2", "announced": null}, {"kind": "NAVIGATION", "line": 172, "entries": ["You might also like"], "heading": "You might also like", "announced": null}, {"kind": "NAVIGATION", "line": 174, "entries": ["Meet the whole coaching team"], "heading": "Meet the whole coaching team", "announced": null}, {"kind": "RESPONSES", "line": 176, "entries": ["Bo: I never dared to try kettlebell swings before. This article took my fear away.", "Lene: The pictures of kettlebell swings are so helpful, thank you.", "Oskar: My grip was always wrong. Now my kettlebell training is fun again."], "heading": "Responses (12)", "announced": 12}], "lastUpdated": "2025-05-21", "reviewClaims": [{"line": 7, "name": "Tomas Brandvik", "text": "Medically reviewed by Tomas Brandvik, ACE Certified Personal Trainer and Nutrition Coach with a passion for trail running. First-aid trained and happy to answer every question about training, food and motivation.", "credential": "ACE Certified Personal Trainer and Nutrition Coach with a passion for trail running"}]}, "phases": [{"id": "acute-phase", "name": "Acute Phase: Calm the Storm", "markdown": "The first days are about peace and quiet for the sore spot.", "exercises": [{"dose": "", "name": "Rest", "markdown": "Leave out running, jumping and heavy shopping bags for now."}, {"dose": "10-15 minutes every 3-4 hours", "name": "Ice", "markdown": "Put a cold pack on the thigh for 10-15 minutes every 3-4 hours. Cold reduces swelling and pain."}, {"dose": "", "name": "Compression", "markdown": "A snug bandage keeps the thigh from swelling."}, {"dose": "", "name": "Easy Knee Bends", "markdown": "Lie down and bend the knee as far as it goes without pain."}]}, {"id": "early-recovery", "name": "Early Recovery: Getting Supple Again", "markdown": "When walking no longer hurts, the muscle may be lengthened little by little.\\n\\n- Easy Stretches: Stay below the point where it hurts. Hold each position for 25-30 seconds, repeating 3-4 times. Some favourites include:", "exercises": [{"dose": "Hold each position for 25-30 seconds, repeating 3-4 times", "name": "Door Frame Stretch", "markdown": "Lie in a doorway and rest one heel against the frame."}, {"dose": "Hold each position for 25-30 seconds, repeating 3-4 times", "name": "Chair Stretch", "markdown": "Sit on the edge of a chair, straighten one leg and tip your pelvis forward."}, {"dose": "Hold each position for 25-30 seconds, repeating 3-4 times", "name": "Step Stretch", "markdown": "Put one heel on the lowest stair and lean over it with a flat back."}, {"dose": "", "name": "Nerve Sliders (Only on Advice)", "markdown": "Ask a physiotherapist to show you how."}]}, {"id": "mid-recovery", "name": "Mid Recovery: Strength Comes Back", "markdown": "Now the muscle has to work again. Two kinds of work suit this step:\\n\\n- Work without movement: Tense the muscle and hold. Examples include:\\n\\n- Work with movement: Add a band when it gets easy. Examples include:", "exercises": [{"dose": "Hold for 6-8 seconds", "name": "Hamstring Sets", "markdown": "Press your heel into the mattress. Hold for 6-8 seconds."}, {"dose": "", "name": "Wall Sits", "markdown": "Slide down a wall until your knees are bent and feel your hamstrings hold you."}, {"dose": "", "name": "Heel Slides", "markdown": "Lie on your back and pull your heel towards you."}, {"dose": "", "name": "Banded Hamstring Curl", "markdown": "Lie on your front with a band around your ankle and bend the knee."}]}, {"id": "late-recovery", "name": "Late Recovery: Back to Full Speed", "markdown": "In the last step you prepare for everything your sport will ask of you.\\n\\n- Braking exercises: Let the muscle give way slowly under load. Examples include:", "exercises": [{"dose": "", "name": "Nordic Hamstring Curls", "markdown": "Kneel, have somebody hold your ankles, and sink forward as slowly as you can."}, {"dose": "", "name": "Bounds and Hops", "markdown": "Begin low and with both legs."}, {"dose": "", "name": "Sport Practice", "markdown": "Go back to your game in small portions."}]}], "summary": "", "audience": "CLIENTS", "callOuts": [{"kind": "DISCLAIMER", "heading": "Medical Disclaimer", "markdown": "This article is meant for general information and is no substitute for a visit to a doctor or physiotherapist. Ask one before you change your training, above all when you have been injured before. Larkspur Motion accepts no liability for what readers make of it."}], "sections": [{"id": "introduction", "level": 2, "heading": "Introduction", "markdown": "You sprint for the bus, something pinches behind your thigh, and the rest of the week feels twice as long. A sore hamstring is one of the most common reasons why people who love to move have to stand still for a while, and it rarely comes at a good moment.\\n\\nIn the next minutes you will read what the muscle does, which steps lead back to sport, and what to leave alone on the way. No miracle, just a clear order of things."}, {"id": "table-of-contents", "level": 2, "heading": "table of contents", "markdown": ""}, {"id": "what-goes-wrong-behind-the-thigh", "level": 2, "heading": "What Goes Wrong Behind the Thigh", "markdown": "Three muscles share the work at the back of the leg:\\n\\n- Outer part: Two heads that pull the lower leg outwards.\\n- Middle part: A slim muscle with a long tendon.\\n- Inner part: A broad muscle close to the bone.\\n\\nTogether they bend the knee and pull the leg back with every stride. Most complaints fall into one of these groups:\\n\\n- A pulled muscle (The Sudden One): Some fibres give way at high speed. A mild one is a nuisance; with a severe one, walking can become impossible.\\n- A short muscle (The Stubborn One): Sitting all day makes the muscle stiff. A stiff hamstring greatly increases the risk of a tear at the next sprint.\\n- A tired tendon (The Slow One): Too many kilometres can lead to tendon irritation that stays for months.\\n\\nLarkspur Motion knows that no two runners are alike. That is why our coaches write every plan by hand, by video or in our app, until you are back where you want to be."}, {"id": "the-steps-of-a-sensible-comeback-from-sofa-to", "level": 2, "heading": "The Steps of a Sensible Comeback: From Sofa to Sprint", "markdown": "A good comeback has an order. Take one step at a time, and move on when the last one feels easy. The important thing is to begin."}, {"id": "stretching-and-strength-explained", "level": 2, "heading": "Stretching and Strength, Explained", "markdown": "Strength work that lengthens the muscle has been shown to protect runners from another strain. The single-leg deadlift and the Nordic hamstring curl are essential parts of every good hamstring plan."}, {"id": "mistakes-we-see-every-week", "level": 2, "heading": "Mistakes We See Every Week", "markdown": "- Pulling at the muscle too soon: Delays healing and tears new fibres.\\n- Leaving out the warm-up: Leads to weakness and poor coordination.\\n- Forgetting the trunk: A weak trunk causes extra strain at every step."}, {"id": "how-larkspur-motion-helps-your-hamstring", "level": 2, "heading": "How Larkspur Motion Helps Your Hamstring", "markdown": "Our coaches look at your running style and build a plan around it. You train at home, at your own pace, and talk to your coach once a week\\n\\nWe also offer online coaching for elbow pain.\\n\\n- Live Sessions: Train with your coach by video.\\n- Plans to Go: Take your plan with you in the app."}, {"id": "putting-it-all-together", "level": 2, "heading": "Putting It All Together", "markdown": "A comeback works best in small steps. Peace and quiet first, then length, then strength, then speed. Going back too early increases the risk of a second tear. This order ensures complete recovery for every runner."}, {"id": "allowed-and-forbidden-movements", "level": 2, "heading": "Allowed and Forbidden Movements", "markdown": ""}, {"id": "conclusion", "level": 2, "heading": "Conclusion", "markdown": "Patience pays. Whoever respects the order of the steps comes back stronger, and a coach who knows you makes it easier."}], "condition": {"value": "hamstring"}, "references": [{"doi": null, "key": "strains-of-the-posterior-thigh", "url": null, "pmid": null, "year": null, "citation": "Strains of the Posterior Thigh in Runners - sportsclinic.example.org", "accessedOn": null, "evidenceLevel": null}, {"doi": null, "key": "hamstring-basics-runnerswiki-example-com", "url": null, "pmid": null, "year": null, "citation": "Hamstring Basics - runnerswiki.example.com", "accessedOn": null, "evidenceLevel": null}]}', 'bf4a9d91abd95f43e9448c3e9b746758468a8a0323eda9a2dee22ec3295bb905', 'CLINICAL', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.583084+00');
insert into guide_revision ("guide_id", "no", "parent_no", "content", "clinical_hash", "materiality", "summary", "by_id", "at") overriding system value values ('dff6815e-5503-482c-9e73-331072567a58', '1', NULL, E'{"faq": [{"markdown": "Mostly yes, if you can get there without a limp and get up now and then. Long sitting can be uncomfortable: put the edge of the seat in front of the sore place, and stand up every half hour. For heavy work, climbing or driving for hours, ask a clinician. [general]", "question": "Can I go to work?"}, {"markdown": "Usually not for a mild or moderate strain. In studies the picture added little to what an examination shows about the time needed. A scan is useful when a torn tendon is suspected, or when recovery does not go as expected. [@jacobsen-2016] [@bertiche-2021]", "question": "Should I have a scan?"}, {"markdown": "Not in the first three days. After that gently, without bouncing, and only as far as a mild pull. The slow lengthening exercises of the Early step do more than holding a stretch, because the muscle works while it gets longer. [@askling-2013]", "question": "When may I stretch?"}, {"markdown": "A low, dull pain that goes away when you stop and is not worse next morning is usually not a new tear. A sudden, sharp pain, a pull or a pop is different: stop at once and have it looked at. [general]", "question": "It hurt a little during an exercise. Have I torn it again?"}, {"markdown": "Some people like it once the first days are over, and gentle pressure is not known to do harm. It does not replace exercise, and whether you use it is up to you. [general]", "question": "Is massage or a foam roller helpful?"}, {"markdown": "Have it examined first. After a slip, and more often in older people, the tendon may be torn off the bone, and that is often overlooked. If it is an ordinary strain, the same steps apply. Take them at your own pace and leave out sprints and jumps that your life does not need. [@kuske-2016] [@bertiche-2021]", "question": "I am over 60 and I slipped. Does this guide fit me?"}, {"markdown": "Yes, if they ask the same of the muscle: bending the knee against resistance, moving the hip with a straight leg, and lowering slowly. No single exercise is proven to be the best one. [@ishoi-2020]", "question": "May I use weights or machines instead of these exercises?"}, {"markdown": "A past injury is the strongest known risk for a new one. Often the strength was not fully back, or fast running was left out. Both can be trained. A second injury of the same leg within two months of your return should be seen by a clinician. [@green-2020]", "question": "Why is it always the same leg?"}], "title": "Coming back from a hamstring strain", "byline": "The Comeback editors", "origin": null, "phases": [{"id": "acute", "name": "Acute: settle it and start to move", "markdown": "**Aim.** Calm the pain, keep the knee and hip moving, walk without a limp, and wake the muscle up gently. This step usually covers the first five days, and longer after a bad tear. [general]\\n\\n**Start** on day 1 with movement that is almost free of pain, and on day 2 with the heel dig. [@bayer-2017]\\n\\n**Move on when all of this is true:** you walk normally without pain, you can straighten the knee fully while lying on your back, a shallow single-leg squat does not hurt, and you can cycle for five minutes at a power in watts of about one and a half times your weight in kilograms. The squat and the cycling test come from a published programme. If you do not want to go back to sport, climbing stairs up and down without pain may stand in for the bike. [@vermeulen-2022]\\n\\n**How sure is this?** These checks were used in studies, but nobody has shown that they are better than others. [@ishoi-2020]", "exercises": [{"dose": "Start: 2–3 × 10, 3–5 times a day. Build up to: 3 × 15", "name": "Ankle pumps and easy knee bends", "markdown": "Lie or sit. Move the foot up and down, then bend and straighten the knee slowly as far as it goes without more than a hint of pain. A common starting point. [general]"}, {"dose": "Start: 5 holds of 5–10 seconds, twice a day. Build up to: 5 holds of 30–45 seconds", "name": "Heel dig", "markdown": "From day 2. Lie on your back with the knee bent. Press the heel into the floor at about a third of your strength, without moving the leg. Later, do the same with the knee a little straighter. Stop if the pain is sharp. Low-load pressing without movement opened the first stage in a trial programme; these holds are usual practice. [@vermeulen-2022]"}, {"dose": "Start: 2 × 10, twice a day. Build up to: 3 × 15", "name": "Heel slide", "markdown": "Lie on your back. Draw the heel slowly towards your buttock along the floor, and let it slide back. A common starting point. [general]"}, {"dose": "Start: 5–10 minutes, easy, once a day. Build up to: 5 minutes at about 1.5 watts per kilogram", "name": "Stationary bike", "markdown": "Set the saddle high enough that nothing pulls behind the thigh. Leave the bike out if the saddle hurts the sit bone. [@vermeulen-2022]"}, {"dose": "Start: 2 × 10, once a day. Build up to: 4 × 15", "name": "Two-leg bridge", "markdown": "Lie on your back with both knees bent. Lift your hips in two seconds, lower them in two seconds. The further away your feet are, the harder it gets. A common starting point. [general]"}, {"dose": "Start: 2 × 8 on both legs, once a day. Build up to: 3 × 12 on one leg", "name": "Half squat, then single-leg squat", "markdown": "Bend the knees to about 45 degrees, with a chair within reach. Go to one leg when both legs feel easy. Stop if the knee falls inwards or it hurts. [@vermeulen-2022]"}, {"dose": "Start: 10 minutes a day. Build up to: 30 minutes, brisk", "name": "Walking", "markdown": "Walk at a pace at which you do not limp. Limping means: slower, shorter, or with a crutch. [general]"}]}, {"id": "early", "name": "Early: lengthen slowly and begin to jog", "markdown": "**Aim.** Make the muscle work while it gets longer, build strength on one leg, and begin to jog. [@askling-2013]\\n\\n**Start** when the checks of the first step are met. In the Swedish trials the three lengthening exercises began about five days after the injury. [@askling-2013] [@askling-2014]\\n\\n**Move on when all of this is true:** you can run at about 70 % of your full speed without pain, straightening the knee and lifting the straight leg go at least three quarters as far as on the other side, and pressing the heel down firmly, with the knee slightly bent and well bent, stays in green. Running at 70 % comes from a published programme; the rest is usual practice. [@vermeulen-2022]\\n\\n**How sure is this?** Flexibility measured at home is noisy: trained testers can differ by 15 degrees. Do not let a few degrees decide for you or against you. [@reurink-2013]", "exercises": [{"dose": "Start: 3 × 12, twice a day. Build up: more range", "name": "Extender", "markdown": "Lie on your back and hold the thigh upright with both hands. Straighten the knee slowly until just before it hurts, then let it bend. Do not do it if you feel tingling or numbness. [@askling-2013]"}, {"dose": "Start: 3 × 6, every second day. Build up: more speed", "name": "Diver", "markdown": "Stand on the injured leg with the knee a little bent. Tip forward like a slow dive, with the other leg stretched out behind and your arms in front, then come back up. Stand near a wall in case you lose your balance. [@askling-2013]"}, {"dose": "Start: 3 × 4, every third day. Build up: more distance", "name": "Glider", "markdown": "Hold on to something with one hand. Stand with your weight on the heel of the injured leg in front, knee slightly bent. Let the other foot glide back, for example on a cloth, and stop before pain. Pull yourself up with your arms. [@askling-2013]"}, {"dose": "Start: 2 × 8, every second day. Build up to: 4 × 15", "name": "One-leg bridge", "markdown": "As the Two-leg bridge, with the other leg held out straight. Two seconds up, two seconds down. A common starting point. [general]"}, {"dose": "Start: 3 holds of 20 seconds, once a day. Build up to: 5 holds of 45 seconds", "name": "Long-lever bridge hold", "markdown": "Lie on your back with your heels far away and the knees only a little bent. Lift your hips and hold. A common starting point. [general]"}, {"dose": "Start: 2 × 12, every second day. Build up to: 4 × 15, until tired", "name": "Band curl", "markdown": "Lie on your front or stand, with an elastic band around the ankle. Bend the knee in two seconds, let it back in three. A common starting point. [general]"}, {"dose": "Start: 2 holds of 20 seconds, once a day. Build up to: 3 holds of 30 seconds", "name": "Gentle hamstring stretch", "markdown": "Put the heel on a low step and lean forward from the hips with a straight back until you feel a mild pull. Do not bounce. Not in the first three days after a partial or severe tear, and not with an irritated tendon. [general]"}, {"dose": "Start: 20 m walk and 30 m jog for 10 minutes, every second day. Build up to: 20 minutes, up to 70 % of full speed", "name": "Walk–jog", "markdown": "Flat ground, even steps. Use the stricter pain limits for running: 0 is green. Programmes in trials brought running in at this stage. [@vermeulen-2022] [@hickey-2020]"}]}, {"id": "mid", "name": "Mid: get strong and run faster", "markdown": "**Aim.** Strength while the muscle lengthens under load, and running from 70 % up to full speed. Guidelines advise adding such lowering exercises to stretching, strengthening and running, as far as you tolerate them. [@martin-2022]\\n\\n**Start** when the checks of the Early step are met. Be ready for sore muscles after the first sessions; that is different from pain at the old spot. [general]\\n\\n**Move on when all of this is true:** you can run straight at full speed and do a drill with changes of direction at full speed, both without pain; you can do about 20 single-leg bridges from a low box, and nearly as many as with the other leg; and straightening the knee with the hip bent feels the same on both sides. The two running checks come from a published programme, the bridge count is usual practice. [@vermeulen-2022]\\n\\n**How sure is this?** A difference of less than 15 degrees between the legs is within the error of the test. If everything else is fine, ask a clinician to measure it instead of waiting. [@reurink-2013]", "exercises": [{"dose": "Start: 2 × 6 on both legs, 2–3 times a week. Build up to: 3 × 8–10 on one leg", "name": "Slider", "markdown": "Lie on your back, hips lifted, heels on a cloth or sliding disc. Let the heels glide away in three to four seconds, lower the hips, and draw the heels back. [@hickey-2020]"}, {"dose": "Start: 2 × 8, light, 2–3 times a week. Build up to: 3–4 × 6–8, heavy", "name": "Romanian deadlift, then single-leg", "markdown": "Stand with a weight in your hands and soft knees. Push the hips back and lower the weight along the legs in three seconds with a flat back, then stand up. Change to one leg when it is steady. Not with tingling in the leg or a painful lower back. A common starting point. [general]"}, {"dose": "Start: 2 × 5 once in week 1, 2 × 6 twice in week 2, 3 × 6–8 three times in week 3. Build up to: 12, 10 and 8, three times a week until week 10", "name": "Nordic", "markdown": "Kneel on something soft while a partner or a bar holds your ankles. Keep your body straight and let yourself down as slowly as you can, catch yourself with your hands, and push back up. A ten-week build-up of 27 sessions was used in a large trial with football players. Begin with a small range. Not if kneeling hurts. [@petersen-2011]"}, {"dose": "Start: 3 × 6, 2–3 times a week. Build up to: 4 × 8", "name": "Fast single-leg bridge", "markdown": "As the One-leg bridge, but one second for each repetition and two seconds of rest between. A common starting point. [general]"}, {"dose": "Start: 3 × 10, 2–3 times a week. Build up to: 3 × 6–8 with a weight", "name": "Hip thrust", "markdown": "Rest your upper back on a bench with your feet on the floor. Lift the hips in two seconds, hold for one, lower in two. A common starting point. [general]"}, {"dose": "Start: 3 holds of 20 seconds, 3–4 times a week. Build up to: 3 holds of 60 seconds", "name": "Plank and side plank", "markdown": "Keep the body in one straight line. Guidelines recommend exercises for the trunk and quick feet to prevent another injury. [@martin-2022]"}, {"dose": "Start: 4 × 10 m each, 3 times a week. Build up: faster and longer", "name": "Running drills", "markdown": "Skips, high knees, crossover steps and side shuffles, on the balls of the feet and relaxed. A common starting point. [general]"}, {"dose": "Start: 3 runs at 70 %, with two days between. Build up to: 100 %, one level per session at most", "name": "Faster running", "markdown": "Follow the ladder under “Going back to running”. Warm up for ten minutes first, and stop while you still feel fresh. [@paton-2023]"}, {"dose": "Start: 2 runs at 50 %, 2–3 times a week. Build up to: 6 runs at 100 %", "name": "Change-of-direction drill", "markdown": "Lay out a T with cones, five to ten metres each way. Run up, shuffle to each side, and run back. Go faster only when the last speed was green. A drill of this kind was part of the trial programme; the numbers are usual practice. [@vermeulen-2022]"}]}, {"id": "late", "name": "Late: sprint, jump and practise your sport", "markdown": "**Aim.** Meet the full speed and the tiredness of your sport before it counts. Nearly all experts in a survey agreed that sprinting should come close to what a game asks before you return. [@paton-2023]\\n\\n**Start** when the checks of the Mid step are met. If you do not sprint, jump or turn quickly in your life, you may stop here: keep the strength exercises, and go on to “After your return”. [general]\\n\\n**Move on when** the list under “Going back to sport” is complete and you, a clinician and your trainer or coach have decided together. [@vanderhorst-2017]\\n\\n**How sure is this?** The list is what experts agreed on, and most of it has not been tested. Discomfort on pressing the muscle is one of its better supported parts: in one study of 64 athletes, those who had it just after their return were almost four times as likely to be hurt again. [@devos-2014]", "exercises": [{"dose": "Start: 3 × 20 m at 90 %, twice a week. Build up to: 6–10 × 30 m at 100 %, with full rest", "name": "Sprint", "markdown": "Warm up well, start rolling, and walk back. Only after Faster running at 100 % was free of pain. That sprinting belongs here is agreed among experts; the numbers are a common starting point. [@paton-2023]"}, {"dose": "Start: 2 × 5 squat jumps, twice a week, two days apart. Build up to: 4 × 6 hops and bounds, at most 60–80 landings", "name": "Jumps and hops", "markdown": "Land softly and quietly. Go from two legs to one leg, from the spot to forwards, then to a low box. Wait with single-leg jumps until the leg is nearly as strong as the other. A common starting point. [general]"}, {"dose": "Start: 4 runs at 90 %, twice a week. Build up to: 6 runs at 100 %, when a little tired too", "name": "Change-of-direction drill", "markdown": "The same T as before, now at full speed and towards the end of a session as well. [@vermeulen-2022]"}, {"dose": "Keep: 12, 10 and 8, once to three times a week", "name": "Nordic", "markdown": "Go on with the programme that you began in the Mid step, not on the day before a hard run. [@petersen-2011]"}, {"dose": "Start: 1 light session. Build up to: 1 medium, then 1 hard session, 2–3 days apart and each free of symptoms", "name": "Sport practice", "markdown": "First without opponents, then with them; first short, then as long as usual. Go to the next one only when the morning after was quiet. [@vermeulen-2022]"}]}, {"id": "after-return", "name": "After your return: stay strong and watch", "markdown": "**Aim.** Get through the weeks in which most new injuries happen, and keep the strength that you have earned. [@wangensteen-2016]\\n\\n**How long?** Eight weeks with a weekly check, then a look back after six and twelve months. Eight weeks is our choice: it covers the time in which more than half of the new injuries were seen. [@wangensteen-2016]\\n\\n**Done when** eight weeks have passed without symptoms. Keep the Nordic in your week after that. [@vandyk-2019]", "exercises": [{"dose": "12, 10 and 8, once a week", "name": "Nordic", "markdown": "After the warm-up, and not on the day before a match. This is the amount that players in the Danish trial did for the rest of their season. [@petersen-2011]"}, {"dose": "3 × 6–8, once a week", "name": "Romanian deadlift, then single-leg", "markdown": "As in the Mid step. It trains the hamstring from the hip, which the Nordic does not. [general]"}, {"dose": "4–6 × 30 m near full speed, once a week", "name": "Sprint", "markdown": "If your sport has no sprints in the week, put some in, so that full speed never comes as a surprise. A common starting point. [general]"}, {"dose": "Once a week for 8 weeks", "name": "Weekly check", "markdown": "Press along the back of the thigh, straighten the knee with the hip bent, and do ten One-leg bridges. Compare with the other side. Anything new is a reason for a lighter week. [@devos-2014]"}]}], "summary": "What to do from the first day after pulling a hamstring, which exercises to do when, how much pain is all right, and how to tell that you are ready for the next step.", "audience": "CLIENTS", "callOuts": [{"kind": "RED_FLAGS", "heading": "Stop and get help first if any of these is true", "markdown": "**Call your local emergency number now** if you have\\n\\n- chest pain, a faint, or breathlessness that is not normal for you; [general]\\n- new trouble passing water, or with control of your bladder or bowel, numb skin between your legs, or weakness in both legs; [@finucane-2020]\\n- a thigh that is tight, shiny and swelling fast, pain far worse than the injury seems to explain, or a foot going numb. The same goes if you take blood thinners and the swelling keeps growing. [general]\\n\\n**Get medical care today** if\\n\\n- one leg is swollen, warm or red, and aches all the time, above all after a long journey, an operation, bed rest, pregnancy, cancer or an earlier blood clot; [@nice-2020]\\n- you felt a pop or a tear and cannot put weight on the leg, or cannot walk four steps; [general]\\n- you felt a pop at the bottom of your buttock and now have a bruise spreading down the thigh, a dip that you can feel, or a leg that is clearly weak when you bend the knee; [@bertiche-2021]\\n- you cannot lift the front of your foot; [@bertiche-2021]\\n- you have a fever, a hot red thigh, a wound, or a recent infection or injection there. [general]\\n\\n**See a doctor or physiotherapist before any more exercise** if\\n\\n- you are under 18 and it hurts at the sit bone after a sprint or a kick; [general]\\n- you have numbness, pins and needles, or pain that runs below the knee; [general]\\n- the pain is there all night whatever you do, you are losing weight without trying, or you have had cancer; [@finucane-2020]\\n- pain while resting is 7 out of 10 or more, or has risen two days in a row. [general]\\n\\n**The stop rule.** A sudden pain, a pull or a pop while you exercise means: stop at once, do no more that day, and do not test the leg to see if it is still sore. Have it looked at before your next session. [general]\\n\\nIf you cannot decide which line fits you, choose the more urgent one. Most of these lines are usual safety practice and have not been tested in studies of hamstring injuries. [general]"}, {"kind": "SEEK_CARE", "heading": "When to have it looked at, even if it is not urgent", "markdown": "Make an appointment with a doctor or physiotherapist if\\n\\n- you still limp after a few days, or there is a large bruise; [general]\\n- you do not know which problem you have; [general]\\n- nothing has improved for two weeks, or it is getting worse; [general]\\n- the same hamstring goes again within two months of your return; [@wangensteen-2016]\\n- you take, or took not long ago, an antibiotic of the fluoroquinolone kind or steroid tablets for a long time, you bleed easily, you are pregnant or have just had a baby, or your bones are thin. Ask before heavy lowering exercises or jumps. [general]\\n\\nA second look after about a week is worth more than a guess on the first day: in one group of athletes, how the first week went said much more about the time needed than the first examination did. [@jacobsen-2016]"}, {"kind": "SAFE_MOVEMENTS", "heading": "Usually safe, step by step", "markdown": "- **Acute:** slow knee bends and heel presses that stay almost free of pain, and walking as long as you do not limp. [general]\\n- **Early:** slow lengthening exercises that end just before pain, bridges on one leg, short jogs with walking in between. [@askling-2013]\\n- **Mid:** slow, strong lowering exercises and faster running in small steps, with a day of rest between. [@martin-2022]\\n- **Late:** sprints, jumps and your sport, built up from light to hard. [@paton-2023]\\n\\nSafe here means safe for most people with an ordinary strain and none of the warning signs above. [general]"}, {"kind": "RISKY_MOVEMENTS", "heading": "Leave these for later", "markdown": "- **Acute:** hard or bouncing stretches, sprinting, kicking, lunging deeply, heavy lifting, and deep massage of the sore spot. [general]\\n- **Early:** running above about 70 % of your full speed, the Nordic, sudden stops and turns. [@vermeulen-2022]\\n- **Mid:** full sprints when you are tired or cold, matches, and jumping sessions. [general]\\n- **Late:** a whole match or race before light, medium and hard practice all went without symptoms. [@vermeulen-2022]\\n\\nAt every step, pushing through a pain that is getting sharper is the riskiest movement of all. [general]"}, {"kind": "DISCLAIMER", "heading": "What this guide can and cannot do", "markdown": "This guide explains and suggests. It has not examined you, it does not know your other illnesses or medicines, and it does not replace a doctor or physiotherapist who has. If their advice differs from this page, follow theirs and tell us what differed. [general]"}], "sections": [{"id": "what-happened", "level": 2, "heading": "What happened to your muscle", "markdown": "Your hamstrings are three long muscles at the back of the thigh. They begin at the sit bone under your buttock, cross the hip and the knee, and end just below the knee. They pull the leg back, bend the knee, and brake the lower leg when it swings forward. [general]\\n\\nIn a strain, some fibres tear because the pull was stronger than they could hold. There are two common ways. One is fast running, when the leg swings forward at speed. The other is a big slow stretch, such as a high kick or a slide. In a trial with football players, the stretching kind took clearly longer to come back from than the sprinting kind. [@askling-2013]\\n\\nThe torn place starts to mend on its own from the first day. What it needs from you is the right amount of work: enough to make the new tissue strong, and little enough not to tear it again. [general]"}, {"id": "which-problem", "level": 2, "heading": "Which problem is it?", "markdown": "Not every pain behind the thigh is a strain, and the exercises below are only for a strain. These descriptions can help you to ask the right question. They cannot replace an examination. [general]\\n\\n- **A strain:** sudden pain during a movement. It hurts to stretch the muscle, to use it, and to press on one place, and you can do less than before. [@martin-2022]\\n- **A tendon torn off the bone:** a pop at the buttock, a large bruise, hardly able to walk or sit. It is rare, and it is often missed. It needs a doctor today, not exercises. [@bertiche-2021]\\n- **An irritated tendon:** a deep ache at the sit bone that came slowly and is worse when you sit, lunge or run. It is treated in another way and often lasts for months. [@goom-2016]\\n- **Pain that comes from the back:** it runs below the knee, comes with tingling or weakness, and no place on the thigh is sore to touch. See a clinician before you load the leg. [general]\\n- **Stiffness without an injury:** tight for a long time, no moment when it began, nothing you cannot do. You do not need the steps of this guide. [general]\\n- **A knock, a cramp, or sore muscles a day or two after unusual work:** these mostly settle in some days. If they do not, have them looked at. [general]\\n\\nYou may hear of grades: 1 for mild, 2 for a partial tear, 3 for a severe one. A grade gives a rough idea and no more. A scan is not needed for most strains. In two studies, what the scan showed said little about how long people were out. [@moen-2014] [@hamilton-2017]"}, {"id": "first-days", "level": 2, "heading": "The first days", "markdown": "**Protect it, briefly.** Avoid what clearly hurts for one to three days. Use crutches if you limp. Longer rest than you need makes the muscle weaker. [@dubois-2020]\\n\\n**Begin early.** In one trial with 50 sports people who had torn a thigh or calf muscle, half began their exercises on day 2 and half on day 9. Those who began on day 2 were back about three weeks sooner, and they did not get hurt again more often. It is one small trial, but it agrees with what most clinicians now do. [@bayer-2017]\\n\\n**Press, do not stretch.** From day 2, gentle heel digs without moving the leg are a common starting point. Leave stretching for later, at least for the first three days. [general]\\n\\n**Cold, if it helps.** Cold can dull pain. It has not been shown to speed up healing, and some experts advise against it. If you use it: at most 20 minutes, at least two hours apart, and always with a cloth between. Do not use it where you feel less, or if cold has ever harmed your skin or fingers. [@dubois-2020]\\n\\n**A snug bandage** during the day may feel good. It must never make the foot cold, blue or numb. Take it off at night. [general]\\n\\n**Painkillers:** ask a pharmacist which one suits you. Whether anti-inflammatory tablets slow down healing is still debated. [@dubois-2020]"}, {"id": "pain", "level": 2, "heading": "How much pain is all right?", "markdown": "Give your pain a number from 0, no pain, to 10, the worst you can imagine. Note it while you exercise and again the next morning. The morning number tells you whether yesterday was too much. [general]\\n\\nUnless a clinician has given you other limits, use these. They are cautious on purpose, because nobody is standing beside you. [general]\\n\\n- **Green: 0 or 1 while you exercise, and no more than usual next morning.** After two such sessions in a row you may take a small step up. [general]\\n- **Amber: 2 while you exercise, and no more than usual next morning.** Stay where you are and repeat the same amount. [general]\\n- **Stop: 3 or more.** End that exercise for today. Next time, go back one level. [general]\\n- **Worse next morning:** whatever the number was while you exercised, do less next time. Four fifths of the last amount is a common starting point. [general]\\n- **You forgot the morning number:** then you do not know. Repeat the same amount, and do not step up. [general]\\n\\nFor running, be stricter: 0 is green, 1 or 2 is amber, more than 2 means stop. [general]\\n\\nYour clinician may allow more. In a trial with 43 men, half exercised without any pain and half with up to 4 out of 10. Both groups were back after about the same time and equally few were injured again; those who were allowed some pain got stronger. It was a small trial with supervised sessions, so this choice belongs to a clinician who knows you. [@hickey-2020]\\n\\nAn irritated tendon follows other rules. There, some pain during exercise is often accepted if it has settled by the next day. Let a clinician set those limits too. [@goom-2016]"}, {"id": "steps", "level": 2, "heading": "How the steps work", "markdown": "Recovery is laid out below in four steps and a watchful time afterwards. You do not leave a step because a number of days has passed or because you feel brave. You leave it when you can do certain things without pain. Programmes that decide in this way are what most experts advise. [@paton-2023]\\n\\nIn one trial, a plan that was fitted to each player and moved on only by such checks led to one new injury among 24 players, against six among 24 with a standard plan. On average both groups needed between three and four weeks. The trial was small, so the true difference may be much smaller. [@mendiguchia-2017]\\n\\nAmounts such as 3 × 12 mean three rounds of twelve repetitions, with a pause of one to two minutes between rounds. Change only one thing at a time: a little more weight, or a few more repetitions, or a little more range. Five to ten per cent is a usual step. [general]\\n\\nIf you miss more than a week, begin again with about four fifths of your last amount. After more than three weeks, have yourself checked first. [general]"}, {"id": "evidence", "level": 2, "heading": "How strong is the evidence?", "markdown": "Honestly: stronger for preventing the next injury than for treating this one. A careful summary of the research found moderate to high certainty that programmes with the Nordic prevent hamstring injuries. It found only low or very low certainty for which exercises bring people back fastest. [@ishoi-2020]\\n\\nMost studies followed young men who play football or sprint. Older people, women and people who do no sport are hardly in them. When they do tear a hamstring, it is more often a tendon torn off the bone, so have it examined sooner. The steps are likely to suit you too, but the times are a weaker guess. [@kuske-2016]\\n\\nStudies also disagree. In two Swedish trials, athletes who did three lengthening exercises from about day 5 were back much sooner than those who did ordinary ones. In a later trial in Qatar with 90 men, it made no clear difference whether lengthening began on the first day of rehab or later. So these exercises are a good choice, but the exact day is not what matters. [@askling-2013] [@askling-2014] [@vermeulen-2022]\\n\\nWhen experts were asked for exact limits, they often did not agree. Almost all agreed that your own feeling of readiness, and any fear of the movement, must count. [@paton-2023]"}, {"id": "time", "level": 2, "heading": "How long will it take?", "markdown": "Nobody can promise you a date. A summary of 16 studies found no examination in the first days that predicts it well. What comes closest is how bad the pain was at first, together with your own guess and your clinician''s. [@schut-2017]\\n\\nWhat studies have seen, as a range: [general]\\n\\n- Club-level men with supervised rehab: half of them were back after 15 days in one group and after 17 in the other. [@hickey-2020]\\n- Male football players whose scan showed an injury: from 1 to 66 days. [@hamilton-2017]\\n- Swedish football players: 28 days on average with lengthening exercises, 51 with ordinary ones. [@askling-2013]\\n- Swedish sprinters and jumpers: 49 days on average with lengthening exercises, and anything from 18 to 107. [@askling-2014]\\n- Amateurs with a bad tear of thigh or calf: 62 days on average when they began early, 83 when they began late. [@bayer-2017]\\n\\nFor planning, a common starting point is one to three weeks for a mild strain, three to eight weeks for a partial tear, and two to six months for a severe one. A tear that reaches the tendon can take twice as long, and a specialist should guide it. These bands are experience, not a measured fact. [general]"}, {"id": "running", "level": 2, "heading": "Going back to running", "markdown": "Running belongs to the way back; it is not the reward at its end. It starts in the Early step as walk–jog. In a survey of experts all agreed that running should grow, step by step, up to a full sprint before you return to sport. [@paton-2023]\\n\\nJudge your speed by feel, in per cent of the fastest you could run before. Go up one level at most per session: [general]\\n\\n- **Walk** 30 minutes without a limp. [general]\\n- **Up to 50 %:** walk 20 metres, jog 30 metres, for 10 to 20 minutes. [general]\\n- **50 to 70 %:** speed up for 40 metres, hold for 20, slow down for 40. Three runs at each speed. [general]\\n- **70 to 90 %:** make the speeding-up and slowing-down shorter, bit by bit. Rest two days between these sessions. [general]\\n- **100 %:** sprints from a rolling start, then from standing. Do the first ones with someone who knows what to watch. [general]\\n- **Repeated sprints,** close to what your sport asks. [@paton-2023]\\n\\nUp to 70 %, leave a day between runs. Any pulling feeling means: stop, walk home, and go back one level when it has been quiet for at least a day. The order follows a published programme in which men moved on once they could run without pain above 70 %, and then at full speed. The distances are usual practice. [@vermeulen-2022]"}, {"id": "sport", "level": 2, "heading": "Going back to sport", "markdown": "In two large rounds of questions, experts from many countries agreed on what should be true before you go back. Not all of it can be measured at home, so make this decision together with a clinician, and with your trainer or coach. [@vanderhorst-2017] [@paton-2023]\\n\\n- A clinician has cleared you. [@vanderhorst-2017]\\n- It does not hurt to press on the muscle. [@vanderhorst-2017] [@devos-2014]\\n- Strength and stretch tests do not hurt. How strongly such pain warns is uncertain: in a study of 330 injuries, people who felt discomfort at their first examination, when straightening the knee with the hip bent, were about three times as likely to be hurt again within two months of their return. [@vanderhorst-2017] [@zein-2024]\\n- Both legs are about equally flexible. Even trained testers differ by up to 15 degrees on this test, so a small difference measured at home means nothing in either direction. [@reurink-2013]\\n- The leg is nearly as strong as the other one. Nine tenths is a common target, but experts do not agree on a number. [@paton-2023]\\n- You can sprint, stop, turn and do the skills of your sport at full speed. [@vanderhorst-2017]\\n- Light, medium and hard practice each went without symptoms, then and next morning. [@vermeulen-2022]\\n- You have done lowering exercises for some weeks. A guideline asks for caution where they were left out. [@martin-2022]"}, {"id": "readiness", "level": 3, "heading": "Your own feeling counts", "markdown": "Ask yourself two questions and answer them honestly: how ready do I feel, from 0 to 10? And am I holding back or afraid in any movement? In a panel of experts, 87 in 100 wanted the first answer and 98 in 100 the second to be part of the decision. Feeling ready is not enough on its own, but not feeling ready is a good reason to wait. [@paton-2023]\\n\\nA usual rule is to wait until readiness is 8 or more and there is no movement that you avoid. [general]"}, {"id": "staying-well", "level": 2, "heading": "Staying well, above all in the first eight weeks", "markdown": "Your return is not the end. In a study of athletes who were hurt again, more than half of the new injuries came within 25 days of the return, and about four in five were in the same place. It was a small group of 19, but others have seen the same early peak. [@wangensteen-2016]\\n\\nA past hamstring injury makes the next one about three times as likely, a recent one about five times. Age adds to it as well. You cannot change these, but you can change your strength. [@green-2020]\\n\\nProgrammes that include the Nordic roughly halved hamstring injuries across 15 studies with 8,459 athletes. In one of them, with Danish football players, the gain was largest for those who had been hurt before. [@vandyk-2019] [@petersen-2011]\\n\\nFor eight weeks, check yourself once a week: any soreness on pressing, any tightness, any movement you avoid? One yes means a lighter week. Two weeks in a row mean a visit to your clinician. Look again after six and twelve months. [general]"}, {"id": "mistakes", "level": 2, "heading": "Common mistakes", "markdown": "- **Resting until nothing hurts.** In one trial, waiting nine days before the first exercise cost about three weeks at the end. [@bayer-2017]\\n- **Stretching hard in the first days.** The fresh tear is held open instead of being allowed to close. [general]\\n- **Only stretching, never strengthening.** Guidelines ask for lowering exercises together with the rest. [@martin-2022]\\n- **Going back as soon as walking feels fine.** Walking needs a small part of what a sprint needs. [general]\\n- **Skipping fast running in practice** and meeting full speed for the first time in a match. [@paton-2023]\\n- **Stopping all exercises on the day of the return,** just when the risk is highest. [@wangensteen-2016]\\n- **Deciding by the calendar.** A date on paper knows nothing about your leg. [@schut-2017]"}], "condition": {"value": "hamstring"}, "references": [{"doi": "10.2519/jospt.2022.0301", "key": "martin-2022", "url": null, "pmid": null, "year": 2022, "citation": "Martin RL, Cibulka MT, Bolgla LA, et al. Hamstring Strain Injury in Athletes: Clinical Practice Guidelines. J Orthop Sports Phys Ther 52(3):CPG1–CPG44", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2021-105384", "key": "paton-2023", "url": null, "pmid": null, "year": 2023, "citation": "Paton BM, Read P, van Dyk N, et al. London International Consensus and Delphi study on hamstring injuries part 3: rehabilitation, running and return to sport. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/bjsports-2016-097206", "key": "vanderhorst-2017", "url": null, "pmid": null, "year": 2017, "citation": "van der Horst N, Backx FJG, Goedhart EA, Huisstede BMA. Return to play after hamstring injuries in football (soccer): a worldwide Delphi procedure regarding definition, medical criteria and decision-making. Br J Sports Med 51(22):1583", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/bjsports-2013-092165", "key": "askling-2013", "url": null, "pmid": null, "year": 2013, "citation": "Askling CM, Tengvar M, Thorstensson A. Acute hamstring injuries in Swedish elite football: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2013-093214", "key": "askling-2014", "url": null, "pmid": null, "year": 2014, "citation": "Askling CM, Tengvar M, Tarassova O, Thorstensson A. Acute hamstring injuries in Swedish elite sprinters and jumpers: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med 48:532–539", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2020-103405", "key": "vermeulen-2022", "url": null, "pmid": "35338036", "year": 2022, "citation": "Vermeulen R, Whiteley R, van der Made AD, et al. Early versus delayed lengthening exercises for acute hamstring injury in male athletes: a randomised controlled clinical trial. Br J Sports Med 56(14):792–800", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.2519/jospt.2020.8895", "key": "hickey-2020", "url": null, "pmid": "32005093", "year": 2020, "citation": "Hickey JT, Timmins RG, Maniar N, et al. Pain-Free Versus Pain-Threshold Rehabilitation Following Acute Hamstring Strain Injury: A Randomized Controlled Trial. J Orthop Sports Phys Ther 50(2):91–103", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1249/MSS.0000000000001241", "key": "mendiguchia-2017", "url": null, "pmid": "28277402", "year": 2017, "citation": "Mendiguchia J, et al. A Multifactorial, Criteria-based Progressive Algorithm for Hamstring Injury Treatment. Med Sci Sports Exerc 49(7):1482–1492", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "bayer-2017", "url": "https://www.medscape.com/viewarticle/886269", "pmid": null, "year": 2017, "citation": "Bayer ML, Magnusson SP, Kjaer M. Early versus Delayed Rehabilitation after Acute Muscle Injury. N Engl J Med 377:1300–1301, as reported by Medscape", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1007/s40279-016-0639-1", "key": "schut-2017", "url": null, "pmid": null, "year": 2017, "citation": "Schut L, Wangensteen A, Maaskant J, Tol JL, Bahr R, Moen M. Can Clinical Evaluation Predict Return to Sport after Acute Hamstring Injuries? A Systematic Review. Sports Med 47(6):1123–1144", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "moen-2014", "url": "https://bjsm.bmj.com/content/48/18/1358", "pmid": null, "year": 2014, "citation": "Moen MH, Reurink G, Weir A, Tol JL, Maas M, Goudswaard GJ. Predicting return to play after hamstring injuries. Br J Sports Med 48(18):1358", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1007/s00167-016-4403-8", "key": "hamilton-2017", "url": null, "pmid": "28161749", "year": 2017, "citation": "Hamilton B, Wangensteen A, Whiteley R, et al. Cohen’s MRI scoring system has limited value in predicting return to play. Knee Surg Sports Traumatol Arthrosc 26(4):1288–1294", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "jacobsen-2016", "url": "https://www.physiospot.com/2016/03/14/a-combination-of-initial-and-follow-up-physiotherapist-examination-predicts-physician-determined-time-to-return-to-play-after-hamstring-injury-with-no-added-value-of-mri-2/", "pmid": null, "year": 2016, "citation": "Jacobsen P, et al. A combination of initial and follow-up physiotherapist examination predicts physician-determined time to return to play after hamstring injury, with no added value of MRI. Br J Sports Med; summary by Physiospot", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1177/0363546516646086", "key": "wangensteen-2016", "url": null, "pmid": "27184543", "year": 2016, "citation": "Wangensteen A, Tol JL, Witvrouw E, et al. Hamstring Reinjuries Occur at the Same Location and Early After Return to Sport: A Descriptive Study of MRI-Confirmed Reinjuries. Am J Sports Med 44(8):2112–2121", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": null, "key": "zein-2024", "url": "https://bjsm.bmj.com/content/58/14/766", "pmid": null, "year": 2024, "citation": "Zein MI, Mokkenstorm MJK, Cardinale M, et al. Baseline clinical and MRI risk factors for hamstring reinjury showing the value of performing baseline MRI and delaying return to play: a multicentre, prospective cohort of 330 acute hamstring injuries. Br J Sports Med 58(14):766", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "devos-2014", "url": "https://bjsm.bmj.com/content/48/18/1377", "pmid": null, "year": 2014, "citation": "de Vos RJ, Reurink G, Goudswaard GJ, Moen MH, Weir A, Tol JL. Clinical findings just after return to play predict hamstring re-injury, but baseline MRI findings do not. Br J Sports Med 48(18):1377", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1177/0363546513490650", "key": "reurink-2013", "url": null, "pmid": "23735425", "year": 2013, "citation": "Reurink G, et al. Reliability of the Active and Passive Knee Extension Test in Acute Hamstring Injuries. Am J Sports Med 41(8):1757–1761", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2018-100045", "key": "vandyk-2019", "url": null, "pmid": null, "year": 2019, "citation": "van Dyk N, Behan FP, Whiteley R. Including the Nordic hamstring exercise in injury prevention programmes halves the rate of hamstring injuries: a systematic review and meta-analysis of 8459 athletes. Br J Sports Med 53(21):1362–1370", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1177/0363546511419277", "key": "petersen-2011", "url": null, "pmid": "21825112", "year": 2011, "citation": "Petersen J, Thorborg K, Nielsen MB, Budtz-Jørgensen E, Hölmich P. Preventive Effect of Eccentric Training on Acute Hamstring Injuries in Men’s Soccer: A Cluster-Randomized Controlled Trial. Am J Sports Med 39(11):2296–2303", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2019-100983", "key": "green-2020", "url": null, "pmid": null, "year": 2020, "citation": "Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1136/bjsports-2019-101228", "key": "ishoi-2020", "url": null, "pmid": null, "year": 2020, "citation": "Ishøi L, Krommes K, Husted RS, Juhl CB, Thorborg K. Diagnosis, prevention and treatment of common lower extremity muscle injuries in sport – grading the evidence: a statement paper commissioned by the Danish Society of Sports Physical Therapy (DSSF). Br J Sports Med 54(9):528–539", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1371/journal.pone.0152855", "key": "kuske-2016", "url": null, "pmid": "27144648", "year": 2016, "citation": "Kuske B, Hamilton DF, Pattle SB, Simpson AHRW. Patterns of Hamstring Muscle Tears in the General Population: A Systematic Review. PLoS ONE 11(5):e0152855", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/jisakos-2019-000420", "key": "bertiche-2021", "url": null, "pmid": null, "year": 2021, "citation": "Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.2519/jospt.2016.5986", "key": "goom-2016", "url": null, "pmid": "27084841", "year": 2016, "citation": "Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/bjsports-2019-101253", "key": "dubois-2020", "url": null, "pmid": null, "year": 2020, "citation": "Dubois B, Esculier JF. Soft-tissue injuries simply need PEACE and LOVE. Br J Sports Med 54(2):72", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.2519/jospt.2020.9971", "key": "finucane-2020", "url": null, "pmid": null, "year": 2020, "citation": "Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther 50(7):350–372", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": null, "key": "nice-2020", "url": "https://www.nice.org.uk/guidance/ng158", "pmid": null, "year": 2020, "citation": "National Institute for Health and Care Excellence. Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)", "accessedOn": "2026-11-22", "evidenceLevel": "B"}]}', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', 'CLINICAL', '', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:35.613659+00');
insert into guide_search ("guide_id", "title", "summary", "body") overriding system value values ('2293508a-5adf-4d68-98b4-0a05685cb647', 'Stiff hamstrings without an injury', 'For people whose thighs have felt tight for a long time without ever having been hurt: what the feeling means, what helps, how much is enough, and when tightness is a sign of something else.', 'Stiff hamstrings without an injury
For people whose thighs have felt tight for a long time without ever having been hurt: what the feeling means, what helps, how much is enough, and when tightness is a sign of something else.
hamstring, for clients
**Call your local emergency number now** if you have

- chest pain, a faint, or breathlessness that is not normal for you; [general]
- new trouble passing water, or with control of your bladder or bowel, numb skin between your legs, or weakness in both legs. [@finucane-2020]

**Get medical care today** if

- one leg is swollen, warm or red, and aches all the time; [@nice-2020]
- you felt a pop or a sudden pain and can hardly walk since then; [@bertiche-2021]
- you have a fever together with a hot, red or swollen thigh. [general]

**See a doctor or physiotherapist before any more exercise** if

- you have numbness, tingling or weakness in the leg, or pain that runs below the knee; [general]
- the pain is there all night whatever you do, you are losing weight without trying, or you have had cancer; [@finucane-2020]
- you are under 18 and it hurts at the sit bone. [general]

**The stop rule.** Stop at once if you feel a sudden pain, a pull, a pop, tingling or numbness, and do not go on that day. If it comes back next time, have it looked at first. [general]
A muscle that feels tight is not always a short muscle. The feeling of a stretch is a message from your nerves, and they can send it early or late. When people stretch for some weeks they can move further, and studies suggest that most of this comes from tolerating the stretch better, not from a longer muscle. [@weppler-2010]

Long sitting, a hard week of training, poor sleep or worry can all make the thighs feel tight without any damage. [general]
Often less than people think. If you can do what you want to do, stiff thighs need nothing done to them. [general]

Will they tear? In a large summary of studies with athletes, an earlier hamstring injury and age were the strongest risks. Strength and running load came up again and again as well. Being stiff was not among the clear ones. [@green-2020]

So a good reason to work on it is that you want to reach further or feel looser. Fear of an injury is not one. [general]
**Stretching works** for reaching further. In 19 studies with healthy young adults, people gained about 8 to 12 degrees compared with doing nothing. [@medeiros-2016]

**Strength training works too.** In 11 trials with 452 people, those who trained strength through a full range gained about as much as those who stretched. The trials were very different from each other, so this is not the last word. [@afonso-2021]

**Slow lowering exercises** made people more flexible in all six trials that tested it in muscles of the leg. They also make you stronger, which a stretch does not. [@osullivan-2012]

Choose what you will keep up. A mix is sensible: strength twice a week, a short stretch on most days. [general]
Use a scale from 0, no pain, to 10, the worst you can imagine. A mild pull of 2 or 3 while you stretch is fine and should be gone a minute later. Anything sharp is too much. [general]

Sore muscles on the day after a new strength exercise are normal and pass within two or three days. If you are stiffer next morning than before you began the whole plan, do half as much next time. [general]
That stretching and strength training let you reach further is well supported, mostly in healthy young adults and over weeks, not years. Older people and people with pain were often left out. [@medeiros-2016] [@afonso-2021]

Whether the tight feeling itself gets better has hardly been studied. The amounts below are common starting points, not tested doses for this problem. [general]
- **Stretching a sore tendon at the sit bone.** Pressing it against the bone can keep it sore. [@goom-2016]
- **Taking tingling for tightness.** Tingling comes from a nerve, and pulling harder makes it worse. [general]
- **Doing a lot once a week.** A little on most days is easier to keep up. [general]
- **Waiting for it to feel normal for ever.** The gain fades when you stop. [general]
**Aim.** Get used to moving far, without soreness that keeps you from your day. [general]

**Move on when** the exercises feel easy and you are not stiffer on the mornings after. [general]
Start: 2 holds of 30 seconds for each leg, on most days

Put one heel on a low step with the knee almost straight. Lean forward from the hips with a straight back until you feel a mild pull. Breathe out slowly. [@medeiros-2016]
Start: 2 × 10 for each leg, on most days

Hold on to something. Swing the leg forwards and back, loosely, a little higher each time. A common starting point. [general]
Start: 2 × 10, three times a week

Lie on your back with both knees bent. Lift your hips in two seconds and lower them in two. A common starting point. [general]
1–2 minutes, every half hour of sitting

Stand up, walk a few steps, bend forward once with soft knees. [general]
**Aim.** Strength in the range that you have won, so that it stays. [@afonso-2021]

**Move on when** you reach as far as you need for the things you like to do. Measure always in the same way and at the same time of the day. [general]
Start: 2 × 8 light, twice a week. Build up to: 3 × 8 with more weight

Stand with a weight in your hands and soft knees. Push the hips back and lower the weight along your legs in three seconds, with a flat back, until you feel a mild pull. Stand up again. Slow lowering is the part that counts. [@osullivan-2012]
Start: 2 × 6, twice a week. Build up to: 3 × 8

Lie on your back, hips lifted, heels on a cloth. Let the heels glide away in three to four seconds, lower the hips, and draw the heels back. [@osullivan-2012]
2–3 holds of 30 seconds for each leg, on most days

As before. After training is a good time. Before a sprint or a match, keep it short and follow it with easy running. [@behm-2016]
**Aim.** Keep what you have with as little as possible. Once or twice a week is a common starting point. If it fades, go back to the Build step for some weeks. [general]
2–3 × 8, once or twice a week

With a weight that is hard for the last two repetitions. [general]
2 holds of 30 seconds for each leg, 2–3 times a week

Or any other movement that takes the thigh to a mild pull. [general]
Make an appointment with a doctor or physiotherapist if

- the tightness began with a sudden pain, even if that was weeks ago; [general]
- it is a deep ache at the sit bone that gets worse when you sit or run: that may be an irritated tendon, which does not like to be stretched; [@goom-2016]
- one side is much stiffer than the other and it keeps getting worse; [general]
- nothing has changed after eight weeks of steady work. [general]
- Slow stretches up to a mild pull, without bouncing. [@medeiros-2016]
- Strength exercises that move slowly through as much range as you have. [@afonso-2021]
- Walking, cycling and easy swimming, as much as you like. [general]
- Pulling hard into a stretch, or having somebody else push you further. [general]
- Long holds right before a sprint or a jump: more than a minute for one muscle makes it a little weaker for a short time. [@behm-2016]
- Heavy lowering exercises in the first week. Begin light, because muscles that are not used to it get very sore. [general]
No. Whether you reach your toes depends on your back, your hips and the length of your arms as well. It is not a measure of health. [general]
When you will remember it. A single stretch lets you reach further for less than half an hour, so right before you need the range is useful, too. [@behm-2016]
In studies the gain was measured after some weeks of steady work. How it feels changes at a different speed for everybody. [@weppler-2010]
Not clearly. A summary of studies found no sure effect of stretching before sport on injuries as a whole. Strength and a sensible build-up of fast running have better support. [@behm-2016] [@green-2020]
Often because of an old injury or a habit. If it began suddenly, gets worse, or comes with tingling, have it looked at. [general]
Yes, if it feels good, stays at a mild pull, and gives you no tingling. Choose the one you enjoy. [general]
This guide explains and suggests. It has not examined you and does not know your other illnesses or medicines. If a doctor or physiotherapist who has examined you says something else, follow them. [general]
Medeiros DM, Cini A, Sbruzzi G, Lima CS. Influence of static stretching on hamstring flexibility in healthy young adults: Systematic review and meta-analysis. Physiother Theory Pract 32(6):438–445
doi:10.1080/09593985.2016.1204401
PMID 27458757
2016
accessed 2026-11-22
evidence level A
Afonso J, Ramirez-Campillo R, Moscão J, et al. Strength Training versus Stretching for Improving Range of Motion: A Systematic Review and Meta-Analysis. Healthcare 9(4):427
doi:10.3390/healthcare9040427
2021
accessed 2026-11-22
evidence level A
O’Sullivan K, McAuliffe S, DeBurca N. The effects of eccentric training on lower limb flexibility: a systematic review. Br J Sports Med 46(12):838–845
doi:10.1136/bjsports-2011-090835
PMID 22522590
2012
accessed 2026-11-22
evidence level A
Weppler CH, Magnusson SP. Increasing Muscle Extensibility: A Matter of Increasing Length or Modifying Sensation? Phys Ther 90(3):438–449
doi:10.2522/ptj.20090012
2010
accessed 2026-11-22
evidence level C
Behm DG, Blazevich AJ, Kay AD, McHugh M. Acute effects of muscle stretching on physical performance, range of motion, and injury incidence in healthy active individuals: a systematic review. Appl Physiol Nutr Metab 41(1):1–11
doi:10.1139/apnm-2015-0235
2016
accessed 2026-11-22
evidence level A
Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med
doi:10.1136/bjsports-2019-100983
2020
accessed 2026-11-22
evidence level A
Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493
doi:10.2519/jospt.2016.5986
PMID 27084841
2016
accessed 2026-11-22
evidence level C
Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246
doi:10.1136/jisakos-2019-000420
2021
accessed 2026-11-22
evidence level C
Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther 50(7):350–372
doi:10.2519/jospt.2020.9971
2020
accessed 2026-11-22
evidence level C
National Institute for Health and Care Excellence. Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)
https://www.nice.org.uk/guidance/ng158
2020
accessed 2026-11-22
evidence level B');
insert into guide_search ("guide_id", "title", "summary", "body") overriding system value values ('dff6815e-5503-482c-9e73-331072567a58', 'Coming back from a hamstring strain', 'What to do from the first day after pulling a hamstring, which exercises to do when, how much pain is all right, and how to tell that you are ready for the next step.', 'Coming back from a hamstring strain
What to do from the first day after pulling a hamstring, which exercises to do when, how much pain is all right, and how to tell that you are ready for the next step.
hamstring, for clients
**Call your local emergency number now** if you have

- chest pain, a faint, or breathlessness that is not normal for you; [general]
- new trouble passing water, or with control of your bladder or bowel, numb skin between your legs, or weakness in both legs; [@finucane-2020]
- a thigh that is tight, shiny and swelling fast, pain far worse than the injury seems to explain, or a foot going numb. The same goes if you take blood thinners and the swelling keeps growing. [general]

**Get medical care today** if

- one leg is swollen, warm or red, and aches all the time, above all after a long journey, an operation, bed rest, pregnancy, cancer or an earlier blood clot; [@nice-2020]
- you felt a pop or a tear and cannot put weight on the leg, or cannot walk four steps; [general]
- you felt a pop at the bottom of your buttock and now have a bruise spreading down the thigh, a dip that you can feel, or a leg that is clearly weak when you bend the knee; [@bertiche-2021]
- you cannot lift the front of your foot; [@bertiche-2021]
- you have a fever, a hot red thigh, a wound, or a recent infection or injection there. [general]

**See a doctor or physiotherapist before any more exercise** if

- you are under 18 and it hurts at the sit bone after a sprint or a kick; [general]
- you have numbness, pins and needles, or pain that runs below the knee; [general]
- the pain is there all night whatever you do, you are losing weight without trying, or you have had cancer; [@finucane-2020]
- pain while resting is 7 out of 10 or more, or has risen two days in a row. [general]

**The stop rule.** A sudden pain, a pull or a pop while you exercise means: stop at once, do no more that day, and do not test the leg to see if it is still sore. Have it looked at before your next session. [general]

If you cannot decide which line fits you, choose the more urgent one. Most of these lines are usual safety practice and have not been tested in studies of hamstring injuries. [general]
Your hamstrings are three long muscles at the back of the thigh. They begin at the sit bone under your buttock, cross the hip and the knee, and end just below the knee. They pull the leg back, bend the knee, and brake the lower leg when it swings forward. [general]

In a strain, some fibres tear because the pull was stronger than they could hold. There are two common ways. One is fast running, when the leg swings forward at speed. The other is a big slow stretch, such as a high kick or a slide. In a trial with football players, the stretching kind took clearly longer to come back from than the sprinting kind. [@askling-2013]

The torn place starts to mend on its own from the first day. What it needs from you is the right amount of work: enough to make the new tissue strong, and little enough not to tear it again. [general]
Not every pain behind the thigh is a strain, and the exercises below are only for a strain. These descriptions can help you to ask the right question. They cannot replace an examination. [general]

- **A strain:** sudden pain during a movement. It hurts to stretch the muscle, to use it, and to press on one place, and you can do less than before. [@martin-2022]
- **A tendon torn off the bone:** a pop at the buttock, a large bruise, hardly able to walk or sit. It is rare, and it is often missed. It needs a doctor today, not exercises. [@bertiche-2021]
- **An irritated tendon:** a deep ache at the sit bone that came slowly and is worse when you sit, lunge or run. It is treated in another way and often lasts for months. [@goom-2016]
- **Pain that comes from the back:** it runs below the knee, comes with tingling or weakness, and no place on the thigh is sore to touch. See a clinician before you load the leg. [general]
- **Stiffness without an injury:** tight for a long time, no moment when it began, nothing you cannot do. You do not need the steps of this guide. [general]
- **A knock, a cramp, or sore muscles a day or two after unusual work:** these mostly settle in some days. If they do not, have them looked at. [general]

You may hear of grades: 1 for mild, 2 for a partial tear, 3 for a severe one. A grade gives a rough idea and no more. A scan is not needed for most strains. In two studies, what the scan showed said little about how long people were out. [@moen-2014] [@hamilton-2017]
**Protect it, briefly.** Avoid what clearly hurts for one to three days. Use crutches if you limp. Longer rest than you need makes the muscle weaker. [@dubois-2020]

**Begin early.** In one trial with 50 sports people who had torn a thigh or calf muscle, half began their exercises on day 2 and half on day 9. Those who began on day 2 were back about three weeks sooner, and they did not get hurt again more often. It is one small trial, but it agrees with what most clinicians now do. [@bayer-2017]

**Press, do not stretch.** From day 2, gentle heel digs without moving the leg are a common starting point. Leave stretching for later, at least for the first three days. [general]

**Cold, if it helps.** Cold can dull pain. It has not been shown to speed up healing, and some experts advise against it. If you use it: at most 20 minutes, at least two hours apart, and always with a cloth between. Do not use it where you feel less, or if cold has ever harmed your skin or fingers. [@dubois-2020]

**A snug bandage** during the day may feel good. It must never make the foot cold, blue or numb. Take it off at night. [general]

**Painkillers:** ask a pharmacist which one suits you. Whether anti-inflammatory tablets slow down healing is still debated. [@dubois-2020]
Give your pain a number from 0, no pain, to 10, the worst you can imagine. Note it while you exercise and again the next morning. The morning number tells you whether yesterday was too much. [general]

Unless a clinician has given you other limits, use these. They are cautious on purpose, because nobody is standing beside you. [general]

- **Green: 0 or 1 while you exercise, and no more than usual next morning.** After two such sessions in a row you may take a small step up. [general]
- **Amber: 2 while you exercise, and no more than usual next morning.** Stay where you are and repeat the same amount. [general]
- **Stop: 3 or more.** End that exercise for today. Next time, go back one level. [general]
- **Worse next morning:** whatever the number was while you exercised, do less next time. Four fifths of the last amount is a common starting point. [general]
- **You forgot the morning number:** then you do not know. Repeat the same amount, and do not step up. [general]

For running, be stricter: 0 is green, 1 or 2 is amber, more than 2 means stop. [general]

Your clinician may allow more. In a trial with 43 men, half exercised without any pain and half with up to 4 out of 10. Both groups were back after about the same time and equally few were injured again; those who were allowed some pain got stronger. It was a small trial with supervised sessions, so this choice belongs to a clinician who knows you. [@hickey-2020]

An irritated tendon follows other rules. There, some pain during exercise is often accepted if it has settled by the next day. Let a clinician set those limits too. [@goom-2016]
Recovery is laid out below in four steps and a watchful time afterwards. You do not leave a step because a number of days has passed or because you feel brave. You leave it when you can do certain things without pain. Programmes that decide in this way are what most experts advise. [@paton-2023]

In one trial, a plan that was fitted to each player and moved on only by such checks led to one new injury among 24 players, against six among 24 with a standard plan. On average both groups needed between three and four weeks. The trial was small, so the true difference may be much smaller. [@mendiguchia-2017]

Amounts such as 3 × 12 mean three rounds of twelve repetitions, with a pause of one to two minutes between rounds. Change only one thing at a time: a little more weight, or a few more repetitions, or a little more range. Five to ten per cent is a usual step. [general]

If you miss more than a week, begin again with about four fifths of your last amount. After more than three weeks, have yourself checked first. [general]
Honestly: stronger for preventing the next injury than for treating this one. A careful summary of the research found moderate to high certainty that programmes with the Nordic prevent hamstring injuries. It found only low or very low certainty for which exercises bring people back fastest. [@ishoi-2020]

Most studies followed young men who play football or sprint. Older people, women and people who do no sport are hardly in them. When they do tear a hamstring, it is more often a tendon torn off the bone, so have it examined sooner. The steps are likely to suit you too, but the times are a weaker guess. [@kuske-2016]

Studies also disagree. In two Swedish trials, athletes who did three lengthening exercises from about day 5 were back much sooner than those who did ordinary ones. In a later trial in Qatar with 90 men, it made no clear difference whether lengthening began on the first day of rehab or later. So these exercises are a good choice, but the exact day is not what matters. [@askling-2013] [@askling-2014] [@vermeulen-2022]

When experts were asked for exact limits, they often did not agree. Almost all agreed that your own feeling of readiness, and any fear of the movement, must count. [@paton-2023]
Nobody can promise you a date. A summary of 16 studies found no examination in the first days that predicts it well. What comes closest is how bad the pain was at first, together with your own guess and your clinician''s. [@schut-2017]

What studies have seen, as a range: [general]

- Club-level men with supervised rehab: half of them were back after 15 days in one group and after 17 in the other. [@hickey-2020]
- Male football players whose scan showed an injury: from 1 to 66 days. [@hamilton-2017]
- Swedish football players: 28 days on average with lengthening exercises, 51 with ordinary ones. [@askling-2013]
- Swedish sprinters and jumpers: 49 days on average with lengthening exercises, and anything from 18 to 107. [@askling-2014]
- Amateurs with a bad tear of thigh or calf: 62 days on average when they began early, 83 when they began late. [@bayer-2017]

For planning, a common starting point is one to three weeks for a mild strain, three to eight weeks for a partial tear, and two to six months for a severe one. A tear that reaches the tendon can take twice as long, and a specialist should guide it. These bands are experience, not a measured fact. [general]
Running belongs to the way back; it is not the reward at its end. It starts in the Early step as walk–jog. In a survey of experts all agreed that running should grow, step by step, up to a full sprint before you return to sport. [@paton-2023]

Judge your speed by feel, in per cent of the fastest you could run before. Go up one level at most per session: [general]

- **Walk** 30 minutes without a limp. [general]
- **Up to 50 %:** walk 20 metres, jog 30 metres, for 10 to 20 minutes. [general]
- **50 to 70 %:** speed up for 40 metres, hold for 20, slow down for 40. Three runs at each speed. [general]
- **70 to 90 %:** make the speeding-up and slowing-down shorter, bit by bit. Rest two days between these sessions. [general]
- **100 %:** sprints from a rolling start, then from standing. Do the first ones with someone who knows what to watch. [general]
- **Repeated sprints,** close to what your sport asks. [@paton-2023]

Up to 70 %, leave a day between runs. Any pulling feeling means: stop, walk home, and go back one level when it has been quiet for at least a day. The order follows a published programme in which men moved on once they could run without pain above 70 %, and then at full speed. The distances are usual practice. [@vermeulen-2022]
In two large rounds of questions, experts from many countries agreed on what should be true before you go back. Not all of it can be measured at home, so make this decision together with a clinician, and with your trainer or coach. [@vanderhorst-2017] [@paton-2023]

- A clinician has cleared you. [@vanderhorst-2017]
- It does not hurt to press on the muscle. [@vanderhorst-2017] [@devos-2014]
- Strength and stretch tests do not hurt. How strongly such pain warns is uncertain: in a study of 330 injuries, people who felt discomfort at their first examination, when straightening the knee with the hip bent, were about three times as likely to be hurt again within two months of their return. [@vanderhorst-2017] [@zein-2024]
- Both legs are about equally flexible. Even trained testers differ by up to 15 degrees on this test, so a small difference measured at home means nothing in either direction. [@reurink-2013]
- The leg is nearly as strong as the other one. Nine tenths is a common target, but experts do not agree on a number. [@paton-2023]
- You can sprint, stop, turn and do the skills of your sport at full speed. [@vanderhorst-2017]
- Light, medium and hard practice each went without symptoms, then and next morning. [@vermeulen-2022]
- You have done lowering exercises for some weeks. A guideline asks for caution where they were left out. [@martin-2022]
Ask yourself two questions and answer them honestly: how ready do I feel, from 0 to 10? And am I holding back or afraid in any movement? In a panel of experts, 87 in 100 wanted the first answer and 98 in 100 the second to be part of the decision. Feeling ready is not enough on its own, but not feeling ready is a good reason to wait. [@paton-2023]

A usual rule is to wait until readiness is 8 or more and there is no movement that you avoid. [general]
Your return is not the end. In a study of athletes who were hurt again, more than half of the new injuries came within 25 days of the return, and about four in five were in the same place. It was a small group of 19, but others have seen the same early peak. [@wangensteen-2016]

A past hamstring injury makes the next one about three times as likely, a recent one about five times. Age adds to it as well. You cannot change these, but you can change your strength. [@green-2020]

Programmes that include the Nordic roughly halved hamstring injuries across 15 studies with 8,459 athletes. In one of them, with Danish football players, the gain was largest for those who had been hurt before. [@vandyk-2019] [@petersen-2011]

For eight weeks, check yourself once a week: any soreness on pressing, any tightness, any movement you avoid? One yes means a lighter week. Two weeks in a row mean a visit to your clinician. Look again after six and twelve months. [general]
- **Resting until nothing hurts.** In one trial, waiting nine days before the first exercise cost about three weeks at the end. [@bayer-2017]
- **Stretching hard in the first days.** The fresh tear is held open instead of being allowed to close. [general]
- **Only stretching, never strengthening.** Guidelines ask for lowering exercises together with the rest. [@martin-2022]
- **Going back as soon as walking feels fine.** Walking needs a small part of what a sprint needs. [general]
- **Skipping fast running in practice** and meeting full speed for the first time in a match. [@paton-2023]
- **Stopping all exercises on the day of the return,** just when the risk is highest. [@wangensteen-2016]
- **Deciding by the calendar.** A date on paper knows nothing about your leg. [@schut-2017]
**Aim.** Calm the pain, keep the knee and hip moving, walk without a limp, and wake the muscle up gently. This step usually covers the first five days, and longer after a bad tear. [general]

**Start** on day 1 with movement that is almost free of pain, and on day 2 with the heel dig. [@bayer-2017]

**Move on when all of this is true:** you walk normally without pain, you can straighten the knee fully while lying on your back, a shallow single-leg squat does not hurt, and you can cycle for five minutes at a power in watts of about one and a half times your weight in kilograms. The squat and the cycling test come from a published programme. If you do not want to go back to sport, climbing stairs up and down without pain may stand in for the bike. [@vermeulen-2022]

**How sure is this?** These checks were used in studies, but nobody has shown that they are better than others. [@ishoi-2020]
Start: 2–3 × 10, 3–5 times a day. Build up to: 3 × 15

Lie or sit. Move the foot up and down, then bend and straighten the knee slowly as far as it goes without more than a hint of pain. A common starting point. [general]
Start: 5 holds of 5–10 seconds, twice a day. Build up to: 5 holds of 30–45 seconds

From day 2. Lie on your back with the knee bent. Press the heel into the floor at about a third of your strength, without moving the leg. Later, do the same with the knee a little straighter. Stop if the pain is sharp. Low-load pressing without movement opened the first stage in a trial programme; these holds are usual practice. [@vermeulen-2022]
Start: 2 × 10, twice a day. Build up to: 3 × 15

Lie on your back. Draw the heel slowly towards your buttock along the floor, and let it slide back. A common starting point. [general]
Start: 5–10 minutes, easy, once a day. Build up to: 5 minutes at about 1.5 watts per kilogram

Set the saddle high enough that nothing pulls behind the thigh. Leave the bike out if the saddle hurts the sit bone. [@vermeulen-2022]
Start: 2 × 10, once a day. Build up to: 4 × 15

Lie on your back with both knees bent. Lift your hips in two seconds, lower them in two seconds. The further away your feet are, the harder it gets. A common starting point. [general]
Start: 2 × 8 on both legs, once a day. Build up to: 3 × 12 on one leg

Bend the knees to about 45 degrees, with a chair within reach. Go to one leg when both legs feel easy. Stop if the knee falls inwards or it hurts. [@vermeulen-2022]
Start: 10 minutes a day. Build up to: 30 minutes, brisk

Walk at a pace at which you do not limp. Limping means: slower, shorter, or with a crutch. [general]
**Aim.** Make the muscle work while it gets longer, build strength on one leg, and begin to jog. [@askling-2013]

**Start** when the checks of the first step are met. In the Swedish trials the three lengthening exercises began about five days after the injury. [@askling-2013] [@askling-2014]

**Move on when all of this is true:** you can run at about 70 % of your full speed without pain, straightening the knee and lifting the straight leg go at least three quarters as far as on the other side, and pressing the heel down firmly, with the knee slightly bent and well bent, stays in green. Running at 70 % comes from a published programme; the rest is usual practice. [@vermeulen-2022]

**How sure is this?** Flexibility measured at home is noisy: trained testers can differ by 15 degrees. Do not let a few degrees decide for you or against you. [@reurink-2013]
Start: 3 × 12, twice a day. Build up: more range

Lie on your back and hold the thigh upright with both hands. Straighten the knee slowly until just before it hurts, then let it bend. Do not do it if you feel tingling or numbness. [@askling-2013]
Start: 3 × 6, every second day. Build up: more speed

Stand on the injured leg with the knee a little bent. Tip forward like a slow dive, with the other leg stretched out behind and your arms in front, then come back up. Stand near a wall in case you lose your balance. [@askling-2013]
Start: 3 × 4, every third day. Build up: more distance

Hold on to something with one hand. Stand with your weight on the heel of the injured leg in front, knee slightly bent. Let the other foot glide back, for example on a cloth, and stop before pain. Pull yourself up with your arms. [@askling-2013]
Start: 2 × 8, every second day. Build up to: 4 × 15

As the Two-leg bridge, with the other leg held out straight. Two seconds up, two seconds down. A common starting point. [general]
Start: 3 holds of 20 seconds, once a day. Build up to: 5 holds of 45 seconds

Lie on your back with your heels far away and the knees only a little bent. Lift your hips and hold. A common starting point. [general]
Start: 2 × 12, every second day. Build up to: 4 × 15, until tired

Lie on your front or stand, with an elastic band around the ankle. Bend the knee in two seconds, let it back in three. A common starting point. [general]
Start: 2 holds of 20 seconds, once a day. Build up to: 3 holds of 30 seconds

Put the heel on a low step and lean forward from the hips with a straight back until you feel a mild pull. Do not bounce. Not in the first three days after a partial or severe tear, and not with an irritated tendon. [general]
Start: 20 m walk and 30 m jog for 10 minutes, every second day. Build up to: 20 minutes, up to 70 % of full speed

Flat ground, even steps. Use the stricter pain limits for running: 0 is green. Programmes in trials brought running in at this stage. [@vermeulen-2022] [@hickey-2020]
**Aim.** Strength while the muscle lengthens under load, and running from 70 % up to full speed. Guidelines advise adding such lowering exercises to stretching, strengthening and running, as far as you tolerate them. [@martin-2022]

**Start** when the checks of the Early step are met. Be ready for sore muscles after the first sessions; that is different from pain at the old spot. [general]

**Move on when all of this is true:** you can run straight at full speed and do a drill with changes of direction at full speed, both without pain; you can do about 20 single-leg bridges from a low box, and nearly as many as with the other leg; and straightening the knee with the hip bent feels the same on both sides. The two running checks come from a published programme, the bridge count is usual practice. [@vermeulen-2022]

**How sure is this?** A difference of less than 15 degrees between the legs is within the error of the test. If everything else is fine, ask a clinician to measure it instead of waiting. [@reurink-2013]
Start: 2 × 6 on both legs, 2–3 times a week. Build up to: 3 × 8–10 on one leg

Lie on your back, hips lifted, heels on a cloth or sliding disc. Let the heels glide away in three to four seconds, lower the hips, and draw the heels back. [@hickey-2020]
Start: 2 × 8, light, 2–3 times a week. Build up to: 3–4 × 6–8, heavy

Stand with a weight in your hands and soft knees. Push the hips back and lower the weight along the legs in three seconds with a flat back, then stand up. Change to one leg when it is steady. Not with tingling in the leg or a painful lower back. A common starting point. [general]
Start: 2 × 5 once in week 1, 2 × 6 twice in week 2, 3 × 6–8 three times in week 3. Build up to: 12, 10 and 8, three times a week until week 10

Kneel on something soft while a partner or a bar holds your ankles. Keep your body straight and let yourself down as slowly as you can, catch yourself with your hands, and push back up. A ten-week build-up of 27 sessions was used in a large trial with football players. Begin with a small range. Not if kneeling hurts. [@petersen-2011]
Start: 3 × 6, 2–3 times a week. Build up to: 4 × 8

As the One-leg bridge, but one second for each repetition and two seconds of rest between. A common starting point. [general]
Start: 3 × 10, 2–3 times a week. Build up to: 3 × 6–8 with a weight

Rest your upper back on a bench with your feet on the floor. Lift the hips in two seconds, hold for one, lower in two. A common starting point. [general]
Start: 3 holds of 20 seconds, 3–4 times a week. Build up to: 3 holds of 60 seconds

Keep the body in one straight line. Guidelines recommend exercises for the trunk and quick feet to prevent another injury. [@martin-2022]
Start: 4 × 10 m each, 3 times a week. Build up: faster and longer

Skips, high knees, crossover steps and side shuffles, on the balls of the feet and relaxed. A common starting point. [general]
Start: 3 runs at 70 %, with two days between. Build up to: 100 %, one level per session at most

Follow the ladder under “Going back to running”. Warm up for ten minutes first, and stop while you still feel fresh. [@paton-2023]
Start: 2 runs at 50 %, 2–3 times a week. Build up to: 6 runs at 100 %

Lay out a T with cones, five to ten metres each way. Run up, shuffle to each side, and run back. Go faster only when the last speed was green. A drill of this kind was part of the trial programme; the numbers are usual practice. [@vermeulen-2022]
**Aim.** Meet the full speed and the tiredness of your sport before it counts. Nearly all experts in a survey agreed that sprinting should come close to what a game asks before you return. [@paton-2023]

**Start** when the checks of the Mid step are met. If you do not sprint, jump or turn quickly in your life, you may stop here: keep the strength exercises, and go on to “After your return”. [general]

**Move on when** the list under “Going back to sport” is complete and you, a clinician and your trainer or coach have decided together. [@vanderhorst-2017]

**How sure is this?** The list is what experts agreed on, and most of it has not been tested. Discomfort on pressing the muscle is one of its better supported parts: in one study of 64 athletes, those who had it just after their return were almost four times as likely to be hurt again. [@devos-2014]
Start: 3 × 20 m at 90 %, twice a week. Build up to: 6–10 × 30 m at 100 %, with full rest

Warm up well, start rolling, and walk back. Only after Faster running at 100 % was free of pain. That sprinting belongs here is agreed among experts; the numbers are a common starting point. [@paton-2023]
Start: 2 × 5 squat jumps, twice a week, two days apart. Build up to: 4 × 6 hops and bounds, at most 60–80 landings

Land softly and quietly. Go from two legs to one leg, from the spot to forwards, then to a low box. Wait with single-leg jumps until the leg is nearly as strong as the other. A common starting point. [general]
Start: 4 runs at 90 %, twice a week. Build up to: 6 runs at 100 %, when a little tired too

The same T as before, now at full speed and towards the end of a session as well. [@vermeulen-2022]
Keep: 12, 10 and 8, once to three times a week

Go on with the programme that you began in the Mid step, not on the day before a hard run. [@petersen-2011]
Start: 1 light session. Build up to: 1 medium, then 1 hard session, 2–3 days apart and each free of symptoms

First without opponents, then with them; first short, then as long as usual. Go to the next one only when the morning after was quiet. [@vermeulen-2022]
**Aim.** Get through the weeks in which most new injuries happen, and keep the strength that you have earned. [@wangensteen-2016]

**How long?** Eight weeks with a weekly check, then a look back after six and twelve months. Eight weeks is our choice: it covers the time in which more than half of the new injuries were seen. [@wangensteen-2016]

**Done when** eight weeks have passed without symptoms. Keep the Nordic in your week after that. [@vandyk-2019]
12, 10 and 8, once a week

After the warm-up, and not on the day before a match. This is the amount that players in the Danish trial did for the rest of their season. [@petersen-2011]
3 × 6–8, once a week

As in the Mid step. It trains the hamstring from the hip, which the Nordic does not. [general]
4–6 × 30 m near full speed, once a week

If your sport has no sprints in the week, put some in, so that full speed never comes as a surprise. A common starting point. [general]
Once a week for 8 weeks

Press along the back of the thigh, straighten the knee with the hip bent, and do ten One-leg bridges. Compare with the other side. Anything new is a reason for a lighter week. [@devos-2014]
Make an appointment with a doctor or physiotherapist if

- you still limp after a few days, or there is a large bruise; [general]
- you do not know which problem you have; [general]
- nothing has improved for two weeks, or it is getting worse; [general]
- the same hamstring goes again within two months of your return; [@wangensteen-2016]
- you take, or took not long ago, an antibiotic of the fluoroquinolone kind or steroid tablets for a long time, you bleed easily, you are pregnant or have just had a baby, or your bones are thin. Ask before heavy lowering exercises or jumps. [general]

A second look after about a week is worth more than a guess on the first day: in one group of athletes, how the first week went said much more about the time needed than the first examination did. [@jacobsen-2016]
- **Acute:** slow knee bends and heel presses that stay almost free of pain, and walking as long as you do not limp. [general]
- **Early:** slow lengthening exercises that end just before pain, bridges on one leg, short jogs with walking in between. [@askling-2013]
- **Mid:** slow, strong lowering exercises and faster running in small steps, with a day of rest between. [@martin-2022]
- **Late:** sprints, jumps and your sport, built up from light to hard. [@paton-2023]

Safe here means safe for most people with an ordinary strain and none of the warning signs above. [general]
- **Acute:** hard or bouncing stretches, sprinting, kicking, lunging deeply, heavy lifting, and deep massage of the sore spot. [general]
- **Early:** running above about 70 % of your full speed, the Nordic, sudden stops and turns. [@vermeulen-2022]
- **Mid:** full sprints when you are tired or cold, matches, and jumping sessions. [general]
- **Late:** a whole match or race before light, medium and hard practice all went without symptoms. [@vermeulen-2022]

At every step, pushing through a pain that is getting sharper is the riskiest movement of all. [general]
Mostly yes, if you can get there without a limp and get up now and then. Long sitting can be uncomfortable: put the edge of the seat in front of the sore place, and stand up every half hour. For heavy work, climbing or driving for hours, ask a clinician. [general]
Usually not for a mild or moderate strain. In studies the picture added little to what an examination shows about the time needed. A scan is useful when a torn tendon is suspected, or when recovery does not go as expected. [@jacobsen-2016] [@bertiche-2021]
Not in the first three days. After that gently, without bouncing, and only as far as a mild pull. The slow lengthening exercises of the Early step do more than holding a stretch, because the muscle works while it gets longer. [@askling-2013]
A low, dull pain that goes away when you stop and is not worse next morning is usually not a new tear. A sudden, sharp pain, a pull or a pop is different: stop at once and have it looked at. [general]
Some people like it once the first days are over, and gentle pressure is not known to do harm. It does not replace exercise, and whether you use it is up to you. [general]
Have it examined first. After a slip, and more often in older people, the tendon may be torn off the bone, and that is often overlooked. If it is an ordinary strain, the same steps apply. Take them at your own pace and leave out sprints and jumps that your life does not need. [@kuske-2016] [@bertiche-2021]
Yes, if they ask the same of the muscle: bending the knee against resistance, moving the hip with a straight leg, and lowering slowly. No single exercise is proven to be the best one. [@ishoi-2020]
A past injury is the strongest known risk for a new one. Often the strength was not fully back, or fast running was left out. Both can be trained. A second injury of the same leg within two months of your return should be seen by a clinician. [@green-2020]
This guide explains and suggests. It has not examined you, it does not know your other illnesses or medicines, and it does not replace a doctor or physiotherapist who has. If their advice differs from this page, follow theirs and tell us what differed. [general]
Martin RL, Cibulka MT, Bolgla LA, et al. Hamstring Strain Injury in Athletes: Clinical Practice Guidelines. J Orthop Sports Phys Ther 52(3):CPG1–CPG44
doi:10.2519/jospt.2022.0301
2022
accessed 2026-11-22
evidence level B
Paton BM, Read P, van Dyk N, et al. London International Consensus and Delphi study on hamstring injuries part 3: rehabilitation, running and return to sport. Br J Sports Med
doi:10.1136/bjsports-2021-105384
2023
accessed 2026-11-22
evidence level C
van der Horst N, Backx FJG, Goedhart EA, Huisstede BMA. Return to play after hamstring injuries in football (soccer): a worldwide Delphi procedure regarding definition, medical criteria and decision-making. Br J Sports Med 51(22):1583
doi:10.1136/bjsports-2016-097206
2017
accessed 2026-11-22
evidence level C
Askling CM, Tengvar M, Thorstensson A. Acute hamstring injuries in Swedish elite football: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med
doi:10.1136/bjsports-2013-092165
2013
accessed 2026-11-22
evidence level B
Askling CM, Tengvar M, Tarassova O, Thorstensson A. Acute hamstring injuries in Swedish elite sprinters and jumpers: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med 48:532–539
doi:10.1136/bjsports-2013-093214
2014
accessed 2026-11-22
evidence level B
Vermeulen R, Whiteley R, van der Made AD, et al. Early versus delayed lengthening exercises for acute hamstring injury in male athletes: a randomised controlled clinical trial. Br J Sports Med 56(14):792–800
doi:10.1136/bjsports-2020-103405
PMID 35338036
2022
accessed 2026-11-22
evidence level B
Hickey JT, Timmins RG, Maniar N, et al. Pain-Free Versus Pain-Threshold Rehabilitation Following Acute Hamstring Strain Injury: A Randomized Controlled Trial. J Orthop Sports Phys Ther 50(2):91–103
doi:10.2519/jospt.2020.8895
PMID 32005093
2020
accessed 2026-11-22
evidence level B
Mendiguchia J, et al. A Multifactorial, Criteria-based Progressive Algorithm for Hamstring Injury Treatment. Med Sci Sports Exerc 49(7):1482–1492
doi:10.1249/MSS.0000000000001241
PMID 28277402
2017
accessed 2026-11-22
evidence level B
Bayer ML, Magnusson SP, Kjaer M. Early versus Delayed Rehabilitation after Acute Muscle Injury. N Engl J Med 377:1300–1301, as reported by Medscape
https://www.medscape.com/viewarticle/886269
2017
accessed 2026-11-22
evidence level B
Schut L, Wangensteen A, Maaskant J, Tol JL, Bahr R, Moen M. Can Clinical Evaluation Predict Return to Sport after Acute Hamstring Injuries? A Systematic Review. Sports Med 47(6):1123–1144
doi:10.1007/s40279-016-0639-1
2017
accessed 2026-11-22
evidence level B
Moen MH, Reurink G, Weir A, Tol JL, Maas M, Goudswaard GJ. Predicting return to play after hamstring injuries. Br J Sports Med 48(18):1358
https://bjsm.bmj.com/content/48/18/1358
2014
accessed 2026-11-22
evidence level B
Hamilton B, Wangensteen A, Whiteley R, et al. Cohen’s MRI scoring system has limited value in predicting return to play. Knee Surg Sports Traumatol Arthrosc 26(4):1288–1294
doi:10.1007/s00167-016-4403-8
PMID 28161749
2017
accessed 2026-11-22
evidence level B
Jacobsen P, et al. A combination of initial and follow-up physiotherapist examination predicts physician-determined time to return to play after hamstring injury, with no added value of MRI. Br J Sports Med; summary by Physiospot
https://www.physiospot.com/2016/03/14/a-combination-of-initial-and-follow-up-physiotherapist-examination-predicts-physician-determined-time-to-return-to-play-after-hamstring-injury-with-no-added-value-of-mri-2/
2016
accessed 2026-11-22
evidence level B
Wangensteen A, Tol JL, Witvrouw E, et al. Hamstring Reinjuries Occur at the Same Location and Early After Return to Sport: A Descriptive Study of MRI-Confirmed Reinjuries. Am J Sports Med 44(8):2112–2121
doi:10.1177/0363546516646086
PMID 27184543
2016
accessed 2026-11-22
evidence level C
Zein MI, Mokkenstorm MJK, Cardinale M, et al. Baseline clinical and MRI risk factors for hamstring reinjury showing the value of performing baseline MRI and delaying return to play: a multicentre, prospective cohort of 330 acute hamstring injuries. Br J Sports Med 58(14):766
https://bjsm.bmj.com/content/58/14/766
2024
accessed 2026-11-22
evidence level B
de Vos RJ, Reurink G, Goudswaard GJ, Moen MH, Weir A, Tol JL. Clinical findings just after return to play predict hamstring re-injury, but baseline MRI findings do not. Br J Sports Med 48(18):1377
https://bjsm.bmj.com/content/48/18/1377
2014
accessed 2026-11-22
evidence level B
Reurink G, et al. Reliability of the Active and Passive Knee Extension Test in Acute Hamstring Injuries. Am J Sports Med 41(8):1757–1761
doi:10.1177/0363546513490650
PMID 23735425
2013
accessed 2026-11-22
evidence level B
van Dyk N, Behan FP, Whiteley R. Including the Nordic hamstring exercise in injury prevention programmes halves the rate of hamstring injuries: a systematic review and meta-analysis of 8459 athletes. Br J Sports Med 53(21):1362–1370
doi:10.1136/bjsports-2018-100045
2019
accessed 2026-11-22
evidence level A
Petersen J, Thorborg K, Nielsen MB, Budtz-Jørgensen E, Hölmich P. Preventive Effect of Eccentric Training on Acute Hamstring Injuries in Men’s Soccer: A Cluster-Randomized Controlled Trial. Am J Sports Med 39(11):2296–2303
doi:10.1177/0363546511419277
PMID 21825112
2011
accessed 2026-11-22
evidence level B
Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med
doi:10.1136/bjsports-2019-100983
2020
accessed 2026-11-22
evidence level A
Ishøi L, Krommes K, Husted RS, Juhl CB, Thorborg K. Diagnosis, prevention and treatment of common lower extremity muscle injuries in sport – grading the evidence: a statement paper commissioned by the Danish Society of Sports Physical Therapy (DSSF). Br J Sports Med 54(9):528–539
doi:10.1136/bjsports-2019-101228
2020
accessed 2026-11-22
evidence level A
Kuske B, Hamilton DF, Pattle SB, Simpson AHRW. Patterns of Hamstring Muscle Tears in the General Population: A Systematic Review. PLoS ONE 11(5):e0152855
doi:10.1371/journal.pone.0152855
PMID 27144648
2016
accessed 2026-11-22
evidence level B
Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246
doi:10.1136/jisakos-2019-000420
2021
accessed 2026-11-22
evidence level C
Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493
doi:10.2519/jospt.2016.5986
PMID 27084841
2016
accessed 2026-11-22
evidence level C
Dubois B, Esculier JF. Soft-tissue injuries simply need PEACE and LOVE. Br J Sports Med 54(2):72
doi:10.1136/bjsports-2019-101253
2020
accessed 2026-11-22
evidence level C
Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther 50(7):350–372
doi:10.2519/jospt.2020.9971
2020
accessed 2026-11-22
evidence level C
National Institute for Health and Care Excellence. Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)
https://www.nice.org.uk/guidance/ng158
2020
accessed 2026-11-22
evidence level B');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('180411d6-4557-4be2-90dd-73689c80fc40', '1fc05915-07e6-455b-a7f2-b75031590e7e', '1', '{"RF-01": "NO", "RF-02": "NO", "RF-03": "NO", "RF-04": "NO", "RF-05": "NO", "RF-06": "NO", "RF-07": "NO", "RF-08": "NO", "RF-09": "NO", "RF-10": "NO", "RF-11": "NO", "RF-14": "NO", "RF-15": "NO", "goal.days": "4", "goal.pain": "3", "story.pop": "NO", "goal.level": "RECREATIONAL", "signs.back": "NO", "story.side": "RIGHT", "signs.nerve": "NO", "story.onset": "2026-07-28", "story.words": "UNKNOWN", "goal.minutes": "20", "signs.limits": "YES", "signs.tender": "YES", "story.bruise": "NONE", "story.imaging": "NO", "story.walking": "NORMAL", "goal.equipment": "BAND,CHAIR,WEIGHTS", "signs.sit-bone": "YES", "RF-08.foot-drop": "NO", "signs.leg-raise": "NO", "story.mechanism": "GRADUAL", "signs.below-knee": "NO", "screening.disease": "NO", "screening.regular": "NO", "screening.symptoms": "NO", "signs.crossed-leg-raise": "NO"}', 'PROX_TENDINOPATHY', '{assessments.reason.sit-bone}', '2026-11-25 17:22:40.944603+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('4ebee490-a487-4b9a-a226-0213206779e4', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '1', '{"RF-01": "NO", "RF-02": "NO", "RF-03": "NO", "RF-04": "NO", "RF-05": "NO", "RF-06": "NO", "RF-07": "NO", "RF-08": "NO", "RF-09": "NO", "RF-10": "NO", "RF-11": "NO", "RF-14": "NO", "RF-15": "NO", "goal.days": "6", "goal.pain": "1", "story.pop": "NO", "goal.level": "RUNNER", "signs.back": "NO", "story.side": "LEFT", "signs.nerve": "NO", "story.onset": "2026-11-02", "story.words": "UNKNOWN", "goal.minutes": "45", "signs.limits": "NO", "signs.tender": "YES", "story.bruise": "SMALL", "story.imaging": "NO", "story.walking": "NORMAL", "goal.equipment": "BIKE,CHAIR,RUNNING_SPACE,SLIDER,TOWEL,WALL", "signs.sit-bone": "NO", "RF-08.foot-drop": "NO", "signs.leg-raise": "NO", "story.mechanism": "SPRINTING", "signs.below-knee": "NO", "screening.disease": "NO", "screening.regular": "YES", "screening.symptoms": "NO", "signs.crossed-leg-raise": "NO"}', 'ACUTE_STRAIN', '{assessments.reason.sudden}', '2026-11-25 17:22:38.941357+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('00e1a738-e509-4a44-bc43-f1cac1a42014', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-07', '1', 'NO', '2026-11-25 17:22:40.81193+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('02efd04c-fd72-49bf-b9b3-4ca45452df6d', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'goal.pain', '1', '1', '2026-11-25 17:22:38.90165+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('0b845f50-f463-45e9-a4f1-e90555d09feb', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'goal.days', '1', '6', '2026-11-25 17:22:38.925285+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('0e425aaf-4954-47bd-8d98-64d9a88d7bf0', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.side', '1', 'RIGHT', '2026-11-25 17:22:40.860829+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('0eb4d831-7b71-4727-8d75-3812c951ac3f', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-01', '1', 'NO', '2026-11-25 17:22:40.784554+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('100f830d-320f-4346-8cbd-80eb01e7799a', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.nerve', '1', 'NO', '2026-11-25 17:22:40.920588+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('1225b75d-7514-400f-ba74-839cc4c4cfdb', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.leg-raise', '1', 'NO', '2026-11-25 17:22:40.935712+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('1250556e-57bd-498f-a262-39ee7be3a24f', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.limits', '1', 'NO', '2026-11-25 17:22:38.870829+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('13bc34f8-6ad3-4d51-83d8-7bac5349dc6d', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'screening.symptoms', '1', 'NO', '2026-11-25 17:22:40.860102+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('181a039d-24e4-43b4-9de3-4798c7c41226', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-04', '1', 'NO', '2026-11-25 17:22:40.789778+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('1894cfc5-8df2-4638-b8a7-2f55bb8a24ad', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.below-knee', '1', 'NO', '2026-11-25 17:22:38.876946+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('1a560f75-4118-4a39-820e-c2d358c7e780', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.mechanism', '1', 'GRADUAL', '2026-11-25 17:22:40.86171+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('1f52775d-cd0b-4a77-989c-aba02ea8c5ec', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-01', '1', 'NO', '2026-11-25 17:22:38.678239+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('2199f0bd-1225-4f00-86c3-dcdce5ac15f3', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.back', '1', 'NO', '2026-11-25 17:22:38.891973+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('221f577d-9ee5-46bf-97d9-affe6763fff5', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-08.foot-drop', '1', 'NO', '2026-11-25 17:22:40.815564+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('2437dbbc-53ce-4757-82a1-4f4a9b235cf0', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-11', '1', 'NO', '2026-11-25 17:22:40.833534+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('268d696e-89e1-4d5a-b9c7-f569a870aa28', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-11', '1', 'NO', '2026-11-25 17:22:38.768837+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('29429214-2b86-4c5e-8b51-6bcd9706031e', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-02', '1', 'NO', '2026-11-25 17:22:40.785086+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('339ebc34-ab18-4f37-8d09-266dd21f7311', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-10', '1', 'NO', '2026-11-25 17:22:40.830756+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('33f0b910-2d4c-47f7-8fd3-fa6dd846daab', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-05', '1', 'NO', '2026-11-25 17:22:38.725661+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('34d89cd1-7542-418c-aad5-9ea943a53b80', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.walking', '1', 'NORMAL', '2026-11-25 17:22:40.868188+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('38f96bf2-5331-4c6f-9fae-dc10a25e4521', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-06', '1', 'NO', '2026-11-25 17:22:40.795594+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('3b8a0605-2e34-4f63-a8aa-d36c7d70e958', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-14', '1', 'NO', '2026-11-25 17:22:40.834297+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('42536e98-52c3-4f73-b614-90c04765a3d5', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.sit-bone', '1', 'YES', '2026-11-25 17:22:40.912326+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('43666bdc-0dc6-4fa2-8eac-f34495a93521', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-09', '1', 'NO', '2026-11-25 17:22:38.753399+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('45cfeaca-ad10-44d8-9c82-549849525013', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.onset', '1', '2026-11-02', '2026-11-25 17:22:38.820027+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('47e83c16-4593-464e-8481-ead8ba063675', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.nerve', '1', 'NO', '2026-11-25 17:22:38.87954+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('4f0c14f7-e171-49f6-a5d1-9a888f658582', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.mechanism', '1', 'SPRINTING', '2026-11-25 17:22:38.816363+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('4f11d317-a2c2-4a33-88e9-a94415ad0fc6', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'goal.level', '1', 'RECREATIONAL', '2026-11-25 17:22:40.941051+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('50a6ac4e-100a-4cbf-a720-9885aa0cc6ef', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'screening.disease', '1', 'NO', '2026-11-25 17:22:38.793464+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('5132c93a-d922-40ed-ab68-6ed4d06d22c7', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'screening.disease', '1', 'NO', '2026-11-25 17:22:40.856267+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('5bb72790-6530-40f9-a1ff-fc4a9bd8c9f5', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'goal.minutes', '1', '45', '2026-11-25 17:22:38.911239+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('5dc93cec-de35-4658-9ec5-c3d18bfc3f09', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'screening.regular', '1', 'NO', '2026-11-25 17:22:40.851587+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('5ff4bb8d-d90c-4abe-a97a-5ba064314708', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-03', '1', 'NO', '2026-11-25 17:22:38.71569+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('61af74f8-19d1-4748-9828-ebb9ab098b48', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.bruise', '1', 'NONE', '2026-11-25 17:22:40.873465+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('67e95602-9678-4fcd-83af-03bce4acd941', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-10', '1', 'NO', '2026-11-25 17:22:38.763072+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('6a4facd5-c1cf-41c9-81ee-8b7276f20eec', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-14', '1', 'NO', '2026-11-25 17:22:38.770626+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('6fc7be3d-0521-4c9d-aa64-c656f3a623ca', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.imaging', '1', 'NO', '2026-11-25 17:22:38.853595+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('72b99574-7ba1-4dbd-bde0-366353cc21cb', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.crossed-leg-raise', '1', 'NO', '2026-11-25 17:22:40.938409+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('73f8ae33-590a-41af-9436-b587a04d4474', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.below-knee', '1', 'NO', '2026-11-25 17:22:40.919797+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('74700416-e325-4a3f-84f4-406352c9aaeb', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.limits', '1', 'YES', '2026-11-25 17:22:40.913533+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('78bc8345-ef01-4ddb-aa40-fd2b365d933b', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'goal.equipment', '1', 'BAND,CHAIR,WEIGHTS', '2026-11-25 17:22:40.943373+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('828d44d7-ab66-4755-a338-0785266f019a', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.bruise', '1', 'SMALL', '2026-11-25 17:22:38.833843+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('85d0d5f6-409b-487e-ab3f-7e1090840c8a', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.walking', '1', 'NORMAL', '2026-11-25 17:22:38.832743+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('85f76544-1264-408f-a30c-2c628fe1056c', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-02', '1', 'NO', '2026-11-25 17:22:38.700524+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('8d0d25f9-515f-4c03-9999-ec5cd16a3996', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'goal.minutes', '1', '20', '2026-11-25 17:22:40.941838+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('9769a56d-9c07-4a2c-b6e0-de1bbe2f3e5c', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-04', '1', 'NO', '2026-11-25 17:22:38.723519+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('9bb696eb-7f5e-47b4-827a-aa0274414b28', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'goal.equipment', '1', 'BIKE,CHAIR,RUNNING_SPACE,SLIDER,TOWEL,WALL', '2026-11-25 17:22:38.930843+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('9d0528d7-f347-4d37-8f7f-19675ee5de5a', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.sit-bone', '1', 'NO', '2026-11-25 17:22:38.86782+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a396eea7-ba81-420d-a464-ff51ae7f7d17', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.leg-raise', '1', 'NO', '2026-11-25 17:22:38.888338+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a4479f40-3d7e-4719-8149-3e68a1ea54af', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.crossed-leg-raise', '1', 'NO', '2026-11-25 17:22:38.890203+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a7e0ad4d-4d19-4e1d-a265-63af9adb2e85', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-05', '1', 'NO', '2026-11-25 17:22:40.790316+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a981d1b3-c349-4f70-aa0a-af0b8eabce5f', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'screening.symptoms', '1', 'NO', '2026-11-25 17:22:38.811705+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('aac80c53-0010-4ebb-8573-752c77c0abba', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'screening.regular', '1', 'YES', '2026-11-25 17:22:38.78384+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('ab7faa7d-d13d-429d-b096-e4826afca6f7', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'goal.days', '1', '4', '2026-11-25 17:22:40.94261+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('b113dd2a-89b1-47d0-97cc-64ade2a20aa1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-15', '1', 'NO', '2026-11-25 17:22:38.772691+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('b546a8c2-1357-4227-b899-b290931875ed', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.onset', '1', '2026-07-28', '2026-11-25 17:22:40.863616+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('b6595d69-e967-4b4b-8f73-64ae419f2d5e', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-03', '1', 'NO', '2026-11-25 17:22:40.788753+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('bed45e11-7cfa-48a6-af0e-cbbc67e71cba', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-07', '1', 'NO', '2026-11-25 17:22:38.744026+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c01b5e2a-4ba0-4177-94ff-bade61b55caf', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.pop', '1', 'NO', '2026-11-25 17:22:38.830469+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c0a8d54b-d9fb-4774-8370-7b12c3f9395d', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'signs.tender', '1', 'YES', '2026-11-25 17:22:38.872013+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c759cac9-9cba-4c38-94dd-29c41e915ef9', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.words', '1', 'UNKNOWN', '2026-11-25 17:22:38.855405+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c824b7cb-a1b2-4bba-86f5-339df26a198c', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-06', '1', 'NO', '2026-11-25 17:22:38.728117+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('cd33e8fc-a42d-435f-9c33-b0435cd9f8d3', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'story.side', '1', 'LEFT', '2026-11-25 17:22:38.813741+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('ce2772b5-a612-416d-be3c-e85c619cefe7', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-08', '1', 'NO', '2026-11-25 17:22:40.813822+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('ce2d78e1-a7de-469f-92da-856920a17274', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-09', '1', 'NO', '2026-11-25 17:22:40.81682+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('cf53e338-f61c-4495-a208-cf3334c3eab6', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.imaging', '1', 'NO', '2026-11-25 17:22:40.893271+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d2ab28ac-8199-4169-8312-d481a155123e', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'goal.pain', '1', '3', '2026-11-25 17:22:40.940235+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d4574dc7-dc08-4d40-b2e2-943119e65357', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'RF-15', '1', 'NO', '2026-11-25 17:22:40.836322+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d650cde6-6b59-4223-9fcb-d1bef1dd2aa6', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-08', '1', 'NO', '2026-11-25 17:22:38.74688+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('de4cb90e-c299-48fe-9f92-d3b8386742ac', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.back', '1', 'NO', '2026-11-25 17:22:40.939415+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e493f1d2-54b8-4a92-b488-8b32f3ef2b03', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'signs.tender', '1', 'YES', '2026-11-25 17:22:40.914825+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e8c7254d-5d0f-4d6d-97b6-f75f34e6e981', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.words', '1', 'UNKNOWN', '2026-11-25 17:22:40.903587+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e923abe4-4b52-4728-8c94-6c64e1316368', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'goal.level', '1', 'RUNNER', '2026-11-25 17:22:38.904219+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e9ce4c8b-7d93-4118-9499-f26834ceebd3', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'story.pop', '1', 'NO', '2026-11-25 17:22:40.864292+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('f13dee67-5c80-4b87-ba97-5cdfb86c4a5d', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'RF-08.foot-drop', '1', 'NO', '2026-11-25 17:22:38.752027+00');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX01', 'Ankle pumps and gentle knee bends', 'false', 'USABLE', '0', 'true', '{1}', '{CALVES,HAMSTRINGS,SHINS}', '{}', '{PAIN_ABOVE_GREEN}', 'true', 'ankle pumps and gentle knee bends; ankle pumps; gentle knee bends;', '''and'':3A,33 ''ankle'':1A,7A ''back'':14B ''bends'':6A,11A ''calves'':18B ''comfortable'':40 ''days'':27 ''down'':32 ''first'':26 ''gentle'':4A,9A ''go'':31 ''hamstrings'':13B ''helps'':28 ''how'':36 ''hx01'':12B ''in'':24 ''is'':39 ''keeps'':20 ''knee'':5A,10A ''leg'':22 ''movement'':38 ''moving'':23 ''much'':37 ''of'':15B ''pumps'':2A,8A ''shins'':19B ''shows'':34 ''swelling'':29 ''the'':16B,21,25 ''thigh'':17B ''to'':30 ''you'':35');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX02', 'Heel dig', 'false', 'USABLE', '0', 'true', '{1}', '{HAMSTRINGS}', '{}', '{SHARP_PAIN}', 'true', 'heel dig; isometric heel press;', '''a'':19 ''all'':30 ''back'':8B ''dig'':2A ''feels'':29 ''first'':25 ''gentle'':20 ''hamstring'':14 ''hamstrings'':7B ''heel'':1A,4A ''hx02'':6B ''is'':22 ''isometric'':3A ''it'':18 ''moving'':17 ''of'':9B ''often'':23 ''press'':5A,21 ''right'':31 ''strength'':26 ''that'':28 ''the'':10B,13,24 ''thigh'':11B ''up'':15 ''wakes'':12 ''without'':16 ''work'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX03', 'Heel slide', 'false', 'USABLE', '0', 'true', '{1}', '{HAMSTRINGS}', '{}', '{}', 'true', 'heel slide; supine heel slide;', '''along'':25 ''back'':8B,17 ''bend'':16 ''gives'':12 ''go'':24 ''hamstrings'':7B ''has'':22 ''heel'':1A,4A ''hx03'':6B ''its'':15 ''knee'':14 ''muscle'':20 ''of'':9B ''only'':21 ''slide'':2A,5A ''supine'':3A ''the'':10B,13,19 ''thigh'':11B ''to'':23 ''while'':18');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX04', 'Stationary bike', 'false', 'USABLE', '0', 'true', '{1}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{BIKE}', '{SIT_BONE_PAIN}', 'true', 'stationary bike; cycling; exercise bike;', '''and'':29 ''back'':10B ''bike'':2A,5A,20B ''buttocks'':7B ''calves'':8B ''cycling'':3A ''exercise'':4A ''fit'':32 ''front'':15B ''hamstrings'':9B ''has'':35 ''hx04'':6B ''keeps'':30 ''leg'':23 ''little'':27 ''load'':28 ''many'':24 ''moves'':21 ''of'':11B,16B ''quadriceps'':14B ''running'':34 ''stationary'':1A,19B ''the'':12B,17B,22 ''thigh'':13B,18B ''times'':25 ''to'':36 ''wait'':37 ''while'':33 ''with'':26 ''you'':31');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX05', 'Two-leg bridge', 'false', 'USABLE', '0', 'true', '{1}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'two leg bridge; glute bridge; double leg bridge;', '''and'':18 ''back'':11B ''both'':22 ''bridge'':3A,5A,8A ''buttocks'':15B,17 ''double'':6A ''glute'':4A ''hamstrings'':10B,19 ''hx05'':9B ''leg'':2A,7A ''legs'':23 ''load'':26 ''of'':12B ''sharing'':24 ''strengthens'':16 ''the'':13B,25 ''thigh'':14B ''together'':20 ''two'':1A ''with'':21');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX06', 'Half squat, then single-leg squat', 'false', 'USABLE', '0', 'true', '{1}', '{GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{}', '{KNEE_FALLS_INWARDS,PAIN_ABOVE_GREEN}', 'true', 'half squat then single leg squat; half squat; single leg squat;', '''and'':29,37 ''back'':14B,25 ''brings'':24 ''buttocks'':18B ''climb'':38 ''control'':26 ''down'':34 ''front'':20B ''get'':35 ''half'':1A,7A ''hamstrings'':13B ''hip'':28 ''hx06'':12B ''knee'':30 ''leg'':5A,10A ''of'':15B,21B,27 ''quadriceps'':19B ''single'':4A,9A ''sit'':33 ''squat'':2A,6A,8A,11A ''stairs'':39 ''the'':16B,22B ''then'':3A ''thigh'':17B,23B ''up'':36 ''when'':31 ''you'':32');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX07', 'Walking, then brisk walking', 'false', 'USABLE', '0', 'true', '{1}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{}', '{LIMP}', 'true', 'walking then brisk walking; walking; brisk walking;', '''and'':29 ''back'':12B,35 ''brisk'':3A,6A ''buttocks'':9B ''calves'':10B ''completely'':36 ''evenly'':28 ''first'':31 ''front'':17B ''get'':34 ''hamstrings'':11B ''hx07'':8B ''leg'':27 ''load'':25 ''of'':13B,18B ''quadriceps'':16B ''simplest'':22 ''the'':14B,19B,21,26,30 ''then'':2A ''thigh'':15B,20B ''thing'':32 ''to'':24,33 ''walking'':1A,4A,5A,7A ''way'':23');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX10', 'Extender', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{}', '{NEURAL_SYMPTOMS}', 'true', 'extender; l protocol extender; supine knee extension;', '''a'':20 ''back'':10B ''by'':27 ''degree'':26,28 ''extender'':1A,4A ''extension'':7A ''get'':17 ''hamstring'':16 ''hamstrings'':9B ''hx10'':8B ''in'':19 ''knee'':6A ''l'':2A ''lets'':14 ''longer'':18 ''of'':11B ''protocol'':3A ''steer'':24 ''supine'':5A ''that'':22 ''the'':12B,15 ''thigh'':13B ''way'':21 ''you'':23 ''yourself'':25');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX11', 'Diver', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS,TRUNK}', '{}', '{POOR_BALANCE}', 'true', 'diver; l protocol diver;', '''and'':14 ''at'':25 ''back'':7B ''balance'':15 ''buttocks'':11B ''diver'':1A,4A ''gets'':23 ''hamstring'':22 ''hamstrings'':6B ''hip'':27 ''hx11'':5B ''l'':2A ''leg'':19 ''longer'':24 ''of'':8B ''on'':16 ''protocol'':3A ''sore'':18 ''strength'':13 ''the'':9B,17,21,26 ''thigh'':10B ''trunk'':12B ''while'':20');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX12', 'Glider', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS}', '{CHAIR,SLIDER}', '{LONG_LENGTH_PAIN}', 'true', 'glider; l protocol glider;', '''back'':7B ''buttocks'':11B ''chair'':15B ''cloth'':14B ''exercises'':31 ''glider'':1A,4A ''hamstring'':18 ''hamstrings'':6B ''hx12'':5B ''it'':20 ''its'':23 ''l'':2A ''lengthening'':30 ''lengthens'':21 ''loads'':16 ''longest'':24 ''of'':8B,27 ''or'':13B ''protocol'':3A ''slider'':12B ''strongest'':26 ''the'':9B,17,25,28 ''thigh'':10B ''three'':29 ''towards'':22 ''while'':19');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX13', 'One-leg bridge', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'one leg bridge; single leg bridge; single leg glute bridge;', '''all'':31 ''as'':21 ''back'':13B ''bridge'':3A,6A,10A,26 ''buttocks'':17B ''doing'':30 ''glute'':9A ''hamstrings'':12B ''hx13'':11B ''it'':33 ''leg'':2A,5A,8A,25,29 ''lift'':20 ''of'':14B,32 ''one'':1A,28 ''same'':19 ''single'':4A,7A ''the'':15B,18,22 ''thigh'':16B ''two'':24 ''two-leg'':23 ''with'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX14', 'Long-lever bridge hold', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'long lever bridge hold; hamstring bridge hold;', '''a'':29 ''almost'':24 ''back'':10B ''bridge'':3A,6A ''buttocks'':14B ''for'':28 ''hamstring'':5A,17 ''hamstrings'':9B ''hip'':23 ''hold'':4A,7A ''holds'':15 ''hx14'':8B ''lever'':2A ''load'':20 ''long'':1A ''of'':11B ''often'':26 ''soothing'':27 ''sore'':30 ''steady'':19 ''straight'':25 ''tendon'':31 ''the'':12B,16,22 ''thigh'':13B ''under'':18 ''with'':21');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX15', 'Band curl', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{BAND}', '{}', 'true', 'band curl; hamstring curl; leg curl; lying on your front; standing;', '''a'':29 ''back'':14B ''band'':1A,19B,36 ''bends'':25 ''by'':34 ''can'':32 ''curl'':2A,4A,6A ''elastic'':18B ''front'':10A ''hamstring'':3A,22 ''hamstrings'':13B ''hx15'':12B ''it'':24 ''knee'':27 ''leg'':5A ''load'':30 ''lying'':7A ''of'':15B ''on'':8A ''set'':33 ''standing'':11A ''strengthens'':20 ''the'':16B,21,26,35 ''thigh'':17B ''where'':23 ''with'':28 ''you'':31 ''your'':9A');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX16', 'Gentle hamstring stretch', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{TOWEL}', '{FRESH_SEVERE_INJURY,IRRITABLE_TENDON}', 'true', 'gentle hamstring stretch; lying with a towel; sitting; standing;', '''a'':6A ''are'':26 ''back'':12B ''days'':25 ''eases'':17 ''feeling'':19 ''first'':24 ''gentle'':1A ''hamstring'':2A ''hamstrings'':11B ''hx16'':10B ''lying'':4A ''of'':13B,20 ''once'':22 ''over'':27 ''sitting'':8A ''standing'':9A ''stretch'':3A ''the'':14B,18,23 ''thigh'':15B ''tightness'':21 ''towel'':7A,16B ''with'':5A');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX17', 'Nerve glide', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{CHAIR}', '{NEURAL_SYMPTOMS}', 'true', 'nerve glide; sciatic nerve glide; nerve floss;', '''and'':26 ''at'':18 ''back'':10B,20 ''chair'':14B ''chosen'':38 ''clinician'':36 ''floss'':7A ''for'':33 ''fro'':27 ''glide'':2A,5A ''hamstrings'':9B ''has'':37 ''hx17'':8B ''it'':31,39 ''lets'':15 ''nerve'':1A,4A,6A,17 ''of'':11B,21 ''on'':30 ''only'':32 ''people'':34 ''pulling'':29 ''sciatic'':3A ''slide'':24 ''the'':12B,16,19,22 ''thigh'':13B,23 ''to'':25 ''whose'':35 ''without'':28');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX18', 'Walk–jog', 'false', 'USABLE', '0', 'true', '{2}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{RUNNING_SPACE}', '{LIMP}', 'true', 'walk jog; run walk intervals;', '''a'':30 ''back'':10B,24 ''between'':33 ''brings'':22 ''buttocks'':7B ''calves'':8B ''front'':15B ''hamstrings'':9B ''hx18'':6B ''in'':25,32 ''intervals'':5A ''jog'':2A ''of'':11B,16B ''quadriceps'':14B ''room'':19B ''run'':3A,21B ''running'':23 ''short'':26 ''slow'':27 ''stretches'':28 ''the'':12B,17B ''thigh'':13B,18B ''to'':20B ''walk'':1A,4A,31 ''with'':29');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX20', 'Slider', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS}', '{SLIDER}', '{}', 'true', 'slider; sliding leg curl; hamstring slide; floor slider; both legs; one leg;', '''a'':31 ''back'':15B ''both'':9A ''brake'':26 ''buttocks'':19B ''cloth'':22B ''curl'':4A ''floor'':7A ''hamstring'':5A,25 ''hamstrings'':14B ''hx20'':13B ''knees'':29 ''leg'':3A,12A ''legs'':10A ''makes'':23 ''nordic'':38 ''of'':16B ''on'':33 ''one'':11A ''or'':21B ''slide'':6A ''slider'':1A,8A,20B ''sliding'':2A ''step'':32 ''straighten'':30 ''the'':17B,24,28,34,37 ''thigh'':18B ''to'':36 ''way'':35 ''while'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX21', 'Romanian deadlift, then single-leg', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS,TRUNK}', '{WEIGHTS}', '{BACK_PAIN,NEURAL_SYMPTOMS}', 'true', 'romanian deadlift then single leg; rdl; stiff leg deadlift; romanian deadlift; single leg romanian deadlift;', '''a'':36 ''and'':27 ''at'':29,35 ''back'':18B ''buttocks'':22B,28 ''deadlift'':2A,9A,11A,15A ''good'':37 ''hamstrings'':17B,26 ''hip'':31 ''hx21'':16B ''leg'':5A,8A,13A ''length'':38 ''muscle'':34 ''of'':19B ''rdl'':6A ''romanian'':1A,10A,14A ''single'':4A,12A ''stiff'':7A ''strengthens'':25 ''the'':20B,30,33 ''then'':3A ''thigh'':21B ''trunk'':23B ''weights'':24B ''with'':32');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX22', 'Nordic', 'false', 'USABLE', '0', 'true', '{3,5}', '{HAMSTRINGS}', '{FOOT_HOLD}', '{FIRST_EXPOSURE,KNEELING_PAIN}', 'true', 'nordic; nordic hamstring curl; nordic hamstring exercise; natural leg curl;', '''again'':51 ''and'':43 ''ankles'':22B ''back'':13B ''bar'':19B ''being'':49 ''best'':25 ''best-known'':24 ''curl'':4A,10A ''done'':32 ''exercise'':7A,28 ''for'':20B,29,33 ''from'':48 ''hamstring'':3A,6A,31 ''hamstrings'':12B ''helps'':44 ''hurt'':50 ''hx22'':11B ''it'':35,41,47 ''keep'':46 ''known'':26 ''leg'':9A ''lengthens'':42 ''lowering'':27 ''makes'':36 ''muscle'':38 ''natural'':8A ''nordic'':1A,2A,5A ''of'':14B ''or'':18B ''partner'':17B ''strong'':39 ''the'':15B,21B,23,30,37 ''thigh'':16B ''to'':45 ''weeks'':34 ''while'':40');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX23', 'Fast one-leg bridge', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'fast one leg bridge;', '''as'':19 ''back'':7B ''bridge'':4A ''buttocks'':11B ''fast'':1A ''hamstring'':14 ''hamstrings'':6B ''has'':21 ''hx23'':5B ''in'':23 ''it'':20 ''leg'':3A ''of'':8B ''on'':17 ''one'':2A ''quickly'':18 ''running'':24 ''switch'':16 ''teaches'':12 ''the'':9B,13 ''thigh'':10B ''to'':15,22');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX24', 'Hip thrust', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS}', '{BENCH}', '{}', 'true', 'hip thrust; barbell glute bridge; hip thrust; 45 degree hip extension;', '''45'':8A ''and'':25 ''as'':27 ''back'':14B ''barbell'':3A ''bench'':19B ''bridge'':5A ''buttocks'':18B,24 ''degree'':9A ''drive'':22 ''extension'':11A ''for'':23 ''glute'':4A ''hamstrings'':13B,26 ''hip'':1A,6A,10A,21 ''hx24'':12B ''in'':28 ''of'':15B ''off'':30 ''pushing'':29 ''strong'':20 ''the'':16B ''thigh'':17B ''thrust'':2A,7A');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX25', 'Plank and side plank', 'false', 'USABLE', '0', 'true', '{2,3,4}', '{GLUTEALS,TRUNK}', '{}', '{}', 'true', 'plank and side plank; plank; side plank; single leg trunk stability;', '''a'':15 ''above'':27 ''all'':28 ''and'':2A ''buttocks'':14B ''do'':21 ''hamstring'':20 ''hx25'':12B ''in'':25 ''its'':22 ''leg'':9A ''lets'':18 ''own'':23 ''plank'':1A,4A,5A,7A ''running'':26 ''side'':3A,6A ''single'':8A ''stability'':11A ''steady'':16 ''the'':19 ''trunk'':10A,13B,17 ''work'':24');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX26', 'Wall sit', 'false', 'USABLE', '0', 'true', '{1,2,3}', '{QUADRICEPS}', '{WALL}', '{}', 'true', 'wall sit; wall squat hold;', '''but'':26 ''exercise'':25 ''front'':8B,15 ''hamstring'':24 ''hold'':5A ''hx26'':6B ''is'':22 ''it'':21 ''keeps'':27 ''leg'':29 ''no'':23 ''of'':9B,16 ''quadriceps'':7B,20 ''sit'':2A ''squat'':4A ''strengthens'':13 ''strong'':30 ''the'':10B,14,17,19,28 ''thigh'':11B,18 ''wall'':1A,3A,12B');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX30', 'Running drills', 'false', 'USABLE', '0', 'true', '{3}', '{CALVES,HAMSTRINGS,HIP_FLEXORS,TRUNK}', '{RUNNING_SPACE}', '{}', 'true', 'running drills; a skip; high knees; carioca; side shuffle;', '''a'':3A,26 ''and'':25 ''back'':14B ''before'':32 ''calves'':12B ''carioca'':7A ''doses'':31 ''drills'':2A ''fast'':36 ''feet'':24 ''flexors'':19B ''gets'':35 ''good'':27 ''hamstrings'':13B ''high'':5A ''hip'':18B ''hx30'':10B ''in'':29 ''knees'':6A ''of'':15B ''quick'':23 ''rhythm'':28 ''room'':20B ''run'':22B ''running'':1A,34 ''shuffle'':9A ''side'':8A ''skip'':4A ''small'':30 ''the'':16B,33 ''thigh'':17B ''to'':21B ''trunk'':11B');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX31', 'Jumps and hops', 'false', 'USABLE', '0', 'true', '{4}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{}', '{JOINTS_OR_BODY_WEIGHT,STRENGTH_DEFICIT}', 'true', 'jumps and hops; squat jump; hop; bound; box jump;', '''and'':2A,25 ''back'':14B ''bound'':7A ''box'':8A ''buttocks'':11B ''calves'':12B ''front'':19B ''gets'':23 ''hamstrings'':13B ''hop'':6A ''hops'':3A ''hx31'':10B ''jump'':5A,9A ''jumps'':1A ''loads'':31 ''muscle'':24 ''of'':15B,20B ''quadriceps'':18B ''quick'':29 ''springy'':30 ''squat'':4A ''tendon'':26 ''the'':16B,21B ''thigh'':17B,22B ''to'':28 ''used'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX32', 'Change-of-direction drill', 'false', 'USABLE', '0', 'true', '{3,4}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{CONES,RUNNING_SPACE}', '{}', 'true', 'change of direction drill; t drill; cone run; shuttle;', '''a'':37 ''again'':32 ''and'':29 ''as'':33 ''at'':36 ''back'':14B ''braking'':27 ''buttocks'':11B ''calves'':12B ''change'':1A ''choose'':41 ''cone'':7A ''cones'':26B ''direction'':3A ''drill'':4A,6A ''front'':19B ''games'':35 ''hamstrings'':13B ''hx32'':10B ''in'':34 ''of'':2A,15B,20B ''off'':31 ''pushing'':30 ''quadriceps'':18B ''room'':23B ''run'':8A,25B ''shuttle'':9A ''speed'':38 ''t'':5A ''that'':39 ''the'':16B,21B ''thigh'':17B,22B ''to'':24B ''turning'':28 ''you'':40');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX33', 'Sprint', 'false', 'USABLE', '0', 'true', '{4}', '{CALVES,GLUTEALS,HAMSTRINGS,HIP_FLEXORS}', '{RUNNING_SPACE}', '{BEFORE_LATE_PHASE}', 'true', 'sprint; sprinting; speed running;', '''a'':27 ''as'':30 ''back'':9B ''buttocks'':6B ''calves'':7B ''comes'':29 ''flexors'':14B ''full'':18,24 ''game'':28 ''hamstrings'':8B ''hip'':13B ''hx33'':5B ''in'':20,26 ''no'':31 ''of'':10B ''room'':15B ''run'':17B ''running'':4A ''so'':22 ''speed'':3A,19,25 ''sprint'':1A ''sprinting'':2A ''surprise'':32 ''that'':23 ''the'':11B ''thigh'':12B ''to'':16B ''training'':21');
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('1b5e8bcc-1f17-45a7-8ac4-b736f81f5ee5', 'trainer@demo.test', 'credential-counts', 'en', 'Your credential is checked', 'Two admins have checked your credential “Certified personal trainer (demo)”. It counts from now on.

http://localhost:34797/profile
', 'http://localhost:34797/profile', 'WAITING', '0', '2026-11-25 17:22:35.279287+00', '2026-11-25 17:22:35.279287+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('28f95120-c667-4a14-adb1-f77645938ca4', 'physio@demo.test', 'credential-counts', 'en', 'Your credential is checked', 'Two admins have checked your credential “Physiotherapist (demo)”. It counts from now on.

http://localhost:34797/profile
', 'http://localhost:34797/profile', 'WAITING', '0', '2026-11-25 17:22:35.39631+00', '2026-11-25 17:22:35.39631+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('3370cb83-7ef5-4fc8-9f3a-8991c6849e6d', 'trainer@demo.test', 'care-shared', 'en', 'A client shares a record with you', 'A client has chosen you and shares a record with you from now on. You find it in your list of clients.

http://localhost:34797/clients
', 'http://localhost:34797/clients', 'WAITING', '0', '2026-11-25 17:22:38.619246+00', '2026-11-25 17:22:38.619246+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('38837d91-9ee0-4262-badd-d83489dc5552', 'physio@demo.test', 'care-shared', 'en', 'A client shares a record with you', 'A client has chosen you and shares a record with you from now on. You find it in your list of clients.

http://localhost:34797/clients
', 'http://localhost:34797/clients', 'WAITING', '0', '2026-11-25 17:22:38.600539+00', '2026-11-25 17:22:38.600539+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('3d3deaa7-9a2c-4b65-94fa-9bcad171d168', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Stiff hamstrings without an injury', 'Elena Rossi has reviewed and signed “Stiff hamstrings without an injury”.

http://localhost:34797/edit/guides/2293508a-5adf-4d68-98b4-0a05685cb647
', 'http://localhost:34797/edit/guides/2293508a-5adf-4d68-98b4-0a05685cb647', 'WAITING', '0', '2026-11-25 17:22:37.390788+00', '2026-11-25 17:22:37.390788+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('55d172a5-b526-4082-ade2-6c4f451f6cc9', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Proximal hamstring tendinopathy, version 1', '“Proximal hamstring tendinopathy, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7
', 'http://localhost:34797/medical-reviews/3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7', 'WAITING', '0', '2026-11-25 17:22:38.344469+00', '2026-11-25 17:22:38.344469+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('5b275bef-fc6a-4383-80e8-db64256522ca', 'client@demo.test', 'plan-first', 'en', 'Your plan is ready', 'Your plan has been confirmed. Open it to see today’s exercises.

http://localhost:34797/plan
', 'http://localhost:34797/plan', 'WAITING', '0', '2026-11-25 17:22:39.544731+00', '2026-11-25 17:22:39.544731+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('612a4fa9-6b50-4695-adbd-811ea89a54f7', 'client@demo.test', 'phase-changed', 'en', 'Your phase has changed', 'A decision about your phase was made. Open your path to see it and why.

http://localhost:34797/progress
', 'http://localhost:34797/progress', 'WAITING', '0', '2026-11-25 17:22:40.661273+00', '2026-11-25 17:22:40.661273+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('644f4ffa-a3ec-4bcd-b345-2346e6ce1adb', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Stiff hamstrings without an injury', '“Stiff hamstrings without an injury” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/5de84557-f857-4c16-97c2-aa40178881ba
', 'http://localhost:34797/medical-reviews/5de84557-f857-4c16-97c2-aa40178881ba', 'WAITING', '0', '2026-11-25 17:22:37.095588+00', '2026-11-25 17:22:37.095588+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('7dc4c6e2-7eaa-449c-aa15-170d799641f9', 'client@demo.test', 'plan-changed', 'en', 'Your plan has changed', 'Version 2 of your plan is there. Open it to see what changed and why.

http://localhost:34797/plan
', 'http://localhost:34797/plan', 'WAITING', '0', '2026-11-25 17:22:40.764567+00', '2026-11-25 17:22:40.764567+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('8d2de795-a06c-4edd-a27a-e1126c422404', 'physio@demo.test', 'care-shared', 'en', 'A client shares a record with you', 'A client has chosen you and shares a record with you from now on. You find it in your list of clients.

http://localhost:34797/clients
', 'http://localhost:34797/clients', 'WAITING', '0', '2026-11-25 17:22:40.77906+00', '2026-11-25 17:22:40.77906+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('9fa18f6e-f69f-4072-b90a-a17657a8f8d3', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Coming back from a hamstring strain', 'Amara Nwosu has reviewed and signed “Coming back from a hamstring strain”.

http://localhost:34797/edit/guides/dff6815e-5503-482c-9e73-331072567a58
', 'http://localhost:34797/edit/guides/dff6815e-5503-482c-9e73-331072567a58', 'WAITING', '0', '2026-11-25 17:22:36.712587+00', '2026-11-25 17:22:36.712587+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('a6737e7b-373b-42db-ac24-291774743d07', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Coming back from a hamstring strain', '“Coming back from a hamstring strain” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/063089a3-ed95-423d-9ffe-5e3ae2a4d4b0
', 'http://localhost:34797/medical-reviews/063089a3-ed95-423d-9ffe-5e3ae2a4d4b0', 'WAITING', '0', '2026-11-25 17:22:36.300343+00', '2026-11-25 17:22:36.300343+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('a91bfc3e-db12-4494-bbf9-17ba4f97226c', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Proximal hamstring tendinopathy, version 1', 'Elena Rossi has reviewed and signed “Proximal hamstring tendinopathy, version 1”.

http://localhost:34797/protocols/proximal-hamstring-tendinopathy/1
', 'http://localhost:34797/protocols/proximal-hamstring-tendinopathy/1', 'WAITING', '0', '2026-11-25 17:22:38.537418+00', '2026-11-25 17:22:38.537418+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('a9cadd9a-5277-4789-9bc1-af05e9c01dfc', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Hamstring strain, version 1', '“Hamstring strain, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/0d2231ef-2ffb-4403-8819-d2e3b4b5551f
', 'http://localhost:34797/medical-reviews/0d2231ef-2ffb-4403-8819-d2e3b4b5551f', 'WAITING', '0', '2026-11-25 17:22:37.964794+00', '2026-11-25 17:22:37.964794+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('aa40b1ee-b6b1-48a0-aa25-7b56d0ebfe23', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Proximal hamstring tendinopathy, version 1', '“Proximal hamstring tendinopathy, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7
', 'http://localhost:34797/medical-reviews/3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7', 'WAITING', '0', '2026-11-25 17:22:38.347791+00', '2026-11-25 17:22:38.347791+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('b0b16872-a6b1-4a8e-a92e-a6f5f179f7d3', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Hamstring strain, version 1', 'Amara Nwosu has reviewed and signed “Hamstring strain, version 1”.

http://localhost:34797/protocols/hamstring-strain/1
', 'http://localhost:34797/protocols/hamstring-strain/1', 'WAITING', '0', '2026-11-25 17:22:38.284277+00', '2026-11-25 17:22:38.284277+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('b382f469-9374-4f55-b3ec-2cd3fddf49bc', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Hamstring strain, version 1', '“Hamstring strain, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/0d2231ef-2ffb-4403-8819-d2e3b4b5551f
', 'http://localhost:34797/medical-reviews/0d2231ef-2ffb-4403-8819-d2e3b4b5551f', 'WAITING', '0', '2026-11-25 17:22:37.973571+00', '2026-11-25 17:22:37.973571+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('ba8bd780-9080-485c-bb69-90948f5b24f3', 'physio@demo.test', 'intake-submitted', 'en', 'An assessment waits for you', 'A client in your care has handed in an assessment. Open it, read the answers, and confirm what is the matter.

http://localhost:34797/clients
', 'http://localhost:34797/clients', 'WAITING', '0', '2026-11-25 17:22:38.978177+00', '2026-11-25 17:22:38.978177+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('c1da39b2-7fca-4681-b24d-9de796c97fbc', 'physio@demo.test', 'intake-submitted', 'en', 'An assessment waits for you', 'A client in your care has handed in an assessment. Open it, read the answers, and confirm what is the matter.

http://localhost:34797/clients
', 'http://localhost:34797/clients', 'WAITING', '0', '2026-11-25 17:22:40.960942+00', '2026-11-25 17:22:40.960942+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('cc86758a-976b-485d-a68d-91a544463276', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Coming back from a hamstring strain', '“Coming back from a hamstring strain” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/063089a3-ed95-423d-9ffe-5e3ae2a4d4b0
', 'http://localhost:34797/medical-reviews/063089a3-ed95-423d-9ffe-5e3ae2a4d4b0', 'WAITING', '0', '2026-11-25 17:22:36.290145+00', '2026-11-25 17:22:36.290145+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('d74b52c9-5fb0-400d-ad4c-d882d96a3db8', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Stiff hamstrings without an injury', '“Stiff hamstrings without an injury” waits for a review. Open it to read it, sign it or send it back.

http://localhost:34797/medical-reviews/5de84557-f857-4c16-97c2-aa40178881ba
', 'http://localhost:34797/medical-reviews/5de84557-f857-4c16-97c2-aa40178881ba', 'WAITING', '0', '2026-11-25 17:22:37.100297+00', '2026-11-25 17:22:37.100297+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('df85b107-3d89-4b29-9b0a-68d71f40a267', 'client@demo.test', 'assessment-confirmed', 'en', 'Your assessment was read', 'A clinician has read your answers and confirmed what is the matter. Open the portal to see it.

http://localhost:34797/assessment
', 'http://localhost:34797/assessment', 'WAITING', '0', '2026-11-25 17:22:39.033621+00', '2026-11-25 17:22:39.033621+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('e1722449-1b50-44ca-a191-12f3c32abb57', 'client@demo.test', 'check-in', 'en', 'How is it this morning?', 'Hello Nora Lindqvist,

one question about your last session: how is it this morning, at rest? Your answer counts until 21:22. The link is for you alone.

http://localhost:34797/check-in?token=mHLDfyhzddXFzN4j6vy5dNzMMnVnnacppt0pWBbdjYI
', 'http://localhost:34797/check-in?token=mHLDfyhzddXFzN4j6vy5dNzMMnVnnacppt0pWBbdjYI', 'WAITING', '0', '2026-11-25 17:22:41.860107+00', '2026-11-25 17:22:41.860107+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('e476e8e0-250f-4af1-b789-3aef80623101', 'medical@demo.test', 'credential-counts', 'en', 'Your credential is checked', 'Two admins have checked your credential “Physician, sports medicine (demo)”. It counts from now on.

http://localhost:34797/profile
', 'http://localhost:34797/profile', 'WAITING', '0', '2026-11-25 17:22:35.531911+00', '2026-11-25 17:22:35.531911+00', NULL, NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('067210c7-632a-422d-a99a-79ba77798af7', '067210c7-632a-422d-a99a-79ba77798af7', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'bike-power', '110.0000', 'W', 'BOTH', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205229+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.234593+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('0735401a-da4e-40d9-ba99-ea697209cb99', '0735401a-da4e-40d9-ba99-ea697209cb99', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slhb', '24.0000', '{reps}', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042488+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.204115+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('0b50921c-9515-48b6-aa01-f5b30019b777', '0b50921c-9515-48b6-aa01-f5b30019b777', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '21.0000', 'deg', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.042468+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.17986+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('0f5c36ff-4978-472d-b0a2-28f063ee3de3', '0f5c36ff-4978-472d-b0a2-28f063ee3de3', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slhb', '15.0000', '{reps}', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042481+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.195079+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('12d467d1-bc81-4264-b50d-b266142f7702', '12d467d1-bc81-4264-b50d-b266142f7702', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'single-leg-squat-pain', '0.0000', '{score}', 'LEFT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205223+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.218637+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('2433ab5a-286d-4260-87a3-1e118fb95db8', '2433ab5a-286d-4260-87a3-1e118fb95db8', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '60.0000', 'deg', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042433+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.156055+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('2baf7eee-cb0e-478a-9099-7f3e9c23f8dc', '2baf7eee-cb0e-478a-9099-7f3e9c23f8dc', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slhb', '6.0000', '{reps}', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.042476+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.188386+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('2cd03ce4-53b1-4bd2-8298-b9ae5105d290', '2cd03ce4-53b1-4bd2-8298-b9ae5105d290', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '52.0000', 'deg', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.04243+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.153966+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('2ebab540-a761-4b83-98a6-804e48b2100e', '2ebab540-a761-4b83-98a6-804e48b2100e', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'single-leg-squat-pain', '2.0000', '{score}', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042423+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.145854+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('32390578-b170-369d-8631-76eb419689b5', '32390578-b170-369d-8631-76eb419689b5', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'nprs', '1.0000', '{score}', 'BOTH', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'intake', '{}', '2026-11-25 17:22:38.90165+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:38.958963+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('3428b23c-c68d-4e96-b907-495b1d2dc0fa', '3428b23c-c68d-4e96-b907-495b1d2dc0fa', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'nprs', '2.0000', '{score}', 'BOTH', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.040629+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.071708+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('3be079f6-5296-4331-8885-d1b7ab605926', '3be079f6-5296-4331-8885-d1b7ab605926', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '20.0000', 'deg', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042473+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.184757+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('3fa78912-c682-411b-8aab-46d45370ea27', '3fa78912-c682-411b-8aab-46d45370ea27', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '37.0000', 'deg', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042465+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.177786+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('4de9bb64-d8d9-4299-86fa-2cd6be69c347', '4de9bb64-d8d9-4299-86fa-2cd6be69c347', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'body-mass', '64.0000', 'kg', 'BOTH', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205227+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.228456+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('4e0b32f2-a414-4bc7-8907-7c1b57f1faf6', '4e0b32f2-a414-4bc7-8907-7c1b57f1faf6', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'single-leg-squat-pain', '1.0000', '{score}', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042426+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.148611+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('4f53911b-cb37-424d-8277-09059f7dd479', '4f53911b-cb37-424d-8277-09059f7dd479', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'hold-pain-15', '3.0000', '{score}', 'LEFT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205241+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.252066+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('6a98ebda-0e27-4700-bebb-7b6d6fc1d70b', '6a98ebda-0e27-4700-bebb-7b6d6fc1d70b', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slhb', '22.0000', '{reps}', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.042483+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.198951+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('6ee85efb-5044-462e-b991-8707943d1f45', '6ee85efb-5044-462e-b991-8707943d1f45', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'hold-pain-90', '0.0000', '{score}', 'LEFT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205243+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.256978+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('7135da9d-705e-4823-8141-223029d061c6', '7135da9d-705e-4823-8141-223029d061c6', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'walk-limp', '0.0000', '1', 'BOTH', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205219+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.215145+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('74477c37-7e4b-49fa-bf85-eb49a1409f90', '74477c37-7e4b-49fa-bf85-eb49a1409f90', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slhb', '10.0000', '{reps}', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042478+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.189741+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('793e4c3e-edca-4b9e-a2b8-fd0faa880426', '793e4c3e-edca-4b9e-a2b8-fd0faa880426', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '66.0000', 'deg', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042436+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.157467+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('827452cd-1c0f-459a-841b-431a4c58f6dc', '827452cd-1c0f-459a-841b-431a4c58f6dc', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'nprs', '5.0000', '{score}', 'BOTH', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.040585+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.056249+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('831d2599-1c99-42e9-9abd-ed5e7724dadf', '831d2599-1c99-42e9-9abd-ed5e7724dadf', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'walk-pain', '1.0000', '{score}', 'BOTH', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042418+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.117952+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('8ee23098-3ccc-4a90-a9d6-a26816990c94', '8ee23098-3ccc-4a90-a9d6-a26816990c94', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slhb', '24.0000', '{reps}', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042486+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.200527+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('9273c2ea-7904-4ed0-9a40-e6af4a5e8860', '9273c2ea-7904-4ed0-9a40-e6af4a5e8860', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '20.0000', 'deg', 'RIGHT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205239+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.247074+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('9f7c6044-95f0-4edd-b175-0194a6c057e8', '9f7c6044-95f0-4edd-b175-0194a6c057e8', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '72.0000', 'deg', 'LEFT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205233+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.240013+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('b0e04777-f1ad-41b0-b997-fe6419da943a', 'b0e04777-f1ad-41b0-b997-fe6419da943a', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'knee-straight', '1.0000', '1', 'LEFT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205225+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.22159+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('ba3ca3c1-5402-4fa9-ab08-91156f6b5c1c', 'ba3ca3c1-5402-4fa9-ab08-91156f6b5c1c', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '20.0000', 'deg', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042471+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.181229+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('bcf9629e-17c4-4aac-961b-e9d9b55bcf17', 'bcf9629e-17c4-4aac-961b-e9d9b55bcf17', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'bike-pain', '0.0000', '{score}', 'BOTH', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205231+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.237046+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('c479e97e-bd12-47a8-bdc5-2ae6d7144df0', 'c479e97e-bd12-47a8-bdc5-2ae6d7144df0', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '42.0000', 'deg', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042464+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.172893+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('c8d07852-b3f2-4de5-b215-420869d745b4', 'c8d07852-b3f2-4de5-b215-420869d745b4', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '33.0000', 'deg', 'LEFT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205237+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.246096+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('cad95c57-1b3d-44f9-92fa-9d40c4ac7e1c', 'cad95c57-1b3d-44f9-92fa-9d40c4ac7e1c', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'nprs', '3.0000', '{score}', 'BOTH', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.040626+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.061929+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('d407148b-a4c8-4f82-944f-2bb8408c312b', 'd407148b-a4c8-4f82-944f-2bb8408c312b', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'walk-pain', '3.0000', '{score}', 'BOTH', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.042389+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.094693+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('e40ad2d7-4347-45a2-aca1-d3a041416a7d', 'e40ad2d7-4347-45a2-aca1-d3a041416a7d', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'walk-pain', '2.0000', '{score}', 'BOTH', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042414+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.100684+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('e4a7ea1f-ac08-43ca-9edc-896f45603047', 'e4a7ea1f-ac08-43ca-9edc-896f45603047', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '82.0000', 'deg', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.042437+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.161402+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('e7d77b7b-d85f-45c6-aeb6-44bdd3889c15', 'e7d77b7b-d85f-45c6-aeb6-44bdd3889c15', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'ake', '48.0000', 'deg', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.042458+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.170442+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('ebcf43d7-6e2e-43e1-8a80-0445c7a634d8', 'ebcf43d7-6e2e-43e1-8a80-0445c7a634d8', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'single-leg-squat-pain', '4.0000', '{score}', 'LEFT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-04 19:22:39.042422+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.142665+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('ee6a478f-b842-49e8-8139-257d5bc2894e', 'ee6a478f-b842-49e8-8139-257d5bc2894e', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '84.0000', 'deg', 'RIGHT', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205236+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.244948+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('ef086866-704d-4fa4-846a-24f579dd0006', 'ef086866-704d-4fa4-846a-24f579dd0006', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '83.0000', 'deg', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-11 19:22:39.042452+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.162885+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('f93a161b-ac9a-3a16-a267-6db89be4cf94', 'f93a161b-ac9a-3a16-a267-6db89be4cf94', '1', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'nprs', '3.0000', '{score}', 'BOTH', 'SELF', '1fc05915-07e6-455b-a7f2-b75031590e7e', 'intake', '{}', '2026-11-25 17:22:40.940235+00', '1fc05915-07e6-455b-a7f2-b75031590e7e', '2026-11-25 17:22:40.953104+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('fbc92270-e018-4887-87e8-4f52793279a1', 'fbc92270-e018-4887-87e8-4f52793279a1', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'walk-pain', '0.0000', '{score}', 'BOTH', 'CLINICIAN', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'self-test', '{}', '2026-11-24 19:22:39.205188+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.212556+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('ff5b1e9c-f5ae-413d-b805-b1df9c739582', 'ff5b1e9c-f5ae-413d-b805-b1df9c739582', '1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'slr', '84.0000', 'deg', 'RIGHT', 'SELF', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'self-test', '{}', '2026-11-18 19:22:39.042456+00', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25 17:22:39.16841+00', NULL);
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('5919defe-49ba-4935-b793-ae17b0d0dcdb', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '608103fe-1b4d-3123-b6a8-3cb4f3a7584f', '1', '2', 'ADVANCE', NULL, 'Everything that the first phase asks for is met, and she feels ready for more.', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'CLINICIAN', '583d8a49-1992-4f93-915d-88559401ced7', '{"id": "583d8a49-1992-4f93-915d-88559401ced7", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T17:22:35.361990221Z", "by": {"value": "0bc9dd5c-ad36-4453-9209-a163716d3955"}, "method": "REGISTER"}, {"at": "2026-11-25T17:22:35.392829447Z", "by": {"value": "b4adad2c-1a0b-40be-abb3-8e0ec11b57bd"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', '2026-11-25 17:22:40.574616+00', 'hamstring-strain', '1', 'true', '4f9409bf40dcf5a6a310393350fa5c56a863b78af9497163a0355270a26def65', '{"at": "2026-11-25T17:22:40.574616Z", "facts": [{"at": "2026-11-24T19:22:39.205231Z", "id": "bcf9629e-17c4-4aac-961b-e9d9b55bcf17", "mode": "CLINICIAN", "side": "BOTH", "value": 0, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "bike-pain", "withdrawn": false}, {"at": "2026-11-24T19:22:39.205229Z", "id": "067210c7-632a-422d-a99a-79ba77798af7", "mode": "CLINICIAN", "side": "BOTH", "value": 110, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "bike-power", "withdrawn": false}, {"at": "2026-11-24T19:22:39.205227Z", "id": "4de9bb64-d8d9-4299-86fa-2cd6be69c347", "mode": "CLINICIAN", "side": "BOTH", "value": 64, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "body-mass", "withdrawn": false}, {"at": "2026-11-24T19:22:39.205225Z", "id": "b0e04777-f1ad-41b0-b997-fe6419da943a", "mode": "CLINICIAN", "side": "LEFT", "value": 1, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "knee-straight", "withdrawn": false}, {"at": "2026-11-24T19:22:39.205223Z", "id": "12d467d1-bc81-4264-b50d-b266142f7702", "mode": "CLINICIAN", "side": "LEFT", "value": 0, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-24T19:22:39.205219Z", "id": "7135da9d-705e-4823-8141-223029d061c6", "mode": "CLINICIAN", "side": "BOTH", "value": 0, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "walk-limp", "withdrawn": false}, {"at": "2026-11-24T19:22:39.205188Z", "id": "fbc92270-e018-4887-87e8-4f52793279a1", "mode": "CLINICIAN", "side": "BOTH", "value": 0, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "walk-pain", "withdrawn": false}, {"at": "2026-11-18T19:22:39.042426Z", "id": "4e0b32f2-a414-4bc7-8907-7c1b57f1faf6", "mode": "SELF", "side": "LEFT", "value": 1, "tester": {"value": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-18T19:22:39.042418Z", "id": "831d2599-1c99-42e9-9abd-ed5e7724dadf", "mode": "SELF", "side": "BOTH", "value": 1, "tester": {"value": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}, "measure": "walk-pain", "withdrawn": false}, {"at": "2026-11-11T19:22:39.042423Z", "id": "2ebab540-a761-4b83-98a6-804e48b2100e", "mode": "SELF", "side": "LEFT", "value": 2, "tester": {"value": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-11T19:22:39.042414Z", "id": "e40ad2d7-4347-45a2-aca1-d3a041416a7d", "mode": "SELF", "side": "BOTH", "value": 2, "tester": {"value": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}, "measure": "walk-pain", "withdrawn": false}, {"at": "2026-11-04T19:22:39.042422Z", "id": "ebcf43d7-6e2e-43e1-8a80-0445c7a634d8", "mode": "SELF", "side": "LEFT", "value": 4, "tester": {"value": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-04T19:22:39.042389Z", "id": "d407148b-a4c8-4f82-944f-2bb8408c312b", "mode": "SELF", "side": "BOTH", "value": 3, "tester": {"value": "9dc5af3e-101f-48e8-bbfe-0c74fba62c0b"}, "measure": "walk-pain", "withdrawn": false}], "phase": 1, "context": {"goal": "RUNNER", "zone": "UTC", "waived": [], "injured": "LEFT", "profile": {"code": "ACUTE_REMOTE", "amberMax": 2, "evidence": {"basis": "DESIGN_DEFAULT", "source": "Chosen for this portal, stricter than the Aspetar programme", "verified": false, "agreement": null, "rationale": "Nobody stands beside the client, so the limits are lower than with somebody who watches.", "reference": "aspetar-protocol"}, "greenMax": 1, "fromPhase": 0, "clinicianOnly": false, "nextMorningRiseMax": 0}}, "verdicts": [{"facts": ["fbc92270-e018-4887-87e8-4f52793279a1", "7135da9d-705e-4823-8141-223029d061c6"], "reason": "protocols.verdict.all", "result": "MET", "arguments": ["2"], "criterion": "ST-1.walk", "measuredAt": "2026-11-24T19:22:39.205188Z"}, {"facts": ["12d467d1-bc81-4264-b50d-b266142f7702"], "reason": "protocols.verdict.at-most", "result": "MET", "arguments": ["Pain in a single-leg squat", "0", "0", "/ 10"], "criterion": "ST-1.squat", "measuredAt": "2026-11-24T19:22:39.205223Z"}, {"facts": ["b0e04777-f1ad-41b0-b997-fe6419da943a"], "reason": "protocols.verdict.yes", "result": "MET", "arguments": ["The knee goes fully straight"], "criterion": "ST-1.straight", "measuredAt": "2026-11-24T19:22:39.205225Z"}, {"facts": ["067210c7-632a-422d-a99a-79ba77798af7", "4de9bb64-d8d9-4299-86fa-2cd6be69c347", "bcf9629e-17c4-4aac-961b-e9d9b55bcf17"], "reason": "protocols.verdict.all", "result": "MET", "arguments": ["2"], "criterion": "ST-1.bike", "measuredAt": "2026-11-24T19:22:39.205227Z"}]}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('608103fe-1b4d-3123-b6a8-3cb4f3a7584f', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', NULL, '0', '1', 'ADVANCE', NULL, 'Gentle loading every day, walking as the leg allows.', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'CLINICIAN', '583d8a49-1992-4f93-915d-88559401ced7', '{"id": "583d8a49-1992-4f93-915d-88559401ced7", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T17:22:35.361990221Z", "by": {"value": "0bc9dd5c-ad36-4453-9209-a163716d3955"}, "method": "REGISTER"}, {"at": "2026-11-25T17:22:35.392829447Z", "by": {"value": "b4adad2c-1a0b-40be-abb3-8e0ec11b57bd"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', '2026-11-25 17:22:39.66978+00', 'hamstring-strain', '1', 'true', 'c9b96d022b08e9527f331b103786052d34f2da3be5d1526393ed3e3cc41d7f71', '{"at": "2026-11-25T17:22:39.669780Z", "facts": [{"at": "2026-11-25T17:22:39.664846833Z", "id": "4ebee490-a487-4b9a-a226-0213206779e4", "mode": "SELF", "side": "BOTH", "value": 0, "tester": null, "measure": "red-flags-open", "withdrawn": false}, {"at": "2026-11-25T17:22:38.941357Z", "id": "4ebee490-a487-4b9a-a226-0213206779e4", "mode": "SELF", "side": "BOTH", "value": 1, "tester": null, "measure": "screening-cleared", "withdrawn": false}, {"at": "2026-11-25T17:22:39.024844Z", "id": "e8ebdb46-e185-4457-9b50-16005e1a976f", "mode": "CLINICIAN", "side": "BOTH", "value": 1, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "class-confirmed", "withdrawn": false}, {"at": "2026-11-25T17:22:39.024844Z", "id": "e8ebdb46-e185-4457-9b50-16005e1a976f", "mode": "CLINICIAN", "side": "BOTH", "value": 1, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "clinical-grade", "withdrawn": false}, {"at": "2026-11-25T17:22:39.024844Z", "id": "e8ebdb46-e185-4457-9b50-16005e1a976f", "mode": "CLINICIAN", "side": "BOTH", "value": 1, "tester": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "measure": "clinician-sign-off", "withdrawn": false}], "phase": 0, "context": {"goal": "RUNNER", "zone": "UTC", "waived": [], "injured": "LEFT", "profile": {"code": "ACUTE_REMOTE", "amberMax": 2, "evidence": {"basis": "DESIGN_DEFAULT", "source": "Chosen for this portal, stricter than the Aspetar programme", "verified": false, "agreement": null, "rationale": "Nobody stands beside the client, so the limits are lower than with somebody who watches.", "reference": "aspetar-protocol"}, "greenMax": 1, "fromPhase": 0, "clinicianOnly": false, "nextMorningRiseMax": 0}}, "verdicts": [{"facts": ["4ebee490-a487-4b9a-a226-0213206779e4"], "reason": "protocols.verdict.no", "result": "MET", "arguments": ["An open warning sign"], "criterion": "ST-0.flags", "measuredAt": "2026-11-25T17:22:39.664846833Z"}, {"facts": ["4ebee490-a487-4b9a-a226-0213206779e4"], "reason": "protocols.verdict.yes", "result": "MET", "arguments": ["Cleared for exercise"], "criterion": "ST-0.screening", "measuredAt": "2026-11-25T17:22:38.941357Z"}, {"facts": ["e8ebdb46-e185-4457-9b50-16005e1a976f"], "reason": "protocols.verdict.yes", "result": "MET", "arguments": ["The kind of problem is confirmed"], "criterion": "ST-0.class", "measuredAt": "2026-11-25T17:22:39.024844Z"}, {"facts": ["e8ebdb46-e185-4457-9b50-16005e1a976f"], "reason": "protocols.verdict.at-most", "result": "MET", "arguments": ["Clinical grade", "1", "1", "{grade}"], "criterion": "ST-0.sign-off", "measuredAt": "2026-11-25T17:22:39.024844Z"}]}');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'LEFT', '2026-11-25 17:22:39.525793+00', 'e7310682-7e72-4a6f-89b7-845813771bb1', '0', '2', '2026-11-25 17:22:40.599782+00', '5919defe-49ba-4935-b793-ae17b0d0dcdb', '2', NULL, NULL, NULL);
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', 'a9275df3-1e5d-46c4-8400-ab025042debd', 'HX02', 'BOTH', '1', '5', '5', NULL, NULL, '', '0', NULL, '30', '2', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2', '01bf0eb2-06f1-4c80-840e-8b82c31b1315', 'HX05', 'BOTH', '2', '10', NULL, NULL, NULL, '2-0-2', '60', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '3', 'd84801eb-2b02-4398-8ad5-c954b9c858bb', 'HX07', 'BOTH', '1', NULL, NULL, '10', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '4', 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', 'HX04', 'BOTH', '1', NULL, NULL, '5', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '5', 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', 'HX06', 'BOTH', '2', '8', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '1', '1e5ac187-d56a-4f6e-aba6-852da55a18bb', 'HX10', 'BOTH', '3', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '2', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '2', 'd1109183-5068-421d-bccb-d70bd245d0de', 'HX12', 'BOTH', '3', '4', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '3', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '3', '2a557f76-0f78-492d-a012-b673f0b0b49b', 'HX13', 'BOTH', '2', '8', NULL, NULL, NULL, '2-0-2', '60', NULL, NULL, '1', '2', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '4', 'd84801eb-2b02-4398-8ad5-c954b9c858bb', 'HX07', 'BOTH', '1', NULL, NULL, '10', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '5', 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', 'HX04', 'BOTH', '1', NULL, NULL, '5', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '6', 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', 'HX06', 'BOTH', '2', '8', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_proposal ("id", "client", "plan", "base_version", "phase", "sessions_per_week", "pain_profile", "items", "reason", "proposed_by", "proposed_at", "board", "origin_template", "origin_version") overriding system value values ('0fdec728-de8b-4e2b-a8cf-96c7cbf802cd', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2', '4', 'ACUTE_REMOTE', '[{"id": "d84801eb-2b02-4398-8ad5-c954b9c858bb", "dose": {"reps": null, "sets": 1, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": 10, "everyDays": 1, "holdSeconds": null, "restSeconds": 0, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX07"}, "superset": null, "essential": true}, {"id": "58a25ea0-0f5d-32e3-9002-dfb5ccfb46ee", "dose": {"reps": 12, "sets": 3, "tempo": "", "loadKg": null, "metres": null, "perDay": 2, "minutes": null, "everyDays": 1, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "From about the fifth day on.", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX10"}, "superset": null, "essential": false}, {"id": "c44ca1e7-3e4f-3c96-aae1-aa756fc3719c", "dose": {"reps": 6, "sets": 3, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 2, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX11"}, "superset": null, "essential": false}, {"id": "89d9b719-b1d0-3fab-a224-6e6e804cfffc", "dose": {"reps": 4, "sets": 3, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 3, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX12"}, "superset": null, "essential": false}, {"id": "34b3963b-ac93-3ce0-bb2c-5bc5955a8ca7", "dose": {"reps": 8, "sets": 2, "tempo": "2-0-2", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 2, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX13"}, "superset": null, "essential": false}, {"id": "ea033935-0beb-40fe-bd2f-ae22f41f8d11", "dose": {"reps": 8, "sets": 2, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 1, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX06"}, "superset": null, "essential": false}]', '', NULL, '2026-11-25 17:22:40.621167+00', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '6', 'ACUTE_REMOTE', 'Gentle loading every day, walking as the leg allows.', '{}', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'CLINICIAN', '2026-11-25 17:22:39.531848+00', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '2', '4', 'ACUTE_REMOTE', 'The second phase: the muscle works while it lengthens, and walking and cycling go on.', '{"Sessions a week: 6 → 4","New: Extender 3 × 12 each side, twice a day (place 1)","New: Glider 3 × 4 each side, every 3rd day (place 2)","New: One-leg bridge 2 × 8 each side, tempo 2-0-2, every 2nd day (place 3)","Left out from now on: Heel dig","Left out from now on: Two-leg bridge"}', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'CLINICIAN', '2026-11-25 17:22:40.761081+00', '64368f67-d845-49ca-a2cd-466fbf5a3a9b', NULL, NULL, NULL);
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-04', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.796932+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-05', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.798815+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-06', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.799697+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-07', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.800195+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-08', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.800838+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-09', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.801582+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-10', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '0', '2026-11-25 17:22:39.801857+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-11', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.802224+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-12', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.802516+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-13', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.802788+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-14', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.803045+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-15', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.803264+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-16', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.803466+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-17', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '0', '2026-11-25 17:22:39.803855+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-18', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.804102+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-19', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.804483+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-20', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.804737+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-21', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.804964+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-22', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.80518+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-23', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.805399+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-24', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '1', '2026-11-25 17:22:39.805658+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '2026-11-25', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '2', '1', '2026-11-25 17:22:41.45068+00');
insert into practitioner_profile ("account_id", "version", "slug", "headline", "bio", "languages", "conditions", "published", "updated_at") overriding system value values ('115e9b6d-ac0a-4ab8-8019-e38c4b1563c4', '0', 'jonas-weber', 'Strength and running, one step at a time', 'Jonas is invented, like everybody in this demo.

He works with runners and team players who come back after a pulled hamstring. He plans the sessions; what needs a clinician goes to a clinician.', 'English, German', '{hamstring}', 'true', '2026-11-25 17:22:34.993337+00');
insert into practitioner_profile ("account_id", "version", "slug", "headline", "bio", "languages", "conditions", "published", "updated_at") overriding system value values ('1608745d-177b-454d-983b-5276e990717b', '0', 'elena-rossi', 'Sports physician and medical reviewer', 'Elena is invented, like everybody in this demo.

She reviews guides and looks at the cases in which something more serious has to be ruled out first.', 'English, Italian', '{hamstring}', 'true', '2026-11-25 17:22:35.413921+00');
insert into practitioner_profile ("account_id", "version", "slug", "headline", "bio", "languages", "conditions", "published", "updated_at") overriding system value values ('e7310682-7e72-4a6f-89b7-845813771bb1', '0', 'amara-nwosu', 'Physiotherapist for muscle and tendon injuries', 'Amara is invented, like everybody in this demo.

She examines, explains what can be known and what cannot, and decides together with the client when the next step is due. In the portal she also reviews guides.', 'English, French', '{hamstring}', 'true', '2026-11-25 17:22:35.328035+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('e8ebdb46-e185-4457-9b50-16005e1a976f', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '1', '1', 'ACUTE_STRAIN', 'LEFT', '2026-11-02', '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '45', '6', '{BIKE,CHAIR,RUNNING_SPACE,SLIDER,TOWEL,WALL}', 'Examined on video. A small pull in the middle of the muscle; she walks without a limp and the tendon is not tender.', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:39.024844+00');
insert into protocol_submission ("code", "version", "by_id", "at") overriding system value values ('hamstring-strain', '1', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.754488+00');
insert into protocol_submission ("code", "version", "by_id", "at") overriding system value values ('proximal-hamstring-tendinopathy', '1', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:38.308438+00');
insert into protocol_version ("code", "version", "content_id", "hash", "content", "origin", "loaded_at") overriding system value values ('hamstring-strain', '1', '4b7a201d-866c-38e6-b2bf-f053988298f8', 'e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783', '{"code":"hamstring-strain","version":1,"title":"Hamstring strain","summary":"From the first days after a pulled hamstring back to everyday life, running or sport, in five phases that are left by criteria and not by the calendar. A person decides each step.","studied-in":"Most studies behind these rules followed young men who play football or run track. Women, older people and people who do no sport are hardly in them: take every figure with that in mind.","condition":"hamstring","classes":["ACUTE_STRAIN"],"references":[{"id":"aspetar-table","citation":"Table of a criteria-based hamstring programme in six stages, published with a trial in Br J Sports Med","url":"https://bjsm.bmj.com/highwire/markup/90225/expansion"},{"id":"aspetar-protocol","citation":"Aspetar Hamstring Protocol, handout","url":"https://docslib.org/doc/10254274/aspetar-hamstring-protocol"},{"id":"vermeulen-2022","citation":"Vermeulen R, Whiteley R, van der Made AD, et al. Early versus delayed lengthening exercises for acute hamstring injury in male athletes: a randomised controlled clinical trial. Br J Sports Med 56(14):792–800","doi":"10.1136/bjsports-2020-103405"},{"id":"askling-2013","citation":"Askling CM, Tengvar M, Thorstensson A. Acute hamstring injuries in Swedish elite football: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med","doi":"10.1136/bjsports-2013-092165"},{"id":"askling-2014","citation":"Askling CM, Tengvar M, Tarassova O, Thorstensson A. Acute hamstring injuries in Swedish elite sprinters and jumpers: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med 48:532–539","doi":"10.1136/bjsports-2013-093214"},{"id":"hickey-2020","citation":"Hickey JT, Timmins RG, Maniar N, et al. Pain-Free Versus Pain-Threshold Rehabilitation Following Acute Hamstring Strain Injury: A Randomized Controlled Trial. J Orthop Sports Phys Ther 50(2):91–103","doi":"10.2519/jospt.2020.8895"},{"id":"silbernagel-2007","citation":"Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 35(6):897–906, as retold by bim.physio","url":"https://bim.physio/the-pain-monitoring-model/"},{"id":"paton-2023","citation":"Paton BM, Read P, van Dyk N, et al. London International Consensus and Delphi study on hamstring injuries part 3: rehabilitation, running and return to sport. Br J Sports Med","doi":"10.1136/bjsports-2021-105384"},{"id":"vanderhorst-2017","citation":"van der Horst N, Backx FJG, Goedhart EA, Huisstede BMA. Return to play after hamstring injuries in football (soccer): a worldwide Delphi procedure regarding definition, medical criteria and decision-making. Br J Sports Med 51(22):1583","doi":"10.1136/bjsports-2016-097206"},{"id":"reurink-2013","citation":"Reurink G, et al. Reliability of the Active and Passive Knee Extension Test in Acute Hamstring Injuries. Am J Sports Med 41(8):1757–1761","doi":"10.1177/0363546513490650"},{"id":"zein-2024","citation":"Zein MI, Mokkenstorm MJK, Cardinale M, et al. Baseline clinical and MRI risk factors for hamstring reinjury showing the value of performing baseline MRI and delaying return to play: a multicentre, prospective cohort of 330 acute hamstring injuries. Br J Sports Med 58(14):766","url":"https://bjsm.bmj.com/content/58/14/766"},{"id":"devos-2014","citation":"de Vos RJ, Reurink G, Goudswaard GJ, Moen MH, Weir A, Tol JL. Clinical findings just after return to play predict hamstring re-injury, but baseline MRI findings do not. Br J Sports Med 48(18):1377","url":"https://bjsm.bmj.com/content/48/18/1377"},{"id":"freckleton-2014","citation":"Freckleton G, Cook J, Pizzari T. The predictive validity of a single leg bridge test for hamstring injuries in Australian Rules Football players. Br J Sports Med 48(8):713–717","url":"https://studylib.net/doc/18847451/"},{"id":"wangensteen-2016","citation":"Wangensteen A, Tol JL, Witvrouw E, et al. Hamstring Reinjuries Occur at the Same Location and Early After Return to Sport: A Descriptive Study of MRI-Confirmed Reinjuries. Am J Sports Med 44(8):2112–2121","doi":"10.1177/0363546516646086"},{"id":"green-2020","citation":"Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med","doi":"10.1136/bjsports-2019-100983"},{"id":"bayer-2017","citation":"Bayer ML, Magnusson SP, Kjaer M. Early versus Delayed Rehabilitation after Acute Muscle Injury. N Engl J Med 377:1300–1301, as reported by Medscape","url":"https://www.medscape.com/viewarticle/886269"},{"id":"bertiche-2021","citation":"Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246","doi":"10.1136/jisakos-2019-000420"},{"id":"yale-table","citation":"Table that tells a disc problem from a torn hamstring, Yale School of Medicine, teaching case","url":"https://medicine.yale.edu/internal-medicine/education/medstudent/icpcp/workshop/case2/case2a"},{"id":"nhs-copy","citation":"Patient information on hamstring injury after the NHS, as kept by a pharmacy","url":"https://drpharmacy.uk/health-detail/?topic=hamstring-injury"},{"id":"screening-2020","citation":"Study of the 2015 exercise screening of the American College of Sports Medicine in a national survey","url":"https://pmc.ncbi.nlm.nih.gov/articles/PMC7059860"},{"id":"petersen-2011","citation":"Petersen J, Thorborg K, Nielsen MB, Budtz-Jørgensen E, Hölmich P. Preventive Effect of Eccentric Training on Acute Hamstring Injuries in Men’s Soccer: A Cluster-Randomized Controlled Trial. Am J Sports Med 39(11):2296–2303","doi":"10.1177/0363546511419277"},{"id":"martin-2022","citation":"Martin RL, Cibulka MT, Bolgla LA, et al. Hamstring Strain Injury in Athletes: Clinical Practice Guidelines. J Orthop Sports Phys Ther 52(3):CPG1–CPG44","doi":"10.2519/jospt.2022.0301"}],"measures":[{"code":"ake","name":"Active knee extension","instruction":"Lie on your back, the hip of the leg to be tested bent to 90 degrees and held there. Straighten the knee until it stops, slowly. Note the degrees that are missing to straight, so 0 is straight. Take two or three trials and note their mean. Always test both legs, with the same person reading.","kind":"DECIMAL","unit":"deg","min":0,"max":90,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"ake-before","name":"Active knee extension before the injury","instruction":"The same test from before the injury, when there is a record of it.","kind":"DECIMAL","unit":"deg","min":0,"max":90,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":1095},{"code":"ake-pain","name":"Discomfort in the knee extension test","instruction":"Was there any discomfort at the injury during the test, even a little?","kind":"YES_NO","unit":"1","min":0,"max":1,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"apprehension","name":"Fear that it will go again","instruction":"When you think of a full sprint or your hardest task, do you hold back or fear for the leg? Only you can answer this.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["SELF"],"valid-for-days":7},{"code":"bike-pain","name":"Pain on the bike","instruction":"Note the worst pain of those five minutes, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"bike-power","name":"Power held for five minutes on the bike","instruction":"After an easy start, ride for five minutes at an even power and note the power shown. Stop when it hurts; then the test counts as not done.","kind":"WHOLE_NUMBER","unit":"W","min":0,"max":600,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"body-mass","name":"Body mass","instruction":"Without shoes, in light clothes.","kind":"DECIMAL","unit":"kg","min":20,"max":350,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":90},{"code":"brisk-walk-minutes","name":"Minutes of brisk walking","instruction":"Walk as fast as you can keep up without a limp, and note for how many minutes you did.","kind":"WHOLE_NUMBER","unit":"min","min":0,"max":180,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"brisk-walk-pain","name":"Pain while walking briskly","instruction":"Note the worst pain of the brisk walk, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"class-confirmed","name":"The kind of problem is confirmed","instruction":"A clinician has confirmed which problem this is. The portal only proposes it.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"clinical-grade","name":"Clinical grade","instruction":"1 for pain with normal strength, 2 for more pain with some loss of strength, 3 for great loss of strength or a leg that cannot be used. Left out when it is not known.","kind":"WHOLE_NUMBER","unit":"{grade}","min":1,"max":3,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"clinician-clearance","name":"A named clinician clears the return","instruction":"The clinician has examined the leg and agrees to the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":7},{"code":"clinician-sign-off","name":"A clinician agrees to start loading","instruction":"A clinician has looked at the injury and agrees that loading may begin.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"cod-pain","name":"Pain in changes of direction","instruction":"Note the worst pain of that drill, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"cod-speed","name":"Fastest speed with changes of direction","instruction":"The fastest of your last drill with sharp turns, in per cent of what you could do before, as it felt to you.","kind":"WHOLE_NUMBER","unit":"%","min":0,"max":100,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"contact-month-12","name":"Contact twelve months after the return","instruction":"Somebody of the team has asked how the leg is, about twelve months after the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":60},{"code":"contact-month-6","name":"Contact six months after the return","instruction":"Somebody of the team has asked how the leg is, about six months after the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":400},{"code":"daily-task-pain","name":"Pain in the hardest everyday task","instruction":"Do the hardest thing that your everyday life asks of the leg, such as lifting, kneeling or hurrying. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"dynamometer-available","name":"A dynamometer is at hand","instruction":"Can the strength of the leg be measured with a hand-held or fixed dynamometer?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":180},{"code":"eccentric-sessions","name":"Sessions of lengthening strength exercises done","instruction":"Counted by the portal from the training log.","kind":"WHOLE_NUMBER","unit":"{sessions}","min":0,"max":1000,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"flexibility-test-pain","name":"Pain in the flexibility tests","instruction":"Note the worst pain of all flexibility tests of that day, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"functional-test-morning-pain","name":"Pain the morning after the hardest test","instruction":"At rest, soon after getting up on the next morning, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"functional-test-pain","name":"Pain during and after the hardest test","instruction":"During the hardest test of your sport or everyday life, and in the hours after it: note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"h-test-insecure","name":"Insecurity or pain in the fast leg raise","instruction":"Only with a clinician or trainer beside you, and only when everything else is normal: with the knee braced straight, the leg is raised as fast and as high as possible, three times, the other leg first. Yes, when there is any pain or any feeling of not trusting the leg.","kind":"YES_NO","unit":"1","min":0,"max":1,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"hold-pain-15","name":"Pain in a hold with the knee almost straight","instruction":"Lie face down, the knee bent by about 15 degrees. Press the heel up against something that does not give, slowly harder for five seconds. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"hold-pain-90","name":"Pain in a hold with the knee bent at a right angle","instruction":"Lie face down, the knee bent to 90 degrees. Pull the heel towards the buttock against something that does not give, slowly harder for five seconds. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"kinetic-chain-ok","name":"Hip, trunk and foot work together","instruction":"The tester watches a squat, a landing and a run: does the rest of the body do its part, left as right?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"knee-straight","name":"The knee goes fully straight","instruction":"Lie on your back with both legs flat. Press the back of the knee down. Yes, if it touches as it does on the other side, without pain.","kind":"YES_NO","unit":"1","min":0,"max":1,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"long-length-strength-done","name":"Strength at long muscle length is trained","instruction":"Has the client trained hard with the muscle long, both lowering and holding, without trouble? The trainer judges by the log.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"palpation-pain","name":"Pain when the muscle is pressed","instruction":"The tester presses along the muscle from the sit bone to the knee. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":2},{"code":"readiness","name":"How ready you feel","instruction":"How ready are you to go back to all that you want to do? 0 is not at all, 10 is completely. Only you can answer this.","kind":"WHOLE_NUMBER","unit":"{score}","min":0,"max":10,"modes":["SELF"],"valid-for-days":7},{"code":"red-flags-open","name":"An open warning sign","instruction":"Set by the portal from the intake, the sessions and the locks that are open. It is not asked.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"run-pain","name":"Pain at that running speed","instruction":"Note the worst pain of that run, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"run-speed","name":"Fastest running speed","instruction":"The fastest part of your last run on a straight line, in per cent of your own full sprint, as it felt to you.","kind":"WHOLE_NUMBER","unit":"%","min":0,"max":100,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"screening-cleared","name":"Cleared for exercise","instruction":"Set by the portal from the questions before exercise, or by the letter of a doctor that answers them.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":365},{"code":"shared-decision","name":"Client, clinician and trainer decided together","instruction":"All of them have talked about the return and its risks, and the decision is written down.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"single-leg-squat-pain","name":"Pain in a single-leg squat","instruction":"Stand on one leg with a hand near something firm. Bend the knee to about 45 degrees and come up again, three times, slowly. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"slhb","name":"Single-leg hamstring bridge","instruction":"Lie on your back, one heel on a box of about 60 cm, that knee bent by about 20 degrees, the other thigh upright. Lift the hips until they are straight and come down to the floor, again and again, until you no longer come all the way up. Count only the full ones. Always test both legs, the other one first.","kind":"WHOLE_NUMBER","unit":"{reps}","min":0,"max":200,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"slhb-before","name":"Single-leg hamstring bridge before the injury","instruction":"The same test from before the injury, when there is a record of it.","kind":"WHOLE_NUMBER","unit":"{reps}","min":0,"max":200,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":1095},{"code":"slr","name":"Straight-leg raise","instruction":"Lie on your back and raise the straight leg, the other one flat, until it stops without pain. Note the angle between the leg and the floor. Always test both legs.","kind":"DECIMAL","unit":"deg","min":0,"max":130,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"sport-heavy-done","name":"A full session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-light-done","name":"A light session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-medium-done","name":"A medium session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"stairs-pain","name":"Pain on the stairs","instruction":"Walk up one floor and down again, one foot on each step, a hand near the rail. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"strength-15","name":"Knee bending strength, almost straight","instruction":"Face down, the knee bent by 15 degrees, the dynamometer at the heel. The best of three pulls of three seconds, with rests between. Always test both legs, the other one first.","kind":"DECIMAL","unit":"N","min":0,"max":2000,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"strength-90","name":"Knee bending strength at a right angle","instruction":"Face down, the knee bent to 90 degrees, the dynamometer at the heel. The best of three pulls of three seconds, with rests between. Always test both legs, the other one first.","kind":"DECIMAL","unit":"N","min":0,"max":2000,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"strength-test-pain","name":"Pain in the strength tests","instruction":"Note the worst pain of all strength tests of that day, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"symptom-free-weeks","name":"Weeks since the return without symptoms","instruction":"Counted by the portal from the weekly checks; it begins again after a week with symptoms.","kind":"WHOLE_NUMBER","unit":"wk","min":0,"max":520,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"walk-limp","name":"A limp while walking","instruction":"On the same walk: did you limp, or take shorter steps with one leg? Ask somebody to look if you can.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"walk-pain","name":"Pain while walking","instruction":"Walk for five minutes at your usual pace on level ground. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2}],"phases":[{"number":0,"name":"Before you start","aim":"Find out what the problem is, rule out what needs a doctor first, and take the first measurements.","sessions-per-week":0,"expected-days":7,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Bands of time predict little. The figure only serves to notice somebody who waits."},"exit":[{"id":"ST-0.flags","text":"No warning sign is open.","test":{"answer":{"measure":"red-flags-open"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A warning sign is cleared by a clinician who lifts its lock, never by waiving a criterion."}},{"id":"ST-0.screening","text":"The questions before exercise raise no doubt, or a doctor has cleared it.","test":{"answer":{"measure":"screening-cleared","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Heart, metabolic and kidney disease and their symptoms are asked before anybody trains. A doctor’s letter counts for twelve months."}},{"id":"ST-0.class","text":"A clinician has confirmed which problem it is.","test":{"answer":{"measure":"class-confirmed","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The plan depends on it, and a torn-off tendon or a nerve problem would be made worse by this one."}},{"id":"ST-0.sign-off","text":"It is a mild strain, or a clinician agrees to start loading.","test":{"any-of":{"tests":[{"at-most":{"measure":"clinical-grade","threshold":1,"unit":"{grade}"}},{"answer":{"measure":"clinician-sign-off","yes":true}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A strain of grade 2 or 3, or of unknown grade, is first seen by a clinician."}}]},{"number":1,"name":"Acute","aim":"Protect the leg for up to three days, walk as it allows, and from the second day on tense the muscle gently.","sessions-per-week":7,"expected-days":7,"evidence":{"basis":"SOURCE","source":"Bayer and others 2017, one trial with 50 amateurs","reference":"bayer-2017","rationale":"Loading that began on the second day instead of the ninth saved about three weeks, in thigh and calf injuries together. The number of days is a default of this portal."},"exit":[{"id":"ST-1.walk","text":"Walking is normal and free of pain.","test":{"all-of":{"tests":[{"at-most":{"measure":"walk-pain","threshold":0,"unit":"{score}"}},{"answer":{"measure":"walk-limp"}}],"together":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A limp loads the rest of the body wrongly, and whoever limps is not ready to jog."}},{"id":"ST-1.squat","text":"A single-leg squat on the injured side is free of pain.","test":{"at-most":{"measure":"single-leg-squat-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Criteria of the first stage of the Aspetar programme","reference":"aspetar-table","rationale":"It loads the whole leg with the muscle short, before it is loaded long."}},{"id":"ST-1.straight","text":"Lying down, the knee goes fully straight.","test":{"answer":{"measure":"knee-straight","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Criteria of the first stage of the Aspetar programme","reference":"aspetar-table","rationale":"What cannot be reached at rest is not trained under load."}},{"id":"ST-1.bike","text":"Five minutes on the bike at 150 W, or at 1.5 W for each kilogram of body mass, are free of pain.","test":{"all-of":{"tests":[{"power-at-least":{"measure":"bike-power","mass-measure":"body-mass","watts":150,"watts-per-kg":1.5,"unit":"W"}},{"at-most":{"measure":"bike-pain","threshold":0,"unit":"{score}"}}]}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Aspetar programme (150 W) and a later trial of the same group (body mass)","reference":"vermeulen-2022","rationale":"Two targets are published. The one by body mass is fairer to light people, so the lower of the two counts."}},{"id":"ST-1.stairs","text":"Stairs up and down are free of pain.","test":{"at-most":{"measure":"stairs-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"For everyday life stairs say more than watts on a bike."}}]},{"number":2,"name":"Early","aim":"Strengthen the muscle while it lengthens, on one leg, and begin to run in small steps.","sessions-per-week":4,"expected-days":14,"evidence":{"basis":"SOURCE","source":"Askling and others 2013","reference":"askling-2013","agreement":"Two trials, in football and in sprinters and jumpers","rationale":"Lengthening exercises from about the fifth day brought players back sooner than usual ones. The number of days is a default of this portal."},"exit":[{"id":"ST-2.run","text":"Running at 70 % of your own full speed is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"run-speed","threshold":70,"unit":"%"}},{"at-most":{"measure":"run-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Criteria of the second stage of the Aspetar programme","reference":"vermeulen-2022","rationale":"Faster running comes only when this speed is no trouble."}},{"id":"ST-2.walk","text":"Half an hour of brisk walking is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"brisk-walk-minutes","threshold":30,"unit":"min"}},{"at-most":{"measure":"brisk-walk-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["DAILY_LIVING"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Stands for running when somebody does not want to run."}},{"id":"ST-2.slr","text":"The straight-leg raise reaches three quarters of the other side.","test":{"symmetry-at-least":{"measure":"slr","threshold":75,"unit":"%"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Aspetar protocol, second stage","reference":"aspetar-protocol","rationale":"A coarse limit on purpose, because range of motion is measured with a large error."}},{"id":"ST-2.extension","text":"The knee extends to three quarters of the range of the other side.","test":{"symmetry-at-least":{"measure":"ake","threshold":75,"unit":"%","full-range":90}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Aspetar protocol, second stage","reference":"aspetar-protocol","rationale":"The range is counted from the right angle to where the knee stops."}},{"id":"ST-2.hold-15","text":"A hold with the knee almost straight stays inside the green pain limit.","test":{"pain-green":{"measure":"hold-pain-15"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Strength at long length is lost longest. The plan’s own pain limit decides how much may be felt."}},{"id":"ST-2.hold-90","text":"A hold with the knee bent at a right angle stays inside the green pain limit.","test":{"pain-green":{"measure":"hold-pain-90"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Strength at long length is lost longest. The plan’s own pain limit decides how much may be felt."}},{"id":"ST-2.strength","text":"Where a dynamometer is at hand, strength reaches 80 % of the other side.","test":{"any-of":{"tests":[{"answer":{"measure":"dynamometer-available"}},{"all-of":{"tests":[{"symmetry-at-least":{"measure":"strength-15","threshold":80,"unit":"%"}},{"symmetry-at-least":{"measure":"strength-90","threshold":80,"unit":"%"}}]}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":180,"overridable-by":["CLINICIAN"],"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A deficit below a fifth is a common step before faster running. Whether a dynamometer is at hand must be answered: silence does not count as no."}}]},{"number":3,"name":"Mid","aim":"Lower heavy loads with the muscle long, run up to full speed in small steps, and turn sharply.","sessions-per-week":3,"expected-days":28,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Bands of time predict little. The figure only serves to notice somebody who waits."},"exit":[{"id":"ST-3.sprint","text":"Running straight at full speed is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"run-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"run-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Criteria of the third stage of the Aspetar programme; London Delphi study","reference":"paton-2023","agreement":"All experts agreed that running must reach full sprint","rationale":"A leg that has not sprinted in training meets its first sprint in the game."}},{"id":"ST-3.turns","text":"A drill with sharp turns at full effort is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"cod-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"cod-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Criteria of the third stage of the Aspetar programme","reference":"vermeulen-2022","rationale":"Braking and turning load the muscle otherwise than running straight."}},{"id":"ST-3.daily","text":"The hardest task of your everyday life is free of pain.","test":{"at-most":{"measure":"daily-task-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Stands for sprints and turns when somebody does not want to run."}},{"id":"ST-3.bridge","text":"At least 20 full single-leg bridges on the injured side.","test":{"at-least":{"measure":"slhb","threshold":20,"unit":"{reps}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Freckleton and others 2014, 482 Australian football players","reference":"freckleton-2014","agreement":"Predicted injury on the right side only, in one group","rationale":"Fewer than 20 counts as poor, more than 25 to 30 is the aim. It informs and is no gate by itself: the other criteria must hold too."}},{"id":"ST-3.bridge-sides","text":"Single-leg bridges reach 90 % of the other side.","test":{"symmetry-at-least":{"measure":"slhb","threshold":90,"unit":"%","own-baseline":"slhb-before"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Convention for comparing two legs","rationale":"The usual limit. With both legs injured neither is a measure for the other; then the own value from before counts."}},{"id":"ST-3.extension","text":"The knee extension is at most 10 degrees behind the other side, seen twice.","test":{"deficit-at-most":{"measure":"ake","threshold":10,"uncertain-up-to":15,"detectable":15,"unit":"deg"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Delphi study of 2017 for the limit; Reurink and others 2013 for the error","reference":"reurink-2013","agreement":"45 % of the London experts agreed on any limit for range of motion","rationale":"Between two testers less than 15 degrees may be error, which is more than the limit. So one measurement proves nothing: the same tester must find it on two days, and between 10 and 15 degrees the answer is that nobody knows."}}]},{"number":4,"name":"Late","aim":"Sprint again and again, jump, and take part in your sport from light to full, or meet all that your day asks.","sessions-per-week":3,"expected-days":28,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Bands of time predict little. The figure only serves to notice somebody who waits."},"exit":[{"id":"RTS-1","text":"A named clinician clears the return.","test":{"answer":{"measure":"clinician-clearance","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The return is a medical decision that somebody answers for."}},{"id":"RTS-2","text":"No pain when the muscle is pressed.","test":{"at-most":{"measure":"palpation-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Consensus of the Delphi study","rationale":"Local discomfort at the return went with more second injuries (de Vos and others 2014)."}},{"id":"RTS-3","text":"No pain in the strength and flexibility tests, and no discomfort in the knee extension.","test":{"all-of":{"tests":[{"at-most":{"measure":"strength-test-pain","threshold":0,"unit":"{score}"}},{"at-most":{"measure":"flexibility-test-pain","threshold":0,"unit":"{score}"}},{"answer":{"measure":"ake-pain"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017; Zein and others 2024","reference":"zein-2024","agreement":"Consensus of the Delphi study; cohort of 330 injuries","rationale":"Discomfort in the knee extension went with about three times as many second injuries within two months."}},{"id":"RTS-4","text":"No pain during and after the hardest test, and none the next morning.","test":{"all-of":{"tests":[{"at-most":{"measure":"functional-test-pain","threshold":0,"unit":"{score}"}},{"at-most":{"measure":"functional-test-morning-pain","threshold":0,"unit":"{score}"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Consensus of the Delphi study","rationale":"The next morning shows what the test really asked of the muscle."}},{"id":"RTS-5","text":"The knee extension is at most 10 degrees behind the other side, or within a tenth of your own range before the injury.","test":{"any-of":{"tests":[{"deficit-at-most":{"measure":"ake","threshold":10,"uncertain-up-to":15,"detectable":15,"unit":"deg"}},{"own-range-at-least":{"measure":"ake","baseline":"ake-before","threshold":90,"unit":"%","full-range":90,"detectable":15}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Delphi study of 2017 for the limit; Reurink and others 2013 for the error","reference":"reurink-2013","agreement":"45 % of the London experts agreed on any limit for range of motion","rationale":"Between two testers less than 15 degrees may be error, which is more than the limit. So one measurement proves nothing: the same tester must find it on two days, and between 10 and 15 degrees the answer is that nobody knows."}},{"id":"RTS-6","text":"Strength reaches 90 % of the other side, almost straight and at a right angle, or in single-leg bridges where there is no dynamometer; and strength at long muscle length is trained.","test":{"all-of":{"tests":[{"any-of":{"tests":[{"all-of":{"tests":[{"symmetry-at-least":{"measure":"strength-15","threshold":90,"unit":"%"}},{"symmetry-at-least":{"measure":"strength-90","threshold":90,"unit":"%"}}]}},{"all-of":{"tests":[{"answer":{"measure":"dynamometer-available"}},{"symmetry-at-least":{"measure":"slhb","threshold":90,"unit":"%","own-baseline":"slhb-before"}}]}}]}},{"answer":{"measure":"long-length-strength-done","yes":true}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":180,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3","reference":"paton-2023","agreement":"66 % for within a tenth of the other side; 83 % that peak strength, held and moving, must be considered","rationale":"A deficit almost straight at the return went with second injuries (de Vos and others 2014). Bridges in place of a dynamometer are a choice of this portal."}},{"id":"RTS-7","text":"Hip, trunk and foot do their part.","test":{"answer":{"measure":"kinetic-chain-ok","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3","reference":"paton-2023","agreement":"78 %","rationale":"A judgement by somebody who watches; no figure is published."}},{"id":"RTS-8","text":"Full sprints and turns are free of pain, and a light, a medium and a full session of your sport were done without symptoms.","test":{"all-of":{"tests":[{"at-least":{"measure":"run-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"run-pain","threshold":0,"unit":"{score}"}},{"at-least":{"measure":"cod-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"cod-pain","threshold":0,"unit":"{score}"}},{"answer":{"measure":"sport-light-done","yes":true}},{"answer":{"measure":"sport-medium-done","yes":true}},{"answer":{"measure":"sport-heavy-done","yes":true}}]}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":28,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017; Aspetar protocol, stages 4 to 6","reference":"aspetar-protocol","agreement":"Consensus of the Delphi study","rationale":"The sport itself is the last test, from light to full."}},{"id":"RTS-8.daily","text":"The hardest task of your everyday life is free of pain.","test":{"at-most":{"measure":"daily-task-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Stands for the field test when somebody does no sport."}},{"id":"RTS-9","text":"You feel ready, 8 out of 10 or more, and do not fear for the leg.","test":{"all-of":{"tests":[{"at-least":{"measure":"readiness","threshold":8,"unit":"{score}"}},{"answer":{"measure":"apprehension"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"mandatory":true,"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3; the figure 8 is a choice of this portal","reference":"paton-2023","agreement":"87 % for the own feeling of readiness, 98 % for apprehension","rationale":"What the experts agreed on most. It must always be asked: a clinician may judge an answer otherwise, but nobody may leave it out."}},{"id":"RTS-10","text":"The fast leg raise, watched, shows no insecurity.","test":{"answer":{"measure":"h-test-insecure"}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"optional":true,"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3; trials by Askling and others","reference":"askling-2014","agreement":"58 %, no consensus","rationale":"Only with somebody beside the client, and only when all else is normal. Insecurity meant a week more on average in the trials."}},{"id":"RTS-11","text":"At least six sessions of lengthening strength exercises were done.","test":{"at-least":{"measure":"eccentric-sessions","threshold":6,"unit":"{sessions}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, after a caution in the guideline of 2022","reference":"martin-2022","rationale":"The guideline warns of a return without a programme that lengthens the muscle under load. How many sessions it takes is not published."}},{"id":"RTS-12","text":"Client, clinician and trainer have decided together, in writing.","test":{"answer":{"measure":"shared-decision","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The client carries the risk, so the client decides with them."}}]},{"number":5,"name":"Back, and watching","aim":"Keep one strength session a week and look after the leg while a second injury is most likely.","sessions-per-week":1,"expected-days":56,"evidence":{"basis":"SOURCE","source":"Wangensteen and others 2016","reference":"wangensteen-2016","rationale":"More than half of the second injuries came within 25 days of the return. The eight weeks are a choice of this portal."},"exit":[{"id":"ST-5.weeks","text":"Eight weeks without symptoms since the return.","test":{"at-least":{"measure":"symptom-free-weeks","threshold":8,"unit":"wk"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}},{"id":"ST-5.month-6","text":"Somebody has asked after six months.","test":{"answer":{"measure":"contact-month-6","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":400,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}},{"id":"ST-5.month-12","text":"Somebody has asked after twelve months.","test":{"answer":{"measure":"contact-month-12","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":60,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}}]}],"pain-profiles":[{"code":"ACUTE_REMOTE","green-max":1,"amber-max":2,"next-morning-rise-max":0,"from-phase":0,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, stricter than the Aspetar programme","reference":"aspetar-protocol","rationale":"Nobody stands beside the client, so the limits are lower than with somebody who watches."}},{"code":"ACUTE_THRESHOLD","green-max":2,"amber-max":4,"next-morning-rise-max":1,"clinician-only":true,"from-phase":0,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, the group that was allowed up to 4 of 10; the other figures are a choice of this portal","reference":"hickey-2020","agreement":"One small trial with 43 people","rationale":"Allowing some pain changed neither time nor second injuries and gave better strength; too few people to be sure."}},{"code":"RETURN_TO_RUN","green-max":0,"amber-max":2,"next-morning-rise-max":0,"from-phase":3,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Fast running leaves no room for pain, so that green means none."}}],"menu":[{"exercise":"HX01","phases":[1],"priority":2},{"exercise":"HX02","phases":[1],"priority":1,"note":"From the second day on."},{"exercise":"HX03","phases":[1],"priority":2},{"exercise":"HX04","phases":[1,2],"priority":2},{"exercise":"HX05","phases":[1],"priority":1},{"exercise":"HX06","phases":[1,2],"priority":2},{"exercise":"HX07","phases":[1,2],"priority":1,"note":"A limp means stop."},{"exercise":"HX10","phases":[2],"priority":1,"note":"From about the fifth day on."},{"exercise":"HX11","phases":[2],"priority":1},{"exercise":"HX12","phases":[2],"priority":1},{"exercise":"HX13","phases":[2],"priority":1},{"exercise":"HX14","phases":[2],"priority":2},{"exercise":"HX15","phases":[2],"priority":2},{"exercise":"HX16","phases":[2],"priority":3,"note":"Not in the first three days of a strain of grade 2 or 3."},{"exercise":"HX17","phases":[2],"priority":3,"clinician-unlocks":true},{"exercise":"HX18","phases":[2],"priority":1,"note":"By the running ladder."},{"exercise":"HX20","phases":[3],"priority":1},{"exercise":"HX21","phases":[3,4],"priority":1},{"exercise":"HX22","phases":[3,4,5],"priority":1,"note":"Once a week is enough after the return."},{"exercise":"HX23","phases":[3],"priority":2},{"exercise":"HX24","phases":[3,4],"priority":2},{"exercise":"HX25","phases":[2,3,4],"priority":2},{"exercise":"HX26","phases":[1,2,3],"priority":4,"note":"Works the front of the thigh."},{"exercise":"HX30","phases":[3,4],"priority":2},{"exercise":"HX31","phases":[4],"priority":2,"note":"Two days between sessions."},{"exercise":"HX32","phases":[3,4],"priority":2},{"exercise":"HX33","phases":[4],"priority":1,"note":"Only after the Mid phase was left."}],"red-flags":[{"id":"RF-01","level":"EMERGENCY","question":"Do you have chest pain, have you fainted, or are you short of breath in a way that is not normal for you?","advice":"Stop. Call your local emergency number now.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-02","level":"EMERGENCY","question":"Do you have new trouble with bladder or bowel, numb skin between the legs, or weakness in both legs?","advice":"Call your local emergency number now. A nerve in the back may be pressed.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-03","level":"URGENT","question":"Is one leg swollen, warm or red, with an ache that does not stop? Think of it above all after a long journey, an operation, bed rest, in pregnancy, with cancer or after an earlier blood clot.","advice":"See a doctor today. It may be a blood clot. Do not train, and do not massage the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-04","level":"EMERGENCY","question":"Is the thigh tight, shiny and swelling fast, is the pain far worse than the injury explains, or is the foot numb? Or do you take blood thinners and the swelling grows?","advice":"Call your local emergency number now. Pressure inside the thigh can harm the leg within hours.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-05","level":"URGENT","question":"Did you feel a pop or a tear and cannot put weight on the leg, or cannot walk four steps?","advice":"See a doctor today, and do not test the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-06","level":"URGENT","question":"Was there a pop at the bottom of the buttock, and is there now a bruise down the thigh, a gap that you can feel, or clear weakness when you bend the knee or straighten the hip?","advice":"See a doctor today. The tendon may be off the bone, and a surgeon should see it within days.","asked-at-intake":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"It is often missed or found late although its signs are plain."}},{"id":"RF-07","level":"REFER","question":"Are you under 18, and does it hurt at the sit bone after a sprint or a kick?","advice":"See a doctor before you train. At your age a piece of bone may have been pulled off.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice; listed among the possible causes in a review of 2017","rationale":"The age is a common cut and was not checked."}},{"id":"RF-08","level":"REFER","question":"Do you have numbness, pins and needles, or pain that runs below the knee?","advice":"See a doctor or physiotherapist before you train on. It may come from a nerve.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Teaching case of Yale School of Medicine","reference":"yale-table","rationale":"A disc problem usually hurts below the knee, a torn hamstring does not."}},{"id":"RF-08.foot-drop","level":"URGENT","question":"Can you not lift the front of your foot?","advice":"See a doctor today. A nerve may be harmed.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"Seen after tendons were torn off the bone."}},{"id":"RF-09","level":"URGENT","question":"Do you have a fever, a hot red thigh, a wound there, or a recent infection or injection there?","advice":"See a doctor today. It may be an infection.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-10","level":"REFER","question":"Is the pain there all night whatever you do, are you losing weight without trying, or have you had cancer?","advice":"See a doctor before you train on.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-11","level":"REFER","question":"Is the pain at rest 7 out of 10 or more, or has it risen two days in a row?","advice":"Do not train until a clinician has looked.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Pain at rest that is strong or grows does not fit a strain that heals."}},{"id":"RF-12","level":"PAUSE","followed-by":"REFER","question":"Did you feel a sudden pain, a pull or a pop during the session?","advice":"Stop for today and do not test the leg. Somebody of your team looks before the next session.","asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"It may be a second injury. A clinician sees it, and the way begins again at phase 1."}},{"id":"RF-13","level":"REFER","question":"Nothing has improved in 14 days beyond the error of the measures, or a phase takes more than twice as long as expected.","advice":"It takes longer than it should. A physiotherapist or doctor should look at it.","evidence":{"basis":"DESIGN_DEFAULT","source":"Advice to see a physiotherapist when it takes long, after the NHS; the figures are a choice of this portal","reference":"nhs-copy","rationale":"Noticed by the portal from the measures; nobody is asked."}},{"id":"RF-14","level":"REFER","question":"Has the same hamstring gone again within two months of your return?","advice":"See a clinician before you start again.","asked-at-intake":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Wangensteen and others 2016 for the two months; the rule is a choice of this portal","reference":"wangensteen-2016","rationale":"A second injury soon after the return needs another look at the first one."}},{"id":"RF-15","level":"REFER","question":"Do any of these apply to you: tendon pain with an antibiotic of the fluoroquinolone kind or with steroid tablets for long, a bleeding disorder, pregnancy or a birth not long ago, or bones known to be thin?","advice":"Ask a doctor before heavy lowering exercises and before jumps.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-16","level":"REFER","question":"The questions before exercise call for a doctor’s clearance.","advice":"Ask your doctor whether you may train, and send us the letter.","evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Worked out by the portal from the screening; nobody is asked twice."}},{"id":"RF-17","level":"REFER","question":"Words that tell of self-harm, of an eating disorder or of abuse.","advice":"A person of the team gets in touch. If you are in danger now, call your local emergency number.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Raised by the person who reads it. The portal never answers such words by itself."}}],"rules":[{"id":"PN-0","kind":"PAIN_TABLE","text":"A warning sign is open. The plan is locked.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-1","kind":"PAIN_TABLE","text":"Pain came suddenly during the session. Stop, pause, and raise RF-12.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-2","kind":"PAIN_TABLE","text":"The worst pain was above the amber limit. Stop the exercise, go back one level next time, and tell the trainer.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-3","kind":"PAIN_TABLE","text":"The next morning was worse than allowed. Hold or go back; four fifths of the load are proposed, and the trainer confirms.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-4","kind":"PAIN_TABLE","text":"The worst pain was between green and amber, and the morning had settled. The same dose again.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-5","kind":"PAIN_TABLE","text":"The worst pain was green and the morning had settled, two sessions in a row. More may be proposed.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-6","kind":"PAIN_TABLE","text":"The answer of the next morning is missing. Nothing is proposed; ask.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"CARE-1","kind":"CARE","text":"Cold for at most 20 minutes, with cloth in between, at least two hours apart; not with numb skin, Raynaud’s or hives from cold.","evidence":{"basis":"SOURCE","source":"Patient information after the NHS; the exceptions are usual practice","reference":"nhs-copy","rationale":"It eases pain. Nothing shows that it heals faster."}},{"id":"CARE-2","kind":"CARE","text":"In the first days protect the leg, keep it up, wrap it, and move as pain allows; leave heat, alcohol and massage for later.","evidence":{"basis":"SOURCE","source":"Patient information after the NHS","reference":"nhs-copy","rationale":"Rest until it settles is out of date; gentle loading begins on the second day."}},{"id":"RN-1","kind":"RUNNING","text":"At most one level up for each session.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Small steps show early what is too much."}},{"id":"RN-2","kind":"RUNNING","text":"A day between running days up to R6, two from R7 on.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Small steps show early what is too much."}},{"id":"RN-3","kind":"RUNNING","text":"Any pulling sensation means stop; the same or a lower level after a day at the earliest.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Small steps show early what is too much."}},{"id":"RI-1","kind":"REINJURY_FACTOR","text":"Each earlier injury on that side, less knee extension than the other side, less strength almost straight, and discomfort on pressing.","evidence":{"basis":"SOURCE","source":"de Vos and others 2014","reference":"devos-2014","rationale":"Found just after the return to play."}},{"id":"RI-2","kind":"REINJURY_FACTOR","text":"An earlier hamstring injury (2.7 times), a recent one (4.8 times), an earlier cruciate ligament injury (1.7), an earlier calf strain (1.5), and age.","evidence":{"basis":"SOURCE","source":"Green and others 2020, review with meta-analysis","reference":"green-2020","rationale":"Relative risks from many sports."}},{"id":"RI-3","kind":"REINJURY_FACTOR","text":"A fast return. Each day more before it went with slightly fewer second injuries.","evidence":{"basis":"SOURCE","source":"Zein and others 2024","reference":"zein-2024","agreement":"Rate ratio 0.99 for each day","rationale":"There is no prize for being early."}},{"id":"FU-1","kind":"FOLLOW_UP","text":"A short check each week for eight weeks after the return, and a contact after six and twelve months.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}},{"id":"FU-2","kind":"FOLLOW_UP","text":"One session of Nordic lowering a week, sets of 12, 10 and 8, for as long as you do your sport.","evidence":{"basis":"SOURCE","source":"Petersen and others 2011","reference":"petersen-2011","rationale":"The upkeep after ten weeks of building up."}}],"expected":[{"grade":1,"from-days":7,"to-days":21,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal from the ranges in the studies","rationale":"A range and never a promise. Examination on the first day says little about the time; a second one after a week says more."}},{"grade":2,"from-days":21,"to-days":56,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal from the ranges in the studies","rationale":"A range and never a promise. Examination on the first day says little about the time; a second one after a week says more."}},{"grade":3,"from-days":56,"to-days":180,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal from the ranges in the studies","rationale":"A range and never a promise. Examination on the first day says little about the time; a second one after a week says more."}}],"ladder":[{"level":0,"name":"R0","low-percent":0,"high-percent":25,"work":"Walk for half an hour.","from-phase":2,"green-before":0,"rest-hours":24,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"Whoever cannot walk briskly does not jog yet."}},{"level":1,"name":"R1","low-percent":25,"high-percent":35,"work":"Laps of 20 m walking and 30 m easy jogging, 10 minutes.","from-phase":2,"green-before":1,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 1 to 3; laps of the Aspetar programme","reference":"hickey-2020","rationale":"Walking in between keeps each run short. The steps inside the band are a choice of this portal."}},{"level":2,"name":"R2","low-percent":35,"high-percent":45,"work":"Laps of 20 m walking and 30 m jogging, 15 minutes.","from-phase":2,"green-before":1,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 1 to 3; laps of the Aspetar programme","reference":"hickey-2020","rationale":"Walking in between keeps each run short. The steps inside the band are a choice of this portal."}},{"level":3,"name":"R3","low-percent":40,"high-percent":50,"work":"Laps of 20 m walking and 30 m jogging, 20 minutes.","from-phase":2,"green-before":1,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 1 to 3; laps of the Aspetar programme","reference":"hickey-2020","rationale":"Walking in between keeps each run short. The steps inside the band are a choice of this portal."}},{"level":4,"name":"R4","low-percent":50,"high-percent":57,"work":"Three times 40 m to gather speed, 20 m at speed, 40 m to slow down.","from-phase":2,"green-before":2,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 4 to 6; distances from informal club programmes","reference":"hickey-2020","rationale":"Long distances to gather speed and to slow down spare the muscle."}},{"level":5,"name":"R5","low-percent":57,"high-percent":63,"work":"Three times 40 m to gather speed, 20 m at speed, 40 m to slow down.","from-phase":2,"green-before":2,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 4 to 6; distances from informal club programmes","reference":"hickey-2020","rationale":"Long distances to gather speed and to slow down spare the muscle."}},{"level":6,"name":"R6","low-percent":63,"high-percent":70,"work":"Three times 40 m to gather speed, 20 m at speed, 40 m to slow down.","from-phase":2,"green-before":2,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 4 to 6; distances from informal club programmes","reference":"hickey-2020","rationale":"Long distances to gather speed and to slow down spare the muscle."}},{"level":7,"name":"R7","low-percent":70,"high-percent":80,"work":"Three times 40 m to gather speed, 30 m at speed, 30 m to slow down.","from-phase":3,"green-before":2,"rest-hours":48,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 7 and 8; distances from informal club programmes","reference":"hickey-2020","rationale":"Two days of rest from here on are a choice of this portal."}},{"level":8,"name":"R8","low-percent":80,"high-percent":90,"work":"Three times 40 m to gather speed, 40 m at speed, 20 m to slow down; then 10 m to slow down.","from-phase":3,"green-before":2,"rest-hours":48,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 7 and 8; distances from informal club programmes","reference":"hickey-2020","rationale":"Two days of rest from here on are a choice of this portal."}},{"level":9,"name":"R9","low-percent":90,"high-percent":100,"work":"Full sprints, also from standing.","from-phase":3,"green-before":2,"rest-hours":48,"supervised":true,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stage 9","reference":"hickey-2020","rationale":"Better with somebody who watches."}},{"level":10,"name":"R10","low-percent":90,"high-percent":100,"work":"Sprints again and again, as many as your game asks.","from-phase":4,"green-before":2,"rest-hours":48,"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3","reference":"paton-2023","agreement":"95 % that sprint loads should approach those of the game","rationale":"The leg should have done in training what the game will ask."}}],"regressions":[{"id":"RG-1","text":"Pain stopped an exercise or a session twice within 7 days. One level back is proposed.","trigger":"STOPS","count":2,"days":7,"action":"ONE_LEVEL_BACK","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-2","text":"A sudden pull or pop. Back to phase 1, and a clinician looks first.","trigger":"SUDDEN_PAIN","count":1,"days":0,"action":"PHASE_1_AND_REFER","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-3","text":"More than 7 days without a session. The last level again, at four fifths of the load.","trigger":"MISSED","count":1,"days":7,"action":"REPEAT_LAST_LEVEL","load-percent":80,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-4","text":"More than 21 days without a session. Measure again before going on.","trigger":"MISSED","count":1,"days":21,"action":"ASSESS_AGAIN","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}}]}', 'hamstring-strain-v1.yaml', '2026-11-25 17:22:30.809872+00');
insert into protocol_version ("code", "version", "content_id", "hash", "content", "origin", "loaded_at") overriding system value values ('proximal-hamstring-tendinopathy', '1', '86af6fe8-35b6-322e-8727-7a685599ffd9', 'dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06', '{"code":"proximal-hamstring-tendinopathy","version":1,"title":"Proximal hamstring tendinopathy","summary":"For an aching tendon at the sit bone: four stages from holding still to springing, over three to six months, each left by how the tendon answers a small test at the same time every day. A person decides each step.","studied-in":"The stages come from experts and from case reports, mostly of runners. There is hardly any trial, and little about older people or people who do no sport.","condition":"hamstring","classes":["PROX_TENDINOPATHY"],"references":[{"id":"goom-2016","citation":"Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493, as retold by Performance Health Academy","doi":"10.2519/jospt.2016.5986","url":"http://blog.performancehealthacademy.com/2016/09/01/hamstring-tendinopathy-how-to-rehabilitate-part-3/"},{"id":"pogo-physio","citation":"Exercises for proximal hamstring tendinopathy, Pogo Physio","url":"https://pogophysio.com.au/blog/proximal-hamstring-tendinopathy-exercise"},{"id":"silbernagel-2007","citation":"Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 35(6):897–906, as retold by bim.physio","url":"https://bim.physio/the-pain-monitoring-model/"},{"id":"paton-2023","citation":"Paton BM, Read P, van Dyk N, et al. London International Consensus and Delphi study on hamstring injuries part 3: rehabilitation, running and return to sport. Br J Sports Med","doi":"10.1136/bjsports-2021-105384"},{"id":"vanderhorst-2017","citation":"van der Horst N, Backx FJG, Goedhart EA, Huisstede BMA. Return to play after hamstring injuries in football (soccer): a worldwide Delphi procedure regarding definition, medical criteria and decision-making. Br J Sports Med 51(22):1583","doi":"10.1136/bjsports-2016-097206"},{"id":"wangensteen-2016","citation":"Wangensteen A, Tol JL, Witvrouw E, et al. Hamstring Reinjuries Occur at the Same Location and Early After Return to Sport: A Descriptive Study of MRI-Confirmed Reinjuries. Am J Sports Med 44(8):2112–2121","doi":"10.1177/0363546516646086"},{"id":"bertiche-2021","citation":"Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246","doi":"10.1136/jisakos-2019-000420"},{"id":"yale-table","citation":"Table that tells a disc problem from a torn hamstring, Yale School of Medicine, teaching case","url":"https://medicine.yale.edu/internal-medicine/education/medstudent/icpcp/workshop/case2/case2a"},{"id":"nhs-copy","citation":"Patient information on hamstring injury after the NHS, as kept by a pharmacy","url":"https://drpharmacy.uk/health-detail/?topic=hamstring-injury"},{"id":"screening-2020","citation":"Study of the 2015 exercise screening of the American College of Sports Medicine in a national survey","url":"https://pmc.ncbi.nlm.nih.gov/articles/PMC7059860"}],"measures":[{"code":"apprehension","name":"Fear that it will go again","instruction":"When you think of a full sprint or your hardest task, do you hold back or fear for the leg? Only you can answer this.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["SELF"],"valid-for-days":7},{"code":"class-confirmed","name":"The kind of problem is confirmed","instruction":"A clinician has confirmed which problem this is. The portal only proposes it.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"clinician-clearance","name":"A named clinician clears the return","instruction":"The clinician has examined the leg and agrees to the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":7},{"code":"clinician-sign-off","name":"A clinician agrees to start loading","instruction":"A clinician has looked at the injury and agrees that loading may begin.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"daily-task-pain","name":"Pain in the hardest everyday task","instruction":"Do the hardest thing that your everyday life asks of the leg, such as lifting, kneeling or hurrying. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"provocation-pain","name":"Pain in the daily tendon test","instruction":"At the same time each day: lie on your back, one foot flat, the knee well bent, and lift the hips three times on that leg. Note the worst pain at the sit bone, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"readiness","name":"How ready you feel","instruction":"How ready are you to go back to all that you want to do? 0 is not at all, 10 is completely. Only you can answer this.","kind":"WHOLE_NUMBER","unit":"{score}","min":0,"max":10,"modes":["SELF"],"valid-for-days":7},{"code":"red-flags-open","name":"An open warning sign","instruction":"Set by the portal from the intake, the sessions and the locks that are open. It is not asked.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"screening-cleared","name":"Cleared for exercise","instruction":"Set by the portal from the questions before exercise, or by the letter of a doctor that answers them.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":365},{"code":"shared-decision","name":"Client, clinician and trainer decided together","instruction":"All of them have talked about the return and its risks, and the decision is written down.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"sport-heavy-done","name":"A full session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-light-done","name":"A light session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-medium-done","name":"A medium session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28}],"phases":[{"number":0,"name":"Before you start","aim":"Find out what the problem is, rule out what needs a doctor first, and take the first measurements.","sessions-per-week":0,"expected-days":7,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-0.flags","text":"No warning sign is open.","test":{"answer":{"measure":"red-flags-open"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A warning sign is cleared by a clinician who lifts its lock, never by waiving a criterion."}},{"id":"PT-0.screening","text":"The questions before exercise raise no doubt, or a doctor has cleared it.","test":{"answer":{"measure":"screening-cleared","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Heart, metabolic and kidney disease and their symptoms are asked before anybody trains. A doctor’s letter counts for twelve months."}},{"id":"PT-0.class","text":"A clinician has confirmed which problem it is.","test":{"answer":{"measure":"class-confirmed","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Pain at the sit bone has other causes, some of which this plan would make worse."}},{"id":"PT-0.sign-off","text":"A clinician agrees to start loading.","test":{"answer":{"measure":"clinician-sign-off","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A tendon plan is always led by a clinician."}}]},{"number":1,"name":"Holding","aim":"Hold the bridge with long levers, the hip almost straight, so that the tendon is loaded without being pressed.","sessions-per-week":14,"expected-days":28,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-1.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}}]},{"number":2,"name":"Moving, hip nearly straight","aim":"Lift and lower slowly with little bend in the hip, every second day, and hold on the days between.","sessions-per-week":7,"expected-days":42,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-2.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}}]},{"number":3,"name":"Moving, hip bent","aim":"Lift and lower with the hip bent to 70 to 90 degrees, every second day.","sessions-per-week":4,"expected-days":42,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-3.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}}]},{"number":4,"name":"Springing","aim":"Skip, bound, run hills and sprint in small sets, every third day, until your sport or your day is no trouble.","sessions-per-week":3,"expected-days":56,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-4.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}},{"id":"PT-4.clearance","text":"A named clinician clears the return.","test":{"answer":{"measure":"clinician-clearance","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017, made for strains","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The return is a medical decision that somebody answers for."}},{"id":"PT-4.sport","text":"A light, a medium and a full session of your sport were done without symptoms.","test":{"all-of":{"tests":[{"answer":{"measure":"sport-light-done","yes":true}},{"answer":{"measure":"sport-medium-done","yes":true}},{"answer":{"measure":"sport-heavy-done","yes":true}}]}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":28,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The stage ends with the return to sport; the sport from light to full is the last test."}},{"id":"PT-4.daily","text":"The hardest task of your everyday life is no trouble, at most 3 out of 10.","test":{"at-most":{"measure":"daily-task-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The stage ends with the return to sport; the sport from light to full is the last test."}},{"id":"PT-4.ready","text":"You feel ready, 8 out of 10 or more, and do not fear for the leg.","test":{"all-of":{"tests":[{"at-least":{"measure":"readiness","threshold":8,"unit":"{score}"}},{"answer":{"measure":"apprehension"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"mandatory":true,"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3, made for strains; the figure 8 is a choice of this portal","reference":"paton-2023","agreement":"87 % for the own feeling of readiness, 98 % for apprehension","rationale":"It must always be asked, whatever else a clinician judges otherwise."}},{"id":"PT-4.decision","text":"Client, clinician and trainer have decided together, in writing.","test":{"answer":{"measure":"shared-decision","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017, made for strains","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The client carries the risk, so the client decides with them."}}]}],"pain-profiles":[{"code":"TENDON","green-max":3,"amber-max":5,"next-morning-rise-max":1,"clinician-only":true,"from-phase":0,"evidence":{"basis":"SOURCE","source":"The model of Silbernagel and others 2007 as retold; Goom and others 2016 for the green limit","reference":"silbernagel-2007","agreement":"The sources differ in their bands","rationale":"A tendon may be felt while it is loaded, when it has settled within a day. It must be back to the usual level after 24 hours."}},{"code":"ACUTE_REMOTE","green-max":1,"amber-max":2,"next-morning-rise-max":0,"from-phase":0,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The careful choice when a clinician has not chosen the tendon’s own profile."}}],"menu":[{"exercise":"HX14","phases":[1],"priority":1,"note":"Five holds of 40 to 45 seconds, up to two or three times a day."},{"exercise":"HX05","phases":[1],"priority":2},{"exercise":"HX02","phases":[1],"priority":2},{"exercise":"HX25","phases":[1,2,3,4],"priority":3},{"exercise":"HX14","phases":[2],"priority":2,"note":"On the days between."},{"exercise":"HX20","phases":[2],"priority":1},{"exercise":"HX13","phases":[2],"priority":1},{"exercise":"HX22","phases":[2],"priority":2},{"exercise":"HX15","phases":[2],"priority":1},{"exercise":"HX24","phases":[3],"priority":1},{"exercise":"HX21","phases":[3,4],"priority":1},{"exercise":"HX30","phases":[4],"priority":1},{"exercise":"HX31","phases":[4],"priority":1,"note":"Every third day."},{"exercise":"HX33","phases":[4],"priority":2,"note":"Every third day."},{"exercise":"HX17","phases":[1,2],"priority":4,"clinician-unlocks":true}],"red-flags":[{"id":"RF-01","level":"EMERGENCY","question":"Do you have chest pain, have you fainted, or are you short of breath in a way that is not normal for you?","advice":"Stop. Call your local emergency number now.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-02","level":"EMERGENCY","question":"Do you have new trouble with bladder or bowel, numb skin between the legs, or weakness in both legs?","advice":"Call your local emergency number now. A nerve in the back may be pressed.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-03","level":"URGENT","question":"Is one leg swollen, warm or red, with an ache that does not stop? Think of it above all after a long journey, an operation, bed rest, in pregnancy, with cancer or after an earlier blood clot.","advice":"See a doctor today. It may be a blood clot. Do not train, and do not massage the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-04","level":"EMERGENCY","question":"Is the thigh tight, shiny and swelling fast, is the pain far worse than the injury explains, or is the foot numb? Or do you take blood thinners and the swelling grows?","advice":"Call your local emergency number now. Pressure inside the thigh can harm the leg within hours.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-05","level":"URGENT","question":"Did you feel a pop or a tear and cannot put weight on the leg, or cannot walk four steps?","advice":"See a doctor today, and do not test the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-06","level":"URGENT","question":"Was there a pop at the bottom of the buttock, and is there now a bruise down the thigh, a gap that you can feel, or clear weakness when you bend the knee or straighten the hip?","advice":"See a doctor today. The tendon may be off the bone, and a surgeon should see it within days.","asked-at-intake":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"It is often missed or found late although its signs are plain."}},{"id":"RF-07","level":"REFER","question":"Are you under 18, and does it hurt at the sit bone after a sprint or a kick?","advice":"See a doctor before you train. At your age a piece of bone may have been pulled off.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice; listed among the possible causes in a review of 2017","rationale":"The age is a common cut and was not checked."}},{"id":"RF-08","level":"REFER","question":"Do you have numbness, pins and needles, or pain that runs below the knee?","advice":"See a doctor or physiotherapist before you train on. It may come from a nerve.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Teaching case of Yale School of Medicine","reference":"yale-table","rationale":"A disc problem usually hurts below the knee, a torn hamstring does not."}},{"id":"RF-08.foot-drop","level":"URGENT","question":"Can you not lift the front of your foot?","advice":"See a doctor today. A nerve may be harmed.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"Seen after tendons were torn off the bone."}},{"id":"RF-09","level":"URGENT","question":"Do you have a fever, a hot red thigh, a wound there, or a recent infection or injection there?","advice":"See a doctor today. It may be an infection.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-10","level":"REFER","question":"Is the pain there all night whatever you do, are you losing weight without trying, or have you had cancer?","advice":"See a doctor before you train on.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-11","level":"REFER","question":"Is the pain at rest 7 out of 10 or more, or has it risen two days in a row?","advice":"Do not train until a clinician has looked.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Pain at rest that is strong or grows does not fit a strain that heals."}},{"id":"RF-12","level":"PAUSE","followed-by":"REFER","question":"Did you feel a sudden pain, a pull or a pop during the session?","advice":"Stop for today and do not test the leg. Somebody of your team looks before the next session.","asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"It may be a second injury. A clinician sees it, and the way begins again at phase 1."}},{"id":"RF-13","level":"REFER","question":"Nothing has improved in 14 days beyond the error of the measures, or a phase takes more than twice as long as expected.","advice":"It takes longer than it should. A physiotherapist or doctor should look at it.","evidence":{"basis":"DESIGN_DEFAULT","source":"Advice to see a physiotherapist when it takes long, after the NHS; the figures are a choice of this portal","reference":"nhs-copy","rationale":"Noticed by the portal from the measures; nobody is asked."}},{"id":"RF-14","level":"REFER","question":"Has the same hamstring gone again within two months of your return?","advice":"See a clinician before you start again.","asked-at-intake":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Wangensteen and others 2016 for the two months; the rule is a choice of this portal","reference":"wangensteen-2016","rationale":"A second injury soon after the return needs another look at the first one."}},{"id":"RF-15","level":"REFER","question":"Do any of these apply to you: tendon pain with an antibiotic of the fluoroquinolone kind or with steroid tablets for long, a bleeding disorder, pregnancy or a birth not long ago, or bones known to be thin?","advice":"Ask a doctor before heavy lowering exercises and before jumps.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-16","level":"REFER","question":"The questions before exercise call for a doctor’s clearance.","advice":"Ask your doctor whether you may train, and send us the letter.","evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Worked out by the portal from the screening; nobody is asked twice."}},{"id":"RF-17","level":"REFER","question":"Words that tell of self-harm, of an eating disorder or of abuse.","advice":"A person of the team gets in touch. If you are in danger now, call your local emergency number.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Raised by the person who reads it. The portal never answers such words by itself."}}],"rules":[{"id":"PN-0","kind":"PAIN_TABLE","text":"A warning sign is open. The plan is locked.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-1","kind":"PAIN_TABLE","text":"Pain came suddenly during the session. Stop, pause, and raise RF-12.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-2","kind":"PAIN_TABLE","text":"The worst pain was above the amber limit. Stop the exercise, go back one level next time, and tell the trainer.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-3","kind":"PAIN_TABLE","text":"The next morning was worse than allowed. Hold or go back; four fifths of the load are proposed, and the trainer confirms.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-4","kind":"PAIN_TABLE","text":"The worst pain was between green and amber, and the morning had settled. The same dose again.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-5","kind":"PAIN_TABLE","text":"The worst pain was green and the morning had settled, two sessions in a row. More may be proposed.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-6","kind":"PAIN_TABLE","text":"The answer of the next morning is missing. Nothing is proposed; ask.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"CA-1","kind":"CAUTION","text":"No long stretching of the hamstring while the tendon is irritable.","evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A bent hip presses the tendon against the bone. The rule is widely taught and was not checked."}},{"id":"CA-2","kind":"CAUTION","text":"Sit for short times, on something soft or on the edge of the seat, while the tendon is irritable.","evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A bent hip presses the tendon against the bone. The rule is widely taught and was not checked."}},{"id":"TM-1","kind":"CAUTION","text":"The daily test at the same time each day. Up to 3 out of 10 go on, from 4 on do less for a day.","evidence":{"basis":"SOURCE","source":"The test as described by Pogo Physio","reference":"pogo-physio","rationale":"The same test at the same time makes one day comparable with the next."}},{"id":"FU-1","kind":"FOLLOW_UP","text":"Keep one strength session a week after the return.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The stage ends with the return to sport; the sport from light to full is the last test."}}],"expected":[{"from-days":84,"to-days":180,"evidence":{"basis":"SOURCE","source":"Goom and others 2016, three to six months","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"A range and never a promise."}}],"regressions":[{"id":"RG-1","text":"Pain stopped an exercise or a session twice within 7 days. One level back is proposed.","trigger":"STOPS","count":2,"days":7,"action":"ONE_LEVEL_BACK","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-2","text":"A sudden pull or pop. Back to phase 1, and a clinician looks first.","trigger":"SUDDEN_PAIN","count":1,"days":0,"action":"PHASE_1_AND_REFER","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-3","text":"More than 7 days without a session. The last level again, at four fifths of the load.","trigger":"MISSED","count":1,"days":7,"action":"REPEAT_LAST_LEVEL","load-percent":80,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-4","text":"More than 21 days without a session. Measure again before going on.","trigger":"MISSED","count":1,"days":21,"action":"ASSESS_AGAIN","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}}]}', 'proximal-hamstring-tendinopathy-v1.yaml', '2026-11-25 17:22:31.021713+00');
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('063089a3-ed95-423d-9ffe-5e3ae2a4d4b0', '1', 'guide', 'dff6815e-5503-482c-9e73-331072567a58', '1', 'Coming back from a hamstring strain', 'hamstring', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', '{ea50b0eb-5c55-440b-ad8b-117f4630f944}', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'INITIAL', NULL, 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:36.240757+00', '2026-12-09', 'SIGNED', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:36.658035+00', 'true', NULL, NULL);
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('0d2231ef-2ffb-4403-8819-d2e3b4b5551f', '1', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '1', 'Hamstring strain, version 1', 'hamstring', 'e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783', '{ea50b0eb-5c55-440b-ad8b-117f4630f944}', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'INITIAL', NULL, 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.939873+00', '2026-12-09', 'SIGNED', 'e7310682-7e72-4a6f-89b7-845813771bb1', '2026-11-25 17:22:38.241536+00', 'true', NULL, NULL);
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7', '1', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '1', 'Proximal hamstring tendinopathy, version 1', 'hamstring', 'dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06', '{ea50b0eb-5c55-440b-ad8b-117f4630f944}', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'INITIAL', NULL, 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:38.335723+00', '2026-12-09', 'SIGNED', '1608745d-177b-454d-983b-5276e990717b', '2026-11-25 17:22:38.510655+00', 'true', NULL, NULL);
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('5de84557-f857-4c16-97c2-aa40178881ba', '1', 'guide', '2293508a-5adf-4d68-98b4-0a05685cb647', '1', 'Stiff hamstrings without an injury', 'hamstring', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', '{ea50b0eb-5c55-440b-ad8b-117f4630f944}', 'ea50b0eb-5c55-440b-ad8b-117f4630f944', 'INITIAL', NULL, 'ea50b0eb-5c55-440b-ad8b-117f4630f944', '2026-11-25 17:22:37.073567+00', '2026-12-09', 'SIGNED', '1608745d-177b-454d-983b-5276e990717b', '2026-11-25 17:22:37.353439+00', 'true', NULL, NULL);
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('2f2237cf-a772-42f2-a19f-cd414be85d46', '063089a3-ed95-423d-9ffe-5e3ae2a4d4b0', 'guide', 'dff6815e-5503-482c-9e73-331072567a58', '1', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'Amara Nwosu', '583d8a49-1992-4f93-915d-88559401ced7', '{"id": "583d8a49-1992-4f93-915d-88559401ced7", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T17:22:35.361990221Z", "by": {"value": "0bc9dd5c-ad36-4453-9209-a163716d3955"}, "method": "REGISTER"}, {"at": "2026-11-25T17:22:35.392829447Z", "by": {"value": "b4adad2c-1a0b-40be-abb3-8e0ec11b57bd"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Coming back from a hamstring strain” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 17:22:36.658035+00', '2026-11-25', '2027-11-25');
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('c85b1cb1-3d12-4c60-8c3a-5e324de6297d', '3a7ab3fe-cb5d-4180-b9fe-d4a3bd3214f7', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '1', 'dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06', '1608745d-177b-454d-983b-5276e990717b', 'Elena Rossi', '33ac40e8-eabb-4c24-9a27-afab0cc94994', '{"id": "33ac40e8-eabb-4c24-9a27-afab0cc94994", "scope": [{"value": "hamstring"}], "title": "Physician, sports medicine (demo)", "holder": {"value": "1608745d-177b-454d-983b-5276e990717b"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T17:22:35.483668232Z", "by": {"value": "0bc9dd5c-ad36-4453-9209-a163716d3955"}, "method": "REGISTER"}, {"at": "2026-11-25T17:22:35.522660339Z", "by": {"value": "b4adad2c-1a0b-40be-abb3-8e0ec11b57bd"}, "method": "REGISTER"}], "registerNumber": "DEMO-MEDICAL", "credentialClass": "PHYSICIAN"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Proximal hamstring tendinopathy, version 1” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 17:22:38.510655+00', '2026-11-25', '2027-11-25');
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('ef87435e-ba29-40d2-b636-0012189c6a59', '0d2231ef-2ffb-4403-8819-d2e3b4b5551f', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '1', 'e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783', 'e7310682-7e72-4a6f-89b7-845813771bb1', 'Amara Nwosu', '583d8a49-1992-4f93-915d-88559401ced7', '{"id": "583d8a49-1992-4f93-915d-88559401ced7", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "e7310682-7e72-4a6f-89b7-845813771bb1"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T17:22:35.361990221Z", "by": {"value": "0bc9dd5c-ad36-4453-9209-a163716d3955"}, "method": "REGISTER"}, {"at": "2026-11-25T17:22:35.392829447Z", "by": {"value": "b4adad2c-1a0b-40be-abb3-8e0ec11b57bd"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Hamstring strain, version 1” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 17:22:38.241536+00', '2026-11-25', '2027-11-25');
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('f2010086-39c5-43ab-922e-a5ce106ecf74', '5de84557-f857-4c16-97c2-aa40178881ba', 'guide', '2293508a-5adf-4d68-98b4-0a05685cb647', '1', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', '1608745d-177b-454d-983b-5276e990717b', 'Elena Rossi', '33ac40e8-eabb-4c24-9a27-afab0cc94994', '{"id": "33ac40e8-eabb-4c24-9a27-afab0cc94994", "scope": [{"value": "hamstring"}], "title": "Physician, sports medicine (demo)", "holder": {"value": "1608745d-177b-454d-983b-5276e990717b"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T17:22:35.483668232Z", "by": {"value": "0bc9dd5c-ad36-4453-9209-a163716d3955"}, "method": "REGISTER"}, {"at": "2026-11-25T17:22:35.522660339Z", "by": {"value": "b4adad2c-1a0b-40be-abb3-8e0ec11b57bd"}, "method": "REGISTER"}], "registerNumber": "DEMO-MEDICAL", "credentialClass": "PHYSICIAN"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Stiff hamstrings without an injury” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 17:22:37.353439+00', '2026-11-25', '2027-11-25');
insert into safety_person ("client") overriding system value values ('1fc05915-07e6-455b-a7f2-b75031590e7e');
insert into safety_person ("client") overriding system value values ('9dc5af3e-101f-48e8-bbfe-0c74fba62c0b');
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('access-clean-up', 'recurring', NULL, '2026-11-26 03:40:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('attention', 'recurring', NULL, '2026-11-25 17:32:42.020679+00', 'false', NULL, '2026-11-25 17:22:42.020679+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('credential-expiry', 'recurring', NULL, '2026-11-26 06:10:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('exercise-import', 'recurring', NULL, '2026-11-25 17:22:56.763922+00', 'false', NULL, '2026-11-25 17:22:41.763922+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('let-rejections-take-effect', 'recurring', NULL, '2026-11-25 17:32:41.814966+00', 'false', NULL, '2026-11-25 17:22:41.814966+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('medicalreview-due', 'recurring', NULL, '2026-11-26 04:10:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('morning-questions', 'recurring', NULL, '2026-11-25 17:32:41.866132+00', 'false', NULL, '2026-11-25 17:22:41.866132+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('planned-days', 'recurring', NULL, '2026-11-25 18:22:41.906799+00', 'false', NULL, '2026-11-25 17:22:41.906799+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('recall-items', 'recurring', NULL, '2026-11-25 17:27:41.807709+00', 'false', NULL, '2026-11-25 17:22:41.807709+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('remove-old-drafts', 'recurring', NULL, '2026-11-26 03:30:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('send-mail', 'recurring', NULL, '2026-11-25 17:22:51.743824+00', 'false', NULL, '2026-11-25 17:22:41.743824+00', NULL, '0', NULL, '3', NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0003bf5e-c570-46e7-ab1d-9f146d563909', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '9', 'SET_DONE', '2026-11-24 20:56:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('009186d3-e7ab-4a7a-8f01-116e4778a380', '76538922-6d99-4210-9758-3f922053aef1', '12', 'SET_DONE', '2026-11-22 17:42:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('00ed6d7b-bea2-496c-ab41-74fa464a4d03', '7495dbad-c1a0-484b-adcb-afad735982b6', '7', 'SET_DONE', '2026-11-14 17:37:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('02a709bc-799e-4c06-b7c7-253812e2b5ce', '99485819-3a14-498d-aea9-4f79dd6af103', '8', 'PAIN', '2026-11-23 17:38:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('02d2bfb6-5b3f-4618-9f3a-05d5d452c925', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '12', 'SET_DONE', '2026-11-18 17:42:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0416701e-9a87-4aa4-b8de-52519535c13b', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '8', 'PAIN', '2026-11-08 17:38:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('05ce4599-31a4-4c54-a699-7e492dc5dca1', '7495dbad-c1a0-484b-adcb-afad735982b6', '15', 'RPE', '2026-11-14 17:45:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('06584573-9ee7-4d12-9ac5-6ee7c9e89067', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '6', 'PAIN', '2026-11-19 17:36:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0673074f-7e03-4416-bb00-a963dbab58b3', 'f5627094-c80d-408b-a94e-43d875a2f468', '6', 'PAIN', '2026-11-07 17:36:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('068c7431-d8e5-45c1-95a9-97cb09bdc50a', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '4', 'SET_DONE', '2026-11-16 17:34:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('06ef90c3-97b1-4b7d-b7ff-59200895a63a', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '11', 'SET_DONE', '2026-11-08 17:41:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('08895b57-0a87-43fa-a5c5-b41ddd63f670', '5db3936b-5502-4453-a902-effb6bd69cb1', '4', 'SET_DONE', '2026-11-04 17:34:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('08fa3efd-0dbc-4b3f-860e-2e62352dabb3', '8d58947d-82ea-4daa-8655-18f417d2f83d', '7', 'SET_DONE', '2026-11-09 17:37:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0a86a10b-1718-4089-bd5f-936ee30636fb', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '12', 'SET_DONE', '2026-11-11 17:42:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0b877bc2-1476-4028-9919-24dbddedb06e', 'fa839e03-0101-4b37-bae9-02b0750500f5', '17', 'FINISHED', '2026-11-12 18:05:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0c358928-be8a-4e67-8f45-a90c4e188713', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '3', 'PAIN', '2026-11-24 20:50:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0ef188fa-435d-404b-959b-99b943ab6eb5', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '5', 'SET_DONE', '2026-11-08 17:35:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0f6f534e-c84c-4dee-a5a0-fcca4eb6466b', '76538922-6d99-4210-9758-3f922053aef1', '16', 'MINUTES', '2026-11-22 17:46:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0f88e553-761c-4c64-bc19-ab616b336d9d', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '15', 'RPE', '2026-11-18 17:45:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0fa4336b-dc74-443c-92ca-a1cf93858ecf', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '14', 'PAIN', '2026-11-08 17:44:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('10d016d0-82e5-4a5b-adde-b8da6556d2fd', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '2', 'SET_DONE', '2026-11-08 17:32:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('112be56f-e665-4d4a-a139-e693217749ee', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '11', 'SET_DONE', '2026-11-18 17:41:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1194d190-8c72-4d89-9ecf-744d5ac80163', 'f5627094-c80d-408b-a94e-43d875a2f468', '15', 'RPE', '2026-11-07 17:45:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('11dc63e7-1c3e-462c-b3ab-7d335eb00720', '5db3936b-5502-4453-a902-effb6bd69cb1', '3', 'PAIN', '2026-11-04 17:33:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('126d523c-89aa-4700-8ca6-a2ee58d843e6', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '4', 'SET_DONE', '2026-11-15 17:34:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1323c300-9214-4437-9045-ff69f3ade9c1', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '1', 'PAIN', '2026-11-21 17:31:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('13a14dde-b073-4a6a-9600-1e370b73777b', 'fa839e03-0101-4b37-bae9-02b0750500f5', '6', 'PAIN', '2026-11-12 17:36:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('144eeb06-a7e2-4221-bfa2-2c894ec7da74', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '0', 'SESSION_STARTED', '2026-11-18 17:30:00+00', '2026-11-25 17:22:40.223535+00', 'false', '2026-11-18', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('16041837-dc75-49d0-9e89-ac7b07c06726', 'f5627094-c80d-408b-a94e-43d875a2f468', '8', 'PAIN', '2026-11-07 17:38:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('18c88f80-ac7a-4222-86e8-c23f69d9b3e2', 'f5627094-c80d-408b-a94e-43d875a2f468', '12', 'SET_DONE', '2026-11-07 17:42:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1ae57535-1264-45cc-a5b2-eeffe3ad0905', 'f5627094-c80d-408b-a94e-43d875a2f468', '9', 'SET_DONE', '2026-11-07 17:39:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1afa0add-95d3-482e-bca2-38dd14237e71', '8d58947d-82ea-4daa-8655-18f417d2f83d', '11', 'SET_DONE', '2026-11-09 17:41:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1d318a95-90e3-48af-9bce-33c12c34cd9c', 'fa839e03-0101-4b37-bae9-02b0750500f5', '12', 'SET_DONE', '2026-11-12 17:42:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1e2e4f84-152f-4b41-8bbe-2e2d174da89d', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '2', 'SET_DONE', '2026-11-15 17:32:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1e5d3c4c-0f07-43d7-858e-97b35aeb078d', '8d58947d-82ea-4daa-8655-18f417d2f83d', '8', 'PAIN', '2026-11-09 17:38:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1fbb605d-7006-413d-8064-df717ce70abc', '5db3936b-5502-4453-a902-effb6bd69cb1', '10', 'PAIN', '2026-11-04 17:40:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('20f08f1c-09bf-40f1-984c-4c18a618ee7f', '7495dbad-c1a0-484b-adcb-afad735982b6', '8', 'PAIN', '2026-11-14 17:38:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('212dc45b-3b30-4c27-8b50-e482547764b9', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '13', 'PAIN', '2026-11-08 17:43:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('21f06312-88d4-4ac2-81f9-8dd23befa575', '502b4981-0b1d-4da8-94de-094e1b140adc', '13', 'PAIN', '2026-11-05 17:43:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2224855a-1b16-4acc-9a53-3fd8fc1f7be7', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '12', 'SET_DONE', '2026-11-08 17:42:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('23b8844e-8dd4-4080-92fd-0860c7afe828', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '9', 'SET_DONE', '2026-11-18 17:39:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('24c2b4c7-ee3f-43e8-ab5c-5171a5939981', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '5', 'SET_DONE', '2026-11-16 17:35:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('257eb8d5-283a-4bcb-a754-7dd78fda5831', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '15', 'RPE', '2026-11-19 17:45:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('28999fed-1a0e-48b8-b3e3-0905dadd0fba', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '14', 'PAIN', '2026-11-18 17:44:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2ada7143-e2ea-4138-a79f-94232c09eb8f', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '15', 'RPE', '2026-11-11 17:45:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2ba3fe44-c0f6-44fa-8505-3c0bdfbcaa5f', '502b4981-0b1d-4da8-94de-094e1b140adc', '8', 'PAIN', '2026-11-05 17:38:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2d7ca17b-7ebb-49ca-baa9-a548bd43031e', 'f5627094-c80d-408b-a94e-43d875a2f468', '11', 'SET_DONE', '2026-11-07 17:41:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2e50f9e5-3f13-44ea-b153-d33c7057b2ae', '5db3936b-5502-4453-a902-effb6bd69cb1', '8', 'PAIN', '2026-11-04 17:38:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('310fc11a-5ac4-4eb3-8c9c-ae3c8b9d2d4c', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '2', 'SET_DONE', '2026-11-19 17:32:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('31d774bd-84c9-4842-81e9-17c136f10079', '502b4981-0b1d-4da8-94de-094e1b140adc', '7', 'SET_DONE', '2026-11-05 17:37:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('327e50c0-8ef7-4539-b7d0-437cd17a06df', '502b4981-0b1d-4da8-94de-094e1b140adc', '0', 'SESSION_STARTED', '2026-11-05 17:30:00+00', '2026-11-25 17:22:39.919576+00', 'false', '2026-11-05', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('338126d4-2a5c-4666-b869-6789fcf73ecc', '5db3936b-5502-4453-a902-effb6bd69cb1', '11', 'SET_DONE', '2026-11-04 17:41:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('33e10efd-ab20-426f-bbda-20148ad28140', 'fa839e03-0101-4b37-bae9-02b0750500f5', '0', 'SESSION_STARTED', '2026-11-12 17:30:00+00', '2026-11-25 17:22:40.077608+00', 'false', '2026-11-12', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('356495bf-88c3-40f5-8950-adbebea468fb', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '10', 'PAIN', '2026-11-19 17:40:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('367de8fe-513f-46f1-a529-30d31a27b302', 'fa839e03-0101-4b37-bae9-02b0750500f5', '15', 'RPE', '2026-11-12 17:45:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('37840d8d-c05f-4784-a4eb-f0eb0fe99026', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '9', 'SET_DONE', '2026-11-16 17:39:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('37dcf726-aa08-47b3-bab0-df370956c3ff', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '8', 'PAIN', '2026-11-15 17:38:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('38d9a7b8-2bb2-47c5-9d0e-fb15310d65fc', '502b4981-0b1d-4da8-94de-094e1b140adc', '14', 'PAIN', '2026-11-05 17:44:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('391c710d-8d4f-4e21-8ca5-725c14387089', 'f5627094-c80d-408b-a94e-43d875a2f468', '16', 'MINUTES', '2026-11-07 17:46:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3b983794-8d44-4a97-a75b-b8632bd42603', '99485819-3a14-498d-aea9-4f79dd6af103', '14', 'PAIN', '2026-11-23 17:44:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3d6289a7-aa24-43ab-bfa7-f36c019404aa', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '1', 'PAIN', '2026-11-19 17:31:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3dd904fe-0113-471e-bfa1-fb4451a5e444', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '16', 'MINUTES', '2026-11-18 17:46:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3e0b5de7-f9a9-493d-bcbc-8e3934875617', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '10', 'PAIN', '2026-11-18 17:40:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3ec02a55-631a-4d43-9710-95ab03b18902', 'f5627094-c80d-408b-a94e-43d875a2f468', '1', 'PAIN', '2026-11-07 17:31:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3f48d7e3-176b-4015-bc05-d18d8a2c88b4', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '15', 'RPE', '2026-11-16 17:45:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3fd198df-cc97-429c-b890-8e9c96793d7c', 'f5627094-c80d-408b-a94e-43d875a2f468', '2', 'SET_DONE', '2026-11-07 17:32:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('40261bed-eeee-4049-808c-dad67f8ed9ce', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '3', 'PAIN', '2026-11-15 17:33:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('402bdce9-d194-4d02-baff-ea52bf20782e', '502b4981-0b1d-4da8-94de-094e1b140adc', '5', 'SET_DONE', '2026-11-05 17:35:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('44c158a2-e719-400c-a28b-5361c398ae24', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '8', 'PAIN', '2026-11-18 17:38:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('44f2be87-269f-4d88-916c-3b75a7b4205f', '5db3936b-5502-4453-a902-effb6bd69cb1', '13', 'PAIN', '2026-11-04 17:43:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('44f85367-8474-4814-9838-c3ea553a9456', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '16', 'MINUTES', '2026-11-19 17:46:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('454154e0-f707-452c-9eb0-11fc30440819', '76538922-6d99-4210-9758-3f922053aef1', '0', 'SESSION_STARTED', '2026-11-22 17:30:00+00', '2026-11-25 17:22:40.328417+00', 'false', '2026-11-22', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4600140c-311f-4d5d-afe9-71bda5a17114', '76538922-6d99-4210-9758-3f922053aef1', '2', 'SET_DONE', '2026-11-22 17:32:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('46ab0156-068f-4c42-83dc-b130a69f4b09', '5db3936b-5502-4453-a902-effb6bd69cb1', '1', 'PAIN', '2026-11-04 17:31:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('48043db6-ef75-426e-87e5-bac0e22cbac2', '76538922-6d99-4210-9758-3f922053aef1', '13', 'PAIN', '2026-11-22 17:43:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('48562f08-a2d8-4064-8ccc-79732a2b33c3', '99485819-3a14-498d-aea9-4f79dd6af103', '5', 'SET_DONE', '2026-11-23 17:35:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('48579d57-b6d0-401c-b275-febad6a65b6b', 'fa839e03-0101-4b37-bae9-02b0750500f5', '14', 'PAIN', '2026-11-12 17:44:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4943fdf1-6872-4872-825e-eefdffc77a62', 'f5627094-c80d-408b-a94e-43d875a2f468', '13', 'PAIN', '2026-11-07 17:43:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4b2c6ecc-25d1-4e01-96f1-2c2c6afe4bce', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '8', 'PAIN', '2026-11-16 17:38:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4f197507-f857-416c-90cb-df59187df7b4', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '7', 'SET_DONE', '2026-11-08 17:37:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4fdca26d-719f-4685-9996-13efc7038a4d', '7495dbad-c1a0-484b-adcb-afad735982b6', '3', 'PAIN', '2026-11-14 17:33:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('51e43718-ab0e-42a0-bbde-5844d8e8cadc', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '1', 'PAIN', '2026-11-11 17:31:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5237884f-4a48-4803-bec4-521863fcf62c', '8d58947d-82ea-4daa-8655-18f417d2f83d', '10', 'PAIN', '2026-11-09 17:40:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('52ec1af4-bba5-4b1f-a1c3-7b0f06756374', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '12', 'SET_DONE', '2026-11-21 17:42:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('538fafc4-3d9c-41d1-b225-ac2636bc183c', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '3', 'PAIN', '2026-11-08 17:33:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('54ac8f98-e838-4adf-9718-cb56aeeb932d', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '13', 'PAIN', '2026-11-11 17:43:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('56142de1-c8b6-44a3-ac9f-ac2c51583be3', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '17', 'FINISHED', '2026-11-21 18:05:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('57809b1c-3717-4ee8-aee4-498a5078e7cf', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '15', 'FINISHED', '2026-11-24 21:22:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('58e4a77b-b0ab-4527-aaae-f812445e6a7c', '502b4981-0b1d-4da8-94de-094e1b140adc', '4', 'SET_DONE', '2026-11-05 17:34:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5b45b856-ef7f-4ca2-83e3-56b356fc428b', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '3', 'PAIN', '2026-11-16 17:33:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5c229470-bf8d-42c6-8edf-b94b40d2040d', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '8', 'PAIN', '2026-11-19 17:38:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5e4aa358-4c46-40bf-b6cf-335a66e38ad2', '99485819-3a14-498d-aea9-4f79dd6af103', '12', 'SET_DONE', '2026-11-23 17:42:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5efa58aa-6120-4b2a-ad31-53cfdbf7c722', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '1', 'PAIN', '2026-11-18 17:31:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('60f309da-8e79-4ec2-8a1e-a3b4c2f2e5c7', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '1', 'PAIN', '2026-11-24 20:48:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('610825e8-55f5-4916-953f-e556b1929559', '5db3936b-5502-4453-a902-effb6bd69cb1', '2', 'SET_DONE', '2026-11-04 17:32:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('615ca29d-f9e6-47e9-900b-ccc940cc5dba', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '2', 'SET_DONE', '2026-11-18 17:32:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('62a3b79f-c143-4acc-8e04-42e36ba31a55', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '12', 'SET_DONE', '2026-11-19 17:42:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('635c6e11-a235-4960-a47e-46a4b1193068', '502b4981-0b1d-4da8-94de-094e1b140adc', '16', 'MINUTES', '2026-11-05 17:46:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('63991df3-b13a-437e-8f51-9c3b86e7e0d1', '5db3936b-5502-4453-a902-effb6bd69cb1', '6', 'PAIN', '2026-11-04 17:36:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('63a919d2-6b5a-46c2-839f-ad244ccdc186', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '16', 'MINUTES', '2026-11-11 17:46:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('654f4288-3c38-4b82-a198-bcc8b1c7e30e', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '1', 'PAIN', '2026-11-16 17:31:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('65fc18ff-db40-49fb-bddc-96476958ad45', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '13', 'PAIN', '2026-11-15 17:43:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('69623d14-652d-4357-af5b-b335fa209471', '5db3936b-5502-4453-a902-effb6bd69cb1', '16', 'MINUTES', '2026-11-04 17:46:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6a70a91b-580f-4c2e-bf93-76b141e2df55', '7495dbad-c1a0-484b-adcb-afad735982b6', '17', 'FINISHED', '2026-11-14 18:05:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6c8bbe7f-ccb8-4db2-9086-0117ee4e0297', '502b4981-0b1d-4da8-94de-094e1b140adc', '15', 'RPE', '2026-11-05 17:45:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6ca96561-3704-44d6-8242-76d48fc4659e', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '14', 'PAIN', '2026-11-19 17:44:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6d719fe6-3968-401a-a607-f63a6313988e', '99485819-3a14-498d-aea9-4f79dd6af103', '6', 'PAIN', '2026-11-23 17:36:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6d72e34e-d626-4997-a2c6-2448ea51239f', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '10', 'PAIN', '2026-11-08 17:40:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6dc429b3-da4b-4ca3-89b5-3013f5d51cd0', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '7', 'SET_DONE', '2026-11-18 17:37:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6e2d665e-0e8a-4213-93b9-8eafdd168842', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '0', 'SESSION_STARTED', '2026-11-19 17:30:00+00', '2026-11-25 17:22:40.255955+00', 'false', '2026-11-19', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6edb922f-aecc-4c5e-a7ec-9328c9579d24', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '11', 'SET_DONE', '2026-11-21 17:41:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6f01592b-bc2a-4bc0-87aa-4d3f813afb5c', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '6', 'PAIN', '2026-11-11 17:36:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7001f4be-0a90-4ed5-aa23-eaf173b75bc2', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '4', 'SET_DONE', '2026-11-08 17:34:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('701eae26-430b-4efe-a26b-90b5490e81cd', '8d58947d-82ea-4daa-8655-18f417d2f83d', '14', 'PAIN', '2026-11-09 17:44:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('70b54692-3b6d-41b0-8af1-497a24b22d05', '76538922-6d99-4210-9758-3f922053aef1', '10', 'PAIN', '2026-11-22 17:40:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7120b244-9629-4977-a640-a6f7af8a5806', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '15', 'RPE', '2026-11-15 17:45:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('76b82e6b-4f93-44c6-80e0-07edfcb73db5', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '10', 'PAIN', '2026-11-15 17:40:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('78d4e11d-0f1b-4884-867c-7d0f5a513f14', 'fa839e03-0101-4b37-bae9-02b0750500f5', '5', 'SET_DONE', '2026-11-12 17:35:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('79407e95-ecdc-4800-b56c-c0d328b5286b', '7495dbad-c1a0-484b-adcb-afad735982b6', '10', 'PAIN', '2026-11-14 17:40:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('79879d56-382c-4f41-9644-ee0b043445a6', '99485819-3a14-498d-aea9-4f79dd6af103', '2', 'SET_DONE', '2026-11-23 17:32:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7af3cd29-17b9-4780-ab62-aa6ed6ba5186', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '8', 'PAIN', '2026-11-24 20:55:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7b3329fc-1b75-4ec8-9b4f-ff5a3fec38d4', '7495dbad-c1a0-484b-adcb-afad735982b6', '16', 'MINUTES', '2026-11-14 17:46:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7db72bcb-ca13-452b-a474-b54b0ed10e89', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '3', 'PAIN', '2026-11-19 17:33:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7db9060d-0464-4106-96a6-29f9629c2d6a', '76538922-6d99-4210-9758-3f922053aef1', '8', 'PAIN', '2026-11-22 17:38:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7dfa849b-17e5-49e2-96b9-f0f28bc909da', 'fa839e03-0101-4b37-bae9-02b0750500f5', '9', 'SET_DONE', '2026-11-12 17:39:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7f0676e4-db2f-4255-a916-8819605bc2bb', '7495dbad-c1a0-484b-adcb-afad735982b6', '1', 'PAIN', '2026-11-14 17:31:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('801401d8-54ed-4e8a-86d7-76b0f37d572e', '76538922-6d99-4210-9758-3f922053aef1', '5', 'SET_DONE', '2026-11-22 17:35:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8103c5e3-6dae-4e60-84c3-add687b4fbc6', 'fa839e03-0101-4b37-bae9-02b0750500f5', '16', 'MINUTES', '2026-11-12 17:46:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('821169be-8f64-475c-af88-4e8ea518a522', '99485819-3a14-498d-aea9-4f79dd6af103', '3', 'PAIN', '2026-11-23 17:33:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('838d3c20-3338-4793-bc54-449e4791d46a', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '5', 'SET_DONE', '2026-11-11 17:35:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('860f8a2b-66e7-4a78-a419-57d7b4786769', 'fa839e03-0101-4b37-bae9-02b0750500f5', '7', 'SET_DONE', '2026-11-12 17:37:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8793b27e-d28e-4c74-936c-55a1d34fe541', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '0', 'SESSION_STARTED', '2026-11-16 17:30:00+00', '2026-11-25 17:22:40.195571+00', 'false', '2026-11-16', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('87f85497-c023-4442-ba3d-d43cf9bb2d40', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '9', 'SET_DONE', '2026-11-08 17:39:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('895b1b92-2d56-4952-8350-e8c7a38f3265', '76538922-6d99-4210-9758-3f922053aef1', '14', 'PAIN', '2026-11-22 17:44:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('899e8f3d-da67-4fd2-81d1-88016d12ab97', '7495dbad-c1a0-484b-adcb-afad735982b6', '5', 'SET_DONE', '2026-11-14 17:35:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8a4bbce6-41d7-4dc1-bafd-79ddb303fd26', 'f5627094-c80d-408b-a94e-43d875a2f468', '5', 'SET_DONE', '2026-11-07 17:35:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8a7ae5e9-c34e-437f-b6e5-db1f4735468c', '76538922-6d99-4210-9758-3f922053aef1', '1', 'PAIN', '2026-11-22 17:31:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8a953840-1467-4f58-8edf-86e5d3d059ee', 'f5627094-c80d-408b-a94e-43d875a2f468', '3', 'PAIN', '2026-11-07 17:33:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8b1d9c4b-9cec-43c0-801c-67a1395cfa07', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '16', 'MINUTES', '2026-11-08 17:46:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8b213954-3e1a-4648-871e-d05b2a1f04dd', '5db3936b-5502-4453-a902-effb6bd69cb1', '14', 'PAIN', '2026-11-04 17:44:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8c6aeefc-352d-4035-ba46-c2e0ba0452d6', '8d58947d-82ea-4daa-8655-18f417d2f83d', '12', 'SET_DONE', '2026-11-09 17:42:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8dc0389d-6eb3-4ec7-9694-4b8e7231fbda', 'f5627094-c80d-408b-a94e-43d875a2f468', '17', 'FINISHED', '2026-11-07 18:05:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8dfb0ece-32b4-4b32-89cc-d87649e54d41', '7495dbad-c1a0-484b-adcb-afad735982b6', '11', 'SET_DONE', '2026-11-14 17:41:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8e1669fa-8efe-483f-a321-e84847861aed', '502b4981-0b1d-4da8-94de-094e1b140adc', '17', 'FINISHED', '2026-11-05 18:05:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9029f85b-552b-4d37-8c86-fbbb4599c9eb', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '14', 'MINUTES', '2026-11-24 21:01:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('917f298a-b4cf-484a-a20f-34c23922d5c7', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '13', 'PAIN', '2026-11-19 17:43:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9210244a-4d9b-46b5-bfdc-c1257221fc77', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '17', 'FINISHED', '2026-11-18 18:05:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('924bae13-c127-4560-9fdb-3d1a0e314bf9', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '0', 'SESSION_STARTED', '2026-11-08 17:30:00+00', '2026-11-25 17:22:39.979576+00', 'false', '2026-11-08', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('93805693-c5e8-46a4-8c0f-b358854316ea', '99485819-3a14-498d-aea9-4f79dd6af103', '16', 'MINUTES', '2026-11-23 17:46:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('943162de-389b-4115-901b-ad3d753110fe', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '7', 'SET_DONE', '2026-11-16 17:37:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('94a7df45-ab86-46fc-a971-b2566805eac4', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '5', 'SET_DONE', '2026-11-18 17:35:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('94a9820e-bbec-48ac-bbce-9019dcf53169', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '5', 'SET_DONE', '2026-11-24 20:52:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9579c393-b108-4370-8b3e-eb394769b22d', '7495dbad-c1a0-484b-adcb-afad735982b6', '12', 'SET_DONE', '2026-11-14 17:42:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('95e34a6b-eeb8-4ecb-9098-e73644e5115c', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '1', 'PAIN', '2026-11-08 17:31:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('98c5b5f9-5c0a-4d8b-a3ee-01194c450b17', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '4', 'SET_DONE', '2026-11-24 20:51:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9b61de4e-f491-4180-b093-fd6c4e59493b', '7495dbad-c1a0-484b-adcb-afad735982b6', '2', 'SET_DONE', '2026-11-14 17:32:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9dc4b0bf-ca71-4ac9-b8f0-29ee7f476a6c', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '11', 'SET_DONE', '2026-11-16 17:41:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9e6206b0-370c-4a53-9a92-1132309f1d61', 'fa839e03-0101-4b37-bae9-02b0750500f5', '11', 'SET_DONE', '2026-11-12 17:41:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a0cb4892-7e01-4f99-8444-2d56dc39780a', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '9', 'SET_DONE', '2026-11-21 17:39:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a34775f0-7ff6-4366-9e6f-1da803c56950', '99485819-3a14-498d-aea9-4f79dd6af103', '10', 'PAIN', '2026-11-23 17:40:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a41b30ef-99c2-4168-a695-3e9154672c0f', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '2', 'SET_DONE', '2026-11-16 17:32:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a4334995-f229-42b3-b39d-3d6dc278b6b9', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '14', 'PAIN', '2026-11-15 17:44:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a6376259-1133-4548-9e25-17b5298be014', '7495dbad-c1a0-484b-adcb-afad735982b6', '6', 'PAIN', '2026-11-14 17:36:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a6d34e6f-e2ef-4e6f-ad50-3295feb96ba5', '8d58947d-82ea-4daa-8655-18f417d2f83d', '4', 'SET_DONE', '2026-11-09 17:34:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a83f13fd-f881-4801-9564-75680afeaab2', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '8', 'PAIN', '2026-11-21 17:38:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a87ac231-9912-4364-88a4-8b3ab5c096ba', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '11', 'PAIN', '2026-11-24 20:58:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a8b4f45a-e7ff-4f54-b983-3d53d7aea839', 'fa839e03-0101-4b37-bae9-02b0750500f5', '10', 'PAIN', '2026-11-12 17:40:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('aa79d544-fb43-4980-907d-b8b9593dd96e', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '0', 'SESSION_STARTED', '2026-11-11 17:30:00+00', '2026-11-25 17:22:40.045428+00', 'false', '2026-11-11', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('aac70477-3de3-473d-80be-4d0367f773dc', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '7', 'SET_DONE', '2026-11-19 17:37:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ab26fbc9-f53c-42c5-9ecc-3cab27a22ac9', '8d58947d-82ea-4daa-8655-18f417d2f83d', '2', 'SET_DONE', '2026-11-09 17:32:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ab9ec2a3-a404-41d7-bf4e-37c842ab5469', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '11', 'SET_DONE', '2026-11-15 17:41:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('acce9027-797b-4491-adfa-d8727e3a87dc', 'f5627094-c80d-408b-a94e-43d875a2f468', '0', 'SESSION_STARTED', '2026-11-07 17:30:00+00', '2026-11-25 17:22:39.949038+00', 'false', '2026-11-07', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ad6c2816-df0d-4d95-b2db-62780d5af8a2', '76538922-6d99-4210-9758-3f922053aef1', '7', 'SET_DONE', '2026-11-22 17:37:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ad6ea29e-050e-4b69-8f89-89052663c35c', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '6', 'PAIN', '2026-11-16 17:36:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ad73d230-3460-49a1-ba05-4044b0f562f3', '76538922-6d99-4210-9758-3f922053aef1', '17', 'FINISHED', '2026-11-22 18:05:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ae00236b-6226-4695-a2c5-7417cc4ed152', '5db3936b-5502-4453-a902-effb6bd69cb1', '7', 'SET_DONE', '2026-11-04 17:37:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ae7503eb-2345-4ec2-8c2f-56d26dfd2484', '8d58947d-82ea-4daa-8655-18f417d2f83d', '17', 'FINISHED', '2026-11-09 18:05:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b03bb954-c689-40aa-8b32-2e71c5fcd22c', '99485819-3a14-498d-aea9-4f79dd6af103', '11', 'SET_DONE', '2026-11-23 17:41:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b05ff4d3-ce83-4403-b8f5-9b4d407e8065', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '12', 'SET_DONE', '2026-11-15 17:42:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b12ea76a-babe-42a0-98b8-ec2a44acb4bb', '99485819-3a14-498d-aea9-4f79dd6af103', '13', 'PAIN', '2026-11-23 17:43:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b1d5f7f9-716f-4031-a5f4-69c8f9eac07e', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '17', 'FINISHED', '2026-11-15 18:05:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b207eb9d-1889-4dd5-b3dd-21e1db17f31c', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '13', 'PAIN', '2026-11-21 17:43:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b22a0cc9-4453-4abe-9c6f-16b4f7edfc6e', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '10', 'PAIN', '2026-11-16 17:40:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b2752bfa-39a8-48cc-a2de-11a9b3c4ddc4', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '7', 'SET_DONE', '2026-11-15 17:37:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b2fff340-fe66-4801-8034-a722c574e138', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '5', 'SET_DONE', '2026-11-21 17:35:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b356931c-0212-4f2b-892e-b24ae3b773bb', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '11', 'SET_DONE', '2026-11-11 17:41:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b377fdd8-4b15-4af9-8f16-829ff07d2403', '76538922-6d99-4210-9758-3f922053aef1', '3', 'PAIN', '2026-11-22 17:33:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b3adde4c-edad-4309-8eb6-af99a0d557a8', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '10', 'PAIN', '2026-11-11 17:40:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b41f078d-078a-45cb-ae54-56d72f527684', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '17', 'FINISHED', '2026-11-08 18:05:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b4d09816-2d84-4836-bad9-b64ad0bc08f7', 'f5627094-c80d-408b-a94e-43d875a2f468', '7', 'SET_DONE', '2026-11-07 17:37:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b708ea46-c3d7-471f-b9cc-9d1ed3e73a80', 'fa839e03-0101-4b37-bae9-02b0750500f5', '8', 'PAIN', '2026-11-12 17:38:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b7d6366f-83b5-4114-a539-6a79fc8d5e00', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '5', 'SET_DONE', '2026-11-19 17:35:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b8881c00-4790-40c1-b5b3-4b543356bf34', '8d58947d-82ea-4daa-8655-18f417d2f83d', '3', 'PAIN', '2026-11-09 17:33:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b9adcd2c-ffb8-4324-83c2-82f6562a932f', 'fa839e03-0101-4b37-bae9-02b0750500f5', '1', 'PAIN', '2026-11-12 17:31:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bbb843e9-90f4-42fd-afda-26b68dad2125', '502b4981-0b1d-4da8-94de-094e1b140adc', '6', 'PAIN', '2026-11-05 17:36:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bcef672a-d014-41e7-a178-89c5f002295d', '99485819-3a14-498d-aea9-4f79dd6af103', '1', 'PAIN', '2026-11-23 17:31:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bcf5fbcc-e804-4340-9092-bc5055b46024', 'f5627094-c80d-408b-a94e-43d875a2f468', '14', 'PAIN', '2026-11-07 17:44:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bd63a275-a922-4772-8ae5-6d6cabcc22e7', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '4', 'SET_DONE', '2026-11-18 17:34:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('be7e00aa-3441-4ff7-8938-5b761c8242f0', '7495dbad-c1a0-484b-adcb-afad735982b6', '9', 'SET_DONE', '2026-11-14 17:39:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('be929ea1-fd2a-4034-95aa-d7c3d7286470', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '3', 'PAIN', '2026-11-11 17:33:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bfba8bd5-d296-4f2d-81ee-eeb63bb9d6a1', '76538922-6d99-4210-9758-3f922053aef1', '6', 'PAIN', '2026-11-22 17:36:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bfc2eea8-b104-43d2-bf7a-5cafbaf6f34d', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '17', 'FINISHED', '2026-11-11 18:05:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c0922151-8df3-4533-a608-af6142a0820f', '99485819-3a14-498d-aea9-4f79dd6af103', '7', 'SET_DONE', '2026-11-23 17:37:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c11efa0d-7119-4faf-a08c-17a76df2e020', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '7', 'SET_DONE', '2026-11-24 20:54:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c1996729-1809-4afa-8ecb-0afd152c78e7', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '13', 'PAIN', '2026-11-16 17:43:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c2832909-5bec-401f-9f64-3792e02c6540', '5db3936b-5502-4453-a902-effb6bd69cb1', '0', 'SESSION_STARTED', '2026-11-04 17:30:00+00', '2026-11-25 17:22:39.813849+00', 'false', '2026-11-04', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c2cd2bd9-1956-429a-8080-2e21734d09c3', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '6', 'PAIN', '2026-11-08 17:36:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c35b8d3d-764f-4a4f-bd8b-5d3b6694fafc', '99485819-3a14-498d-aea9-4f79dd6af103', '9', 'SET_DONE', '2026-11-23 17:39:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c4a2e1f5-605c-497b-8c97-99a64696d910', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '16', 'MINUTES', '2026-11-21 17:46:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c5101cd2-9297-4e8d-9d8c-0e804f49643b', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '14', 'PAIN', '2026-11-21 17:44:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c600e65c-1181-4d91-9662-31c3e0b579a1', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '6', 'PAIN', '2026-11-15 17:36:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c67af4d3-a9ed-4437-9652-3f59ce6d34fc', '502b4981-0b1d-4da8-94de-094e1b140adc', '10', 'PAIN', '2026-11-05 17:40:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c6c93eac-f00a-4ceb-a62b-94e203d3b7a3', '8d58947d-82ea-4daa-8655-18f417d2f83d', '13', 'PAIN', '2026-11-09 17:43:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c721f3c1-e08f-4f20-bb58-6f6f2f0fe680', 'fa839e03-0101-4b37-bae9-02b0750500f5', '3', 'PAIN', '2026-11-12 17:33:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c7ac54cc-3001-4468-8826-5b6350b59fea', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '8', 'PAIN', '2026-11-11 17:38:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c87dfb02-5de2-4e0f-94b6-7707da819592', '7495dbad-c1a0-484b-adcb-afad735982b6', '13', 'PAIN', '2026-11-14 17:43:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c89c785d-bb84-4a1e-b712-269d96982d12', '76538922-6d99-4210-9758-3f922053aef1', '15', 'RPE', '2026-11-22 17:45:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c92a5729-7867-4c5f-afce-d3c8f3cdbef8', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '12', 'SET_DONE', '2026-11-16 17:42:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cb84dabc-88f1-406f-98ac-8d2b26318c51', '76538922-6d99-4210-9758-3f922053aef1', '11', 'SET_DONE', '2026-11-22 17:41:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cbfeb752-0e24-44fb-bae0-2a9836dbfe8a', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '0', 'SESSION_STARTED', '2026-11-21 17:30:00+00', '2026-11-25 17:22:40.299202+00', 'false', '2026-11-21', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ccc5057d-80e4-46b3-b00d-ae6791e97bd4', '76538922-6d99-4210-9758-3f922053aef1', '4', 'SET_DONE', '2026-11-22 17:34:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cdbe7fac-adaf-44dc-9ecc-57046e8de290', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '13', 'PAIN', '2026-11-18 17:43:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ce3538e5-1318-4e9b-8084-338c8cf7a9b2', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '13', 'RPE', '2026-11-24 21:00:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cebe5fd7-7ed0-4836-a060-08cc77b86305', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '6', 'PAIN', '2026-11-24 20:53:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cecf6209-02df-4b92-acc9-0683c08c003c', 'fa839e03-0101-4b37-bae9-02b0750500f5', '2', 'SET_DONE', '2026-11-12 17:32:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cff6c7e3-d6f8-47fa-9c95-70c93120ea5a', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '16', 'MINUTES', '2026-11-16 17:46:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d18f984b-0974-48cf-a623-454a3b36b6d8', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '6', 'PAIN', '2026-11-18 17:36:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d1c6226d-1dd1-4eee-a4a9-7303420c1db9', '8d58947d-82ea-4daa-8655-18f417d2f83d', '1', 'PAIN', '2026-11-09 17:31:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d1f082c2-fbf8-4554-8a70-7aa167d51845', '76538922-6d99-4210-9758-3f922053aef1', '9', 'SET_DONE', '2026-11-22 17:39:00+00', '2026-11-25 17:22:40.328417+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d2996d7a-6873-44c1-8195-6cb52098c882', '5db3936b-5502-4453-a902-effb6bd69cb1', '12', 'SET_DONE', '2026-11-04 17:42:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d30714db-f38b-4ab3-bede-a872f1116033', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '14', 'PAIN', '2026-11-11 17:44:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d3f6ffef-bc05-4bc5-80a8-f639d8a3b404', '5db3936b-5502-4453-a902-effb6bd69cb1', '17', 'FINISHED', '2026-11-04 18:05:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d47c8ec8-17aa-4aeb-859a-7bdc8b92c962', '5db3936b-5502-4453-a902-effb6bd69cb1', '9', 'SET_DONE', '2026-11-04 17:39:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d4b73321-06cb-469c-8c9a-93e7d22a3595', 'f5627094-c80d-408b-a94e-43d875a2f468', '10', 'PAIN', '2026-11-07 17:40:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d4dd04c7-9531-41a0-9d1e-d5f159852540', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '3', 'PAIN', '2026-11-21 17:33:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d5414a07-665b-4e66-b01f-10fdfd643ffe', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '16', 'MINUTES', '2026-11-15 17:46:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d545f333-0b59-47d9-aaa5-240fc7a980a1', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '2', 'SET_DONE', '2026-11-11 17:32:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d7df3d16-5315-49b1-87e6-b443315dbb22', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '14', 'PAIN', '2026-11-16 17:44:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d9a7db05-b980-428d-bafb-4f808bbf9dba', '7495dbad-c1a0-484b-adcb-afad735982b6', '14', 'PAIN', '2026-11-14 17:44:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dae5d095-c7c6-4813-aaa4-fa08d2130a02', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '4', 'SET_DONE', '2026-11-11 17:34:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('db51ece3-7cc1-4922-b021-85714117c65d', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '17', 'FINISHED', '2026-11-19 18:05:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dbb08758-2ef1-4c32-9ffb-4f0517c126c1', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '5', 'SET_DONE', '2026-11-15 17:35:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dc12c799-af50-4d62-94c8-97a634adb44b', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '15', 'RPE', '2026-11-21 17:45:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dc383b41-5b2e-40fd-8a33-426918e28b80', '4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '17', 'FINISHED', '2026-11-16 18:05:00+00', '2026-11-25 17:22:40.195571+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dcaf08ff-c861-4f66-921f-2efe436594bf', '5e2fa158-a233-4f3a-8458-6960ab0465a4', '3', 'PAIN', '2026-11-18 17:33:00+00', '2026-11-25 17:22:40.223535+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dd1ef549-553e-4815-87a0-8b7f6e42c2d2', 'f5627094-c80d-408b-a94e-43d875a2f468', '4', 'SET_DONE', '2026-11-07 17:34:00+00', '2026-11-25 17:22:39.949038+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dd2dccbb-03b8-4fad-9223-a76387650c38', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '10', 'SET_DONE', '2026-11-24 20:57:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dd3ce143-5890-44cb-bb9d-a136179b9bcb', '502b4981-0b1d-4da8-94de-094e1b140adc', '2', 'SET_DONE', '2026-11-05 17:32:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('de11d536-4e8a-4f0f-bf9b-7650159cad11', '5db3936b-5502-4453-a902-effb6bd69cb1', '15', 'RPE', '2026-11-04 17:45:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e0433920-8d4a-426c-bd42-dfbd8c16b31f', '502b4981-0b1d-4da8-94de-094e1b140adc', '3', 'PAIN', '2026-11-05 17:33:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e19fdc3f-5b42-4f40-8b8c-16240d02544c', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '0', 'SESSION_STARTED', '2026-11-24 20:47:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', '2026-11-24', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e1d32fdc-ef0b-44dd-91ad-8b5af77bed84', '99485819-3a14-498d-aea9-4f79dd6af103', '15', 'RPE', '2026-11-23 17:45:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e27c1c1a-cac7-4719-930b-339904b90b51', '502b4981-0b1d-4da8-94de-094e1b140adc', '12', 'SET_DONE', '2026-11-05 17:42:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e2835f1a-cb24-47c6-b7f1-dc9070397f8a', '7495dbad-c1a0-484b-adcb-afad735982b6', '0', 'SESSION_STARTED', '2026-11-14 17:30:00+00', '2026-11-25 17:22:40.123706+00', 'false', '2026-11-14', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e41aa3cf-f530-4d8c-be81-05b5b9b22447', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '10', 'PAIN', '2026-11-21 17:40:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e43ef798-6079-45a1-906b-1ca241bdc113', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '2', 'SET_DONE', '2026-11-24 20:49:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e568f4f7-5f9d-4819-9844-a3dd935be72d', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '9', 'SET_DONE', '2026-11-15 17:39:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e77cb45f-5832-489f-9b76-85558f6cc8dc', '5b518db6-3289-4d4f-8176-4ebce0ac5193', '12', 'PAIN', '2026-11-24 20:59:40.391875+00', '2026-11-25 17:22:40.399007+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e8d97fcb-0e9f-4539-afcb-dcbf14bce358', '8d58947d-82ea-4daa-8655-18f417d2f83d', '9', 'SET_DONE', '2026-11-09 17:39:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e919f673-6782-4dec-b026-f4f7fddb5f99', '8d58947d-82ea-4daa-8655-18f417d2f83d', '5', 'SET_DONE', '2026-11-09 17:35:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ea727396-e9e5-44e0-841a-5300ccb797f4', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '0', 'SESSION_STARTED', '2026-11-15 17:30:00+00', '2026-11-25 17:22:40.168189+00', 'false', '2026-11-15', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('eada82e9-beab-40f4-8c4c-7ee13a49b780', '8d58947d-82ea-4daa-8655-18f417d2f83d', '0', 'SESSION_STARTED', '2026-11-09 17:30:00+00', '2026-11-25 17:22:40.011601+00', 'false', '2026-11-09', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('eb2cce48-ce76-45eb-a190-d666d200c5c4', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '4', 'SET_DONE', '2026-11-19 17:34:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ec8824a0-0607-477d-9f09-b19c4863a2b5', 'fa839e03-0101-4b37-bae9-02b0750500f5', '4', 'SET_DONE', '2026-11-12 17:34:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('eca00143-cbd6-49e7-8ebe-2d625045a7c9', 'c3b572d4-a3bd-4947-9a10-399d2444683e', '1', 'PAIN', '2026-11-15 17:31:00+00', '2026-11-25 17:22:40.168189+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('eca9ea8f-c5b2-41e3-b69f-592449fa8249', '99485819-3a14-498d-aea9-4f79dd6af103', '0', 'SESSION_STARTED', '2026-11-23 17:30:00+00', '2026-11-25 17:22:40.355818+00', 'false', '2026-11-23', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ecbb19f2-9e53-46e1-a37c-19864de33e3f', '5db3936b-5502-4453-a902-effb6bd69cb1', '5', 'SET_DONE', '2026-11-04 17:35:00+00', '2026-11-25 17:22:39.813849+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ee4543e9-f278-43d2-9547-d94941198374', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '9', 'SET_DONE', '2026-11-11 17:39:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('eea78884-0663-4113-8e6e-11b8686a1862', '502b4981-0b1d-4da8-94de-094e1b140adc', '11', 'SET_DONE', '2026-11-05 17:41:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('eeca8ed5-abeb-4ae9-8f40-5ff506c873ae', 'a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '7', 'SET_DONE', '2026-11-11 17:37:00+00', '2026-11-25 17:22:40.045428+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('eede054a-30b9-4995-ae5b-d778cf77d20a', '8d58947d-82ea-4daa-8655-18f417d2f83d', '16', 'MINUTES', '2026-11-09 17:46:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ef3b1462-35ee-4969-a6e5-4d70db26046a', '7495dbad-c1a0-484b-adcb-afad735982b6', '4', 'SET_DONE', '2026-11-14 17:34:00+00', '2026-11-25 17:22:40.123706+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('efceec82-754c-49b7-97d2-ac5815eb677a', 'fa839e03-0101-4b37-bae9-02b0750500f5', '13', 'PAIN', '2026-11-12 17:43:00+00', '2026-11-25 17:22:40.077608+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f1022ae5-44a0-4d5b-813a-837eb3952488', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '11', 'SET_DONE', '2026-11-19 17:41:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'ea033935-0beb-40fe-bd2f-ae22f41f8d11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f17956dc-03f3-496b-8bd4-d55327050714', '8d58947d-82ea-4daa-8655-18f417d2f83d', '6', 'PAIN', '2026-11-09 17:36:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f18eab2e-f423-419f-9c55-417e39d38b82', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '4', 'SET_DONE', '2026-11-21 17:34:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f2434242-11d1-476a-8fc9-ec2946c3d57a', '1e9feaa5-3e8f-48b2-b34d-dc3242374305', '9', 'SET_DONE', '2026-11-19 17:39:00+00', '2026-11-25 17:22:40.255955+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f6788d49-79a2-4fc1-8766-e12241e28893', '99485819-3a14-498d-aea9-4f79dd6af103', '4', 'SET_DONE', '2026-11-23 17:34:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f76a048b-b8c5-42bd-add5-165f4b7d2d47', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '7', 'SET_DONE', '2026-11-21 17:37:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'd84801eb-2b02-4398-8ad5-c954b9c858bb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f78be9e2-6db9-40b7-8969-fc04fe1a95dd', '99485819-3a14-498d-aea9-4f79dd6af103', '17', 'FINISHED', '2026-11-23 18:05:00+00', '2026-11-25 17:22:40.355818+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f82562be-4ed9-4764-bef6-f6fa523f9c2b', '502b4981-0b1d-4da8-94de-094e1b140adc', '1', 'PAIN', '2026-11-05 17:31:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f9610861-9afc-43b1-b3c0-f1baba260f22', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '6', 'PAIN', '2026-11-21 17:36:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, '01bf0eb2-06f1-4c80-840e-8b82c31b1315', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fb575591-eff1-4526-9158-9a79995c6091', '98cf5418-9f48-4afd-9b32-20bc4df1542a', '15', 'RPE', '2026-11-08 17:45:00+00', '2026-11-25 17:22:39.979576+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fcb53ce9-02bc-403a-82b6-2e512e1ce621', '8d58947d-82ea-4daa-8655-18f417d2f83d', '15', 'RPE', '2026-11-09 17:45:00+00', '2026-11-25 17:22:40.011601+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fcef35da-3c9f-4ba6-b8e2-96e4e72c61cd', 'e24f3654-3019-42e2-8c8b-1e05062aebd0', '2', 'SET_DONE', '2026-11-21 17:32:00+00', '2026-11-25 17:22:40.299202+00', 'false', NULL, NULL, 'a9275df3-1e5d-46c4-8400-ab025042debd', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fef4074d-87c4-4568-bbe6-17ed88da9623', '502b4981-0b1d-4da8-94de-094e1b140adc', '9', 'SET_DONE', '2026-11-05 17:39:00+00', '2026-11-25 17:22:39.919576+00', 'false', NULL, NULL, 'c5ab53fb-9fb4-4325-b4a8-b3deef70a6d7', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('1e9feaa5-3e8f-48b2-b34d-dc3242374305', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-19 17:30:00+00', '2026-11-25 17:22:40.255955+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('4f18dd4e-57b4-4d04-aee2-b2ba432d8be8', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-16 17:30:00+00', '2026-11-25 17:22:40.195571+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('502b4981-0b1d-4da8-94de-094e1b140adc', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-05 17:30:00+00', '2026-11-25 17:22:39.919576+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('5b518db6-3289-4d4f-8176-4ebce0ac5193', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-24 20:47:40.391875+00', '2026-11-25 17:22:40.399007+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('5db3936b-5502-4453-a902-effb6bd69cb1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-04 17:30:00+00', '2026-11-25 17:22:39.813849+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('5e2fa158-a233-4f3a-8458-6960ab0465a4', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-18 17:30:00+00', '2026-11-25 17:22:40.223535+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('7495dbad-c1a0-484b-adcb-afad735982b6', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-14 17:30:00+00', '2026-11-25 17:22:40.123706+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('76538922-6d99-4210-9758-3f922053aef1', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-22 17:30:00+00', '2026-11-25 17:22:40.328417+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('8d58947d-82ea-4daa-8655-18f417d2f83d', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-09 17:30:00+00', '2026-11-25 17:22:40.011601+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('98cf5418-9f48-4afd-9b32-20bc4df1542a', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-08 17:30:00+00', '2026-11-25 17:22:39.979576+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('99485819-3a14-498d-aea9-4f79dd6af103', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-23 17:30:00+00', '2026-11-25 17:22:40.355818+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('a2c74a19-6c96-4881-97e4-b5bb1ad4b7ce', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-11 17:30:00+00', '2026-11-25 17:22:40.045428+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('c3b572d4-a3bd-4947-9a10-399d2444683e', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-15 17:30:00+00', '2026-11-25 17:22:40.168189+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('e24f3654-3019-42e2-8c8b-1e05062aebd0', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-21 17:30:00+00', '2026-11-25 17:22:40.299202+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('f5627094-c80d-408b-a94e-43d875a2f468', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-07 17:30:00+00', '2026-11-25 17:22:39.949038+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('fa839e03-0101-4b37-bae9-02b0750500f5', '9dc5af3e-101f-48e8-bbfe-0c74fba62c0b', '8a1d165f-2f0f-4dbc-9f4f-ce4d56b2b411', '1', '2026-11-12 17:30:00+00', '2026-11-25 17:22:40.077608+00');
select setval('audit_entry_id_seq', 112);
select setval('attempt_id_seq', 4);
select setval('guide_event_id_seq', 11);
set session_replication_role = default;

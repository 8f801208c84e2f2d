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
-- V205__moderation.sql
-- What is public can be reported and taken down; until everybody who must look has looked it stays public.

alter table review_version drop constraint review_version_state_check;
alter table review_version add constraint review_version_state_check check (state in
  ('WAITING', 'SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'CONTESTED', 'REJECTED', 'REMOVED', 'REINSTATED',
   'SUPERSEDED'));
alter table review_version drop constraint review_low_is_rejected_by_two;
alter table review_version add constraint review_low_is_rejected_by_two check (
  state not in ('REJECTED', 'REMOVED') or stars > 3 or second_by is not null
  or (alone and takes_effect_at is not null));
-- Masks stay while the removal of what they are on is looked at.
alter table review_version drop constraint review_mask_only_redacts;

drop index review_version_second;
create index review_version_second on review_version (decided_at, review)
  where state = 'SECOND_NEEDED' or (state = 'CONTESTED' and takes_effect_at is null);
drop index review_version_waiting_out;
create index review_version_waiting_out on review_version (takes_effect_at)
  where state in ('WAITING_OUT', 'CONTESTED');

-- Nobody could write a review before this version, so there is no act without these.
alter table review_act drop constraint review_act_kind_check;
alter table review_act add constraint review_act_kind_check check (kind in
  ('WRITTEN', 'EDITED', 'DECIDED', 'NOTICE_ANSWERED', 'SECONDED', 'TOOK_EFFECT', 'APPEALED', 'APPEAL_DECIDED',
   'DELETED'));
alter table review_act add column measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT'));
alter table review_act add column reason varchar(40);
alter table review_act add column noticed boolean not null default false;

-- A later decision takes the place of the one to publish; both stay in the acts.
create or replace function review_version_is_kept() returns trigger language plpgsql as $$
declare
  is_reported boolean := old.state in ('PUBLISHED', 'REINSTATED') and new.noticed;
begin
  if (old.review, old.number, old.stars, old.incentive, old.written_at, old.agreed_at, old.signals)
     is distinct from (new.review, new.number, new.stars, new.incentive, new.written_at, new.agreed_at, new.signals)
     or (new.body is distinct from old.body and new.body is not null)
     or (old.measure is not null and not is_reported
         and (old.measure, old.reason, old.decided_by, old.decided_at)
         is distinct from (new.measure, new.reason, new.decided_by, new.decided_at))
     or (old.second_by is not null and not is_reported and new.second_by is distinct from old.second_by) then
    raise exception 'what was written and decided never changes' using errcode = 'restrict_violation';
  end if;
  if (old.state = new.state)
     or (old.state = 'WAITING' and new.state in ('SECOND_NEEDED', 'WAITING_OUT', 'PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (old.state in ('SECOND_NEEDED', 'WAITING_OUT') and new.state in ('PUBLISHED', 'REJECTED', 'SUPERSEDED'))
     or (is_reported and new.state in ('PUBLISHED', 'CONTESTED', 'REMOVED'))
     or (old.state = 'CONTESTED' and new.state in ('PUBLISHED', 'REMOVED'))
     or (old.state in ('PUBLISHED', 'REJECTED', 'REMOVED') and new.state = 'REINSTATED') then
    return new;
  end if;
  raise exception 'a version does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
end $$;
-- V210__public_reviews.sql
-- What readers are told is what the rows say: sums follow once per statement, nobody writes them by hand, and the stars
-- that count are those of the version that is shown.

-- The shown stars and the declared incentive are those of a version that exists, so what is counted can be read.
alter table review_version add constraint review_version_as_rated unique (review, number, stars, incentive);
alter table review add constraint review_shows_what_was_rated
  foreign key (id, public_version, public_stars, public_incentive)
  references review_version (review, number, stars, incentive);

drop trigger review_keeps_sums on review;
drop function review_keeps_sums();
drop function review_summed(review, integer);

create function review_is_kept() returns trigger language plpgsql as $$
begin
  if (old.id, old.subject_kind, old.subject, old.author, old.first_at, old.verified, old.insider)
     is distinct from (new.id, new.subject_kind, new.subject, new.author, new.first_at, new.verified, new.insider) then
    raise exception 'what a review was written as never changes' using errcode = 'restrict_violation';
  end if;
  if old.deleted_at is not null and new is distinct from old then
    raise exception 'a deleted review never changes again' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger review_is_kept before update on review for each row execute function review_is_kept();

-- Takes what a statement changed, one subject after the other and always in the same order, so that two never wait for
-- each other.
create function review_sums_follow() returns trigger language plpgsql as $$
declare
  d record;
begin
  for d in execute format($q$
    select subject_kind, subject,
      coalesce(sum(n) filter (where counts and public_stars = 1), 0) as one,
      coalesce(sum(n) filter (where counts and public_stars = 2), 0) as two,
      coalesce(sum(n) filter (where counts and public_stars = 3), 0) as three,
      coalesce(sum(n) filter (where counts and public_stars = 4), 0) as four,
      coalesce(sum(n) filter (where counts and public_stars = 5), 0) as five,
      sum(n) as listed
    from (
      select subject_kind, subject, public_stars, n, verified and not insider and public_incentive = 'NONE' as counts
      from (%s) as changed where public_version is not null
    ) as shown
    group by subject_kind, subject
    order by subject_kind, subject $q$,
    case tg_op when 'INSERT' then 'select *, 1 as n from added'
      else 'select *, 1 as n from added union all select *, -1 as n from removed' end)
  loop
    continue when (d.one, d.two, d.three, d.four, d.five, d.listed) = (0, 0, 0, 0, 0, 0);
    insert into review_summary (subject_kind, subject, changed_at) values (d.subject_kind, d.subject, now())
      on conflict (subject_kind, subject) do nothing;
    update review_summary s set one = s.one + d.one, two = s.two + d.two, three = s.three + d.three,
      four = s.four + d.four, five = s.five + d.five, listed = s.listed + d.listed, changed_at = now()
     where s.subject_kind = d.subject_kind and s.subject = d.subject;
  end loop;
  return null;
end $$;

create trigger review_sums_follow_new after insert on review
  referencing new table as added for each statement execute function review_sums_follow();
create trigger review_sums_follow_change after update on review
  referencing old table as removed new table as added for each statement execute function review_sums_follow();

-- A sum that no row stands behind cannot be written: only from inside of the triggers above.
create function review_summary_follows() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'sums of reviews follow the reviews, nobody writes them' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create trigger review_summary_follows before insert or update or delete or truncate on review_summary
  for each statement execute function review_summary_follows();

-- The list of all is ordered by another expression than that of one subject, so that the planner never looks for a
-- subject with few reviews among everybody's.
drop index review_newest;
create index review_newest on review (timezone('UTC', first_at) desc, id desc) where public_version is not null;

-- The order in which acts happened, also of those in the same instant.
alter table review_act add column place bigint generated always as identity;
create index review_act_decided on review_act (place) where kind = 'DECIDED';
create index review_act_of_version on review_act (review, version, place);
-- V215__reports.sql
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
-- V220__own_reviews.sql
-- What clients went through, and whom the portal asked for a review. These views are the only places where reviews read
-- the tables of care, plans and training.

-- A session that counts: finished, not stopped early, at least one set, and not disputed by the client.
create view review_session as
select s.client, s.plan, p.protocol_code as programme, f.at as finished_at, p.ended_at as plan_ended_at
from training_session s
join plan p on p.id = s.plan
join lateral (select max(e.at) as at from session_entry e where e.session = s.id and e.kind = 'FINISHED') f
  on f.at is not null
where not exists (select 1 from session_entry e where e.session = s.id and e.kind = 'STOPPED')
  and exists (select 1 from session_entry e
              where e.session = s.id and e.kind = 'SET_DONE'
                and not exists (select 1 from session_entry u
                                where u.session = s.id and u.kind = 'SET_UNDONE' and u.item = e.item
                                  and u.set_number = e.set_number and u.seq > e.seq))
  and not exists (select 1 from entry_on_behalf b join entry_on_behalf_answer a on a.entry = b.id
                  where b.session = s.id and b.kind = 'SESSION' and a.disputed);

create view review_care as select client, practitioner, started_at, ended_at from care_relationship;

create view review_plan as select client, protocol_code as programme, started_at, ended_at from plan;

-- over_at: when a plan of the programme was over for the first time; null while none is, and for trainers.
create view review_experience as
select s.client, 'TRAINER'::varchar(10) as subject_kind, c.practitioner::varchar(40) as subject,
  min(s.finished_at) as first_at, max(s.finished_at) as last_at, null::timestamptz as over_at
from review_session s
join review_care c on c.client = s.client and s.finished_at >= c.started_at
  and (c.ended_at is null or s.finished_at < c.ended_at)
group by s.client, c.practitioner
union all
select s.client, 'PROGRAMME'::varchar(10), s.programme::varchar(40), min(s.finished_at), max(s.finished_at),
  min(s.plan_ended_at)
from review_session s
group by s.client, s.programme;
-- V221__review_invitations.sql
-- Invitations to review: everybody who is eligible is asked once per subject, at the same distance, in the same words.

create view review_client as
select id as client from account where disabled_at is null and confirmed_at is not null and 'CLIENT' = any (roles);

create table review_invitation (
  client uuid not null references account (id),
  subject_kind varchar(10) not null check (subject_kind in ('TRAINER', 'PROGRAMME')),
  subject varchar(40) not null check (subject ~ '^[a-z0-9-]{3,40}$'),
  due_at timestamptz not null,
  invited_at timestamptz not null,
  -- Which version of the text was sent.
  wording integer not null check (wording >= 1),
  primary key (client, subject_kind, subject),
  constraint review_invitation_waits check (invited_at >= due_at)
);

create index review_invitation_by_due on review_invitation (due_at);

create trigger review_invitation_unchanged before update or delete on review_invitation
  for each row execute function review_rows_stay();
create trigger review_invitation_kept before truncate on review_invitation
  for each statement execute function review_rows_stay();

-- Who wants to be asked no more; taking it back removes the row, and the audit record keeps both.
create table review_invitation_opt_out (
  client uuid primary key references account (id),
  since timestamptz not null
);
-- V222__review_retention.sql
-- Rejected words are kept restricted for a year and then erased, unless a court may need them.

create table review_hold (
  id uuid primary key,
  review uuid not null references review (id),
  reason varchar(500) not null check (reason !~ '^\s*$'),
  held_by uuid not null references account (id),
  held_at timestamptz not null,
  lift_reason varchar(500) check (lift_reason !~ '^\s*$'),
  lifted_by uuid references account (id),
  lifted_at timestamptz,
  constraint review_hold_lift_whole check (num_nonnulls(lift_reason, lifted_by, lifted_at) in (0, 3))
);

create unique index review_hold_once on review_hold (review) where lifted_at is null;
create index review_hold_newest on review_hold (held_at desc, id);

create function review_hold_is_kept() returns trigger language plpgsql as $$
begin
  if old.lifted_at is not null
     or (old.id, old.review, old.reason, old.held_by, old.held_at)
        is distinct from (new.id, new.review, new.reason, new.held_by, new.held_at) then
    raise exception 'a hold changes only by being lifted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger review_hold_is_kept before update on review_hold for each row execute function review_hold_is_kept();
create trigger review_hold_undeleted before delete on review_hold for each row execute function review_rows_stay();
create trigger review_hold_truncated before truncate on review_hold
  for each statement execute function review_rows_stay();

-- What is written while a hold runs is held too.
create function review_version_inherits_hold() returns trigger language plpgsql as $$
begin
  new.held := exists (select 1 from review_hold h where h.review = new.review and h.lifted_at is null);
  return new;
end $$;

create trigger review_version_inherits_hold before insert on review_version
  for each row execute function review_version_inherits_hold();

create index review_version_kept_until on review_version (kept_until)
  where state in ('REJECTED', 'REMOVED') and body is not null and not held;

-- The words of an appeal go with the words it was about; nothing else of it ever changes.
create or replace function review_appeal_is_kept() returns trigger language plpgsql as $$
begin
  if new.words = '…' and (new.answer is null or new.answer = '…')
     and (old.review, old.version, old.made_at, old.decided_by, old.decided_at, old.reinstated)
         is not distinct from (new.review, new.version, new.made_at, new.decided_by, new.decided_at, new.reinstated)
     and (old.answer is null) = (new.answer is null) then
    return new;
  end if;
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
-- V225__responses.sql
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
-- V230__access_networks.sql
-- From which networks people signed in, as digests: two accounts of one person are seldom far apart.
create table sign_in_network (
  network      bytea       not null check (length(network) = 32),
  account_id   uuid        not null references account (id) on delete cascade,
  last_sign_in timestamptz not null,
  primary key (network, account_id)
);

create index sign_in_network_by_account on sign_in_network (account_id);
create index sign_in_network_by_use on sign_in_network (last_sign_in);
-- V235__stories.sql
-- Stories of success. One needs a standing consent and a programme that was really finished; the database asks for both.

alter table consent_wording drop constraint consent_wording_purpose_check;
alter table consent_wording add constraint consent_wording_purpose_check
  check (purpose in ('CARE', 'SHARING', 'RESEARCH', 'NEWS', 'STORY'));

-- One client's way through one rule set. furthest: the highest phase that was entered by a decision.
create view story_course as
select p.id as plan, p.client, p.protocol_code, p.protocol_version, p.presentation, p.started_at, p.ended_at,
  greatest(p.start_phase, (select max(d.to_phase) from phase_decision d
                           where d.plan = p.id and d.action = 'ADVANCE')) as furthest
from plan p;

create table story (
  id uuid primary key,
  client uuid not null,
  plan uuid not null,
  -- The last phase of the programme, which the client entered by a decision.
  reached smallint not null check (reached between 1 and 20),
  -- How the rule set was called then.
  programme varchar(200) not null check (programme <> ''),
  phase_name varchar(120) not null check (phase_name <> ''),
  consent_id uuid not null references consent (id),
  signed_as varchar(60) not null,
  body varchar(5000) check (body !~ '^\s*$'),
  shown varchar(5000),
  written_at timestamptz not null,
  state varchar(20) not null check (state in
    ('WAITING', 'PUBLISHED', 'REJECTED', 'REMOVED', 'REINSTATED')),
  measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT')),
  reason varchar(40),
  facts varchar(2000) not null,
  noticed boolean not null,
  decided_by uuid references account (id),
  decided_at timestamptz,
  second_by uuid references account (id),
  takes_effect_at timestamptz,
  alone boolean not null,
  appeal_words varchar(2000),
  appeal_at timestamptz,
  appeal_by uuid references account (id),
  appeal_decided_at timestamptz,
  reinstated boolean not null default false,
  answer varchar(2000),
  withdrawn_at timestamptz,
  foreign key (plan, client) references plan (id, client),
  constraint story_decision_whole check (num_nonnulls(measure, decided_by, decided_at) in (0, 3)),
  constraint story_restriction_has_reason check ((measure in ('REDACT', 'REJECT')) = (reason is not null)),
  constraint story_appeal_by_another check (appeal_by <> decided_by),
  constraint story_withdrawn_is_gone check (withdrawn_at is null or (body is null and shown is null and signed_as = ''))
);

create unique index story_one_per_plan on story (plan) where withdrawn_at is null;
create index story_of_client on story (client, written_at desc);
create index story_waiting on story (written_at, id) where state = 'WAITING' and withdrawn_at is null;
create index story_rejected on story (decided_at) where state in ('REJECTED', 'REMOVED') and body is not null;
create index story_newest on story (written_at desc, id) where state in ('PUBLISHED', 'REINSTATED');

create function story_rests_on_facts() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from story_course c
                 where c.plan = new.plan and c.client = new.client and c.ended_at is not null
                   and c.furthest >= new.reached) then
    raise exception 'a story needs a programme that was finished' using errcode = 'restrict_violation';
  end if;
  if not exists (select 1 from consent c
                 left join consent_withdrawal w on w.consent_id = c.id
                 where c.id = new.consent_id and c.client = new.client and c.purpose = 'STORY'
                   and w.consent_id is null) then
    raise exception 'a story needs a consent that stands' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger story_rests_on_facts before insert on story for each row execute function story_rests_on_facts();

create function story_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'a story is withdrawn, never deleted' using errcode = 'restrict_violation';
  end if;
  if (old.id, old.client, old.plan, old.reached, old.programme, old.phase_name, old.consent_id, old.written_at)
     is distinct from
     (new.id, new.client, new.plan, new.reached, new.programme, new.phase_name, new.consent_id, new.written_at)
     or (new.body is distinct from old.body and new.body is not null)
     or (old.withdrawn_at is not null and new is distinct from old) then
    raise exception 'what a story was written as never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger story_is_kept before update or delete on story for each row execute function story_is_kept();
create trigger story_stays before truncate on story for each statement execute function story_is_kept();

-- Whoever takes the consent back takes the stories back that rest on it, words and name included.
create function story_follows_consent() returns trigger language plpgsql as $$
begin
  update story set withdrawn_at = new.withdrawn_at, signed_as = '', body = null, shown = null
   where consent_id = new.consent_id and withdrawn_at is null;
  return new;
end $$;

create trigger story_follows_consent after insert on consent_withdrawal
  for each row execute function story_follows_consent();

-- What readers can see: moderated, and the consent stands now.
create view story_public as
select s.*
from story s
left join consent_withdrawal w on w.consent_id = s.consent_id
where s.state in ('PUBLISHED', 'REINSTATED') and s.withdrawn_at is null and w.consent_id is null;

create table story_act (
  id uuid primary key,
  story uuid not null references story (id),
  kind varchar(20) not null check (kind in
    ('WRITTEN', 'DECIDED', 'NOTICE_ANSWERED', 'APPEALED', 'APPEAL_DECIDED', 'DELETED')),
  actor uuid not null references account (id),
  at timestamptz not null,
  outcome varchar(20) not null,
  measure varchar(10) check (measure in ('PUBLISH', 'REDACT', 'REJECT')),
  reason varchar(40)
);

create index story_act_by_time on story_act (at, id);

create function story_act_stays() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger story_act_unchanged before update or delete on story_act
  for each row execute function story_act_stays();
create trigger story_act_kept before truncate on story_act for each statement execute function story_act_stays();
-- V240__risk_assessments.sql
-- What could go wrong with reviews, looked at once a year and kept for ever.
create table risk_assessment (
  id uuid primary key,
  assessed_at timestamptz not null,
  assessed_by uuid not null references account (id),
  summary varchar(4000) not null check (summary !~ '^\s*$')
);

create index risk_assessment_newest on risk_assessment (assessed_at desc, id);

create table risk_finding (
  assessment uuid not null references risk_assessment (id),
  risk varchar(30) not null check (risk in ('FAKE', 'SUPPRESSION', 'INSIDERS', 'INCENTIVES', 'HEALTH_DATA',
    'DANGEROUS_ADVICE', 'FLOODING', 'MISLEADING_FIGURES')),
  level varchar(10) not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
  seen varchar(2000) not null check (seen !~ '^\s*$'),
  done varchar(2000) not null check (done !~ '^\s*$'),
  primary key (assessment, risk)
);

-- Who assessed, by name.
create view risk_person as select id, display_name from account;

create function risk_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger risk_assessment_unchanged before update or delete on risk_assessment
  for each row execute function risk_rows_stay();
create trigger risk_assessment_kept before truncate on risk_assessment
  for each statement execute function risk_rows_stay();
create trigger risk_finding_unchanged before update or delete on risk_finding
  for each row execute function risk_rows_stay();
create trigger risk_finding_kept before truncate on risk_finding
  for each statement execute function risk_rows_stay();
set session_replication_role = replica;
create table flyway_schema_history (
  installed_rank int primary key, version varchar(50), description varchar(200) not null,
  type varchar(20) not null, script varchar(1000) not null, checksum int,
  installed_by varchar(100) not null, installed_on timestamp not null default now(),
  execution_time int not null, success boolean not null);
delete from account;
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('0d07c054-c3f2-4a80-b678-565b68d650e1', 'former07@former.test', 'Iris Fabre', NULL, '{CLIENT}', '2026-04-29 19:44:41.354273+00', NULL, NULL, '2026-04-29 19:44:41.354273+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('118de622-8579-45cd-8f47-69fd27e56400', 'former02@former.test', 'Joel Brandt', NULL, '{CLIENT}', '2025-11-30 19:44:41.35393+00', NULL, NULL, '2025-11-30 19:44:41.35393+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('21f95c10-594e-4801-a3aa-783933f45a8c', 'admin@demo.test', 'Ines Costa', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$GCt9lK7zWdnYlwhbH/EiKw$UjGw1pFyP/wsgUlRoXCCgIDmajJGHDjRkTA9/yrGAMk', '{ADMIN}', '2026-11-25 19:44:39.283014+00', NULL, NULL, '2026-11-25 19:44:39.245777+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('22b95862-1818-430e-868e-d27234a3ed8f', 'physio@demo.test', 'Amara Nwosu', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$g73hFVKcgJ9uy3L2aSxqlg$6GB/cWGgi7r4tY2L/dSIHqc+5uLR8uv1XTc4MdA2vFc', '{TRAINER,MEDICAL_REVIEWER}', '2026-11-25 19:44:39.037385+00', NULL, NULL, '2026-11-25 19:44:38.991808+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('2342b846-e096-4ddd-8a39-712d923a1936', 'editor@demo.test', 'Ruth Berger', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$qChkEcCfJiJLgyYswtpSGA$dv5n45hs3U9bGE2HiSscOYbez/kUIDpC37RwnNy9mZc', '{EDITOR}', '2026-11-25 19:44:39.237888+00', NULL, NULL, '2026-11-25 19:44:39.202168+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('51ce12dd-2f81-45ee-8951-9379896b02da', 'former01@former.test', 'Marta Keller', NULL, '{CLIENT}', '2025-10-21 19:44:41.353568+00', NULL, NULL, '2025-10-21 19:44:41.353568+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('5206ef16-06a6-4d7f-961a-56900dba3792', 'former03@former.test', 'Aylin Demir', NULL, '{CLIENT}', '2025-12-30 19:44:41.354045+00', NULL, NULL, '2025-12-30 19:44:41.354045+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'former08@former.test', 'Karl Winter', NULL, '{CLIENT}', '2026-05-29 19:44:41.354322+00', NULL, NULL, '2026-05-29 19:44:41.354322+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'former14@former.test', 'Rana Aziz', NULL, '{CLIENT}', '2026-06-18 19:44:41.354557+00', NULL, NULL, '2026-06-18 19:44:41.354557+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'client@demo.test', 'Nora Lindqvist', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$hWXZtOTQTm9OOU/f4IZ9ug$94rcY87PPhiUYyS4y7FQ1WGCTb/MYYwSdjKlWw/U+vw', '{CLIENT}', '2026-11-25 19:44:38.852309+00', NULL, NULL, '2026-11-25 19:44:38.802036+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('70af33d6-266c-465d-84e1-19dfc272139b', 'former12@former.test', 'Mika Aalto', NULL, '{CLIENT}', '2026-04-09 19:44:41.354492+00', NULL, NULL, '2026-04-09 19:44:41.354492+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('759fd0a1-31c8-4e41-88ae-32cba6579f99', 'former06@former.test', 'Noel Okoye', NULL, '{CLIENT}', '2026-03-30 19:44:41.354229+00', NULL, NULL, '2026-03-30 19:44:41.354229+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('80408249-26c3-43fb-bda6-5d605d15788e', 'trainer@demo.test', 'Jonas Weber', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$UzSYqwU/4isXF9vnkrgGnQ$ULxFtez5u0RX/qDKJlBr+xIKOoUcUpIIAI9d/KFW8Yo', '{TRAINER}', '2026-11-25 19:44:38.984477+00', NULL, NULL, '2026-11-25 19:44:38.944389+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('81c71487-f9e8-41a5-bc68-8686814a600f', 'former05@former.test', 'Petra Holm', NULL, '{CLIENT}', '2026-02-28 19:44:41.35417+00', NULL, NULL, '2026-02-28 19:44:41.35417+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('8afcd387-526f-4262-968a-912e1272e28c', 'moderator2@demo.test', 'Tom Fischer', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$YCFWckxQIaO3z2yR7OLExw$+0uD3TO2SZu+Lsjo3fcQyqkuCXDJkk7cXi5r8du/UNU', '{MODERATOR}', '2026-11-25 19:44:39.195573+00', NULL, NULL, '2026-11-25 19:44:39.159115+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'former09@former.test', 'Lena Sorg', NULL, '{CLIENT}', '2026-06-28 19:44:41.35436+00', NULL, NULL, '2026-06-28 19:44:41.35436+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('90f405b0-077a-462e-a55c-062eade0ff9d', 'client2@demo.test', 'Sam Okafor', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$5jXIVIKwWKncREvOPdc7ZQ$I/AcsBOlsEnZjVqW3EFH6cPGcVRk8aA1gFm/kVcGtpI', '{CLIENT}', '2026-11-25 19:44:38.937433+00', NULL, NULL, '2026-11-25 19:44:38.901739+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('950f4898-b271-4148-8dec-3d8c2b69fcb0', 'admin2@demo.test', 'Paul Novak', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$G/oBvKs5/qfs4FQTyEraxw$P1HcwONhc8w03YKyX+CxLjDnvO/O5pRUykhT07Ofb8w', '{ADMIN}', '2026-11-25 19:44:39.324136+00', NULL, NULL, '2026-11-25 19:44:39.288108+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'former04@former.test', 'Hugo Lambert', NULL, '{CLIENT}', '2026-01-29 19:44:41.354118+00', NULL, NULL, '2026-01-29 19:44:41.354118+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('bf873eb1-d251-4e43-b13a-5bbfee55ce53', 'medical@demo.test', 'Elena Rossi', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$aIIUqiwkjIhhiCVegCTCgw$jDfXYaOKr0uyU3Y455GpBkzlgsjBHVTVc1415BlRt40', '{MEDICAL_REVIEWER}', '2026-11-25 19:44:39.085288+00', NULL, NULL, '2026-11-25 19:44:39.047478+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('d505277e-c41e-4a7e-9f2c-849cf338de90', 'former13@former.test', 'Oskar Lind', NULL, '{CLIENT}', '2026-05-19 19:44:41.354525+00', NULL, NULL, '2026-05-19 19:44:41.354525+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('d992e81f-ec69-4e51-962e-986d5e976b7b', 'former10@former.test', 'Tomás Vidal', NULL, '{CLIENT}', '2026-01-09 19:44:41.354399+00', NULL, NULL, '2026-01-09 19:44:41.354399+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('dd68449d-60e5-4440-8728-07c4530bf205', 'former11@former.test', 'Gina Rossetti', NULL, '{CLIENT}', '2026-02-18 19:44:41.354458+00', NULL, NULL, '2026-02-18 19:44:41.354458+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('eca46683-5e53-4a39-9541-8bf123bfcac4', 'moderator@demo.test', 'Maya Patel', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$Sis86BjUOf+E1wRCBoh3iw$R+SNGe9lf5LLBE19o2wh/NiAE/0OMBc96s+USPlnAzU', '{MODERATOR}', '2026-11-25 19:44:39.152324+00', NULL, NULL, '2026-11-25 19:44:39.093505+00', '0');
insert into account ("id", "email", "display_name", "password_hash", "roles", "confirmed_at", "disabled_at", "disabled_reason", "created_at", "version") overriding system value values ('ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'former15@former.test', 'Bea Novotna', NULL, '{CLIENT}', '2026-07-18 19:44:41.354587+00', NULL, NULL, '2026-07-18 19:44:41.354587+00', '0');
delete from attempt;
insert into attempt ("id", "kind", "key", "at") overriding system value values ('5', 'RESPONSE', E'\\x04f5d506bda12d6c2435085a007b29334da034912cd728c46c57af91215de648', '2026-11-25 19:44:41.431377+00');
insert into attempt ("id", "kind", "key", "at") overriding system value values ('6', 'RESPONSE', E'\\x069b1968a3bee2fa0b925a6df54174a34a80964214373b3a210f400305a3115f', '2026-11-25 19:44:41.431377+00');
delete from attention_item;
insert into attention_item ("id", "client", "practitioner", "kind", "cause", "urgency", "clinician_only", "since", "figures", "path", "raised_at", "gone_at") overriding system value values ('3f200406-94fe-4ff6-8846-8ff6fed2ecb7', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', NULL, 'DOSE_WAITS', 'session:d7387f4c-14c3-4d77-99be-040dc2c12381', '3', 'false', '2026-11-23 17:30:00+00', '{"day": "2026-11-23", "others": "0", "exercise": "HX07"}', NULL, '2026-11-25 19:44:41.672354+00', NULL);
insert into attention_item ("id", "client", "practitioner", "kind", "cause", "urgency", "clinician_only", "since", "figures", "path", "raised_at", "gone_at") overriding system value values ('528eecc7-feb4-42d4-9649-e0c6d228e6b8', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', NULL, 'PAIN_OVER_LIMIT', 'session:7872cfdb-3f8a-4db6-a908-06544c4316cb', '1', 'false', '2026-11-24 23:09:41.186276+00', '{"day": "2026-11-24", "peak": "4", "rise": "0", "limit": "2", "usual": "1", "others": "0", "exercise": "HX04"}', NULL, '2026-11-25 19:44:41.672354+00', NULL);
insert into attention_item ("id", "client", "practitioner", "kind", "cause", "urgency", "clinician_only", "since", "figures", "path", "raised_at", "gone_at") overriding system value values ('5e96765b-97bf-42fb-8fc3-10223504db75', '90f405b0-077a-462e-a55c-062eade0ff9d', NULL, 'NEW_ASSESSMENT', 'answers:1', '2', 'true', '2026-11-25 19:44:41.347023+00', '{"at": "2026-11-25T19:44:41.347023Z", "again": "false"}', NULL, '2026-11-25 19:44:41.689759+00', NULL);
insert into attention_item ("id", "client", "practitioner", "kind", "cause", "urgency", "clinician_only", "since", "figures", "path", "raised_at", "gone_at") overriding system value values ('d2ab4903-741f-4325-b228-aaf1b85b9a7f', '51ce12dd-2f81-45ee-8951-9379896b02da', NULL, 'PLAN_WAITS', 'first:2025-10-21T19:44:41.353568Z', '2', 'false', '2025-10-21 19:44:41.353568+00', '{"at": "2025-10-21T19:44:41.353568Z"}', NULL, '2026-11-25 19:44:41.787358+00', NULL);
delete from audit_entry;
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('1', '2026-11-25 19:44:38.877863+00', 'PORTAL', NULL, 'access.account-created', 'account', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"roles": "[CLIENT]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('10', '2026-11-25 19:44:39.32605+00', 'PORTAL', NULL, 'access.account-created', 'account', '950f4898-b271-4148-8dec-3d8c2b69fcb0', '{"roles": "[ADMIN]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('100', '2026-11-25 19:44:41.12421+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('101', '2026-11-25 19:44:41.148693+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('102', '2026-11-25 19:44:41.161597+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', 'ad290667-afaa-430b-a0b0-59e949087e28', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('103', '2026-11-25 19:44:41.172198+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('104', '2026-11-25 19:44:41.195356+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('105', '2026-11-25 19:44:41.201703+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'progression.gate-viewed', 'account', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('106', '2026-11-25 19:44:41.27977+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'plans.phase-entered', 'plan', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '{"phase": "2", "decision": "d721e320-a61c-4774-b30f-d8b973ff3dda"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('107', '2026-11-25 19:44:41.295681+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'progression.decided', 'plan', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '{"to": "2", "from": "1", "action": "ADVANCE", "decision": "d721e320-a61c-4774-b30f-d8b973ff3dda"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('108', '2026-11-25 19:44:41.321761+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'plans.published', 'plan', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '{"client": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('109', '2026-11-25 19:44:41.323303+00', 'PERSON', '90f405b0-077a-462e-a55c-062eade0ff9d', 'care.consent-given', 'consent', 'd73e8365-ca15-4c98-997a-5f17431e8ab6', '{"purpose": "CARE", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('11', '2026-11-25 19:44:39.34391+00', 'PERSON', '80408249-26c3-43fb-bda6-5d605d15788e', 'people.credential-added', 'credential', '7b67bac3-08a9-48d2-81c7-34fa50614dde', '{"class": "PERSONAL_TRAINER", "holder": "80408249-26c3-43fb-bda6-5d605d15788e"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('110', '2026-11-25 19:44:41.324561+00', 'PERSON', '90f405b0-077a-462e-a55c-062eade0ff9d', 'care.consent-given', 'consent', 'e373e4f5-77ec-4bb5-a31e-bd57ed733a09', '{"purpose": "SHARING", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('111', '2026-11-25 19:44:41.348353+00', 'PERSON', '90f405b0-077a-462e-a55c-062eade0ff9d', 'assessments.measured', 'client', '90f405b0-077a-462e-a55c-062eade0ff9d', '{"measure": "nprs", "measurement": "9376455e-82d4-31c2-b524-a51f0037ff06"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('112', '2026-11-25 19:44:41.351235+00', 'PERSON', '90f405b0-077a-462e-a55c-062eade0ff9d', 'assessments.intake-submitted', 'client', '90f405b0-077a-462e-a55c-062eade0ff9d', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('113', '2026-11-25 19:44:41.452323+00', 'PORTAL', NULL, 'responses.written', 'posting', 'response-46f6ab72-698d-4fc6-9530-54e9b3378883', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('114', '2026-11-25 19:44:41.494986+00', 'PERSON', '80408249-26c3-43fb-bda6-5d605d15788e', 'responses.written', 'posting', 'reply-82b12641-5d26-4a4d-b047-dc7f95cc4ee1', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('115', '2026-11-25 19:44:41.520423+00', 'PERSON', '8afcd387-526f-4262-968a-912e1272e28c', 'responses.decided', 'posting', 'response-46f6ab72-698d-4fc6-9530-54e9b3378883', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('116', '2026-11-25 19:44:41.533268+00', 'PERSON', '8afcd387-526f-4262-968a-912e1272e28c', 'responses.decided', 'posting', 'reply-82b12641-5d26-4a4d-b047-dc7f95cc4ee1', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('117', '2026-11-25 19:44:41.543307+00', 'PERSON', '51ce12dd-2f81-45ee-8951-9379896b02da', 'care.consent-given', 'consent', '75219104-50f7-4308-a239-561cf7af9ee1', '{"purpose": "STORY", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('118', '2026-11-25 19:44:41.547259+00', 'PERSON', '51ce12dd-2f81-45ee-8951-9379896b02da', 'stories.written', 'story', 'cddb819c-e40f-429a-ac8d-2ed750f37c2a', '{"consent": "75219104-50f7-4308-a239-561cf7af9ee1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('119', '2026-11-25 19:44:41.556098+00', 'PERSON', 'eca46683-5e53-4a39-9541-8bf123bfcac4', 'stories.decided', 'story', 'cddb819c-e40f-429a-ac8d-2ed750f37c2a', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('12', '2026-11-25 19:44:39.387835+00', 'PERSON', '80408249-26c3-43fb-bda6-5d605d15788e', 'people.profile-saved', 'account', '80408249-26c3-43fb-bda6-5d605d15788e', '{"published": "true"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('120', '2026-11-25 19:44:41.581929+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'reviews.written', 'review', 'a36f5010-ea16-4b44-b942-3883b4b18466', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('121', '2026-11-25 19:44:41.591688+00', 'PERSON', '90f405b0-077a-462e-a55c-062eade0ff9d', 'reviews.written', 'review', 'b76f043e-3ad6-4a67-b016-e292fc64b31c', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('13', '2026-11-25 19:44:39.413811+00', 'PERSON', '21f95c10-594e-4801-a3aa-783933f45a8c', 'people.credential-verified', 'credential', '7b67bac3-08a9-48d2-81c7-34fa50614dde', '{"check": "1", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('14', '2026-11-25 19:44:39.430569+00', 'PERSON', '950f4898-b271-4148-8dec-3d8c2b69fcb0', 'people.credential-verified', 'credential', '7b67bac3-08a9-48d2-81c7-34fa50614dde', '{"check": "2", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('15', '2026-11-25 19:44:39.438363+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'people.credential-added', 'credential', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{"class": "PHYSIOTHERAPIST", "holder": "22b95862-1818-430e-868e-d27234a3ed8f"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('16', '2026-11-25 19:44:39.449244+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'people.profile-saved', 'account', '22b95862-1818-430e-868e-d27234a3ed8f', '{"published": "true"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('17', '2026-11-25 19:44:39.458268+00', 'PERSON', '21f95c10-594e-4801-a3aa-783933f45a8c', 'people.credential-verified', 'credential', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{"check": "1", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('18', '2026-11-25 19:44:39.475429+00', 'PERSON', '950f4898-b271-4148-8dec-3d8c2b69fcb0', 'people.credential-verified', 'credential', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{"check": "2", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('19', '2026-11-25 19:44:39.479767+00', 'PERSON', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', 'people.credential-added', 'credential', '0415250b-e4eb-42af-8b78-43ec53004ddd', '{"class": "PHYSICIAN", "holder": "bf873eb1-d251-4e43-b13a-5bbfee55ce53"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('2', '2026-11-25 19:44:38.940139+00', 'PORTAL', NULL, 'access.account-created', 'account', '90f405b0-077a-462e-a55c-062eade0ff9d', '{"roles": "[CLIENT]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('20', '2026-11-25 19:44:39.489113+00', 'PERSON', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', 'people.profile-saved', 'account', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '{"published": "true"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('21', '2026-11-25 19:44:39.497137+00', 'PERSON', '21f95c10-594e-4801-a3aa-783933f45a8c', 'people.credential-verified', 'credential', '0415250b-e4eb-42af-8b78-43ec53004ddd', '{"check": "1", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('22', '2026-11-25 19:44:39.507293+00', 'PERSON', '950f4898-b271-4148-8dec-3d8c2b69fcb0', 'people.credential-verified', 'credential', '0415250b-e4eb-42af-8b78-43ec53004ddd', '{"check": "2", "method": "REGISTER", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('23', '2026-11-25 19:44:39.7331+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'guides.created', 'guide', 'e37d5b91-4ed9-4512-8491-557684a0256a', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('24', '2026-11-25 19:44:39.892548+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'medicalreview.requested', 'guide', 'e37d5b91-4ed9-4512-8491-557684a0256a', '{"request": "ba7a91d5-1aba-4a38-8cab-62af6035336f", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('25', '2026-11-25 19:44:39.893244+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'guides.sent-to-review', 'guide', 'e37d5b91-4ed9-4512-8491-557684a0256a', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('26', '2026-11-25 19:44:40.182987+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'medicalreview.signed', 'guide', 'e37d5b91-4ed9-4512-8491-557684a0256a', '{"hash": "478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017", "class": "PHYSIOTHERAPIST", "request": "ba7a91d5-1aba-4a38-8cab-62af6035336f", "revision": "1", "credential": "cf8aa80f-8c57-448a-9a66-696eb84bbb55"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('27', '2026-11-25 19:44:40.229772+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'guides.published', 'guide', 'e37d5b91-4ed9-4512-8491-557684a0256a', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('28', '2026-11-25 19:44:40.25322+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'guides.created', 'guide', 'c0902b01-f324-4835-a342-d4328785b6de', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('29', '2026-11-25 19:44:40.266951+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'medicalreview.requested', 'guide', 'c0902b01-f324-4835-a342-d4328785b6de', '{"request": "ba1f58c4-9851-4df6-bdd3-1585df103244", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('3', '2026-11-25 19:44:38.987681+00', 'PORTAL', NULL, 'access.account-created', 'account', '80408249-26c3-43fb-bda6-5d605d15788e', '{"roles": "[TRAINER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('30', '2026-11-25 19:44:40.267357+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'guides.sent-to-review', 'guide', 'c0902b01-f324-4835-a342-d4328785b6de', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('31', '2026-11-25 19:44:40.341288+00', 'PERSON', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', 'medicalreview.signed', 'guide', 'c0902b01-f324-4835-a342-d4328785b6de', '{"hash": "d9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918", "class": "PHYSICIAN", "request": "ba1f58c4-9851-4df6-bdd3-1585df103244", "revision": "1", "credential": "0415250b-e4eb-42af-8b78-43ec53004ddd"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('32', '2026-11-25 19:44:40.353339+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'guides.published', 'guide', 'c0902b01-f324-4835-a342-d4328785b6de', '{"revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('33', '2026-11-25 19:44:40.391191+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'guides.created', 'guide', '1aa2a8f7-14d8-453c-acdf-723f6263710c', '{}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('34', '2026-11-25 19:44:40.427548+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'medicalreview.requested', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '{"request": "08285f67-46da-4270-90e6-46558f07a839", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('35', '2026-11-25 19:44:40.428082+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'protocolfiles.sent-to-review', 'protocol', 'hamstring-strain', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('36', '2026-11-25 19:44:40.523794+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'medicalreview.signed', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '{"hash": "e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783", "class": "PHYSIOTHERAPIST", "request": "08285f67-46da-4270-90e6-46558f07a839", "revision": "1", "credential": "cf8aa80f-8c57-448a-9a66-696eb84bbb55"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('37', '2026-11-25 19:44:40.536413+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'medicalreview.requested', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '{"request": "6a5d59c8-9258-48cf-97c9-a48a22608906", "trigger": "INITIAL", "revision": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('38', '2026-11-25 19:44:40.536773+00', 'PERSON', '2342b846-e096-4ddd-8a39-712d923a1936', 'protocolfiles.sent-to-review', 'protocol', 'proximal-hamstring-tendinopathy', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('39', '2026-11-25 19:44:40.605619+00', 'PERSON', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', 'medicalreview.signed', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '{"hash": "dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06", "class": "PHYSICIAN", "request": "6a5d59c8-9258-48cf-97c9-a48a22608906", "revision": "1", "credential": "0415250b-e4eb-42af-8b78-43ec53004ddd"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('4', '2026-11-25 19:44:39.041054+00', 'PORTAL', NULL, 'access.account-created', 'account', '22b95862-1818-430e-868e-d27234a3ed8f', '{"roles": "[MEDICAL_REVIEWER, TRAINER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('40', '2026-11-25 19:44:40.614921+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'care.consent-given', 'consent', '0fba0770-d1fa-4851-9429-109bc0fce149', '{"purpose": "CARE", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('41', '2026-11-25 19:44:40.618147+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'care.consent-given', 'consent', 'd50fa1f5-fb08-446d-9f5c-33eb40c477b9', '{"purpose": "SHARING", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('42', '2026-11-25 19:44:40.626482+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'care.consent-given', 'consent', '7c52f900-5760-4fdd-9773-1aa154d272ea', '{"purpose": "SHARING", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('43', '2026-11-25 19:44:40.695802+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "nprs", "measurement": "1a6dcc18-1af3-30dc-a49b-dd680b1c7024"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('44', '2026-11-25 19:44:40.704436+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.intake-submitted', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('45', '2026-11-25 19:44:40.723213+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.confirmed', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('46', '2026-11-25 19:44:40.727734+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "nprs", "measurement": "79962faf-a6c1-46a4-891c-5811129af425"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('47', '2026-11-25 19:44:40.730375+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "nprs", "measurement": "b9ed8db7-8604-4560-84c9-c6eb0bd0fcd0"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('48', '2026-11-25 19:44:40.732353+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "nprs", "measurement": "a7b9ef2b-69b2-40e9-9182-f86e5961a727"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('49', '2026-11-25 19:44:40.737296+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "walk-pain", "measurement": "098cad85-5515-44aa-86b4-fa2f6bc92b1b"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('5', '2026-11-25 19:44:39.087708+00', 'PORTAL', NULL, 'access.account-created', 'account', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '{"roles": "[MEDICAL_REVIEWER]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('50', '2026-11-25 19:44:40.739667+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "walk-pain", "measurement": "d7ce2218-4140-43bd-9e2a-bb742ef44c12"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('51', '2026-11-25 19:44:40.742647+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "walk-pain", "measurement": "2e3e1133-5850-440d-98fa-e867befdab2c"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('52', '2026-11-25 19:44:40.744407+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "single-leg-squat-pain", "measurement": "a5b24077-d034-43ba-a9b9-3cfc0d36b96c"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('53', '2026-11-25 19:44:40.746835+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "single-leg-squat-pain", "measurement": "f002992a-d71c-44cf-a95e-a3b0bc9bd68d"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('54', '2026-11-25 19:44:40.749477+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "single-leg-squat-pain", "measurement": "c0edef8a-f210-4953-9119-a28b99ea1717"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('55', '2026-11-25 19:44:40.752202+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "5da9fd6d-e4cd-4993-9871-466f7c8cce7f"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('56', '2026-11-25 19:44:40.753699+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "8beba505-9e4f-4dc6-8c11-90dafd3c42e5"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('57', '2026-11-25 19:44:40.757085+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "85e075c4-f2c7-4d6e-8fc4-57d264360cac"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('58', '2026-11-25 19:44:40.760345+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "97ad1a1a-d65c-44c7-a681-4e0f4ebe7ec2"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('59', '2026-11-25 19:44:40.761649+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "49c011f8-6b21-45cd-8c51-bc38c4229853"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('6', '2026-11-25 19:44:39.155916+00', 'PORTAL', NULL, 'access.account-created', 'account', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '{"roles": "[MODERATOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('60', '2026-11-25 19:44:40.764401+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "83cc7724-dc6d-439d-9580-454010029041"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('61', '2026-11-25 19:44:40.765524+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "d272ba8d-e360-4390-9024-be8d82f1e425"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('62', '2026-11-25 19:44:40.766951+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "40d65d69-7c9f-4c69-aa87-cd7dfabb6680"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('63', '2026-11-25 19:44:40.769262+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "2a9054f5-50e3-41d9-a0b5-9364c7d9ea37"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('64', '2026-11-25 19:44:40.772088+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "a2568740-9a37-4f53-8d7f-195ad328688a"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('65', '2026-11-25 19:44:40.773098+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "88e40bcf-5537-4eec-b751-69aee46dc6ed"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('66', '2026-11-25 19:44:40.775326+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "fa9f2e27-8b87-4d46-b657-2f3fe74c3e91"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('67', '2026-11-25 19:44:40.778004+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slhb", "measurement": "bf255a32-4c26-4eb9-88d4-436368a835ae"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('68', '2026-11-25 19:44:40.783684+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slhb", "measurement": "55abab5f-0a82-4c78-99f7-62123f421470"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('69', '2026-11-25 19:44:40.785532+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slhb", "measurement": "eecef3e5-78cf-4f4a-8913-6cfa660a9357"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('7', '2026-11-25 19:44:39.197717+00', 'PORTAL', NULL, 'access.account-created', 'account', '8afcd387-526f-4262-968a-912e1272e28c', '{"roles": "[MODERATOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('70', '2026-11-25 19:44:40.787032+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slhb", "measurement": "46443e23-3280-4390-9752-bb4f8bca2bc0"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('71', '2026-11-25 19:44:40.789224+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slhb", "measurement": "f13d75a7-a316-446b-a039-a4ad70a0a1ac"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('72', '2026-11-25 19:44:40.790666+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slhb", "measurement": "284f6283-d0f8-416d-9909-92d0d171eb67"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('73', '2026-11-25 19:44:40.796172+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "walk-pain", "measurement": "c22e701e-bda8-4552-8a04-53ec09d3ad67"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('74', '2026-11-25 19:44:40.799217+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "walk-limp", "measurement": "9cb393d9-8453-4c54-b7f9-f2439cea4607"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('75', '2026-11-25 19:44:40.801548+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "single-leg-squat-pain", "measurement": "82f199df-7669-4fe9-a159-853253d0457c"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('76', '2026-11-25 19:44:40.804715+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "knee-straight", "measurement": "d6219c1c-1e70-48e1-b25f-82f6128f94c0"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('77', '2026-11-25 19:44:40.806797+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "body-mass", "measurement": "e8f18150-f6e4-4542-9497-5828e9e9124f"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('78', '2026-11-25 19:44:40.810424+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "bike-power", "measurement": "ff142ce9-1695-4180-89d0-491a6e785477"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('79', '2026-11-25 19:44:40.812103+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "bike-pain", "measurement": "9cc09aeb-9d47-48c0-a0ea-b1bdd6150390"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('8', '2026-11-25 19:44:39.241535+00', 'PORTAL', NULL, 'access.account-created', 'account', '2342b846-e096-4ddd-8a39-712d923a1936', '{"roles": "[EDITOR]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('80', '2026-11-25 19:44:40.81305+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "6dc06d8a-2741-4d4d-b6a0-404f8013c2e2"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('81', '2026-11-25 19:44:40.814408+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "slr", "measurement": "adb168a4-1216-4188-a65d-5aeae99554b4"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('82', '2026-11-25 19:44:40.816299+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "2451d65e-5163-4f06-a2e4-c8b916f6c916"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('83', '2026-11-25 19:44:40.81866+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "ake", "measurement": "d60bad71-b815-4c9f-90f8-746d5acc877d"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('84', '2026-11-25 19:44:40.820131+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "hold-pain-15", "measurement": "77800b16-7bed-4621-b3af-ba9cfec95f93"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('85', '2026-11-25 19:44:40.821634+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'assessments.measured', 'client', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '{"measure": "hold-pain-90", "measurement": "fbf1f3b6-1282-4e12-a21b-81492efe3efd"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('86', '2026-11-25 19:44:40.95608+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'plans.phase-entered', 'plan', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '{"phase": "1", "decision": "295bbb78-5155-3c5f-bf1b-403c3d79f8ac"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('87', '2026-11-25 19:44:40.958284+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'progression.decided', 'plan', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '{"to": "1", "from": "0", "action": "ADVANCE", "decision": "295bbb78-5155-3c5f-bf1b-403c3d79f8ac"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('88', '2026-11-25 19:44:40.958671+00', 'PERSON', '22b95862-1818-430e-868e-d27234a3ed8f', 'plans.confirmed', 'plan', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '{"client": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('89', '2026-11-25 19:44:40.986002+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('9', '2026-11-25 19:44:39.285207+00', 'PORTAL', NULL, 'access.account-created', 'account', '21f95c10-594e-4801-a3aa-783933f45a8c', '{"roles": "[ADMIN]"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('90', '2026-11-25 19:44:41.002991+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('91', '2026-11-25 19:44:41.013123+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '5aae4160-1d42-414e-aea5-845a7404e402', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('92', '2026-11-25 19:44:41.026858+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('93', '2026-11-25 19:44:41.037347+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('94', '2026-11-25 19:44:41.046572+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('95', '2026-11-25 19:44:41.055753+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('96', '2026-11-25 19:44:41.063897+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('97', '2026-11-25 19:44:41.081872+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '747e048d-715e-4461-9221-3811e29617dc', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('98', '2026-11-25 19:44:41.094882+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
insert into audit_entry ("id", "at", "actor_kind", "actor_id", "action", "subject_type", "subject_id", "details", "request_id") overriding system value values ('99', '2026-11-25 19:44:41.108382+00', 'PERSON', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'training.session-stored', 'session', '9b280f9a-c914-4213-bd1a-37b953d322bc', '{"plan": "2b753eac-ca6d-4c4e-985c-b27cf6d5702c", "version": "1"}', NULL);
delete from care_relationship;
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('2d22d2b5-21f4-4012-8a7c-5f4abdd7930d', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', '80408249-26c3-43fb-bda6-5d605d15788e', 'hamstring', '1d0d4450-ea21-47ca-bb79-81de020a4959', '2026-07-18 19:44:41.354587+00', '2026-09-26 19:44:41.354587+00', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('3cb5cf84-68cb-4527-83b2-424df65d964a', '5206ef16-06a6-4d7f-961a-56900dba3792', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', '84d3b9e3-2e46-4552-a660-d01708868f2a', '2025-12-30 19:44:41.354045+00', '2026-03-10 19:44:41.354045+00', '5206ef16-06a6-4d7f-961a-56900dba3792', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('479baf67-c419-420a-8ac8-b67aa555802d', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '80408249-26c3-43fb-bda6-5d605d15788e', 'hamstring', '7c52f900-5760-4fdd-9773-1aa154d272ea', '2026-11-25 19:44:40.626737+00', NULL, NULL, NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('4c8f60cf-a936-4c6d-9f6f-7fb7f5a9751c', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', 'f6a0cd86-d158-4339-a6c5-cd4a7bbc98be', '2026-01-29 19:44:41.354118+00', '2026-04-09 19:44:41.354118+00', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('5ec0f481-3a4d-4e07-83ac-0f6fbda371af', '118de622-8579-45cd-8f47-69fd27e56400', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', 'a28bcbf7-c74c-4217-8bc4-753d559ba9f7', '2025-11-30 19:44:41.35393+00', '2026-02-08 19:44:41.35393+00', '118de622-8579-45cd-8f47-69fd27e56400', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('5f90d9c9-5fb0-453e-ad43-d30cb5b8480e', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', 'd50fa1f5-fb08-446d-9f5c-33eb40c477b9', '2026-11-25 19:44:40.619086+00', NULL, NULL, NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('623d439b-d389-4239-9ee6-1b9641cbd8a2', 'd505277e-c41e-4a7e-9f2c-849cf338de90', '80408249-26c3-43fb-bda6-5d605d15788e', 'hamstring', '18edb1dd-c81f-4ac0-a30e-7ee3e51e1619', '2026-05-19 19:44:41.354525+00', '2026-07-28 19:44:41.354525+00', 'd505277e-c41e-4a7e-9f2c-849cf338de90', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('77bd6e3a-0f50-4f99-946c-ac91e69273fc', '759fd0a1-31c8-4e41-88ae-32cba6579f99', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', '19c2a561-70f5-47dc-a7e9-a70ccefca5bd', '2026-03-30 19:44:41.354229+00', '2026-06-08 19:44:41.354229+00', '759fd0a1-31c8-4e41-88ae-32cba6579f99', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('896ca2aa-cf5d-42a4-935c-2274fdd2587c', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', 'f41e41e9-44e6-43fd-b954-3ecbb35219c3', '2026-06-28 19:44:41.35436+00', '2026-09-06 19:44:41.35436+00', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('aeab5a7a-5776-4442-8917-6f022f4a3234', '70af33d6-266c-465d-84e1-19dfc272139b', '80408249-26c3-43fb-bda6-5d605d15788e', 'hamstring', '88d00b9a-8df1-4c35-a21c-363ede92dd70', '2026-04-09 19:44:41.354492+00', '2026-06-18 19:44:41.354492+00', '70af33d6-266c-465d-84e1-19dfc272139b', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('b4ae3fa8-4b71-4ff3-b09e-2da4587bff5f', '51ce12dd-2f81-45ee-8951-9379896b02da', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', '752be157-e74b-46b4-af55-140ca92275ce', '2025-10-21 19:44:41.353568+00', '2025-12-30 19:44:41.353568+00', '51ce12dd-2f81-45ee-8951-9379896b02da', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('b67f5e07-35f3-4860-a591-37c307618869', '90f405b0-077a-462e-a55c-062eade0ff9d', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', 'e373e4f5-77ec-4bb5-a31e-bd57ed733a09', '2026-11-25 19:44:41.324734+00', NULL, NULL, NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('ba374d41-b380-4397-90eb-cea95295b113', '81c71487-f9e8-41a5-bc68-8686814a600f', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', '9ed6ca1c-e713-4edd-acdf-ee77963384e5', '2026-02-28 19:44:41.35417+00', '2026-05-09 19:44:41.35417+00', '81c71487-f9e8-41a5-bc68-8686814a600f', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('cc43f43d-ecc4-422c-9c89-081253555a94', 'd992e81f-ec69-4e51-962e-986d5e976b7b', '80408249-26c3-43fb-bda6-5d605d15788e', 'hamstring', '0a848987-85e8-4797-9351-dc4f6301a6b0', '2026-01-09 19:44:41.354399+00', '2026-03-20 19:44:41.354399+00', 'd992e81f-ec69-4e51-962e-986d5e976b7b', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('ce2ef2d2-be8c-4c43-9c5c-7c00ab0af3ba', 'dd68449d-60e5-4440-8728-07c4530bf205', '80408249-26c3-43fb-bda6-5d605d15788e', 'hamstring', 'e475fcb6-e7c5-4250-b6ac-f32868ae60e0', '2026-02-18 19:44:41.354458+00', '2026-04-29 19:44:41.354458+00', 'dd68449d-60e5-4440-8728-07c4530bf205', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('ddf34b6e-7ed0-478a-90c0-42cad8275cb0', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', '80408249-26c3-43fb-bda6-5d605d15788e', 'hamstring', '603eeb61-5197-48c7-9ade-64226207ff6c', '2026-06-18 19:44:41.354557+00', '2026-08-27 19:44:41.354557+00', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('df6b534b-898f-49ff-98dd-9919a90a324e', '0d07c054-c3f2-4a80-b678-565b68d650e1', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', '240991f2-cc2b-4aa7-bb33-7e346c44a9f0', '2026-04-29 19:44:41.354273+00', '2026-07-08 19:44:41.354273+00', '0d07c054-c3f2-4a80-b678-565b68d650e1', NULL);
insert into care_relationship ("id", "client", "practitioner", "condition", "consent_id", "started_at", "ended_at", "ended_by", "end_reason") overriding system value values ('f6861ace-a874-4c01-adc2-6656667e75f3', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', '22b95862-1818-430e-868e-d27234a3ed8f', 'hamstring', 'cb5e64bd-df68-4bdc-8612-b34ac1efbc6b', '2026-05-29 19:44:41.354322+00', '2026-08-07 19:44:41.354322+00', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', NULL);
delete from check_in;
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('07727afd-51c1-41e6-b859-f1d8469dc2a1', '3', '2026-11-06 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('1dcde351-34bd-46c5-b85f-b1588b7dab85', '3', '2026-11-09 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('2310c708-d150-4d43-8bb2-78c04cc2a43a', '1', '2026-11-22 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('424b5ee0-31d0-4b55-bb9f-2639af8d692a', '2', '2026-11-13 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('5aae4160-1d42-414e-aea5-845a7404e402', '2', '2026-11-08 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '3', '2026-11-05 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('7d4f77d1-99eb-41e4-adaf-a996dcb26929', '1', '2026-11-20 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '1', '2026-11-17 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '2', '2026-11-12 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('9b280f9a-c914-4213-bd1a-37b953d322bc', '1', '2026-11-19 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('ad290667-afaa-430b-a0b0-59e949087e28', '0', '2026-11-23 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('d7387f4c-14c3-4d77-99be-040dc2c12381', '0', '2026-11-24 07:10:00+00', 'PORTAL');
insert into check_in ("session", "pain", "answered_at", "way") overriding system value values ('e1b641a9-6c04-4661-94e3-8321230ed53d', '2', '2026-11-15 07:10:00+00', 'PORTAL');
delete from check_in_link;
insert into check_in_link ("session", "digest", "expires_at", "sent_at") overriding system value values ('7872cfdb-3f8a-4db6-a908-06544c4316cb', E'\\x7a43bb68bb639534b702e9e090e19764693aa7c26dd8d11dd5d85e4763c0dc70', '2026-11-25 23:44:41.186276+00', '2026-11-25 19:44:41.847391+00');
delete from consent;
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('0a848987-85e8-4797-9351-dc4f6301a6b0', 'd992e81f-ec69-4e51-962e-986d5e976b7b', 'SHARING', '80408249-26c3-43fb-bda6-5d605d15788e', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-01-09 19:44:41.354399+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('0fba0770-d1fa-4851-9429-109bc0fce149', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-11-25 19:44:40.608793+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('15103956-5519-4cfb-8949-c617f99d25ce', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-06-28 19:44:41.35436+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('18edb1dd-c81f-4ac0-a30e-7ee3e51e1619', 'd505277e-c41e-4a7e-9f2c-849cf338de90', 'SHARING', '80408249-26c3-43fb-bda6-5d605d15788e', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-05-19 19:44:41.354525+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('19c2a561-70f5-47dc-a7e9-a70ccefca5bd', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-03-30 19:44:41.354229+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('1ce04921-8a40-4c56-8a36-ad536da905ee', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-05-29 19:44:41.354322+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('1d0d4450-ea21-47ca-bb79-81de020a4959', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'SHARING', '80408249-26c3-43fb-bda6-5d605d15788e', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-07-18 19:44:41.354587+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('240991f2-cc2b-4aa7-bb33-7e346c44a9f0', '0d07c054-c3f2-4a80-b678-565b68d650e1', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-04-29 19:44:41.354273+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('2f5a13b7-ab74-4870-9d09-fbb7f8475bb6', '118de622-8579-45cd-8f47-69fd27e56400', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2025-11-30 19:44:41.35393+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('3627e90d-8461-4bf5-9859-afd9a62b0685', 'd992e81f-ec69-4e51-962e-986d5e976b7b', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-01-09 19:44:41.354399+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('407c3f03-4ba9-4943-a985-eba48e0df364', '0d07c054-c3f2-4a80-b678-565b68d650e1', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-04-29 19:44:41.354273+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('603eeb61-5197-48c7-9ade-64226207ff6c', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'SHARING', '80408249-26c3-43fb-bda6-5d605d15788e', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-06-18 19:44:41.354557+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('60ace991-ce17-4ca8-8145-afeaf36578b9', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-07-18 19:44:41.354587+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('75219104-50f7-4308-a239-561cf7af9ee1', '51ce12dd-2f81-45ee-8951-9379896b02da', 'STORY', NULL, '1', 'en', '701ac704e1b1010a0d3c6fbe807eb5c44547815a4bde0e73a0b9cd09a357c35e', 'PORTAL', '2026-11-25 19:44:41.542539+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('752be157-e74b-46b4-af55-140ca92275ce', '51ce12dd-2f81-45ee-8951-9379896b02da', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2025-10-21 19:44:41.353568+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('7c52f900-5760-4fdd-9773-1aa154d272ea', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'SHARING', '80408249-26c3-43fb-bda6-5d605d15788e', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-11-25 19:44:40.625586+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('84d3b9e3-2e46-4552-a660-d01708868f2a', '5206ef16-06a6-4d7f-961a-56900dba3792', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2025-12-30 19:44:41.354045+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('86172b31-def5-4f63-a6c9-c018aca37a7b', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-01-29 19:44:41.354118+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('88d00b9a-8df1-4c35-a21c-363ede92dd70', '70af33d6-266c-465d-84e1-19dfc272139b', 'SHARING', '80408249-26c3-43fb-bda6-5d605d15788e', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-04-09 19:44:41.354492+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('8f405944-fd54-42ed-a1a8-bd98f738bfa3', 'dd68449d-60e5-4440-8728-07c4530bf205', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-02-18 19:44:41.354458+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('9ed6ca1c-e713-4edd-acdf-ee77963384e5', '81c71487-f9e8-41a5-bc68-8686814a600f', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-02-28 19:44:41.35417+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('a28bcbf7-c74c-4217-8bc4-753d559ba9f7', '118de622-8579-45cd-8f47-69fd27e56400', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2025-11-30 19:44:41.35393+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('a8d8e45b-381d-443e-b6eb-21599122d10f', '81c71487-f9e8-41a5-bc68-8686814a600f', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-02-28 19:44:41.35417+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('a9fb0c22-b9ba-4f41-b515-8a4b1bce8441', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-06-18 19:44:41.354557+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('b84924e1-fae1-47fe-b47a-b8442f5f82c6', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-03-30 19:44:41.354229+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('bdf525fd-76e2-4b42-8957-20dfb89768df', 'd505277e-c41e-4a7e-9f2c-849cf338de90', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-05-19 19:44:41.354525+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('c7fd70b9-a1aa-4b52-8c0b-1db8b43ed180', '51ce12dd-2f81-45ee-8951-9379896b02da', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2025-10-21 19:44:41.353568+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('cb5e64bd-df68-4bdc-8612-b34ac1efbc6b', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-05-29 19:44:41.354322+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('d50fa1f5-fb08-446d-9f5c-33eb40c477b9', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-11-25 19:44:40.617153+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('d73e8365-ca15-4c98-997a-5f17431e8ab6', '90f405b0-077a-462e-a55c-062eade0ff9d', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-11-25 19:44:41.322569+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('da6d848c-fdab-4715-9182-7d3f524d2bf4', '5206ef16-06a6-4d7f-961a-56900dba3792', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2025-12-30 19:44:41.354045+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('e373e4f5-77ec-4bb5-a31e-bd57ed733a09', '90f405b0-077a-462e-a55c-062eade0ff9d', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-11-25 19:44:41.323919+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('e475fcb6-e7c5-4250-b6ac-f32868ae60e0', 'dd68449d-60e5-4440-8728-07c4530bf205', 'SHARING', '80408249-26c3-43fb-bda6-5d605d15788e', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-02-18 19:44:41.354458+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('f0a75325-09cd-4389-b259-3ee965b76a46', '70af33d6-266c-465d-84e1-19dfc272139b', 'CARE', NULL, '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', 'PORTAL', '2026-04-09 19:44:41.354492+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('f41e41e9-44e6-43fd-b954-3ecbb35219c3', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-06-28 19:44:41.35436+00');
insert into consent ("id", "client", "purpose", "practitioner", "version", "language", "sha256", "channel", "given_at") overriding system value values ('f6a0cd86-d158-4339-a6c5-cd4a7bbc98be', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'SHARING', '22b95862-1818-430e-868e-d27234a3ed8f', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', 'PORTAL', '2026-01-29 19:44:41.354118+00');
delete from consent_withdrawal;
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('0a848987-85e8-4797-9351-dc4f6301a6b0', '2026-03-20 19:44:41.354399+00', 'd992e81f-ec69-4e51-962e-986d5e976b7b', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('18edb1dd-c81f-4ac0-a30e-7ee3e51e1619', '2026-07-28 19:44:41.354525+00', 'd505277e-c41e-4a7e-9f2c-849cf338de90', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('19c2a561-70f5-47dc-a7e9-a70ccefca5bd', '2026-06-08 19:44:41.354229+00', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('1d0d4450-ea21-47ca-bb79-81de020a4959', '2026-09-26 19:44:41.354587+00', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('240991f2-cc2b-4aa7-bb33-7e346c44a9f0', '2026-07-08 19:44:41.354273+00', '0d07c054-c3f2-4a80-b678-565b68d650e1', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('603eeb61-5197-48c7-9ade-64226207ff6c', '2026-08-27 19:44:41.354557+00', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('752be157-e74b-46b4-af55-140ca92275ce', '2025-12-30 19:44:41.353568+00', '51ce12dd-2f81-45ee-8951-9379896b02da', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('84d3b9e3-2e46-4552-a660-d01708868f2a', '2026-03-10 19:44:41.354045+00', '5206ef16-06a6-4d7f-961a-56900dba3792', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('88d00b9a-8df1-4c35-a21c-363ede92dd70', '2026-06-18 19:44:41.354492+00', '70af33d6-266c-465d-84e1-19dfc272139b', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('9ed6ca1c-e713-4edd-acdf-ee77963384e5', '2026-05-09 19:44:41.35417+00', '81c71487-f9e8-41a5-bc68-8686814a600f', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('a28bcbf7-c74c-4217-8bc4-753d559ba9f7', '2026-02-08 19:44:41.35393+00', '118de622-8579-45cd-8f47-69fd27e56400', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('cb5e64bd-df68-4bdc-8612-b34ac1efbc6b', '2026-08-07 19:44:41.354322+00', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('e475fcb6-e7c5-4250-b6ac-f32868ae60e0', '2026-04-29 19:44:41.354458+00', 'dd68449d-60e5-4440-8728-07c4530bf205', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('f41e41e9-44e6-43fd-b954-3ecbb35219c3', '2026-09-06 19:44:41.35436+00', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'CLIENT');
insert into consent_withdrawal ("consent_id", "withdrawn_at", "withdrawn_by", "cause") overriding system value values ('f6a0cd86-d158-4339-a6c5-cd4a7bbc98be', '2026-04-09 19:44:41.354118+00', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'CLIENT');
delete from consent_wording;
insert into consent_wording ("purpose", "version", "language", "sha256", "wording") overriding system value values ('CARE', '1', 'en', 'eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7', '{"title": "Keep my health data for my own care", "paragraphs": ["To help you, the portal has to keep what you tell it about your body, such as your injury, your pain, your tests and your training. The law calls this health data, and nobody may keep it without your clear yes.", "We use it for one thing, your own care. It builds your plan, shows you how you are doing, and stops the plan when an answer is a warning sign.", "Nobody but you sees it until you share it with a practitioner whom you name. The people who run the portal do not look into it.", "You can take this back at any time on this page. From then on nothing new is kept, your plan stops, and all sharing ends at once. What was kept until then stays part of your record, and you can ask for it or for its deletion."]}');
insert into consent_wording ("purpose", "version", "language", "sha256", "wording") overriding system value values ('SHARING', '1', 'en', 'e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744', '{"title": "Share my record with this practitioner", "paragraphs": ["The practitioner you choose can read your whole record here, both what is in it now and what comes later, and can enter measurements, write plans and decide on your next steps as far as their qualification allows.", "They are told when an answer is a warning sign. Every look into your record is written down.", "Other practitioners see nothing. You share with each of them separately.", "You can stop sharing at any time on this page. It ends the care at that moment. What they wrote stays in your record, and they can no longer read it."]}');
insert into consent_wording ("purpose", "version", "language", "sha256", "wording") overriding system value values ('STORY', '1', 'en', '701ac704e1b1010a0d3c6fbe807eb5c44547815a4bde0e73a0b9cd09a357c35e', '{"title": "Publish my story", "paragraphs": ["What you write about your recovery can be read by everybody on the internet, and it says something about your health. Search engines and other people may copy it.", "It is shown with the name that you choose, which may be made up, with the programme that you finished, and with how many others who began it got as far.", "Nobody gives you anything for it, and nothing changes for you if you do not agree.", "You can take it back at any time. Your words and the name are then erased here at once; copies elsewhere are beyond our reach."]}');
delete from credential;
insert into credential ("id", "holder", "version", "revision", "credential_class", "title", "issuer", "register_number", "jurisdiction", "scope", "valid_from", "valid_to", "evidence_id", "created_at", "returned_at", "returned_by", "return_reason", "revoked_on", "revoked_by", "revoke_reason") overriding system value values ('0415250b-e4eb-42af-8b78-43ec53004ddd', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '2', '1', 'PHYSICIAN', 'Physician, sports medicine (demo)', 'Demo register (invented)', 'DEMO-MEDICAL', 'GB', '{hamstring}', '2023-11-25', '2028-11-25', NULL, '2026-11-25 19:44:39.479258+00', NULL, NULL, NULL, NULL, NULL, NULL);
insert into credential ("id", "holder", "version", "revision", "credential_class", "title", "issuer", "register_number", "jurisdiction", "scope", "valid_from", "valid_to", "evidence_id", "created_at", "returned_at", "returned_by", "return_reason", "revoked_on", "revoked_by", "revoke_reason") overriding system value values ('7b67bac3-08a9-48d2-81c7-34fa50614dde', '80408249-26c3-43fb-bda6-5d605d15788e', '2', '1', 'PERSONAL_TRAINER', 'Certified personal trainer (demo)', 'Demo register (invented)', 'DEMO-TRAINER', 'GB', '{hamstring}', '2023-11-25', '2028-11-25', NULL, '2026-11-25 19:44:39.334586+00', NULL, NULL, NULL, NULL, NULL, NULL);
insert into credential ("id", "holder", "version", "revision", "credential_class", "title", "issuer", "register_number", "jurisdiction", "scope", "valid_from", "valid_to", "evidence_id", "created_at", "returned_at", "returned_by", "return_reason", "revoked_on", "revoked_by", "revoke_reason") overriding system value values ('cf8aa80f-8c57-448a-9a66-696eb84bbb55', '22b95862-1818-430e-868e-d27234a3ed8f', '2', '1', 'PHYSIOTHERAPIST', 'Physiotherapist (demo)', 'Demo register (invented)', 'DEMO-PHYSIO', 'GB', '{hamstring}', '2023-11-25', '2028-11-25', NULL, '2026-11-25 19:44:39.437894+00', NULL, NULL, NULL, NULL, NULL, NULL);
delete from credential_verification;
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('0415250b-e4eb-42af-8b78-43ec53004ddd', '1', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '1', '21f95c10-594e-4801-a3aa-783933f45a8c', 'REGISTER', 'Invented for the demo.', '2026-11-25 19:44:39.496983+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('0415250b-e4eb-42af-8b78-43ec53004ddd', '2', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '1', '950f4898-b271-4148-8dec-3d8c2b69fcb0', 'REGISTER', 'Invented for the demo.', '2026-11-25 19:44:39.507138+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('7b67bac3-08a9-48d2-81c7-34fa50614dde', '1', '80408249-26c3-43fb-bda6-5d605d15788e', '1', '21f95c10-594e-4801-a3aa-783933f45a8c', 'REGISTER', 'Invented for the demo.', '2026-11-25 19:44:39.413408+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('7b67bac3-08a9-48d2-81c7-34fa50614dde', '2', '80408249-26c3-43fb-bda6-5d605d15788e', '1', '950f4898-b271-4148-8dec-3d8c2b69fcb0', 'REGISTER', 'Invented for the demo.', '2026-11-25 19:44:39.430336+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('cf8aa80f-8c57-448a-9a66-696eb84bbb55', '1', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '21f95c10-594e-4801-a3aa-783933f45a8c', 'REGISTER', 'Invented for the demo.', '2026-11-25 19:44:39.458079+00');
insert into credential_verification ("credential_id", "position", "holder", "revision", "admin_id", "method", "note", "verified_at") overriding system value values ('cf8aa80f-8c57-448a-9a66-696eb84bbb55', '2', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '950f4898-b271-4148-8dec-3d8c2b69fcb0', 'REGISTER', 'Invented for the demo.', '2026-11-25 19:44:39.475259+00');
delete from flyway_schema_history;
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('1', '010', 'audit', 'SQL', 'V010__audit.sql', '161492144', 'postgres', '2026-11-25 19:44:30.354357', '11', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('10', '081', 'medicalreview professions and claims', 'SQL', 'V081__medicalreview_professions_and_claims.sql', '191670937', 'postgres', '2026-11-25 19:44:30.568549', '2', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('11', '100', 'exercises', 'SQL', 'V100__exercises.sql', '-991042018', 'postgres', '2026-11-25 19:44:30.573424', '13', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('12', '105', 'care', 'SQL', 'V105__care.sql', '-882768127', 'postgres', '2026-11-25 19:44:30.592838', '25', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('13', '110', 'protocols', 'SQL', 'V110__protocols.sql', '1330617942', 'postgres', '2026-11-25 19:44:30.628995', '11', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('14', '120', 'assessments', 'SQL', 'V120__assessments.sql', '-660420824', 'postgres', '2026-11-25 19:44:30.644434', '33', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('15', '130', 'plans', 'SQL', 'V130__plans.sql', '-669011640', 'postgres', '2026-11-25 19:44:30.68673', '27', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('16', '135', 'phase decisions', 'SQL', 'V135__phase_decisions.sql', '170931719', 'postgres', '2026-11-25 19:44:30.720745', '9', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('17', '140', 'training', 'SQL', 'V140__training.sql', '2123250284', 'postgres', '2026-11-25 19:44:30.73635', '18', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('18', '150', 'dose decisions', 'SQL', 'V150__dose_decisions.sql', '45765740', 'postgres', '2026-11-25 19:44:30.761207', '7', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('19', '160', 'boards of plans', 'SQL', 'V160__boards_of_plans.sql', '-970089628', 'postgres', '2026-11-25 19:44:30.773842', '5', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('2', '020', 'drafts', 'SQL', 'V020__drafts.sql', '-1516832251', 'postgres', '2026-11-25 19:44:30.382501', '3', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('20', '165', 'attention', 'SQL', 'V165__attention.sql', '1539285318', 'postgres', '2026-11-25 19:44:30.783547', '12', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('21', '170', 'notes', 'SQL', 'V170__notes.sql', '761425506', 'postgres', '2026-11-25 19:44:30.799917', '8', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('22', '171', 'locks by hand', 'SQL', 'V171__locks_by_hand.sql', '-1907821694', 'postgres', '2026-11-25 19:44:30.81096', '2', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('23', '172', 'entries on behalf', 'SQL', 'V172__entries_on_behalf.sql', '-329553452', 'postgres', '2026-11-25 19:44:30.823656', '10', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('24', '175', 'library', 'SQL', 'V175__library.sql', '-2021093026', 'postgres', '2026-11-25 19:44:30.836963', '14', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('25', '176', 'library search', 'SQL', 'V176__library_search.sql', '492946134', 'postgres', '2026-11-25 19:44:30.859865', '5', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('26', '177', 'media', 'SQL', 'V177__media.sql', '-1647884285', 'postgres', '2026-11-25 19:44:30.871675', '8', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('27', '180', 'exercise import', 'SQL', 'V180__exercise_import.sql', '-985561863', 'postgres', '2026-11-25 19:44:30.88258', '16', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('28', '181', 'imported records', 'SQL', 'V181__imported_records.sql', '-1820663236', 'postgres', '2026-11-25 19:44:30.903049', '10', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('29', '185', 'plan templates', 'SQL', 'V185__plan_templates.sql', '868429032', 'postgres', '2026-11-25 19:44:30.919538', '11', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('3', '030', 'notifications', 'SQL', 'V030__notifications.sql', '893232845', 'postgres', '2026-11-25 19:44:30.394222', '10', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('30', '190', 'recall', 'SQL', 'V190__recall.sql', '1661684813', 'postgres', '2026-11-25 19:44:30.939848', '30', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('31', '195', 'practice', 'SQL', 'V195__practice.sql', '-953902521', 'postgres', '2026-11-25 19:44:30.988135', '7', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('32', '200', 'reviews', 'SQL', 'V200__reviews.sql', '334907295', 'postgres', '2026-11-25 19:44:31.004516', '33', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('33', '205', 'moderation', 'SQL', 'V205__moderation.sql', '-2015740101', 'postgres', '2026-11-25 19:44:31.047661', '11', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('34', '210', 'public reviews', 'SQL', 'V210__public_reviews.sql', '143193495', 'postgres', '2026-11-25 19:44:31.067431', '11', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('35', '215', 'reports', 'SQL', 'V215__reports.sql', '1889882022', 'postgres', '2026-11-25 19:44:31.084733', '23', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('36', '220', 'own reviews', 'SQL', 'V220__own_reviews.sql', '1314770171', 'postgres', '2026-11-25 19:44:31.11392', '4', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('37', '221', 'review invitations', 'SQL', 'V221__review_invitations.sql', '-1067562954', 'postgres', '2026-11-25 19:44:31.12318', '7', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('38', '222', 'review retention', 'SQL', 'V222__review_retention.sql', '-1542688272', 'postgres', '2026-11-25 19:44:31.139148', '14', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('39', '225', 'responses', 'SQL', 'V225__responses.sql', '1898509214', 'postgres', '2026-11-25 19:44:31.15808', '28', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('4', '035', 'jobs', 'SQL', 'V035__jobs.sql', '1525391623', 'postgres', '2026-11-25 19:44:30.417742', '5', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('40', '230', 'access networks', 'SQL', 'V230__access_networks.sql', '-1803143793', 'postgres', '2026-11-25 19:44:31.196746', '5', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('41', '235', 'stories', 'SQL', 'V235__stories.sql', '-152578519', 'postgres', '2026-11-25 19:44:31.20741', '18', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('42', '240', 'risk assessments', 'SQL', 'V240__risk_assessments.sql', '186823937', 'postgres', '2026-11-25 19:44:31.23375', '10', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('5', '040', 'access', 'SQL', 'V040__access.sql', '1325906506', 'postgres', '2026-11-25 19:44:30.431799', '17', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('6', '050', 'people', 'SQL', 'V050__people.sql', '-157663358', 'postgres', '2026-11-25 19:44:30.459825', '22', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('7', '060', 'medicalreview', 'SQL', 'V060__medicalreview.sql', '1094842134', 'postgres', '2026-11-25 19:44:30.501218', '18', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('8', '070', 'guides', 'SQL', 'V070__guides.sql', '-630948956', 'postgres', '2026-11-25 19:44:30.526851', '26', 'true');
insert into flyway_schema_history ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success") overriding system value values ('9', '080', 'access known devices', 'SQL', 'V080__access_known_devices.sql', '58486967', 'postgres', '2026-11-25 19:44:30.560001', '5', 'true');
delete from guide;
insert into guide ("id", "slug", "condition", "title", "state", "version", "author_id", "created_at", "head_no", "head_hash", "head_by", "head_at", "open_errors", "open_warnings", "published_no", "published_hash", "published_at", "first_published_at", "withdrawn_at", "withdrawal_reason", "withdrawal_asked_by", "withdrawal_asked_at", "withdrawal_asked_reason") overriding system value values ('1aa2a8f7-14d8-453c-acdf-723f6263710c', 'a-complete-plan-for-sore-hamstrings', 'hamstring', 'a complete plan for sore hamstrings', 'DRAFT', '0', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.374009+00', '1', 'bf4a9d91abd95f43e9448c3e9b746758468a8a0323eda9a2dee22ec3295bb905', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.374009+00', '23', '22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into guide ("id", "slug", "condition", "title", "state", "version", "author_id", "created_at", "head_no", "head_hash", "head_by", "head_at", "open_errors", "open_warnings", "published_no", "published_hash", "published_at", "first_published_at", "withdrawn_at", "withdrawal_reason", "withdrawal_asked_by", "withdrawal_asked_at", "withdrawal_asked_reason") overriding system value values ('c0902b01-f324-4835-a342-d4328785b6de', 'stiff-hamstrings', 'hamstring', 'Stiff hamstrings without an injury', 'PUBLISHED', '3', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.236636+00', '1', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.236636+00', '0', '0', '1', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', '2026-11-25 19:44:40.347668+00', '2026-11-25 19:44:40.347668+00', NULL, NULL, NULL, NULL, NULL);
insert into guide ("id", "slug", "condition", "title", "state", "version", "author_id", "created_at", "head_no", "head_hash", "head_by", "head_at", "open_errors", "open_warnings", "published_no", "published_hash", "published_at", "first_published_at", "withdrawn_at", "withdrawal_reason", "withdrawal_asked_by", "withdrawal_asked_at", "withdrawal_asked_reason") overriding system value values ('e37d5b91-4ed9-4512-8491-557684a0256a', 'hamstring-strain', 'hamstring', 'Coming back from a hamstring strain', 'PUBLISHED', '3', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:39.553287+00', '1', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:39.553287+00', '0', '0', '1', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', '2026-11-25 19:44:40.206344+00', '2026-11-25 19:44:40.206344+00', NULL, NULL, NULL, NULL, NULL);
delete from guide_event;
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('1', 'e37d5b91-4ed9-4512-8491-557684a0256a', '1', 'CREATED', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:39.72979+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('10', 'c0902b01-f324-4835-a342-d4328785b6de', '1', 'PUBLISHED', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.352854+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('11', '1aa2a8f7-14d8-453c-acdf-723f6263710c', '1', 'IMPORTED', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.390632+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('2', 'e37d5b91-4ed9-4512-8491-557684a0256a', '1', 'SENT_TO_REVIEW', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:39.786143+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('3', 'e37d5b91-4ed9-4512-8491-557684a0256a', '1', 'APPROVED', '', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.177723+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('4', 'e37d5b91-4ed9-4512-8491-557684a0256a', '1', 'REVIEWED', '', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.178227+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('5', 'e37d5b91-4ed9-4512-8491-557684a0256a', '1', 'PUBLISHED', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.228948+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('6', 'c0902b01-f324-4835-a342-d4328785b6de', '1', 'CREATED', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.252646+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('7', 'c0902b01-f324-4835-a342-d4328785b6de', '1', 'SENT_TO_REVIEW', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.255242+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('8', 'c0902b01-f324-4835-a342-d4328785b6de', '1', 'APPROVED', '', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '2026-11-25 19:44:40.339645+00');
insert into guide_event ("id", "guide_id", "revision_no", "kind", "summary", "by_id", "at") overriding system value values ('9', 'c0902b01-f324-4835-a342-d4328785b6de', '1', 'REVIEWED', '', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '2026-11-25 19:44:40.339905+00');
delete from guide_revision;
insert into guide_revision ("guide_id", "no", "parent_no", "content", "clinical_hash", "materiality", "summary", "by_id", "at") overriding system value values ('1aa2a8f7-14d8-453c-acdf-723f6263710c', '1', NULL, E'{"faq": [{"markdown": "A light strain is usually healed after 2 to 4 weeks. A bad one can take 3 months, and an operation even longer.", "question": "How many weeks will I be out?"}, {"markdown": "Begin with easy stretches. Later, Nordic hamstring curls and single-leg deadlifts are the most important ones.", "question": "Which exercises help most?"}, {"markdown": "Better not. Early stretching can delay healing.", "question": "May I stretch on the first day?"}, {"markdown": "Regular strength work lowers the risk of another tear by half.", "question": "How do I keep it from coming back?"}, {"markdown": "When you can sprint, stop and turn without pain, and your physiotherapist agrees.", "question": "When may I play again?"}], "title": "a complete plan for sore hamstrings", "byline": "Nora Feldt", "origin": {"sha256": "acc5f430185724badc14f66c6d489e840e167a2bc55d9a6ef82ca31f09e18db4", "fileName": "defective-guide.txt", "setAside": [{"kind": "RATING", "line": 3, "entries": ["★★★★★ 4.7 / 512 reviews"], "heading": "★★★★★ 4.7 / 512 reviews", "announced": null}, {"kind": "NAVIGATION", "line": 5, "entries": ["14"], "heading": "14", "announced": null}, {"kind": "MARKETING", "line": 30, "entries": ["Coaching by real people, not by robots", "Train wherever and whenever you like", "Lasting motivation, zero injuries", "Personal Plans & Live Sessions with Your Own Coach"], "heading": "Personal Plans & Live Sessions with Your Own Coach", "announced": null}, {"kind": "RATING", "line": 36, "entries": ["★★★★★ 4.7 out of 5 across 480+ reviews"], "heading": "★★★★★ 4.7 out of 5 across 480+ reviews", "announced": null}, {"kind": "NAVIGATION", "line": 44, "entries": ["cooling down"], "heading": "cooling down", "announced": null}, {"kind": "NAVIGATION", "line": 82, "entries": ["stretches"], "heading": "stretches", "announced": null}, {"kind": "PERSON", "line": 86, "entries": ["Irma is a physiotherapist and Pilates teacher who works with people of all ages. She likes calm sessions and clear goals."], "heading": "Irma, Sports Physiotherapy", "announced": null}, {"kind": "MARKETING", "line": 103, "entries": ["Coaching by real people, not by robots", "Train wherever and whenever you like", "Lasting motivation, zero injuries", "Personal Plans & Live Sessions with Your Own Coach"], "heading": "Personal Plans & Live Sessions with Your Own Coach", "announced": null}, {"kind": "RATING", "line": 109, "entries": ["★★★★★ 4.7 out of 5 across 480+ reviews"], "heading": "★★★★★ 4.7 out of 5 across 480+ reviews", "announced": null}, {"kind": "TESTIMONIAL", "line": 111, "entries": ["Petra K.", "My thigh had spoiled two seasons. With the plan from Larkspur Motion I ran my first ten kilometres in years, and nothing pulled any more."], "heading": "Client Success Story", "announced": null}, {"kind": "MARKETING", "line": 126, "entries": ["Coaching by real people, not by robots", "Train wherever and whenever you like", "Lasting motivation, zero injuries", "Personal Plans & Live Sessions with Your Own Coach"], "heading": "Personal Plans & Live Sessions with Your Own Coach", "announced": null}, {"kind": "RATING", "line": 132, "entries": ["★★★★★ 4.7 out of 5 across 480+ reviews"], "heading": "★★★★★ 4.7 out of 5 across 480+ reviews", "announced": null}, {"kind": "RESPONSES", "line": 151, "entries": ["KT: The order of the steps was new to me. I had always begun with stretching.", "Hannes: Good that somebody says how long rest really takes.", "Maja: I printed the part about mistakes and put it on the fridge.", "Xxxxx: Should have read this before my last race.", "anonymous: The story at the end made me smile.", "Ruth: Clear and short."], "heading": "Responses (7)", "announced": 7}, {"kind": "NAVIGATION", "line": 169, "entries": ["Photo 1"], "heading": "Photo 1", "announced": null}, {"kind": "NAVIGATION", "line": 170, "entries": ["Photo 2"], "heading": "Photo 2", "announced": null}, {"kind": "NAVIGATION", "line": 172, "entries": ["You might also like"], "heading": "You might also like", "announced": null}, {"kind": "NAVIGATION", "line": 174, "entries": ["Meet the whole coaching team"], "heading": "Meet the whole coaching team", "announced": null}, {"kind": "RESPONSES", "line": 176, "entries": ["Bo: I never dared to try kettlebell swings before. This article took my fear away.", "Lene: The pictures of kettlebell swings are so helpful, thank you.", "Oskar: My grip was always wrong. Now my kettlebell training is fun again."], "heading": "Responses (12)", "announced": 12}], "lastUpdated": "2025-05-21", "reviewClaims": [{"line": 7, "name": "Tomas Brandvik", "text": "Medically reviewed by Tomas Brandvik, ACE Certified Personal Trainer and Nutrition Coach with a passion for trail running. First-aid trained and happy to answer every question about training, food and motivation.", "credential": "ACE Certified Personal Trainer and Nutrition Coach with a passion for trail running"}]}, "phases": [{"id": "acute-phase", "name": "Acute Phase: Calm the Storm", "markdown": "The first days are about peace and quiet for the sore spot.", "exercises": [{"dose": "", "name": "Rest", "markdown": "Leave out running, jumping and heavy shopping bags for now."}, {"dose": "10-15 minutes every 3-4 hours", "name": "Ice", "markdown": "Put a cold pack on the thigh for 10-15 minutes every 3-4 hours. Cold reduces swelling and pain."}, {"dose": "", "name": "Compression", "markdown": "A snug bandage keeps the thigh from swelling."}, {"dose": "", "name": "Easy Knee Bends", "markdown": "Lie down and bend the knee as far as it goes without pain."}]}, {"id": "early-recovery", "name": "Early Recovery: Getting Supple Again", "markdown": "When walking no longer hurts, the muscle may be lengthened little by little.\\n\\n- Easy Stretches: Stay below the point where it hurts. Hold each position for 25-30 seconds, repeating 3-4 times. Some favourites include:", "exercises": [{"dose": "Hold each position for 25-30 seconds, repeating 3-4 times", "name": "Door Frame Stretch", "markdown": "Lie in a doorway and rest one heel against the frame."}, {"dose": "Hold each position for 25-30 seconds, repeating 3-4 times", "name": "Chair Stretch", "markdown": "Sit on the edge of a chair, straighten one leg and tip your pelvis forward."}, {"dose": "Hold each position for 25-30 seconds, repeating 3-4 times", "name": "Step Stretch", "markdown": "Put one heel on the lowest stair and lean over it with a flat back."}, {"dose": "", "name": "Nerve Sliders (Only on Advice)", "markdown": "Ask a physiotherapist to show you how."}]}, {"id": "mid-recovery", "name": "Mid Recovery: Strength Comes Back", "markdown": "Now the muscle has to work again. Two kinds of work suit this step:\\n\\n- Work without movement: Tense the muscle and hold. Examples include:\\n\\n- Work with movement: Add a band when it gets easy. Examples include:", "exercises": [{"dose": "Hold for 6-8 seconds", "name": "Hamstring Sets", "markdown": "Press your heel into the mattress. Hold for 6-8 seconds."}, {"dose": "", "name": "Wall Sits", "markdown": "Slide down a wall until your knees are bent and feel your hamstrings hold you."}, {"dose": "", "name": "Heel Slides", "markdown": "Lie on your back and pull your heel towards you."}, {"dose": "", "name": "Banded Hamstring Curl", "markdown": "Lie on your front with a band around your ankle and bend the knee."}]}, {"id": "late-recovery", "name": "Late Recovery: Back to Full Speed", "markdown": "In the last step you prepare for everything your sport will ask of you.\\n\\n- Braking exercises: Let the muscle give way slowly under load. Examples include:", "exercises": [{"dose": "", "name": "Nordic Hamstring Curls", "markdown": "Kneel, have somebody hold your ankles, and sink forward as slowly as you can."}, {"dose": "", "name": "Bounds and Hops", "markdown": "Begin low and with both legs."}, {"dose": "", "name": "Sport Practice", "markdown": "Go back to your game in small portions."}]}], "summary": "", "audience": "CLIENTS", "callOuts": [{"kind": "DISCLAIMER", "heading": "Medical Disclaimer", "markdown": "This article is meant for general information and is no substitute for a visit to a doctor or physiotherapist. Ask one before you change your training, above all when you have been injured before. Larkspur Motion accepts no liability for what readers make of it."}], "sections": [{"id": "introduction", "level": 2, "heading": "Introduction", "markdown": "You sprint for the bus, something pinches behind your thigh, and the rest of the week feels twice as long. A sore hamstring is one of the most common reasons why people who love to move have to stand still for a while, and it rarely comes at a good moment.\\n\\nIn the next minutes you will read what the muscle does, which steps lead back to sport, and what to leave alone on the way. No miracle, just a clear order of things."}, {"id": "table-of-contents", "level": 2, "heading": "table of contents", "markdown": ""}, {"id": "what-goes-wrong-behind-the-thigh", "level": 2, "heading": "What Goes Wrong Behind the Thigh", "markdown": "Three muscles share the work at the back of the leg:\\n\\n- Outer part: Two heads that pull the lower leg outwards.\\n- Middle part: A slim muscle with a long tendon.\\n- Inner part: A broad muscle close to the bone.\\n\\nTogether they bend the knee and pull the leg back with every stride. Most complaints fall into one of these groups:\\n\\n- A pulled muscle (The Sudden One): Some fibres give way at high speed. A mild one is a nuisance; with a severe one, walking can become impossible.\\n- A short muscle (The Stubborn One): Sitting all day makes the muscle stiff. A stiff hamstring greatly increases the risk of a tear at the next sprint.\\n- A tired tendon (The Slow One): Too many kilometres can lead to tendon irritation that stays for months.\\n\\nLarkspur Motion knows that no two runners are alike. That is why our coaches write every plan by hand, by video or in our app, until you are back where you want to be."}, {"id": "the-steps-of-a-sensible-comeback-from-sofa-to", "level": 2, "heading": "The Steps of a Sensible Comeback: From Sofa to Sprint", "markdown": "A good comeback has an order. Take one step at a time, and move on when the last one feels easy. The important thing is to begin."}, {"id": "stretching-and-strength-explained", "level": 2, "heading": "Stretching and Strength, Explained", "markdown": "Strength work that lengthens the muscle has been shown to protect runners from another strain. The single-leg deadlift and the Nordic hamstring curl are essential parts of every good hamstring plan."}, {"id": "mistakes-we-see-every-week", "level": 2, "heading": "Mistakes We See Every Week", "markdown": "- Pulling at the muscle too soon: Delays healing and tears new fibres.\\n- Leaving out the warm-up: Leads to weakness and poor coordination.\\n- Forgetting the trunk: A weak trunk causes extra strain at every step."}, {"id": "how-larkspur-motion-helps-your-hamstring", "level": 2, "heading": "How Larkspur Motion Helps Your Hamstring", "markdown": "Our coaches look at your running style and build a plan around it. You train at home, at your own pace, and talk to your coach once a week\\n\\nWe also offer online coaching for elbow pain.\\n\\n- Live Sessions: Train with your coach by video.\\n- Plans to Go: Take your plan with you in the app."}, {"id": "putting-it-all-together", "level": 2, "heading": "Putting It All Together", "markdown": "A comeback works best in small steps. Peace and quiet first, then length, then strength, then speed. Going back too early increases the risk of a second tear. This order ensures complete recovery for every runner."}, {"id": "allowed-and-forbidden-movements", "level": 2, "heading": "Allowed and Forbidden Movements", "markdown": ""}, {"id": "conclusion", "level": 2, "heading": "Conclusion", "markdown": "Patience pays. Whoever respects the order of the steps comes back stronger, and a coach who knows you makes it easier."}], "condition": {"value": "hamstring"}, "references": [{"doi": null, "key": "strains-of-the-posterior-thigh", "url": null, "pmid": null, "year": null, "citation": "Strains of the Posterior Thigh in Runners - sportsclinic.example.org", "accessedOn": null, "evidenceLevel": null}, {"doi": null, "key": "hamstring-basics-runnerswiki-example-com", "url": null, "pmid": null, "year": null, "citation": "Hamstring Basics - runnerswiki.example.com", "accessedOn": null, "evidenceLevel": null}]}', 'bf4a9d91abd95f43e9448c3e9b746758468a8a0323eda9a2dee22ec3295bb905', 'CLINICAL', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.374009+00');
insert into guide_revision ("guide_id", "no", "parent_no", "content", "clinical_hash", "materiality", "summary", "by_id", "at") overriding system value values ('c0902b01-f324-4835-a342-d4328785b6de', '1', NULL, E'{"faq": [{"markdown": "No. Whether you reach your toes depends on your back, your hips and the length of your arms as well. It is not a measure of health. [general]", "question": "Should I be able to touch my toes?"}, {"markdown": "When you will remember it. A single stretch lets you reach further for less than half an hour, so right before you need the range is useful, too. [@behm-2016]", "question": "When in the day should I stretch?"}, {"markdown": "In studies the gain was measured after some weeks of steady work. How it feels changes at a different speed for everybody. [@weppler-2010]", "question": "How soon will I notice something?"}, {"markdown": "Not clearly. A summary of studies found no sure effect of stretching before sport on injuries as a whole. Strength and a sensible build-up of fast running have better support. [@behm-2016] [@green-2020]", "question": "Does stretching keep me from getting hurt?"}, {"markdown": "Often because of an old injury or a habit. If it began suddenly, gets worse, or comes with tingling, have it looked at. [general]", "question": "Why is only one side tight?"}, {"markdown": "Yes, if it feels good, stays at a mild pull, and gives you no tingling. Choose the one you enjoy. [general]", "question": "Is yoga or a foam roller all right?"}], "title": "Stiff hamstrings without an injury", "byline": "The Comeback editors", "origin": null, "phases": [{"id": "begin", "name": "Begin: weeks 1 and 2", "markdown": "**Aim.** Get used to moving far, without soreness that keeps you from your day. [general]\\n\\n**Move on when** the exercises feel easy and you are not stiffer on the mornings after. [general]", "exercises": [{"dose": "Start: 2 holds of 30 seconds for each leg, on most days", "name": "Standing hamstring stretch", "markdown": "Put one heel on a low step with the knee almost straight. Lean forward from the hips with a straight back until you feel a mild pull. Breathe out slowly. [@medeiros-2016]"}, {"dose": "Start: 2 × 10 for each leg, on most days", "name": "Leg swing", "markdown": "Hold on to something. Swing the leg forwards and back, loosely, a little higher each time. A common starting point. [general]"}, {"dose": "Start: 2 × 10, three times a week", "name": "Two-leg bridge", "markdown": "Lie on your back with both knees bent. Lift your hips in two seconds and lower them in two. A common starting point. [general]"}, {"dose": "1–2 minutes, every half hour of sitting", "name": "Sitting break", "markdown": "Stand up, walk a few steps, bend forward once with soft knees. [general]"}]}, {"id": "build", "name": "Build: weeks 3 to 8", "markdown": "**Aim.** Strength in the range that you have won, so that it stays. [@afonso-2021]\\n\\n**Move on when** you reach as far as you need for the things you like to do. Measure always in the same way and at the same time of the day. [general]", "exercises": [{"dose": "Start: 2 × 8 light, twice a week. Build up to: 3 × 8 with more weight", "name": "Romanian deadlift", "markdown": "Stand with a weight in your hands and soft knees. Push the hips back and lower the weight along your legs in three seconds, with a flat back, until you feel a mild pull. Stand up again. Slow lowering is the part that counts. [@osullivan-2012]"}, {"dose": "Start: 2 × 6, twice a week. Build up to: 3 × 8", "name": "Slider", "markdown": "Lie on your back, hips lifted, heels on a cloth. Let the heels glide away in three to four seconds, lower the hips, and draw the heels back. [@osullivan-2012]"}, {"dose": "2–3 holds of 30 seconds for each leg, on most days", "name": "Standing hamstring stretch", "markdown": "As before. After training is a good time. Before a sprint or a match, keep it short and follow it with easy running. [@behm-2016]"}]}, {"id": "keep", "name": "Keep: after that", "markdown": "**Aim.** Keep what you have with as little as possible. Once or twice a week is a common starting point. If it fades, go back to the Build step for some weeks. [general]", "exercises": [{"dose": "2–3 × 8, once or twice a week", "name": "Romanian deadlift", "markdown": "With a weight that is hard for the last two repetitions. [general]"}, {"dose": "2 holds of 30 seconds for each leg, 2–3 times a week", "name": "Standing hamstring stretch", "markdown": "Or any other movement that takes the thigh to a mild pull. [general]"}]}], "summary": "For people whose thighs have felt tight for a long time without ever having been hurt: what the feeling means, what helps, how much is enough, and when tightness is a sign of something else.", "audience": "CLIENTS", "callOuts": [{"kind": "RED_FLAGS", "heading": "Stop and get help first if any of these is true", "markdown": "**Call your local emergency number now** if you have\\n\\n- chest pain, a faint, or breathlessness that is not normal for you; [general]\\n- new trouble passing water, or with control of your bladder or bowel, numb skin between your legs, or weakness in both legs. [@finucane-2020]\\n\\n**Get medical care today** if\\n\\n- one leg is swollen, warm or red, and aches all the time; [@nice-2020]\\n- you felt a pop or a sudden pain and can hardly walk since then; [@bertiche-2021]\\n- you have a fever together with a hot, red or swollen thigh. [general]\\n\\n**See a doctor or physiotherapist before any more exercise** if\\n\\n- you have numbness, tingling or weakness in the leg, or pain that runs below the knee; [general]\\n- the pain is there all night whatever you do, you are losing weight without trying, or you have had cancer; [@finucane-2020]\\n- you are under 18 and it hurts at the sit bone. [general]\\n\\n**The stop rule.** Stop at once if you feel a sudden pain, a pull, a pop, tingling or numbness, and do not go on that day. If it comes back next time, have it looked at first. [general]"}, {"kind": "SEEK_CARE", "heading": "When to have it looked at, even if it is not urgent", "markdown": "Make an appointment with a doctor or physiotherapist if\\n\\n- the tightness began with a sudden pain, even if that was weeks ago; [general]\\n- it is a deep ache at the sit bone that gets worse when you sit or run: that may be an irritated tendon, which does not like to be stretched; [@goom-2016]\\n- one side is much stiffer than the other and it keeps getting worse; [general]\\n- nothing has changed after eight weeks of steady work. [general]"}, {"kind": "SAFE_MOVEMENTS", "heading": "Usually safe", "markdown": "- Slow stretches up to a mild pull, without bouncing. [@medeiros-2016]\\n- Strength exercises that move slowly through as much range as you have. [@afonso-2021]\\n- Walking, cycling and easy swimming, as much as you like. [general]"}, {"kind": "RISKY_MOVEMENTS", "heading": "Take care with these", "markdown": "- Pulling hard into a stretch, or having somebody else push you further. [general]\\n- Long holds right before a sprint or a jump: more than a minute for one muscle makes it a little weaker for a short time. [@behm-2016]\\n- Heavy lowering exercises in the first week. Begin light, because muscles that are not used to it get very sore. [general]"}, {"kind": "DISCLAIMER", "heading": "What this guide can and cannot do", "markdown": "This guide explains and suggests. It has not examined you and does not know your other illnesses or medicines. If a doctor or physiotherapist who has examined you says something else, follow them. [general]"}], "sections": [{"id": "what-tight-means", "level": 2, "heading": "What tight means", "markdown": "A muscle that feels tight is not always a short muscle. The feeling of a stretch is a message from your nerves, and they can send it early or late. When people stretch for some weeks they can move further, and studies suggest that most of this comes from tolerating the stretch better, not from a longer muscle. [@weppler-2010]\\n\\nLong sitting, a hard week of training, poor sleep or worry can all make the thighs feel tight without any damage. [general]"}, {"id": "does-it-matter", "level": 2, "heading": "Does it matter?", "markdown": "Often less than people think. If you can do what you want to do, stiff thighs need nothing done to them. [general]\\n\\nWill they tear? In a large summary of studies with athletes, an earlier hamstring injury and age were the strongest risks. Strength and running load came up again and again as well. Being stiff was not among the clear ones. [@green-2020]\\n\\nSo a good reason to work on it is that you want to reach further or feel looser. Fear of an injury is not one. [general]"}, {"id": "what-helps", "level": 2, "heading": "What helps", "markdown": "**Stretching works** for reaching further. In 19 studies with healthy young adults, people gained about 8 to 12 degrees compared with doing nothing. [@medeiros-2016]\\n\\n**Strength training works too.** In 11 trials with 452 people, those who trained strength through a full range gained about as much as those who stretched. The trials were very different from each other, so this is not the last word. [@afonso-2021]\\n\\n**Slow lowering exercises** made people more flexible in all six trials that tested it in muscles of the leg. They also make you stronger, which a stretch does not. [@osullivan-2012]\\n\\nChoose what you will keep up. A mix is sensible: strength twice a week, a short stretch on most days. [general]"}, {"id": "how-much-pain", "level": 2, "heading": "How it should feel", "markdown": "Use a scale from 0, no pain, to 10, the worst you can imagine. A mild pull of 2 or 3 while you stretch is fine and should be gone a minute later. Anything sharp is too much. [general]\\n\\nSore muscles on the day after a new strength exercise are normal and pass within two or three days. If you are stiffer next morning than before you began the whole plan, do half as much next time. [general]"}, {"id": "evidence", "level": 2, "heading": "How strong is the evidence?", "markdown": "That stretching and strength training let you reach further is well supported, mostly in healthy young adults and over weeks, not years. Older people and people with pain were often left out. [@medeiros-2016] [@afonso-2021]\\n\\nWhether the tight feeling itself gets better has hardly been studied. The amounts below are common starting points, not tested doses for this problem. [general]"}, {"id": "mistakes", "level": 2, "heading": "Common mistakes", "markdown": "- **Stretching a sore tendon at the sit bone.** Pressing it against the bone can keep it sore. [@goom-2016]\\n- **Taking tingling for tightness.** Tingling comes from a nerve, and pulling harder makes it worse. [general]\\n- **Doing a lot once a week.** A little on most days is easier to keep up. [general]\\n- **Waiting for it to feel normal for ever.** The gain fades when you stop. [general]"}], "condition": {"value": "hamstring"}, "references": [{"doi": "10.1080/09593985.2016.1204401", "key": "medeiros-2016", "url": null, "pmid": "27458757", "year": 2016, "citation": "Medeiros DM, Cini A, Sbruzzi G, Lima CS. Influence of static stretching on hamstring flexibility in healthy young adults: Systematic review and meta-analysis. Physiother Theory Pract 32(6):438–445", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.3390/healthcare9040427", "key": "afonso-2021", "url": null, "pmid": null, "year": 2021, "citation": "Afonso J, Ramirez-Campillo R, Moscão J, et al. Strength Training versus Stretching for Improving Range of Motion: A Systematic Review and Meta-Analysis. Healthcare 9(4):427", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1136/bjsports-2011-090835", "key": "osullivan-2012", "url": null, "pmid": "22522590", "year": 2012, "citation": "O’Sullivan K, McAuliffe S, DeBurca N. The effects of eccentric training on lower limb flexibility: a systematic review. Br J Sports Med 46(12):838–845", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.2522/ptj.20090012", "key": "weppler-2010", "url": null, "pmid": null, "year": 2010, "citation": "Weppler CH, Magnusson SP. Increasing Muscle Extensibility: A Matter of Increasing Length or Modifying Sensation? Phys Ther 90(3):438–449", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1139/apnm-2015-0235", "key": "behm-2016", "url": null, "pmid": null, "year": 2016, "citation": "Behm DG, Blazevich AJ, Kay AD, McHugh M. Acute effects of muscle stretching on physical performance, range of motion, and injury incidence in healthy active individuals: a systematic review. Appl Physiol Nutr Metab 41(1):1–11", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1136/bjsports-2019-100983", "key": "green-2020", "url": null, "pmid": null, "year": 2020, "citation": "Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.2519/jospt.2016.5986", "key": "goom-2016", "url": null, "pmid": "27084841", "year": 2016, "citation": "Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/jisakos-2019-000420", "key": "bertiche-2021", "url": null, "pmid": null, "year": 2021, "citation": "Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.2519/jospt.2020.9971", "key": "finucane-2020", "url": null, "pmid": null, "year": 2020, "citation": "Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther 50(7):350–372", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": null, "key": "nice-2020", "url": "https://www.nice.org.uk/guidance/ng158", "pmid": null, "year": 2020, "citation": "National Institute for Health and Care Excellence. Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)", "accessedOn": "2026-11-22", "evidenceLevel": "B"}]}', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', 'CLINICAL', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.236636+00');
insert into guide_revision ("guide_id", "no", "parent_no", "content", "clinical_hash", "materiality", "summary", "by_id", "at") overriding system value values ('e37d5b91-4ed9-4512-8491-557684a0256a', '1', NULL, E'{"faq": [{"markdown": "Mostly yes, if you can get there without a limp and get up now and then. Long sitting can be uncomfortable: put the edge of the seat in front of the sore place, and stand up every half hour. For heavy work, climbing or driving for hours, ask a clinician. [general]", "question": "Can I go to work?"}, {"markdown": "Usually not for a mild or moderate strain. In studies the picture added little to what an examination shows about the time needed. A scan is useful when a torn tendon is suspected, or when recovery does not go as expected. [@jacobsen-2016] [@bertiche-2021]", "question": "Should I have a scan?"}, {"markdown": "Not in the first three days. After that gently, without bouncing, and only as far as a mild pull. The slow lengthening exercises of the Early step do more than holding a stretch, because the muscle works while it gets longer. [@askling-2013]", "question": "When may I stretch?"}, {"markdown": "A low, dull pain that goes away when you stop and is not worse next morning is usually not a new tear. A sudden, sharp pain, a pull or a pop is different: stop at once and have it looked at. [general]", "question": "It hurt a little during an exercise. Have I torn it again?"}, {"markdown": "Some people like it once the first days are over, and gentle pressure is not known to do harm. It does not replace exercise, and whether you use it is up to you. [general]", "question": "Is massage or a foam roller helpful?"}, {"markdown": "Have it examined first. After a slip, and more often in older people, the tendon may be torn off the bone, and that is often overlooked. If it is an ordinary strain, the same steps apply. Take them at your own pace and leave out sprints and jumps that your life does not need. [@kuske-2016] [@bertiche-2021]", "question": "I am over 60 and I slipped. Does this guide fit me?"}, {"markdown": "Yes, if they ask the same of the muscle: bending the knee against resistance, moving the hip with a straight leg, and lowering slowly. No single exercise is proven to be the best one. [@ishoi-2020]", "question": "May I use weights or machines instead of these exercises?"}, {"markdown": "A past injury is the strongest known risk for a new one. Often the strength was not fully back, or fast running was left out. Both can be trained. A second injury of the same leg within two months of your return should be seen by a clinician. [@green-2020]", "question": "Why is it always the same leg?"}], "title": "Coming back from a hamstring strain", "byline": "The Comeback editors", "origin": null, "phases": [{"id": "acute", "name": "Acute: settle it and start to move", "markdown": "**Aim.** Calm the pain, keep the knee and hip moving, walk without a limp, and wake the muscle up gently. This step usually covers the first five days, and longer after a bad tear. [general]\\n\\n**Start** on day 1 with movement that is almost free of pain, and on day 2 with the heel dig. [@bayer-2017]\\n\\n**Move on when all of this is true:** you walk normally without pain, you can straighten the knee fully while lying on your back, a shallow single-leg squat does not hurt, and you can cycle for five minutes at a power in watts of about one and a half times your weight in kilograms. The squat and the cycling test come from a published programme. If you do not want to go back to sport, climbing stairs up and down without pain may stand in for the bike. [@vermeulen-2022]\\n\\n**How sure is this?** These checks were used in studies, but nobody has shown that they are better than others. [@ishoi-2020]", "exercises": [{"dose": "Start: 2–3 × 10, 3–5 times a day. Build up to: 3 × 15", "name": "Ankle pumps and easy knee bends", "markdown": "Lie or sit. Move the foot up and down, then bend and straighten the knee slowly as far as it goes without more than a hint of pain. A common starting point. [general]"}, {"dose": "Start: 5 holds of 5–10 seconds, twice a day. Build up to: 5 holds of 30–45 seconds", "name": "Heel dig", "markdown": "From day 2. Lie on your back with the knee bent. Press the heel into the floor at about a third of your strength, without moving the leg. Later, do the same with the knee a little straighter. Stop if the pain is sharp. Low-load pressing without movement opened the first stage in a trial programme; these holds are usual practice. [@vermeulen-2022]"}, {"dose": "Start: 2 × 10, twice a day. Build up to: 3 × 15", "name": "Heel slide", "markdown": "Lie on your back. Draw the heel slowly towards your buttock along the floor, and let it slide back. A common starting point. [general]"}, {"dose": "Start: 5–10 minutes, easy, once a day. Build up to: 5 minutes at about 1.5 watts per kilogram", "name": "Stationary bike", "markdown": "Set the saddle high enough that nothing pulls behind the thigh. Leave the bike out if the saddle hurts the sit bone. [@vermeulen-2022]"}, {"dose": "Start: 2 × 10, once a day. Build up to: 4 × 15", "name": "Two-leg bridge", "markdown": "Lie on your back with both knees bent. Lift your hips in two seconds, lower them in two seconds. The further away your feet are, the harder it gets. A common starting point. [general]"}, {"dose": "Start: 2 × 8 on both legs, once a day. Build up to: 3 × 12 on one leg", "name": "Half squat, then single-leg squat", "markdown": "Bend the knees to about 45 degrees, with a chair within reach. Go to one leg when both legs feel easy. Stop if the knee falls inwards or it hurts. [@vermeulen-2022]"}, {"dose": "Start: 10 minutes a day. Build up to: 30 minutes, brisk", "name": "Walking", "markdown": "Walk at a pace at which you do not limp. Limping means: slower, shorter, or with a crutch. [general]"}]}, {"id": "early", "name": "Early: lengthen slowly and begin to jog", "markdown": "**Aim.** Make the muscle work while it gets longer, build strength on one leg, and begin to jog. [@askling-2013]\\n\\n**Start** when the checks of the first step are met. In the Swedish trials the three lengthening exercises began about five days after the injury. [@askling-2013] [@askling-2014]\\n\\n**Move on when all of this is true:** you can run at about 70 % of your full speed without pain, straightening the knee and lifting the straight leg go at least three quarters as far as on the other side, and pressing the heel down firmly, with the knee slightly bent and well bent, stays in green. Running at 70 % comes from a published programme; the rest is usual practice. [@vermeulen-2022]\\n\\n**How sure is this?** Flexibility measured at home is noisy: trained testers can differ by 15 degrees. Do not let a few degrees decide for you or against you. [@reurink-2013]", "exercises": [{"dose": "Start: 3 × 12, twice a day. Build up: more range", "name": "Extender", "markdown": "Lie on your back and hold the thigh upright with both hands. Straighten the knee slowly until just before it hurts, then let it bend. Do not do it if you feel tingling or numbness. [@askling-2013]"}, {"dose": "Start: 3 × 6, every second day. Build up: more speed", "name": "Diver", "markdown": "Stand on the injured leg with the knee a little bent. Tip forward like a slow dive, with the other leg stretched out behind and your arms in front, then come back up. Stand near a wall in case you lose your balance. [@askling-2013]"}, {"dose": "Start: 3 × 4, every third day. Build up: more distance", "name": "Glider", "markdown": "Hold on to something with one hand. Stand with your weight on the heel of the injured leg in front, knee slightly bent. Let the other foot glide back, for example on a cloth, and stop before pain. Pull yourself up with your arms. [@askling-2013]"}, {"dose": "Start: 2 × 8, every second day. Build up to: 4 × 15", "name": "One-leg bridge", "markdown": "As the Two-leg bridge, with the other leg held out straight. Two seconds up, two seconds down. A common starting point. [general]"}, {"dose": "Start: 3 holds of 20 seconds, once a day. Build up to: 5 holds of 45 seconds", "name": "Long-lever bridge hold", "markdown": "Lie on your back with your heels far away and the knees only a little bent. Lift your hips and hold. A common starting point. [general]"}, {"dose": "Start: 2 × 12, every second day. Build up to: 4 × 15, until tired", "name": "Band curl", "markdown": "Lie on your front or stand, with an elastic band around the ankle. Bend the knee in two seconds, let it back in three. A common starting point. [general]"}, {"dose": "Start: 2 holds of 20 seconds, once a day. Build up to: 3 holds of 30 seconds", "name": "Gentle hamstring stretch", "markdown": "Put the heel on a low step and lean forward from the hips with a straight back until you feel a mild pull. Do not bounce. Not in the first three days after a partial or severe tear, and not with an irritated tendon. [general]"}, {"dose": "Start: 20 m walk and 30 m jog for 10 minutes, every second day. Build up to: 20 minutes, up to 70 % of full speed", "name": "Walk–jog", "markdown": "Flat ground, even steps. Use the stricter pain limits for running: 0 is green. Programmes in trials brought running in at this stage. [@vermeulen-2022] [@hickey-2020]"}]}, {"id": "mid", "name": "Mid: get strong and run faster", "markdown": "**Aim.** Strength while the muscle lengthens under load, and running from 70 % up to full speed. Guidelines advise adding such lowering exercises to stretching, strengthening and running, as far as you tolerate them. [@martin-2022]\\n\\n**Start** when the checks of the Early step are met. Be ready for sore muscles after the first sessions; that is different from pain at the old spot. [general]\\n\\n**Move on when all of this is true:** you can run straight at full speed and do a drill with changes of direction at full speed, both without pain; you can do about 20 single-leg bridges from a low box, and nearly as many as with the other leg; and straightening the knee with the hip bent feels the same on both sides. The two running checks come from a published programme, the bridge count is usual practice. [@vermeulen-2022]\\n\\n**How sure is this?** A difference of less than 15 degrees between the legs is within the error of the test. If everything else is fine, ask a clinician to measure it instead of waiting. [@reurink-2013]", "exercises": [{"dose": "Start: 2 × 6 on both legs, 2–3 times a week. Build up to: 3 × 8–10 on one leg", "name": "Slider", "markdown": "Lie on your back, hips lifted, heels on a cloth or sliding disc. Let the heels glide away in three to four seconds, lower the hips, and draw the heels back. [@hickey-2020]"}, {"dose": "Start: 2 × 8, light, 2–3 times a week. Build up to: 3–4 × 6–8, heavy", "name": "Romanian deadlift, then single-leg", "markdown": "Stand with a weight in your hands and soft knees. Push the hips back and lower the weight along the legs in three seconds with a flat back, then stand up. Change to one leg when it is steady. Not with tingling in the leg or a painful lower back. A common starting point. [general]"}, {"dose": "Start: 2 × 5 once in week 1, 2 × 6 twice in week 2, 3 × 6–8 three times in week 3. Build up to: 12, 10 and 8, three times a week until week 10", "name": "Nordic", "markdown": "Kneel on something soft while a partner or a bar holds your ankles. Keep your body straight and let yourself down as slowly as you can, catch yourself with your hands, and push back up. A ten-week build-up of 27 sessions was used in a large trial with football players. Begin with a small range. Not if kneeling hurts. [@petersen-2011]"}, {"dose": "Start: 3 × 6, 2–3 times a week. Build up to: 4 × 8", "name": "Fast single-leg bridge", "markdown": "As the One-leg bridge, but one second for each repetition and two seconds of rest between. A common starting point. [general]"}, {"dose": "Start: 3 × 10, 2–3 times a week. Build up to: 3 × 6–8 with a weight", "name": "Hip thrust", "markdown": "Rest your upper back on a bench with your feet on the floor. Lift the hips in two seconds, hold for one, lower in two. A common starting point. [general]"}, {"dose": "Start: 3 holds of 20 seconds, 3–4 times a week. Build up to: 3 holds of 60 seconds", "name": "Plank and side plank", "markdown": "Keep the body in one straight line. Guidelines recommend exercises for the trunk and quick feet to prevent another injury. [@martin-2022]"}, {"dose": "Start: 4 × 10 m each, 3 times a week. Build up: faster and longer", "name": "Running drills", "markdown": "Skips, high knees, crossover steps and side shuffles, on the balls of the feet and relaxed. A common starting point. [general]"}, {"dose": "Start: 3 runs at 70 %, with two days between. Build up to: 100 %, one level per session at most", "name": "Faster running", "markdown": "Follow the ladder under “Going back to running”. Warm up for ten minutes first, and stop while you still feel fresh. [@paton-2023]"}, {"dose": "Start: 2 runs at 50 %, 2–3 times a week. Build up to: 6 runs at 100 %", "name": "Change-of-direction drill", "markdown": "Lay out a T with cones, five to ten metres each way. Run up, shuffle to each side, and run back. Go faster only when the last speed was green. A drill of this kind was part of the trial programme; the numbers are usual practice. [@vermeulen-2022]"}]}, {"id": "late", "name": "Late: sprint, jump and practise your sport", "markdown": "**Aim.** Meet the full speed and the tiredness of your sport before it counts. Nearly all experts in a survey agreed that sprinting should come close to what a game asks before you return. [@paton-2023]\\n\\n**Start** when the checks of the Mid step are met. If you do not sprint, jump or turn quickly in your life, you may stop here: keep the strength exercises, and go on to “After your return”. [general]\\n\\n**Move on when** the list under “Going back to sport” is complete and you, a clinician and your trainer or coach have decided together. [@vanderhorst-2017]\\n\\n**How sure is this?** The list is what experts agreed on, and most of it has not been tested. Discomfort on pressing the muscle is one of its better supported parts: in one study of 64 athletes, those who had it just after their return were almost four times as likely to be hurt again. [@devos-2014]", "exercises": [{"dose": "Start: 3 × 20 m at 90 %, twice a week. Build up to: 6–10 × 30 m at 100 %, with full rest", "name": "Sprint", "markdown": "Warm up well, start rolling, and walk back. Only after Faster running at 100 % was free of pain. That sprinting belongs here is agreed among experts; the numbers are a common starting point. [@paton-2023]"}, {"dose": "Start: 2 × 5 squat jumps, twice a week, two days apart. Build up to: 4 × 6 hops and bounds, at most 60–80 landings", "name": "Jumps and hops", "markdown": "Land softly and quietly. Go from two legs to one leg, from the spot to forwards, then to a low box. Wait with single-leg jumps until the leg is nearly as strong as the other. A common starting point. [general]"}, {"dose": "Start: 4 runs at 90 %, twice a week. Build up to: 6 runs at 100 %, when a little tired too", "name": "Change-of-direction drill", "markdown": "The same T as before, now at full speed and towards the end of a session as well. [@vermeulen-2022]"}, {"dose": "Keep: 12, 10 and 8, once to three times a week", "name": "Nordic", "markdown": "Go on with the programme that you began in the Mid step, not on the day before a hard run. [@petersen-2011]"}, {"dose": "Start: 1 light session. Build up to: 1 medium, then 1 hard session, 2–3 days apart and each free of symptoms", "name": "Sport practice", "markdown": "First without opponents, then with them; first short, then as long as usual. Go to the next one only when the morning after was quiet. [@vermeulen-2022]"}]}, {"id": "after-return", "name": "After your return: stay strong and watch", "markdown": "**Aim.** Get through the weeks in which most new injuries happen, and keep the strength that you have earned. [@wangensteen-2016]\\n\\n**How long?** Eight weeks with a weekly check, then a look back after six and twelve months. Eight weeks is our choice: it covers the time in which more than half of the new injuries were seen. [@wangensteen-2016]\\n\\n**Done when** eight weeks have passed without symptoms. Keep the Nordic in your week after that. [@vandyk-2019]", "exercises": [{"dose": "12, 10 and 8, once a week", "name": "Nordic", "markdown": "After the warm-up, and not on the day before a match. This is the amount that players in the Danish trial did for the rest of their season. [@petersen-2011]"}, {"dose": "3 × 6–8, once a week", "name": "Romanian deadlift, then single-leg", "markdown": "As in the Mid step. It trains the hamstring from the hip, which the Nordic does not. [general]"}, {"dose": "4–6 × 30 m near full speed, once a week", "name": "Sprint", "markdown": "If your sport has no sprints in the week, put some in, so that full speed never comes as a surprise. A common starting point. [general]"}, {"dose": "Once a week for 8 weeks", "name": "Weekly check", "markdown": "Press along the back of the thigh, straighten the knee with the hip bent, and do ten One-leg bridges. Compare with the other side. Anything new is a reason for a lighter week. [@devos-2014]"}]}], "summary": "What to do from the first day after pulling a hamstring, which exercises to do when, how much pain is all right, and how to tell that you are ready for the next step.", "audience": "CLIENTS", "callOuts": [{"kind": "RED_FLAGS", "heading": "Stop and get help first if any of these is true", "markdown": "**Call your local emergency number now** if you have\\n\\n- chest pain, a faint, or breathlessness that is not normal for you; [general]\\n- new trouble passing water, or with control of your bladder or bowel, numb skin between your legs, or weakness in both legs; [@finucane-2020]\\n- a thigh that is tight, shiny and swelling fast, pain far worse than the injury seems to explain, or a foot going numb. The same goes if you take blood thinners and the swelling keeps growing. [general]\\n\\n**Get medical care today** if\\n\\n- one leg is swollen, warm or red, and aches all the time, above all after a long journey, an operation, bed rest, pregnancy, cancer or an earlier blood clot; [@nice-2020]\\n- you felt a pop or a tear and cannot put weight on the leg, or cannot walk four steps; [general]\\n- you felt a pop at the bottom of your buttock and now have a bruise spreading down the thigh, a dip that you can feel, or a leg that is clearly weak when you bend the knee; [@bertiche-2021]\\n- you cannot lift the front of your foot; [@bertiche-2021]\\n- you have a fever, a hot red thigh, a wound, or a recent infection or injection there. [general]\\n\\n**See a doctor or physiotherapist before any more exercise** if\\n\\n- you are under 18 and it hurts at the sit bone after a sprint or a kick; [general]\\n- you have numbness, pins and needles, or pain that runs below the knee; [general]\\n- the pain is there all night whatever you do, you are losing weight without trying, or you have had cancer; [@finucane-2020]\\n- pain while resting is 7 out of 10 or more, or has risen two days in a row. [general]\\n\\n**The stop rule.** A sudden pain, a pull or a pop while you exercise means: stop at once, do no more that day, and do not test the leg to see if it is still sore. Have it looked at before your next session. [general]\\n\\nIf you cannot decide which line fits you, choose the more urgent one. Most of these lines are usual safety practice and have not been tested in studies of hamstring injuries. [general]"}, {"kind": "SEEK_CARE", "heading": "When to have it looked at, even if it is not urgent", "markdown": "Make an appointment with a doctor or physiotherapist if\\n\\n- you still limp after a few days, or there is a large bruise; [general]\\n- you do not know which problem you have; [general]\\n- nothing has improved for two weeks, or it is getting worse; [general]\\n- the same hamstring goes again within two months of your return; [@wangensteen-2016]\\n- you take, or took not long ago, an antibiotic of the fluoroquinolone kind or steroid tablets for a long time, you bleed easily, you are pregnant or have just had a baby, or your bones are thin. Ask before heavy lowering exercises or jumps. [general]\\n\\nA second look after about a week is worth more than a guess on the first day: in one group of athletes, how the first week went said much more about the time needed than the first examination did. [@jacobsen-2016]"}, {"kind": "SAFE_MOVEMENTS", "heading": "Usually safe, step by step", "markdown": "- **Acute:** slow knee bends and heel presses that stay almost free of pain, and walking as long as you do not limp. [general]\\n- **Early:** slow lengthening exercises that end just before pain, bridges on one leg, short jogs with walking in between. [@askling-2013]\\n- **Mid:** slow, strong lowering exercises and faster running in small steps, with a day of rest between. [@martin-2022]\\n- **Late:** sprints, jumps and your sport, built up from light to hard. [@paton-2023]\\n\\nSafe here means safe for most people with an ordinary strain and none of the warning signs above. [general]"}, {"kind": "RISKY_MOVEMENTS", "heading": "Leave these for later", "markdown": "- **Acute:** hard or bouncing stretches, sprinting, kicking, lunging deeply, heavy lifting, and deep massage of the sore spot. [general]\\n- **Early:** running above about 70 % of your full speed, the Nordic, sudden stops and turns. [@vermeulen-2022]\\n- **Mid:** full sprints when you are tired or cold, matches, and jumping sessions. [general]\\n- **Late:** a whole match or race before light, medium and hard practice all went without symptoms. [@vermeulen-2022]\\n\\nAt every step, pushing through a pain that is getting sharper is the riskiest movement of all. [general]"}, {"kind": "DISCLAIMER", "heading": "What this guide can and cannot do", "markdown": "This guide explains and suggests. It has not examined you, it does not know your other illnesses or medicines, and it does not replace a doctor or physiotherapist who has. If their advice differs from this page, follow theirs and tell us what differed. [general]"}], "sections": [{"id": "what-happened", "level": 2, "heading": "What happened to your muscle", "markdown": "Your hamstrings are three long muscles at the back of the thigh. They begin at the sit bone under your buttock, cross the hip and the knee, and end just below the knee. They pull the leg back, bend the knee, and brake the lower leg when it swings forward. [general]\\n\\nIn a strain, some fibres tear because the pull was stronger than they could hold. There are two common ways. One is fast running, when the leg swings forward at speed. The other is a big slow stretch, such as a high kick or a slide. In a trial with football players, the stretching kind took clearly longer to come back from than the sprinting kind. [@askling-2013]\\n\\nThe torn place starts to mend on its own from the first day. What it needs from you is the right amount of work: enough to make the new tissue strong, and little enough not to tear it again. [general]"}, {"id": "which-problem", "level": 2, "heading": "Which problem is it?", "markdown": "Not every pain behind the thigh is a strain, and the exercises below are only for a strain. These descriptions can help you to ask the right question. They cannot replace an examination. [general]\\n\\n- **A strain:** sudden pain during a movement. It hurts to stretch the muscle, to use it, and to press on one place, and you can do less than before. [@martin-2022]\\n- **A tendon torn off the bone:** a pop at the buttock, a large bruise, hardly able to walk or sit. It is rare, and it is often missed. It needs a doctor today, not exercises. [@bertiche-2021]\\n- **An irritated tendon:** a deep ache at the sit bone that came slowly and is worse when you sit, lunge or run. It is treated in another way and often lasts for months. [@goom-2016]\\n- **Pain that comes from the back:** it runs below the knee, comes with tingling or weakness, and no place on the thigh is sore to touch. See a clinician before you load the leg. [general]\\n- **Stiffness without an injury:** tight for a long time, no moment when it began, nothing you cannot do. You do not need the steps of this guide. [general]\\n- **A knock, a cramp, or sore muscles a day or two after unusual work:** these mostly settle in some days. If they do not, have them looked at. [general]\\n\\nYou may hear of grades: 1 for mild, 2 for a partial tear, 3 for a severe one. A grade gives a rough idea and no more. A scan is not needed for most strains. In two studies, what the scan showed said little about how long people were out. [@moen-2014] [@hamilton-2017]"}, {"id": "first-days", "level": 2, "heading": "The first days", "markdown": "**Protect it, briefly.** Avoid what clearly hurts for one to three days. Use crutches if you limp. Longer rest than you need makes the muscle weaker. [@dubois-2020]\\n\\n**Begin early.** In one trial with 50 sports people who had torn a thigh or calf muscle, half began their exercises on day 2 and half on day 9. Those who began on day 2 were back about three weeks sooner, and they did not get hurt again more often. It is one small trial, but it agrees with what most clinicians now do. [@bayer-2017]\\n\\n**Press, do not stretch.** From day 2, gentle heel digs without moving the leg are a common starting point. Leave stretching for later, at least for the first three days. [general]\\n\\n**Cold, if it helps.** Cold can dull pain. It has not been shown to speed up healing, and some experts advise against it. If you use it: at most 20 minutes, at least two hours apart, and always with a cloth between. Do not use it where you feel less, or if cold has ever harmed your skin or fingers. [@dubois-2020]\\n\\n**A snug bandage** during the day may feel good. It must never make the foot cold, blue or numb. Take it off at night. [general]\\n\\n**Painkillers:** ask a pharmacist which one suits you. Whether anti-inflammatory tablets slow down healing is still debated. [@dubois-2020]"}, {"id": "pain", "level": 2, "heading": "How much pain is all right?", "markdown": "Give your pain a number from 0, no pain, to 10, the worst you can imagine. Note it while you exercise and again the next morning. The morning number tells you whether yesterday was too much. [general]\\n\\nUnless a clinician has given you other limits, use these. They are cautious on purpose, because nobody is standing beside you. [general]\\n\\n- **Green: 0 or 1 while you exercise, and no more than usual next morning.** After two such sessions in a row you may take a small step up. [general]\\n- **Amber: 2 while you exercise, and no more than usual next morning.** Stay where you are and repeat the same amount. [general]\\n- **Stop: 3 or more.** End that exercise for today. Next time, go back one level. [general]\\n- **Worse next morning:** whatever the number was while you exercised, do less next time. Four fifths of the last amount is a common starting point. [general]\\n- **You forgot the morning number:** then you do not know. Repeat the same amount, and do not step up. [general]\\n\\nFor running, be stricter: 0 is green, 1 or 2 is amber, more than 2 means stop. [general]\\n\\nYour clinician may allow more. In a trial with 43 men, half exercised without any pain and half with up to 4 out of 10. Both groups were back after about the same time and equally few were injured again; those who were allowed some pain got stronger. It was a small trial with supervised sessions, so this choice belongs to a clinician who knows you. [@hickey-2020]\\n\\nAn irritated tendon follows other rules. There, some pain during exercise is often accepted if it has settled by the next day. Let a clinician set those limits too. [@goom-2016]"}, {"id": "steps", "level": 2, "heading": "How the steps work", "markdown": "Recovery is laid out below in four steps and a watchful time afterwards. You do not leave a step because a number of days has passed or because you feel brave. You leave it when you can do certain things without pain. Programmes that decide in this way are what most experts advise. [@paton-2023]\\n\\nIn one trial, a plan that was fitted to each player and moved on only by such checks led to one new injury among 24 players, against six among 24 with a standard plan. On average both groups needed between three and four weeks. The trial was small, so the true difference may be much smaller. [@mendiguchia-2017]\\n\\nAmounts such as 3 × 12 mean three rounds of twelve repetitions, with a pause of one to two minutes between rounds. Change only one thing at a time: a little more weight, or a few more repetitions, or a little more range. Five to ten per cent is a usual step. [general]\\n\\nIf you miss more than a week, begin again with about four fifths of your last amount. After more than three weeks, have yourself checked first. [general]"}, {"id": "evidence", "level": 2, "heading": "How strong is the evidence?", "markdown": "Honestly: stronger for preventing the next injury than for treating this one. A careful summary of the research found moderate to high certainty that programmes with the Nordic prevent hamstring injuries. It found only low or very low certainty for which exercises bring people back fastest. [@ishoi-2020]\\n\\nMost studies followed young men who play football or sprint. Older people, women and people who do no sport are hardly in them. When they do tear a hamstring, it is more often a tendon torn off the bone, so have it examined sooner. The steps are likely to suit you too, but the times are a weaker guess. [@kuske-2016]\\n\\nStudies also disagree. In two Swedish trials, athletes who did three lengthening exercises from about day 5 were back much sooner than those who did ordinary ones. In a later trial in Qatar with 90 men, it made no clear difference whether lengthening began on the first day of rehab or later. So these exercises are a good choice, but the exact day is not what matters. [@askling-2013] [@askling-2014] [@vermeulen-2022]\\n\\nWhen experts were asked for exact limits, they often did not agree. Almost all agreed that your own feeling of readiness, and any fear of the movement, must count. [@paton-2023]"}, {"id": "time", "level": 2, "heading": "How long will it take?", "markdown": "Nobody can promise you a date. A summary of 16 studies found no examination in the first days that predicts it well. What comes closest is how bad the pain was at first, together with your own guess and your clinician''s. [@schut-2017]\\n\\nWhat studies have seen, as a range: [general]\\n\\n- Club-level men with supervised rehab: half of them were back after 15 days in one group and after 17 in the other. [@hickey-2020]\\n- Male football players whose scan showed an injury: from 1 to 66 days. [@hamilton-2017]\\n- Swedish football players: 28 days on average with lengthening exercises, 51 with ordinary ones. [@askling-2013]\\n- Swedish sprinters and jumpers: 49 days on average with lengthening exercises, and anything from 18 to 107. [@askling-2014]\\n- Amateurs with a bad tear of thigh or calf: 62 days on average when they began early, 83 when they began late. [@bayer-2017]\\n\\nFor planning, a common starting point is one to three weeks for a mild strain, three to eight weeks for a partial tear, and two to six months for a severe one. A tear that reaches the tendon can take twice as long, and a specialist should guide it. These bands are experience, not a measured fact. [general]"}, {"id": "running", "level": 2, "heading": "Going back to running", "markdown": "Running belongs to the way back; it is not the reward at its end. It starts in the Early step as walk–jog. In a survey of experts all agreed that running should grow, step by step, up to a full sprint before you return to sport. [@paton-2023]\\n\\nJudge your speed by feel, in per cent of the fastest you could run before. Go up one level at most per session: [general]\\n\\n- **Walk** 30 minutes without a limp. [general]\\n- **Up to 50 %:** walk 20 metres, jog 30 metres, for 10 to 20 minutes. [general]\\n- **50 to 70 %:** speed up for 40 metres, hold for 20, slow down for 40. Three runs at each speed. [general]\\n- **70 to 90 %:** make the speeding-up and slowing-down shorter, bit by bit. Rest two days between these sessions. [general]\\n- **100 %:** sprints from a rolling start, then from standing. Do the first ones with someone who knows what to watch. [general]\\n- **Repeated sprints,** close to what your sport asks. [@paton-2023]\\n\\nUp to 70 %, leave a day between runs. Any pulling feeling means: stop, walk home, and go back one level when it has been quiet for at least a day. The order follows a published programme in which men moved on once they could run without pain above 70 %, and then at full speed. The distances are usual practice. [@vermeulen-2022]"}, {"id": "sport", "level": 2, "heading": "Going back to sport", "markdown": "In two large rounds of questions, experts from many countries agreed on what should be true before you go back. Not all of it can be measured at home, so make this decision together with a clinician, and with your trainer or coach. [@vanderhorst-2017] [@paton-2023]\\n\\n- A clinician has cleared you. [@vanderhorst-2017]\\n- It does not hurt to press on the muscle. [@vanderhorst-2017] [@devos-2014]\\n- Strength and stretch tests do not hurt. How strongly such pain warns is uncertain: in a study of 330 injuries, people who felt discomfort at their first examination, when straightening the knee with the hip bent, were about three times as likely to be hurt again within two months of their return. [@vanderhorst-2017] [@zein-2024]\\n- Both legs are about equally flexible. Even trained testers differ by up to 15 degrees on this test, so a small difference measured at home means nothing in either direction. [@reurink-2013]\\n- The leg is nearly as strong as the other one. Nine tenths is a common target, but experts do not agree on a number. [@paton-2023]\\n- You can sprint, stop, turn and do the skills of your sport at full speed. [@vanderhorst-2017]\\n- Light, medium and hard practice each went without symptoms, then and next morning. [@vermeulen-2022]\\n- You have done lowering exercises for some weeks. A guideline asks for caution where they were left out. [@martin-2022]"}, {"id": "readiness", "level": 3, "heading": "Your own feeling counts", "markdown": "Ask yourself two questions and answer them honestly: how ready do I feel, from 0 to 10? And am I holding back or afraid in any movement? In a panel of experts, 87 in 100 wanted the first answer and 98 in 100 the second to be part of the decision. Feeling ready is not enough on its own, but not feeling ready is a good reason to wait. [@paton-2023]\\n\\nA usual rule is to wait until readiness is 8 or more and there is no movement that you avoid. [general]"}, {"id": "staying-well", "level": 2, "heading": "Staying well, above all in the first eight weeks", "markdown": "Your return is not the end. In a study of athletes who were hurt again, more than half of the new injuries came within 25 days of the return, and about four in five were in the same place. It was a small group of 19, but others have seen the same early peak. [@wangensteen-2016]\\n\\nA past hamstring injury makes the next one about three times as likely, a recent one about five times. Age adds to it as well. You cannot change these, but you can change your strength. [@green-2020]\\n\\nProgrammes that include the Nordic roughly halved hamstring injuries across 15 studies with 8,459 athletes. In one of them, with Danish football players, the gain was largest for those who had been hurt before. [@vandyk-2019] [@petersen-2011]\\n\\nFor eight weeks, check yourself once a week: any soreness on pressing, any tightness, any movement you avoid? One yes means a lighter week. Two weeks in a row mean a visit to your clinician. Look again after six and twelve months. [general]"}, {"id": "mistakes", "level": 2, "heading": "Common mistakes", "markdown": "- **Resting until nothing hurts.** In one trial, waiting nine days before the first exercise cost about three weeks at the end. [@bayer-2017]\\n- **Stretching hard in the first days.** The fresh tear is held open instead of being allowed to close. [general]\\n- **Only stretching, never strengthening.** Guidelines ask for lowering exercises together with the rest. [@martin-2022]\\n- **Going back as soon as walking feels fine.** Walking needs a small part of what a sprint needs. [general]\\n- **Skipping fast running in practice** and meeting full speed for the first time in a match. [@paton-2023]\\n- **Stopping all exercises on the day of the return,** just when the risk is highest. [@wangensteen-2016]\\n- **Deciding by the calendar.** A date on paper knows nothing about your leg. [@schut-2017]"}], "condition": {"value": "hamstring"}, "references": [{"doi": "10.2519/jospt.2022.0301", "key": "martin-2022", "url": null, "pmid": null, "year": 2022, "citation": "Martin RL, Cibulka MT, Bolgla LA, et al. Hamstring Strain Injury in Athletes: Clinical Practice Guidelines. J Orthop Sports Phys Ther 52(3):CPG1–CPG44", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2021-105384", "key": "paton-2023", "url": null, "pmid": null, "year": 2023, "citation": "Paton BM, Read P, van Dyk N, et al. London International Consensus and Delphi study on hamstring injuries part 3: rehabilitation, running and return to sport. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/bjsports-2016-097206", "key": "vanderhorst-2017", "url": null, "pmid": null, "year": 2017, "citation": "van der Horst N, Backx FJG, Goedhart EA, Huisstede BMA. Return to play after hamstring injuries in football (soccer): a worldwide Delphi procedure regarding definition, medical criteria and decision-making. Br J Sports Med 51(22):1583", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/bjsports-2013-092165", "key": "askling-2013", "url": null, "pmid": null, "year": 2013, "citation": "Askling CM, Tengvar M, Thorstensson A. Acute hamstring injuries in Swedish elite football: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2013-093214", "key": "askling-2014", "url": null, "pmid": null, "year": 2014, "citation": "Askling CM, Tengvar M, Tarassova O, Thorstensson A. Acute hamstring injuries in Swedish elite sprinters and jumpers: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med 48:532–539", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2020-103405", "key": "vermeulen-2022", "url": null, "pmid": "35338036", "year": 2022, "citation": "Vermeulen R, Whiteley R, van der Made AD, et al. Early versus delayed lengthening exercises for acute hamstring injury in male athletes: a randomised controlled clinical trial. Br J Sports Med 56(14):792–800", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.2519/jospt.2020.8895", "key": "hickey-2020", "url": null, "pmid": "32005093", "year": 2020, "citation": "Hickey JT, Timmins RG, Maniar N, et al. Pain-Free Versus Pain-Threshold Rehabilitation Following Acute Hamstring Strain Injury: A Randomized Controlled Trial. J Orthop Sports Phys Ther 50(2):91–103", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1249/MSS.0000000000001241", "key": "mendiguchia-2017", "url": null, "pmid": "28277402", "year": 2017, "citation": "Mendiguchia J, et al. A Multifactorial, Criteria-based Progressive Algorithm for Hamstring Injury Treatment. Med Sci Sports Exerc 49(7):1482–1492", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "bayer-2017", "url": "https://www.medscape.com/viewarticle/886269", "pmid": null, "year": 2017, "citation": "Bayer ML, Magnusson SP, Kjaer M. Early versus Delayed Rehabilitation after Acute Muscle Injury. N Engl J Med 377:1300–1301, as reported by Medscape", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1007/s40279-016-0639-1", "key": "schut-2017", "url": null, "pmid": null, "year": 2017, "citation": "Schut L, Wangensteen A, Maaskant J, Tol JL, Bahr R, Moen M. Can Clinical Evaluation Predict Return to Sport after Acute Hamstring Injuries? A Systematic Review. Sports Med 47(6):1123–1144", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "moen-2014", "url": "https://bjsm.bmj.com/content/48/18/1358", "pmid": null, "year": 2014, "citation": "Moen MH, Reurink G, Weir A, Tol JL, Maas M, Goudswaard GJ. Predicting return to play after hamstring injuries. Br J Sports Med 48(18):1358", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1007/s00167-016-4403-8", "key": "hamilton-2017", "url": null, "pmid": "28161749", "year": 2017, "citation": "Hamilton B, Wangensteen A, Whiteley R, et al. Cohen’s MRI scoring system has limited value in predicting return to play. Knee Surg Sports Traumatol Arthrosc 26(4):1288–1294", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "jacobsen-2016", "url": "https://www.physiospot.com/2016/03/14/a-combination-of-initial-and-follow-up-physiotherapist-examination-predicts-physician-determined-time-to-return-to-play-after-hamstring-injury-with-no-added-value-of-mri-2/", "pmid": null, "year": 2016, "citation": "Jacobsen P, et al. A combination of initial and follow-up physiotherapist examination predicts physician-determined time to return to play after hamstring injury, with no added value of MRI. Br J Sports Med; summary by Physiospot", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1177/0363546516646086", "key": "wangensteen-2016", "url": null, "pmid": "27184543", "year": 2016, "citation": "Wangensteen A, Tol JL, Witvrouw E, et al. Hamstring Reinjuries Occur at the Same Location and Early After Return to Sport: A Descriptive Study of MRI-Confirmed Reinjuries. Am J Sports Med 44(8):2112–2121", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": null, "key": "zein-2024", "url": "https://bjsm.bmj.com/content/58/14/766", "pmid": null, "year": 2024, "citation": "Zein MI, Mokkenstorm MJK, Cardinale M, et al. Baseline clinical and MRI risk factors for hamstring reinjury showing the value of performing baseline MRI and delaying return to play: a multicentre, prospective cohort of 330 acute hamstring injuries. Br J Sports Med 58(14):766", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": null, "key": "devos-2014", "url": "https://bjsm.bmj.com/content/48/18/1377", "pmid": null, "year": 2014, "citation": "de Vos RJ, Reurink G, Goudswaard GJ, Moen MH, Weir A, Tol JL. Clinical findings just after return to play predict hamstring re-injury, but baseline MRI findings do not. Br J Sports Med 48(18):1377", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1177/0363546513490650", "key": "reurink-2013", "url": null, "pmid": "23735425", "year": 2013, "citation": "Reurink G, et al. Reliability of the Active and Passive Knee Extension Test in Acute Hamstring Injuries. Am J Sports Med 41(8):1757–1761", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2018-100045", "key": "vandyk-2019", "url": null, "pmid": null, "year": 2019, "citation": "van Dyk N, Behan FP, Whiteley R. Including the Nordic hamstring exercise in injury prevention programmes halves the rate of hamstring injuries: a systematic review and meta-analysis of 8459 athletes. Br J Sports Med 53(21):1362–1370", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1177/0363546511419277", "key": "petersen-2011", "url": null, "pmid": "21825112", "year": 2011, "citation": "Petersen J, Thorborg K, Nielsen MB, Budtz-Jørgensen E, Hölmich P. Preventive Effect of Eccentric Training on Acute Hamstring Injuries in Men’s Soccer: A Cluster-Randomized Controlled Trial. Am J Sports Med 39(11):2296–2303", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/bjsports-2019-100983", "key": "green-2020", "url": null, "pmid": null, "year": 2020, "citation": "Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1136/bjsports-2019-101228", "key": "ishoi-2020", "url": null, "pmid": null, "year": 2020, "citation": "Ishøi L, Krommes K, Husted RS, Juhl CB, Thorborg K. Diagnosis, prevention and treatment of common lower extremity muscle injuries in sport – grading the evidence: a statement paper commissioned by the Danish Society of Sports Physical Therapy (DSSF). Br J Sports Med 54(9):528–539", "accessedOn": "2026-11-22", "evidenceLevel": "A"}, {"doi": "10.1371/journal.pone.0152855", "key": "kuske-2016", "url": null, "pmid": "27144648", "year": 2016, "citation": "Kuske B, Hamilton DF, Pattle SB, Simpson AHRW. Patterns of Hamstring Muscle Tears in the General Population: A Systematic Review. PLoS ONE 11(5):e0152855", "accessedOn": "2026-11-22", "evidenceLevel": "B"}, {"doi": "10.1136/jisakos-2019-000420", "key": "bertiche-2021", "url": null, "pmid": null, "year": 2021, "citation": "Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.2519/jospt.2016.5986", "key": "goom-2016", "url": null, "pmid": "27084841", "year": 2016, "citation": "Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.1136/bjsports-2019-101253", "key": "dubois-2020", "url": null, "pmid": null, "year": 2020, "citation": "Dubois B, Esculier JF. Soft-tissue injuries simply need PEACE and LOVE. Br J Sports Med 54(2):72", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": "10.2519/jospt.2020.9971", "key": "finucane-2020", "url": null, "pmid": null, "year": 2020, "citation": "Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther 50(7):350–372", "accessedOn": "2026-11-22", "evidenceLevel": "C"}, {"doi": null, "key": "nice-2020", "url": "https://www.nice.org.uk/guidance/ng158", "pmid": null, "year": 2020, "citation": "National Institute for Health and Care Excellence. Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)", "accessedOn": "2026-11-22", "evidenceLevel": "B"}]}', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', 'CLINICAL', '', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:39.553287+00');
delete from guide_search;
insert into guide_search ("guide_id", "title", "summary", "body") overriding system value values ('c0902b01-f324-4835-a342-d4328785b6de', 'Stiff hamstrings without an injury', 'For people whose thighs have felt tight for a long time without ever having been hurt: what the feeling means, what helps, how much is enough, and when tightness is a sign of something else.', 'Stiff hamstrings without an injury
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
insert into guide_search ("guide_id", "title", "summary", "body") overriding system value values ('e37d5b91-4ed9-4512-8491-557684a0256a', 'Coming back from a hamstring strain', 'What to do from the first day after pulling a hamstring, which exercises to do when, how much pain is all right, and how to tell that you are ready for the next step.', 'Coming back from a hamstring strain
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
delete from intake;
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('2c4643bb-1e5b-40b2-bb4f-f252a5b28308', 'd992e81f-ec69-4e51-962e-986d5e976b7b', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-01-09 19:44:41.354399+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('506fcb16-7d0c-4e45-9789-2d2c3c13dfde', '70af33d6-266c-465d-84e1-19dfc272139b', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-04-09 19:44:41.354492+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('54279c52-a6f3-42ae-b9d0-82dcf7a55520', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-06-18 19:44:41.354557+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('6061ca01-de33-43a6-95d1-6803f28cede6', '5206ef16-06a6-4d7f-961a-56900dba3792', '1', '{}', 'ACUTE_STRAIN', '{}', '2025-12-30 19:44:41.354045+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('631fdecf-cc2f-44e7-b2f7-0129adf18f40', '81c71487-f9e8-41a5-bc68-8686814a600f', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-02-28 19:44:41.35417+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('65e957e3-e41f-45bf-a659-c1a498610739', '759fd0a1-31c8-4e41-88ae-32cba6579f99', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-03-30 19:44:41.354229+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('69fd411e-204e-4722-82c9-d55adf984c77', '0d07c054-c3f2-4a80-b678-565b68d650e1', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-04-29 19:44:41.354273+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('7503fd78-8968-451c-8c25-d91dabb36cf0', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-05-29 19:44:41.354322+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('77138707-87b1-4d00-a766-a811b3997898', 'd505277e-c41e-4a7e-9f2c-849cf338de90', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-05-19 19:44:41.354525+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('9ebcb072-dd7e-449c-91b1-80d12d05afc3', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-01-29 19:44:41.354118+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('b0d5de44-61d8-4723-984f-e19c0291441c', '51ce12dd-2f81-45ee-8951-9379896b02da', '1', '{}', 'ACUTE_STRAIN', '{}', '2025-10-21 19:44:41.353568+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('b4ef5c71-dd0b-49f0-9f07-afa122e5a959', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-07-18 19:44:41.354587+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('ba2dbf27-5eec-4ccd-9e45-1650b8c4f5ed', 'dd68449d-60e5-4440-8728-07c4530bf205', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-02-18 19:44:41.354458+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('bcb262b1-0c89-4112-ba7f-55c091148670', '118de622-8579-45cd-8f47-69fd27e56400', '1', '{}', 'ACUTE_STRAIN', '{}', '2025-11-30 19:44:41.35393+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('e3270a97-3470-42ce-a22c-e0c27735e168', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', '1', '{}', 'ACUTE_STRAIN', '{}', '2026-06-28 19:44:41.35436+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('e9d4bf41-49d2-4fe9-b955-949ae5e8a550', '90f405b0-077a-462e-a55c-062eade0ff9d', '1', '{"RF-01": "NO", "RF-02": "NO", "RF-03": "NO", "RF-04": "NO", "RF-05": "NO", "RF-06": "NO", "RF-07": "NO", "RF-08": "NO", "RF-09": "NO", "RF-10": "NO", "RF-11": "NO", "RF-14": "NO", "RF-15": "NO", "goal.days": "4", "goal.pain": "3", "story.pop": "NO", "goal.level": "RECREATIONAL", "signs.back": "NO", "story.side": "RIGHT", "signs.nerve": "NO", "story.onset": "2026-07-28", "story.words": "UNKNOWN", "goal.minutes": "20", "signs.limits": "YES", "signs.tender": "YES", "story.bruise": "NONE", "story.imaging": "NO", "story.walking": "NORMAL", "goal.equipment": "BAND,CHAIR,WEIGHTS", "signs.sit-bone": "YES", "RF-08.foot-drop": "NO", "signs.leg-raise": "NO", "story.mechanism": "GRADUAL", "signs.below-knee": "NO", "screening.disease": "NO", "screening.regular": "NO", "screening.symptoms": "NO", "signs.crossed-leg-raise": "NO"}', 'PROX_TENDINOPATHY', '{assessments.reason.sit-bone}', '2026-11-25 19:44:41.347023+00');
insert into intake ("id", "client", "version", "answers", "proposed", "reasons", "submitted_at") overriding system value values ('fb92b4b4-c8a7-45b2-beeb-11d96b3bf8b4', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '1', '{"RF-01": "NO", "RF-02": "NO", "RF-03": "NO", "RF-04": "NO", "RF-05": "NO", "RF-06": "NO", "RF-07": "NO", "RF-08": "NO", "RF-09": "NO", "RF-10": "NO", "RF-11": "NO", "RF-14": "NO", "RF-15": "NO", "goal.days": "6", "goal.pain": "1", "story.pop": "NO", "goal.level": "RUNNER", "signs.back": "NO", "story.side": "LEFT", "signs.nerve": "NO", "story.onset": "2026-11-02", "story.words": "UNKNOWN", "goal.minutes": "45", "signs.limits": "NO", "signs.tender": "YES", "story.bruise": "SMALL", "story.imaging": "NO", "story.walking": "NORMAL", "goal.equipment": "BIKE,CHAIR,RUNNING_SPACE,SLIDER,TOWEL,WALL", "signs.sit-bone": "NO", "RF-08.foot-drop": "NO", "signs.leg-raise": "NO", "story.mechanism": "SPRINTING", "signs.below-knee": "NO", "screening.disease": "NO", "screening.regular": "YES", "screening.symptoms": "NO", "signs.crossed-leg-raise": "NO"}', 'ACUTE_STRAIN', '{assessments.reason.sudden}', '2026-11-25 19:44:40.684238+00');
delete from intake_answer;
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('033903b2-8825-41e5-8eb0-1629656c44d1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-09', '1', 'NO', '2026-11-25 19:44:40.64793+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('051ebdde-9391-4667-9524-e26615242a24', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.pop', '1', 'NO', '2026-11-25 19:44:41.336972+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('0871a070-a770-4fdd-8ab2-4a938cc7b537', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.side', '1', 'RIGHT', '2026-11-25 19:44:41.335371+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('0dc81287-0a5c-4a33-a7fc-97993c913c29', '90f405b0-077a-462e-a55c-062eade0ff9d', 'goal.minutes', '1', '20', '2026-11-25 19:44:41.345409+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('114c203a-60f9-45e6-97df-a6639e4893e5', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.bruise', '1', 'SMALL', '2026-11-25 19:44:40.659744+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('1367d9b1-4b9e-4445-b6d1-bae1e7ad2149', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.below-knee', '1', 'NO', '2026-11-25 19:44:41.34226+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('143dc55e-d03e-4e24-b8e9-3dfe1fc26b1c', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-06', '1', 'NO', '2026-11-25 19:44:40.643843+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('162f6d0e-89d0-4795-ae41-34286ea4624f', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-08', '1', 'NO', '2026-11-25 19:44:41.330647+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('16706fc4-d1f0-4b6a-8973-145a9993e991', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.sit-bone', '1', 'YES', '2026-11-25 19:44:41.340232+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('173dc806-dd9a-4058-b7c1-3d37f91fb89c', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-11', '1', 'NO', '2026-11-25 19:44:40.649734+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('178d67b5-90b4-42e5-8216-8414f7980103', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-15', '1', 'NO', '2026-11-25 19:44:41.333563+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('19334903-830c-4c46-bfd6-3d6c2c8e7087', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.words', '1', 'UNKNOWN', '2026-11-25 19:44:40.66156+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('1d48f565-e412-4443-a8da-de9af8d99de0', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.walking', '1', 'NORMAL', '2026-11-25 19:44:40.658927+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('2171f1be-c5fe-4458-a459-f301d43b83a8', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-03', '1', 'NO', '2026-11-25 19:44:41.328129+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('2594f7c6-9f4c-4a7a-ba4e-75d265fec814', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.onset', '1', '2026-11-02', '2026-11-25 19:44:40.65739+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('291ada12-37b9-4ecf-add6-863c784133cf', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.sit-bone', '1', 'NO', '2026-11-25 19:44:40.663187+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('2b583703-7830-4f08-a218-35e1afaa4fc1', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.limits', '1', 'YES', '2026-11-25 19:44:41.340766+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('2fd270e7-6344-4e46-a1ed-fa2fadd53c3a', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-05', '1', 'NO', '2026-11-25 19:44:41.329098+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('30f65f27-13e7-49c5-8e10-e5823dcbd4ad', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.side', '1', 'LEFT', '2026-11-25 19:44:40.655566+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('340399b3-96ed-41f9-ab8f-6f6755f02034', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-02', '1', 'NO', '2026-11-25 19:44:40.638825+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('34064da8-5cb9-4b6e-97eb-768ab2297dd7', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.words', '1', 'UNKNOWN', '2026-11-25 19:44:41.339746+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('35ef2bb7-78c1-4a33-936b-f3b58e5bbc5b', '90f405b0-077a-462e-a55c-062eade0ff9d', 'screening.regular', '1', 'NO', '2026-11-25 19:44:41.334049+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('36419efd-fcb2-49d2-961a-c796d934f1bf', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'goal.minutes', '1', '45', '2026-11-25 19:44:40.671768+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('37888030-ba52-473a-8431-f7847663ac5f', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.nerve', '1', 'NO', '2026-11-25 19:44:40.666518+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('39b0ab48-9bd9-4229-b7ab-426b7ebc0fcf', '90f405b0-077a-462e-a55c-062eade0ff9d', 'screening.symptoms', '1', 'NO', '2026-11-25 19:44:41.33494+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('3dbc6ce0-243b-4690-be18-65fc67d8234a', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'screening.regular', '1', 'YES', '2026-11-25 19:44:40.652329+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('3f0b278b-758b-489a-a646-482264c649df', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-01', '1', 'NO', '2026-11-25 19:44:41.326908+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('4646e10b-df7b-47ed-b9a0-d8dd6467ae00', '90f405b0-077a-462e-a55c-062eade0ff9d', 'goal.days', '1', '4', '2026-11-25 19:44:41.345847+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('4866e618-b0f3-4efb-848d-98786fd3fddc', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.imaging', '1', 'NO', '2026-11-25 19:44:40.660634+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('49f4ca27-ff51-4ac6-8bec-0d59909690af', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-08.foot-drop', '1', 'NO', '2026-11-25 19:44:40.647012+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('51348bdb-123c-4c26-87e9-3f337a919006', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-10', '1', 'NO', '2026-11-25 19:44:41.332088+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('56223f00-7fb7-450f-9c60-215bca69db17', '90f405b0-077a-462e-a55c-062eade0ff9d', 'goal.pain', '1', '3', '2026-11-25 19:44:41.344527+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('58ee46b0-c157-4c5d-886f-e775af036a3a', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-15', '1', 'NO', '2026-11-25 19:44:40.651425+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('59387552-c0bb-4277-bdec-54e2668db888', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-11', '1', 'NO', '2026-11-25 19:44:41.332511+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('5ce0c158-3161-4a91-924d-39c6ea6bc666', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-08.foot-drop', '1', 'NO', '2026-11-25 19:44:41.33116+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('63562426-90d4-4691-a2a5-eeeaa9f3ab97', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-09', '1', 'NO', '2026-11-25 19:44:41.331647+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('695456c4-bd4f-40d4-a5ff-faa342b9786c', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.limits', '1', 'NO', '2026-11-25 19:44:40.664115+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('6ef85a75-0147-4971-a731-73be02069fcc', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-14', '1', 'NO', '2026-11-25 19:44:40.650554+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('72e2d5b5-e65d-460e-9e50-1ed44eb0b695', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.leg-raise', '1', 'NO', '2026-11-25 19:44:41.343134+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('787c3563-5326-4733-a998-4596c13b1800', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-07', '1', 'NO', '2026-11-25 19:44:41.330165+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('78a74c44-48d2-49a3-921b-5c04cab43490', '90f405b0-077a-462e-a55c-062eade0ff9d', 'goal.level', '1', 'RECREATIONAL', '2026-11-25 19:44:41.344978+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('7c074e39-6e0b-43fc-a149-063b9e6f5814', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-05', '1', 'NO', '2026-11-25 19:44:40.642652+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('8057fa50-d0b3-4095-9fbb-753e0ab8a2e0', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.walking', '1', 'NORMAL', '2026-11-25 19:44:41.337886+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('8931699b-1da0-4bb9-81df-a0d30e53bf37', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'goal.days', '1', '6', '2026-11-25 19:44:40.67253+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('8ca62b8b-300c-442e-ba77-6c585a5634e6', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-03', '1', 'NO', '2026-11-25 19:44:40.64022+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('8cf4664a-dcdb-4feb-9c0f-a4a750e69d91', '90f405b0-077a-462e-a55c-062eade0ff9d', 'screening.disease', '1', 'NO', '2026-11-25 19:44:41.334509+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('8ded7b49-6a44-4882-9639-066f0d2a9741', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.back', '1', 'NO', '2026-11-25 19:44:41.344096+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('8ff0aae9-47e8-421c-822f-40ef67aaed76', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-04', '1', 'NO', '2026-11-25 19:44:41.328606+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('90509f8b-673b-4a4d-97a4-57f29dd2add1', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.tender', '1', 'YES', '2026-11-25 19:44:41.341703+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('933cdf53-945a-43bd-a60f-90593ad38bcc', '90f405b0-077a-462e-a55c-062eade0ff9d', 'goal.equipment', '1', 'BAND,CHAIR,WEIGHTS', '2026-11-25 19:44:41.346325+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('99367f1a-a5c6-4914-a46c-457a75cf5e13', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-06', '1', 'NO', '2026-11-25 19:44:41.329616+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('9bf38477-741f-4e01-a945-7c7715612630', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.bruise', '1', 'NONE', '2026-11-25 19:44:41.338435+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a0c29c5a-8720-4bca-b3aa-5a6bbd7be4ac', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-10', '1', 'NO', '2026-11-25 19:44:40.648912+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a105494a-f532-4ab7-b5f8-b4a7a32f46cc', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'goal.level', '1', 'RUNNER', '2026-11-25 19:44:40.67093+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a3e1b179-1bd0-4de9-9bfe-919266a8622c', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'screening.disease', '1', 'NO', '2026-11-25 19:44:40.653869+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('a8378348-c504-4ec6-a42f-3843c1a83705', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-08', '1', 'NO', '2026-11-25 19:44:40.645955+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('adb08cc7-2bbe-47a9-bc85-b7663215a030', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.tender', '1', 'YES', '2026-11-25 19:44:40.664875+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('b34ccaaa-3147-45d6-8a56-2b6aeb1a73ad', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-07', '1', 'NO', '2026-11-25 19:44:40.645064+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('bea4ee26-b87d-445e-b468-56685119e123', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-04', '1', 'NO', '2026-11-25 19:44:40.641475+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c11bbc53-effe-46e1-9ee0-2bb44fbc6d2f', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.leg-raise', '1', 'NO', '2026-11-25 19:44:40.667255+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c1dceb0b-03be-4b94-bfab-567a31c67e9d', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'goal.pain', '1', '1', '2026-11-25 19:44:40.670156+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c54af0a5-c5ad-4479-b247-39224cf41f86', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.mechanism', '1', 'GRADUAL', '2026-11-25 19:44:41.335896+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('c6d89476-ee65-423d-833a-8d4d74a5d455', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.pop', '1', 'NO', '2026-11-25 19:44:40.658139+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d014de65-2188-41d7-b8b4-b2b576139cc4', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'story.mechanism', '1', 'SPRINTING', '2026-11-25 19:44:40.656416+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d722be49-7752-45ab-a0b0-0eabc049f79b', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-14', '1', 'NO', '2026-11-25 19:44:41.332918+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d7dbde73-7542-477d-931e-17edbfecc6f6', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'goal.equipment', '1', 'BIKE,CHAIR,RUNNING_SPACE,SLIDER,TOWEL,WALL', '2026-11-25 19:44:40.6805+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d87e97b1-411c-4be9-9c0c-719d5fa4b726', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.imaging', '1', 'NO', '2026-11-25 19:44:41.339229+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('d8c548b7-4d3f-4efc-a08d-6e574a2932be', '90f405b0-077a-462e-a55c-062eade0ff9d', 'story.onset', '1', '2026-07-28', '2026-11-25 19:44:41.336477+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e0503f33-5614-4fd9-b7f0-db13b7a2b1a8', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.nerve', '1', 'NO', '2026-11-25 19:44:41.342691+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e0e29858-03e5-44dd-88f6-318d93d2eea1', '90f405b0-077a-462e-a55c-062eade0ff9d', 'RF-02', '1', 'NO', '2026-11-25 19:44:41.327527+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e7238ff9-5b4b-4094-ba95-25fd21cbd19c', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.below-knee', '1', 'NO', '2026-11-25 19:44:40.665768+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('e98b5fc2-fcfc-4634-9123-bfa92a9bf363', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.back', '1', 'NO', '2026-11-25 19:44:40.669279+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('ecc0dfd7-0f69-47c6-8ee4-3d4defebff86', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'signs.crossed-leg-raise', '1', 'NO', '2026-11-25 19:44:40.668164+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('ee09f599-c32d-4c6b-8f73-278de6dcbcd5', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'RF-01', '1', 'NO', '2026-11-25 19:44:40.636042+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('f4631798-1dd9-427d-895d-edc319fced0d', '90f405b0-077a-462e-a55c-062eade0ff9d', 'signs.crossed-leg-raise', '1', 'NO', '2026-11-25 19:44:41.343642+00');
insert into intake_answer ("id", "client", "question", "version", "answer", "answered_at") overriding system value values ('fb46eaab-3cd3-4ccf-91c9-c2b913679f01', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'screening.symptoms', '1', 'NO', '2026-11-25 19:44:40.654685+00');
delete from library_search;
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX01', 'Ankle pumps and gentle knee bends', 'false', 'USABLE', '0', 'true', '{1}', '{CALVES,HAMSTRINGS,SHINS}', '{}', '{PAIN_ABOVE_GREEN}', 'true', 'ankle pumps and gentle knee bends; ankle pumps; gentle knee bends;', '''and'':3A,33 ''ankle'':1A,7A ''back'':15B ''bends'':6A,11A ''calves'':19B ''comfortable'':40 ''days'':27 ''down'':32 ''first'':26 ''gentle'':4A,9A ''go'':31 ''hamstrings'':14B ''helps'':28 ''how'':36 ''hx01'':12B ''in'':24 ''is'':39 ''keeps'':20 ''knee'':5A,10A ''leg'':22 ''movement'':38 ''moving'':23 ''much'':37 ''of'':16B ''pumps'':2A,8A ''shins'':13B ''shows'':34 ''swelling'':29 ''the'':17B,21,25 ''thigh'':18B ''to'':30 ''you'':35');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX02', 'Heel dig', 'false', 'USABLE', '0', 'true', '{1}', '{HAMSTRINGS}', '{}', '{SHARP_PAIN}', 'true', 'heel dig; isometric heel press;', '''a'':19 ''all'':30 ''back'':8B ''dig'':2A ''feels'':29 ''first'':25 ''gentle'':20 ''hamstring'':14 ''hamstrings'':7B ''heel'':1A,4A ''hx02'':6B ''is'':22 ''isometric'':3A ''it'':18 ''moving'':17 ''of'':9B ''often'':23 ''press'':5A,21 ''right'':31 ''strength'':26 ''that'':28 ''the'':10B,13,24 ''thigh'':11B ''up'':15 ''wakes'':12 ''without'':16 ''work'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX03', 'Heel slide', 'false', 'USABLE', '0', 'true', '{1}', '{HAMSTRINGS}', '{}', '{}', 'true', 'heel slide; supine heel slide;', '''along'':25 ''back'':8B,17 ''bend'':16 ''gives'':12 ''go'':24 ''hamstrings'':7B ''has'':22 ''heel'':1A,4A ''hx03'':6B ''its'':15 ''knee'':14 ''muscle'':20 ''of'':9B ''only'':21 ''slide'':2A,5A ''supine'':3A ''the'':10B,13,19 ''thigh'':11B ''to'':23 ''while'':18');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX04', 'Stationary bike', 'false', 'USABLE', '0', 'true', '{1}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{BIKE}', '{SIT_BONE_PAIN}', 'true', 'stationary bike; cycling; exercise bike;', '''and'':29 ''back'':15B ''bike'':2A,5A,20B ''buttocks'':13B ''calves'':12B ''cycling'':3A ''exercise'':4A ''fit'':32 ''front'':8B ''hamstrings'':14B ''has'':35 ''hx04'':6B ''keeps'':30 ''leg'':23 ''little'':27 ''load'':28 ''many'':24 ''moves'':21 ''of'':9B,16B ''quadriceps'':7B ''running'':34 ''stationary'':1A,19B ''the'':10B,17B,22 ''thigh'':11B,18B ''times'':25 ''to'':36 ''wait'':37 ''while'':33 ''with'':26 ''you'':31');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX05', 'Two-leg bridge', 'false', 'USABLE', '0', 'true', '{1}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'two leg bridge; glute bridge; double leg bridge;', '''and'':18 ''back'':12B ''both'':22 ''bridge'':3A,5A,8A ''buttocks'':10B,17 ''double'':6A ''glute'':4A ''hamstrings'':11B,19 ''hx05'':9B ''leg'':2A,7A ''legs'':23 ''load'':26 ''of'':13B ''sharing'':24 ''strengthens'':16 ''the'':14B,25 ''thigh'':15B ''together'':20 ''two'':1A ''with'':21');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX06', 'Half squat, then single-leg squat', 'false', 'USABLE', '0', 'true', '{1}', '{GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{}', '{KNEE_FALLS_INWARDS,PAIN_ABOVE_GREEN}', 'true', 'half squat then single leg squat; half squat; single leg squat;', '''and'':29,37 ''back'':20B,25 ''brings'':24 ''buttocks'':13B ''climb'':38 ''control'':26 ''down'':34 ''front'':15B ''get'':35 ''half'':1A,7A ''hamstrings'':19B ''hip'':28 ''hx06'':12B ''knee'':30 ''leg'':5A,10A ''of'':16B,21B,27 ''quadriceps'':14B ''single'':4A,9A ''sit'':33 ''squat'':2A,6A,8A,11A ''stairs'':39 ''the'':17B,22B ''then'':3A ''thigh'':18B,23B ''up'':36 ''when'':31 ''you'':32');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX07', 'Walking, then brisk walking', 'false', 'USABLE', '0', 'true', '{1}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{}', '{LIMP}', 'true', 'walking then brisk walking; walking; brisk walking;', '''and'':29 ''back'':17B,35 ''brisk'':3A,6A ''buttocks'':15B ''calves'':14B ''completely'':36 ''evenly'':28 ''first'':31 ''front'':10B ''get'':34 ''hamstrings'':16B ''hx07'':8B ''leg'':27 ''load'':25 ''of'':11B,18B ''quadriceps'':9B ''simplest'':22 ''the'':12B,19B,21,26,30 ''then'':2A ''thigh'':13B,20B ''thing'':32 ''to'':24,33 ''walking'':1A,4A,5A,7A ''way'':23');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX10', 'Extender', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{}', '{NEURAL_SYMPTOMS}', 'true', 'extender; l protocol extender; supine knee extension;', '''a'':20 ''back'':10B ''by'':27 ''degree'':26,28 ''extender'':1A,4A ''extension'':7A ''get'':17 ''hamstring'':16 ''hamstrings'':9B ''hx10'':8B ''in'':19 ''knee'':6A ''l'':2A ''lets'':14 ''longer'':18 ''of'':11B ''protocol'':3A ''steer'':24 ''supine'':5A ''that'':22 ''the'':12B,15 ''thigh'':13B ''way'':21 ''you'':23 ''yourself'':25');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX11', 'Diver', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS,TRUNK}', '{}', '{POOR_BALANCE}', 'true', 'diver; l protocol diver;', '''and'':14 ''at'':25 ''back'':9B ''balance'':15 ''buttocks'':6B ''diver'':1A,4A ''gets'':23 ''hamstring'':22 ''hamstrings'':8B ''hip'':27 ''hx11'':5B ''l'':2A ''leg'':19 ''longer'':24 ''of'':10B ''on'':16 ''protocol'':3A ''sore'':18 ''strength'':13 ''the'':11B,17,21,26 ''thigh'':12B ''trunk'':7B ''while'':20');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX12', 'Glider', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS}', '{CHAIR,SLIDER}', '{LONG_LENGTH_PAIN}', 'true', 'glider; l protocol glider;', '''back'':8B ''buttocks'':6B ''chair'':12B ''cloth'':15B ''exercises'':31 ''glider'':1A,4A ''hamstring'':18 ''hamstrings'':7B ''hx12'':5B ''it'':20 ''its'':23 ''l'':2A ''lengthening'':30 ''lengthens'':21 ''loads'':16 ''longest'':24 ''of'':9B,27 ''or'':14B ''protocol'':3A ''slider'':13B ''strongest'':26 ''the'':10B,17,25,28 ''thigh'':11B ''three'':29 ''towards'':22 ''while'':19');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX13', 'One-leg bridge', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'one leg bridge; single leg bridge; single leg glute bridge;', '''all'':31 ''as'':21 ''back'':14B ''bridge'':3A,6A,10A,26 ''buttocks'':12B ''doing'':30 ''glute'':9A ''hamstrings'':13B ''hx13'':11B ''it'':33 ''leg'':2A,5A,8A,25,29 ''lift'':20 ''of'':15B,32 ''one'':1A,28 ''same'':19 ''single'':4A,7A ''the'':16B,18,22 ''thigh'':17B ''two'':24 ''two-leg'':23 ''with'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX14', 'Long-lever bridge hold', 'false', 'USABLE', '0', 'true', '{2}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'long lever bridge hold; hamstring bridge hold;', '''a'':29 ''almost'':24 ''back'':11B ''bridge'':3A,6A ''buttocks'':9B ''for'':28 ''hamstring'':5A,17 ''hamstrings'':10B ''hip'':23 ''hold'':4A,7A ''holds'':15 ''hx14'':8B ''lever'':2A ''load'':20 ''long'':1A ''of'':12B ''often'':26 ''soothing'':27 ''sore'':30 ''steady'':19 ''straight'':25 ''tendon'':31 ''the'':13B,16,22 ''thigh'':14B ''under'':18 ''with'':21');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX15', 'Band curl', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{BAND}', '{}', 'true', 'band curl; hamstring curl; leg curl; lying on your front; standing;', '''a'':29 ''back'':14B ''band'':1A,19B,36 ''bends'':25 ''by'':34 ''can'':32 ''curl'':2A,4A,6A ''elastic'':18B ''front'':10A ''hamstring'':3A,22 ''hamstrings'':13B ''hx15'':12B ''it'':24 ''knee'':27 ''leg'':5A ''load'':30 ''lying'':7A ''of'':15B ''on'':8A ''set'':33 ''standing'':11A ''strengthens'':20 ''the'':16B,21,26,35 ''thigh'':17B ''where'':23 ''with'':28 ''you'':31 ''your'':9A');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX16', 'Gentle hamstring stretch', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{TOWEL}', '{FRESH_SEVERE_INJURY,IRRITABLE_TENDON}', 'true', 'gentle hamstring stretch; lying with a towel; sitting; standing;', '''a'':6A ''are'':26 ''back'':12B ''days'':25 ''eases'':17 ''feeling'':19 ''first'':24 ''gentle'':1A ''hamstring'':2A ''hamstrings'':11B ''hx16'':10B ''lying'':4A ''of'':13B,20 ''once'':22 ''over'':27 ''sitting'':8A ''standing'':9A ''stretch'':3A ''the'':14B,18,23 ''thigh'':15B ''tightness'':21 ''towel'':7A,16B ''with'':5A');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX17', 'Nerve glide', 'false', 'USABLE', '0', 'true', '{2}', '{HAMSTRINGS}', '{CHAIR}', '{NEURAL_SYMPTOMS}', 'true', 'nerve glide; sciatic nerve glide; nerve floss;', '''and'':26 ''at'':18 ''back'':10B,20 ''chair'':14B ''chosen'':38 ''clinician'':36 ''floss'':7A ''for'':33 ''fro'':27 ''glide'':2A,5A ''hamstrings'':9B ''has'':37 ''hx17'':8B ''it'':31,39 ''lets'':15 ''nerve'':1A,4A,6A,17 ''of'':11B,21 ''on'':30 ''only'':32 ''people'':34 ''pulling'':29 ''sciatic'':3A ''slide'':24 ''the'':12B,16,19,22 ''thigh'':13B,23 ''to'':25 ''whose'':35 ''without'':28');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX18', 'Walk–jog', 'false', 'USABLE', '0', 'true', '{2}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{RUNNING_SPACE}', '{LIMP}', 'true', 'walk jog; run walk intervals;', '''a'':30 ''back'':15B,24 ''between'':33 ''brings'':22 ''buttocks'':13B ''calves'':12B ''front'':8B ''hamstrings'':14B ''hx18'':6B ''in'':25,32 ''intervals'':5A ''jog'':2A ''of'':9B,16B ''quadriceps'':7B ''room'':19B ''run'':3A,21B ''running'':23 ''short'':26 ''slow'':27 ''stretches'':28 ''the'':10B,17B ''thigh'':11B,18B ''to'':20B ''walk'':1A,4A,31 ''with'':29');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX20', 'Slider', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS}', '{SLIDER}', '{}', 'true', 'slider; sliding leg curl; hamstring slide; floor slider; both legs; one leg;', '''a'':31 ''back'':16B ''both'':9A ''brake'':26 ''buttocks'':14B ''cloth'':22B ''curl'':4A ''floor'':7A ''hamstring'':5A,25 ''hamstrings'':15B ''hx20'':13B ''knees'':29 ''leg'':3A,12A ''legs'':10A ''makes'':23 ''nordic'':38 ''of'':17B ''on'':33 ''one'':11A ''or'':21B ''slide'':6A ''slider'':1A,8A,20B ''sliding'':2A ''step'':32 ''straighten'':30 ''the'':18B,24,28,34,37 ''thigh'':19B ''to'':36 ''way'':35 ''while'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX21', 'Romanian deadlift, then single-leg', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS,TRUNK}', '{WEIGHTS}', '{BACK_PAIN,NEURAL_SYMPTOMS}', 'true', 'romanian deadlift then single leg; rdl; stiff leg deadlift; romanian deadlift; single leg romanian deadlift;', '''a'':36 ''and'':27 ''at'':29,35 ''back'':20B ''buttocks'':17B,28 ''deadlift'':2A,9A,11A,15A ''good'':37 ''hamstrings'':19B,26 ''hip'':31 ''hx21'':16B ''leg'':5A,8A,13A ''length'':38 ''muscle'':34 ''of'':21B ''rdl'':6A ''romanian'':1A,10A,14A ''single'':4A,12A ''stiff'':7A ''strengthens'':25 ''the'':22B,30,33 ''then'':3A ''thigh'':23B ''trunk'':18B ''weights'':24B ''with'':32');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX22', 'Nordic', 'false', 'USABLE', '0', 'true', '{3,5}', '{HAMSTRINGS}', '{FOOT_HOLD}', '{FIRST_EXPOSURE,KNEELING_PAIN}', 'true', 'nordic; nordic hamstring curl; nordic hamstring exercise; natural leg curl;', '''again'':51 ''and'':43 ''ankles'':22B ''back'':13B ''bar'':19B ''being'':49 ''best'':25 ''best-known'':24 ''curl'':4A,10A ''done'':32 ''exercise'':7A,28 ''for'':20B,29,33 ''from'':48 ''hamstring'':3A,6A,31 ''hamstrings'':12B ''helps'':44 ''hurt'':50 ''hx22'':11B ''it'':35,41,47 ''keep'':46 ''known'':26 ''leg'':9A ''lengthens'':42 ''lowering'':27 ''makes'':36 ''muscle'':38 ''natural'':8A ''nordic'':1A,2A,5A ''of'':14B ''or'':18B ''partner'':17B ''strong'':39 ''the'':15B,21B,23,30,37 ''thigh'':16B ''to'':45 ''weeks'':34 ''while'':40');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX23', 'Fast one-leg bridge', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS}', '{}', '{}', 'true', 'fast one leg bridge;', '''as'':19 ''back'':8B ''bridge'':4A ''buttocks'':6B ''fast'':1A ''hamstring'':14 ''hamstrings'':7B ''has'':21 ''hx23'':5B ''in'':23 ''it'':20 ''leg'':3A ''of'':9B ''on'':17 ''one'':2A ''quickly'':18 ''running'':24 ''switch'':16 ''teaches'':12 ''the'':10B,13 ''thigh'':11B ''to'':15,22');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX24', 'Hip thrust', 'false', 'USABLE', '0', 'true', '{3}', '{GLUTEALS,HAMSTRINGS}', '{BENCH}', '{}', 'true', 'hip thrust; barbell glute bridge; hip thrust; 45 degree hip extension;', '''45'':8A ''and'':25 ''as'':27 ''back'':15B ''barbell'':3A ''bench'':19B ''bridge'':5A ''buttocks'':13B,24 ''degree'':9A ''drive'':22 ''extension'':11A ''for'':23 ''glute'':4A ''hamstrings'':14B,26 ''hip'':1A,6A,10A,21 ''hx24'':12B ''in'':28 ''of'':16B ''off'':30 ''pushing'':29 ''strong'':20 ''the'':17B ''thigh'':18B ''thrust'':2A,7A');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX25', 'Plank and side plank', 'false', 'USABLE', '0', 'true', '{2,3,4}', '{GLUTEALS,TRUNK}', '{}', '{}', 'true', 'plank and side plank; plank; side plank; single leg trunk stability;', '''a'':15 ''above'':27 ''all'':28 ''and'':2A ''buttocks'':14B ''do'':21 ''hamstring'':20 ''hx25'':12B ''in'':25 ''its'':22 ''leg'':9A ''lets'':18 ''own'':23 ''plank'':1A,4A,5A,7A ''running'':26 ''side'':3A,6A ''single'':8A ''stability'':11A ''steady'':16 ''the'':19 ''trunk'':10A,13B,17 ''work'':24');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX26', 'Wall sit', 'false', 'USABLE', '0', 'true', '{1,2,3}', '{QUADRICEPS}', '{WALL}', '{}', 'true', 'wall sit; wall squat hold;', '''but'':26 ''exercise'':25 ''front'':8B,15 ''hamstring'':24 ''hold'':5A ''hx26'':6B ''is'':22 ''it'':21 ''keeps'':27 ''leg'':29 ''no'':23 ''of'':9B,16 ''quadriceps'':7B,20 ''sit'':2A ''squat'':4A ''strengthens'':13 ''strong'':30 ''the'':10B,14,17,19,28 ''thigh'':11B,18 ''wall'':1A,3A,12B');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX30', 'Running drills', 'false', 'USABLE', '0', 'true', '{3}', '{CALVES,HAMSTRINGS,HIP_FLEXORS,TRUNK}', '{RUNNING_SPACE}', '{}', 'true', 'running drills; a skip; high knees; carioca; side shuffle;', '''a'':3A,26 ''and'':25 ''back'':16B ''before'':32 ''calves'':11B ''carioca'':7A ''doses'':31 ''drills'':2A ''fast'':36 ''feet'':24 ''flexors'':14B ''gets'':35 ''good'':27 ''hamstrings'':15B ''high'':5A ''hip'':13B ''hx30'':10B ''in'':29 ''knees'':6A ''of'':17B ''quick'':23 ''rhythm'':28 ''room'':20B ''run'':22B ''running'':1A,34 ''shuffle'':9A ''side'':8A ''skip'':4A ''small'':30 ''the'':18B,33 ''thigh'':19B ''to'':21B ''trunk'':12B');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX31', 'Jumps and hops', 'false', 'USABLE', '0', 'true', '{4}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{}', '{JOINTS_OR_BODY_WEIGHT,STRENGTH_DEFICIT}', 'true', 'jumps and hops; squat jump; hop; bound; box jump;', '''and'':2A,25 ''back'':19B ''bound'':7A ''box'':8A ''buttocks'':17B ''calves'':16B ''front'':12B ''gets'':23 ''hamstrings'':18B ''hop'':6A ''hops'':3A ''hx31'':10B ''jump'':5A,9A ''jumps'':1A ''loads'':31 ''muscle'':24 ''of'':13B,20B ''quadriceps'':11B ''quick'':29 ''springy'':30 ''squat'':4A ''tendon'':26 ''the'':14B,21B ''thigh'':15B,22B ''to'':28 ''used'':27');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX32', 'Change-of-direction drill', 'false', 'USABLE', '0', 'true', '{3,4}', '{CALVES,GLUTEALS,HAMSTRINGS,QUADRICEPS}', '{CONES,RUNNING_SPACE}', '{}', 'true', 'change of direction drill; t drill; cone run; shuttle;', '''a'':37 ''again'':32 ''and'':29 ''as'':33 ''at'':36 ''back'':19B ''braking'':27 ''buttocks'':17B ''calves'':16B ''change'':1A ''choose'':41 ''cone'':7A ''cones'':23B ''direction'':3A ''drill'':4A,6A ''front'':12B ''games'':35 ''hamstrings'':18B ''hx32'':10B ''in'':34 ''of'':2A,13B,20B ''off'':31 ''pushing'':30 ''quadriceps'':11B ''room'':24B ''run'':8A,26B ''shuttle'':9A ''speed'':38 ''t'':5A ''that'':39 ''the'':14B,21B ''thigh'':15B,22B ''to'':25B ''turning'':28 ''you'':40');
insert into library_search ("exercise", "name", "own", "state", "missing", "annotated", "phases", "muscles", "equipment", "contra", "contra_stated", "names", "words") overriding system value values ('HX33', 'Sprint', 'false', 'USABLE', '0', 'true', '{4}', '{CALVES,GLUTEALS,HAMSTRINGS,HIP_FLEXORS}', '{RUNNING_SPACE}', '{BEFORE_LATE_PHASE}', 'true', 'sprint; sprinting; speed running;', '''a'':27 ''as'':30 ''back'':11B ''buttocks'':7B ''calves'':6B ''comes'':29 ''flexors'':9B ''full'':18,24 ''game'':28 ''hamstrings'':10B ''hip'':8B ''hx33'':5B ''in'':20,26 ''no'':31 ''of'':12B ''room'':15B ''run'':17B ''running'':4A ''so'':22 ''speed'':3A,19,25 ''sprint'':1A ''sprinting'':2A ''surprise'':32 ''that'':23 ''the'':13B ''thigh'':14B ''to'':16B ''training'':21');
delete from mail;
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('02ef67e3-9e46-46c3-a7a2-f3efe0a872ab', 'reader@demo.test', 'review-published', 'en', 'Your response is public', 'A moderator has read your response, and it is public now. You can change it or take it back at any time.

http://localhost:33709/response?token=xQbmRSbM5O5PKrZBcTc185o-qT2eNRSBtLsEiNmDoOk
', 'http://localhost:33709/response?token=xQbmRSbM5O5PKrZBcTc185o-qT2eNRSBtLsEiNmDoOk', 'WAITING', '0', '2026-11-25 19:44:41.520136+00', '2026-11-25 19:44:41.520136+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('10a2cd05-7426-4e01-b9a3-39306bc6c6d8', 'medical@demo.test', 'credential-counts', 'en', 'Your credential is checked', 'Two admins have checked your credential “Physician, sports medicine (demo)”. It counts from now on.

http://localhost:33709/profile
', 'http://localhost:33709/profile', 'WAITING', '0', '2026-11-25 19:44:39.509056+00', '2026-11-25 19:44:39.509056+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('1f014730-2d9f-4521-b973-659fce1a5752', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Proximal hamstring tendinopathy, version 1', 'Elena Rossi has reviewed and signed “Proximal hamstring tendinopathy, version 1”.

http://localhost:33709/protocols/proximal-hamstring-tendinopathy/1
', 'http://localhost:33709/protocols/proximal-hamstring-tendinopathy/1', 'WAITING', '0', '2026-11-25 19:44:40.605201+00', '2026-11-25 19:44:40.605201+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('28b5ff5d-f2f4-4162-b859-eaf7d3e3c5e6', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Hamstring strain, version 1', '“Hamstring strain, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/08285f67-46da-4270-90e6-46558f07a839
', 'http://localhost:33709/medical-reviews/08285f67-46da-4270-90e6-46558f07a839', 'WAITING', '0', '2026-11-25 19:44:40.427236+00', '2026-11-25 19:44:40.427236+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('2ccb106c-0eca-4561-8860-126db985184a', 'physio@demo.test', 'care-shared', 'en', 'A client shares a record with you', 'A client has chosen you and shares a record with you from now on. You find it in your list of clients.

http://localhost:33709/clients
', 'http://localhost:33709/clients', 'WAITING', '0', '2026-11-25 19:44:40.624683+00', '2026-11-25 19:44:40.624683+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('3c41b93e-6cf4-4d04-b695-769cbf533853', 'trainer@demo.test', 'review-published', 'en', 'Your reply is public', 'A moderator has read your reply, and it is public now. You can change it or take it back at any time.

http://localhost:33709/workspace/reviews
', 'http://localhost:33709/workspace/reviews', 'WAITING', '0', '2026-11-25 19:44:41.532595+00', '2026-11-25 19:44:41.532595+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('53f45ca5-1706-43b9-85ca-2a82af9d9a9e', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Coming back from a hamstring strain', '“Coming back from a hamstring strain” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/ba7a91d5-1aba-4a38-8cab-62af6035336f
', 'http://localhost:33709/medical-reviews/ba7a91d5-1aba-4a38-8cab-62af6035336f', 'WAITING', '0', '2026-11-25 19:44:39.891932+00', '2026-11-25 19:44:39.891932+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('5c63ce8d-d136-464c-9707-1b78bc35e6b9', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Stiff hamstrings without an injury', '“Stiff hamstrings without an injury” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/ba1f58c4-9851-4df6-bdd3-1585df103244
', 'http://localhost:33709/medical-reviews/ba1f58c4-9851-4df6-bdd3-1585df103244', 'WAITING', '0', '2026-11-25 19:44:40.266601+00', '2026-11-25 19:44:40.266601+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('60b89b16-b1bc-4d7a-8564-267744d1a121', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Proximal hamstring tendinopathy, version 1', '“Proximal hamstring tendinopathy, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/6a5d59c8-9258-48cf-97c9-a48a22608906
', 'http://localhost:33709/medical-reviews/6a5d59c8-9258-48cf-97c9-a48a22608906', 'WAITING', '0', '2026-11-25 19:44:40.535775+00', '2026-11-25 19:44:40.535775+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('61bb3945-c8f2-472f-bbc1-ce47cd818fff', 'client@demo.test', 'plan-first', 'en', 'Your plan is ready', 'Your plan has been confirmed. Open it to see today’s exercises.

http://localhost:33709/plan
', 'http://localhost:33709/plan', 'WAITING', '0', '2026-11-25 19:44:40.904664+00', '2026-11-25 19:44:40.904664+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('6a4a34e3-4efc-42dc-9685-888f5a4b8a43', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Hamstring strain, version 1', '“Hamstring strain, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/08285f67-46da-4270-90e6-46558f07a839
', 'http://localhost:33709/medical-reviews/08285f67-46da-4270-90e6-46558f07a839', 'WAITING', '0', '2026-11-25 19:44:40.426736+00', '2026-11-25 19:44:40.426736+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('6be375a8-adb3-4da6-97f6-a3bb8c9238c3', 'client@demo.test', 'plan-changed', 'en', 'Your plan has changed', 'Version 2 of your plan is there. Open it to see what changed and why.

http://localhost:33709/plan
', 'http://localhost:33709/plan', 'WAITING', '0', '2026-11-25 19:44:41.319789+00', '2026-11-25 19:44:41.319789+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('79450ee9-266c-48b0-a6da-bc212a366668', 'physio@demo.test', 'credential-counts', 'en', 'Your credential is checked', 'Two admins have checked your credential “Physiotherapist (demo)”. It counts from now on.

http://localhost:33709/profile
', 'http://localhost:33709/profile', 'WAITING', '0', '2026-11-25 19:44:39.476683+00', '2026-11-25 19:44:39.476683+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('7a73c5e0-2721-4b32-a11a-22ca56625965', 'client@demo.test', 'assessment-confirmed', 'en', 'Your assessment was read', 'A clinician has read your answers and confirmed what is the matter. Open the portal to see it.

http://localhost:33709/assessment
', 'http://localhost:33709/assessment', 'WAITING', '0', '2026-11-25 19:44:40.722814+00', '2026-11-25 19:44:40.722814+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('83f6109d-6c6d-45e0-bc4c-3614cacc9c9a', 'physio@demo.test', 'care-shared', 'en', 'A client shares a record with you', 'A client has chosen you and shares a record with you from now on. You find it in your list of clients.

http://localhost:33709/clients
', 'http://localhost:33709/clients', 'WAITING', '0', '2026-11-25 19:44:41.325654+00', '2026-11-25 19:44:41.325654+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('8e21494e-46cb-414c-a4bd-c8c67695eb8d', 'reader@demo.test', 'response-confirm', 'en', 'Confirm your response', 'Hello Runa,

somebody, we think you, has responded to “Coming back from a hamstring strain” with this address. Open the link within 48 hours to send it to a moderator. If it was not you, do nothing: it is erased then, and nobody has read it.

http://localhost:33709/response?token=fYUvYU_cPZwjUdWHKCEytNM0YBVC5NB52nixwqbniUg
', 'http://localhost:33709/response?token=fYUvYU_cPZwjUdWHKCEytNM0YBVC5NB52nixwqbniUg', 'WAITING', '0', '2026-11-25 19:44:41.440119+00', '2026-11-25 19:44:41.440119+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('8f86662e-07d5-43d7-a152-59503ec50876', 'trainer@demo.test', 'care-shared', 'en', 'A client shares a record with you', 'A client has chosen you and shares a record with you from now on. You find it in your list of clients.

http://localhost:33709/clients
', 'http://localhost:33709/clients', 'WAITING', '0', '2026-11-25 19:44:40.628871+00', '2026-11-25 19:44:40.628871+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('9ac2f875-963a-44df-9390-62038d2c647e', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Coming back from a hamstring strain', '“Coming back from a hamstring strain” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/ba7a91d5-1aba-4a38-8cab-62af6035336f
', 'http://localhost:33709/medical-reviews/ba7a91d5-1aba-4a38-8cab-62af6035336f', 'WAITING', '0', '2026-11-25 19:44:39.88596+00', '2026-11-25 19:44:39.88596+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('a18cc75f-5666-414a-8d98-10398dc3cccf', 'former01@former.test', 'review-published', 'en', 'Your story is public', 'A moderator has read your story, and it is public now. You can change it or take it back at any time.

http://localhost:33709/my-story
', 'http://localhost:33709/my-story', 'WAITING', '0', '2026-11-25 19:44:41.555698+00', '2026-11-25 19:44:41.555698+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('ab197969-1d3c-4a17-9d5c-2933a33099b3', 'physio@demo.test', 'review-waiting', 'en', 'A text waits for your review: Stiff hamstrings without an injury', '“Stiff hamstrings without an injury” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/ba1f58c4-9851-4df6-bdd3-1585df103244
', 'http://localhost:33709/medical-reviews/ba1f58c4-9851-4df6-bdd3-1585df103244', 'WAITING', '0', '2026-11-25 19:44:40.266153+00', '2026-11-25 19:44:40.266153+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('afcd4dbf-fe64-4046-a8b7-da2418d9dc6a', 'physio@demo.test', 'intake-submitted', 'en', 'An assessment waits for you', 'A client in your care has handed in an assessment. Open it, read the answers, and confirm what is the matter.

http://localhost:33709/clients
', 'http://localhost:33709/clients', 'WAITING', '0', '2026-11-25 19:44:41.350858+00', '2026-11-25 19:44:41.350858+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('bdeed87d-8e33-4152-9f01-0a4634265575', 'client@demo.test', 'phase-changed', 'en', 'Your phase has changed', 'A decision about your phase was made. Open your path to see it and why.

http://localhost:33709/progress
', 'http://localhost:33709/progress', 'WAITING', '0', '2026-11-25 19:44:41.300427+00', '2026-11-25 19:44:41.300427+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('d10dcc21-9881-44e5-88cb-2e63ec1d5727', 'client@demo.test', 'check-in', 'en', 'How is it this morning?', 'Hello Nora Lindqvist,

one question about your last session: how is it this morning, at rest? Your answer counts until 23:44. The link is for you alone.

http://localhost:33709/check-in?token=IWXxFkE5ShOI5OZtqwQj6QpwPwRM1A2BVdGIEMC_bO4
', 'http://localhost:33709/check-in?token=IWXxFkE5ShOI5OZtqwQj6QpwPwRM1A2BVdGIEMC_bO4', 'WAITING', '0', '2026-11-25 19:44:41.848841+00', '2026-11-25 19:44:41.848841+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('e3e33db4-b7e2-42c9-a114-ab1047cd1b3d', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Stiff hamstrings without an injury', 'Elena Rossi has reviewed and signed “Stiff hamstrings without an injury”.

http://localhost:33709/edit/guides/c0902b01-f324-4835-a342-d4328785b6de
', 'http://localhost:33709/edit/guides/c0902b01-f324-4835-a342-d4328785b6de', 'WAITING', '0', '2026-11-25 19:44:40.340906+00', '2026-11-25 19:44:40.340906+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('f7577f19-e9f8-43fd-b4e3-95ba4aec0886', 'physio@demo.test', 'intake-submitted', 'en', 'An assessment waits for you', 'A client in your care has handed in an assessment. Open it, read the answers, and confirm what is the matter.

http://localhost:33709/clients
', 'http://localhost:33709/clients', 'WAITING', '0', '2026-11-25 19:44:40.70401+00', '2026-11-25 19:44:40.70401+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('f7b951ee-b51c-4d4d-baa8-9b58e66087fc', 'trainer@demo.test', 'credential-counts', 'en', 'Your credential is checked', 'Two admins have checked your credential “Certified personal trainer (demo)”. It counts from now on.

http://localhost:33709/profile
', 'http://localhost:33709/profile', 'WAITING', '0', '2026-11-25 19:44:39.435212+00', '2026-11-25 19:44:39.435212+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('f9c1d511-6b74-48a7-a074-8012b9044541', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Hamstring strain, version 1', 'Amara Nwosu has reviewed and signed “Hamstring strain, version 1”.

http://localhost:33709/protocols/hamstring-strain/1
', 'http://localhost:33709/protocols/hamstring-strain/1', 'WAITING', '0', '2026-11-25 19:44:40.523287+00', '2026-11-25 19:44:40.523287+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('fa6ec27d-b7f8-409e-934a-96aa1780f56e', 'editor@demo.test', 'review-signed', 'en', 'Reviewed and signed: Coming back from a hamstring strain', 'Amara Nwosu has reviewed and signed “Coming back from a hamstring strain”.

http://localhost:33709/edit/guides/e37d5b91-4ed9-4512-8491-557684a0256a
', 'http://localhost:33709/edit/guides/e37d5b91-4ed9-4512-8491-557684a0256a', 'WAITING', '0', '2026-11-25 19:44:40.182484+00', '2026-11-25 19:44:40.182484+00', NULL, NULL);
insert into mail ("id", "recipient", "template", "locale", "subject", "body", "link", "state", "attempts", "created_at", "next_attempt_at", "sent_at", "problem") overriding system value values ('fe899aa0-e462-4071-bfc4-3835be0eb6f7', 'medical@demo.test', 'review-waiting', 'en', 'A text waits for your review: Proximal hamstring tendinopathy, version 1', '“Proximal hamstring tendinopathy, version 1” waits for a review. Open it to read it, sign it or send it back.

http://localhost:33709/medical-reviews/6a5d59c8-9258-48cf-97c9-a48a22608906
', 'http://localhost:33709/medical-reviews/6a5d59c8-9258-48cf-97c9-a48a22608906', 'WAITING', '0', '2026-11-25 19:44:40.536144+00', '2026-11-25 19:44:40.536144+00', NULL, NULL);
delete from measurement;
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('098cad85-5515-44aa-86b4-fa2f6bc92b1b', '098cad85-5515-44aa-86b4-fa2f6bc92b1b', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'walk-pain', '3.0000', '{score}', 'BOTH', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724512+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.73671+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('1a6dcc18-1af3-30dc-a49b-dd680b1c7024', '1a6dcc18-1af3-30dc-a49b-dd680b1c7024', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'nprs', '1.0000', '{score}', 'BOTH', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'intake', '{}', '2026-11-25 19:44:40.670156+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.690132+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('2451d65e-5163-4f06-a2e4-c8b916f6c916', '2451d65e-5163-4f06-a2e4-c8b916f6c916', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '33.0000', 'deg', 'LEFT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793062+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.815759+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('284f6283-d0f8-416d-9909-92d0d171eb67', '284f6283-d0f8-416d-9909-92d0d171eb67', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slhb', '24.0000', '{reps}', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724617+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.790328+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('2a9054f5-50e3-41d9-a0b5-9364c7d9ea37', '2a9054f5-50e3-41d9-a0b5-9364c7d9ea37', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '37.0000', 'deg', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724584+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.768857+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('2e3e1133-5850-440d-98fa-e867befdab2c', '2e3e1133-5850-440d-98fa-e867befdab2c', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'walk-pain', '1.0000', '{score}', 'BOTH', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724546+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.742269+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('40d65d69-7c9f-4c69-aa87-cd7dfabb6680', '40d65d69-7c9f-4c69-aa87-cd7dfabb6680', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '42.0000', 'deg', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724581+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.766642+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('46443e23-3280-4390-9752-bb4f8bca2bc0', '46443e23-3280-4390-9752-bb4f8bca2bc0', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slhb', '22.0000', '{reps}', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724611+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.786248+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('49c011f8-6b21-45cd-8c51-bc38c4229853', '49c011f8-6b21-45cd-8c51-bc38c4229853', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '83.0000', 'deg', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724574+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.761231+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('55abab5f-0a82-4c78-99f7-62123f421470', '55abab5f-0a82-4c78-99f7-62123f421470', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slhb', '10.0000', '{reps}', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724604+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.780518+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('5da9fd6d-e4cd-4993-9871-466f7c8cce7f', '5da9fd6d-e4cd-4993-9871-466f7c8cce7f', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '52.0000', 'deg', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.72456+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.750891+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('6dc06d8a-2741-4d4d-b6a0-404f8013c2e2', '6dc06d8a-2741-4d4d-b6a0-404f8013c2e2', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '72.0000', 'deg', 'LEFT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793047+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.812762+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('77800b16-7bed-4621-b3af-ba9cfec95f93', '77800b16-7bed-4621-b3af-ba9cfec95f93', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'hold-pain-15', '3.0000', '{score}', 'LEFT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793066+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.819792+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('79962faf-a6c1-46a4-891c-5811129af425', '79962faf-a6c1-46a4-891c-5811129af425', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'nprs', '5.0000', '{score}', 'BOTH', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724014+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.726338+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('82f199df-7669-4fe9-a159-853253d0457c', '82f199df-7669-4fe9-a159-853253d0457c', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'single-leg-squat-pain', '0.0000', '{score}', 'LEFT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793032+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.800835+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('83cc7724-dc6d-439d-9580-454010029041', '83cc7724-dc6d-439d-9580-454010029041', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '84.0000', 'deg', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724575+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.76405+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('85e075c4-f2c7-4d6e-8fc4-57d264360cac', '85e075c4-f2c7-4d6e-8fc4-57d264360cac', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '66.0000', 'deg', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724566+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.756503+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('88e40bcf-5537-4eec-b751-69aee46dc6ed', '88e40bcf-5537-4eec-b751-69aee46dc6ed', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '20.0000', 'deg', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724588+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.772806+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('8beba505-9e4f-4dc6-8c11-90dafd3c42e5', '8beba505-9e4f-4dc6-8c11-90dafd3c42e5', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '60.0000', 'deg', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724563+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.753158+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('9376455e-82d4-31c2-b524-a51f0037ff06', '9376455e-82d4-31c2-b524-a51f0037ff06', '1', '90f405b0-077a-462e-a55c-062eade0ff9d', 'nprs', '3.0000', '{score}', 'BOTH', 'SELF', '90f405b0-077a-462e-a55c-062eade0ff9d', 'intake', '{}', '2026-11-25 19:44:41.344527+00', '90f405b0-077a-462e-a55c-062eade0ff9d', '2026-11-25 19:44:41.34794+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('97ad1a1a-d65c-44c7-a681-4e0f4ebe7ec2', '97ad1a1a-d65c-44c7-a681-4e0f4ebe7ec2', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '82.0000', 'deg', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724571+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.759924+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('9cb393d9-8453-4c54-b7f9-f2439cea4607', '9cb393d9-8453-4c54-b7f9-f2439cea4607', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'walk-limp', '0.0000', '1', 'BOTH', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793027+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.798484+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('9cc09aeb-9d47-48c0-a0ea-b1bdd6150390', '9cc09aeb-9d47-48c0-a0ea-b1bdd6150390', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'bike-pain', '0.0000', '{score}', 'BOTH', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793044+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.811795+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('a2568740-9a37-4f53-8d7f-195ad328688a', 'a2568740-9a37-4f53-8d7f-195ad328688a', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '21.0000', 'deg', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724587+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.771713+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('a5b24077-d034-43ba-a9b9-3cfc0d36b96c', 'a5b24077-d034-43ba-a9b9-3cfc0d36b96c', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'single-leg-squat-pain', '4.0000', '{score}', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724551+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.74386+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('a7b9ef2b-69b2-40e9-9182-f86e5961a727', 'a7b9ef2b-69b2-40e9-9182-f86e5961a727', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'nprs', '2.0000', '{score}', 'BOTH', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724066+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.73117+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('adb168a4-1216-4188-a65d-5aeae99554b4', 'adb168a4-1216-4188-a65d-5aeae99554b4', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slr', '84.0000', 'deg', 'RIGHT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793049+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.814085+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('b9ed8db7-8604-4560-84c9-c6eb0bd0fcd0', 'b9ed8db7-8604-4560-84c9-c6eb0bd0fcd0', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'nprs', '3.0000', '{score}', 'BOTH', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724054+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.729256+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('bf255a32-4c26-4eb9-88d4-436368a835ae', 'bf255a32-4c26-4eb9-88d4-436368a835ae', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slhb', '6.0000', '{reps}', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724596+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.777681+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('c0edef8a-f210-4953-9119-a28b99ea1717', 'c0edef8a-f210-4953-9119-a28b99ea1717', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'single-leg-squat-pain', '1.0000', '{score}', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724557+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.749079+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('c22e701e-bda8-4552-8a04-53ec09d3ad67', 'c22e701e-bda8-4552-8a04-53ec09d3ad67', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'walk-pain', '0.0000', '{score}', 'BOTH', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793018+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.795541+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('d272ba8d-e360-4390-9024-be8d82f1e425', 'd272ba8d-e360-4390-9024-be8d82f1e425', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '48.0000', 'deg', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-04 21:44:40.724578+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.765213+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('d60bad71-b815-4c9f-90f8-746d5acc877d', 'd60bad71-b815-4c9f-90f8-746d5acc877d', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '20.0000', 'deg', 'RIGHT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793065+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.817653+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('d6219c1c-1e70-48e1-b25f-82f6128f94c0', 'd6219c1c-1e70-48e1-b25f-82f6128f94c0', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'knee-straight', '1.0000', '1', 'LEFT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793036+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.804109+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('d7ce2218-4140-43bd-9e2a-bb742ef44c12', 'd7ce2218-4140-43bd-9e2a-bb742ef44c12', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'walk-pain', '2.0000', '{score}', 'BOTH', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.72452+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.738812+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('e8f18150-f6e4-4542-9497-5828e9e9124f', 'e8f18150-f6e4-4542-9497-5828e9e9124f', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'body-mass', '64.0000', 'kg', 'BOTH', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793039+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.806273+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('eecef3e5-78cf-4f4a-8913-6cfa660a9357', 'eecef3e5-78cf-4f4a-8913-6cfa660a9357', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slhb', '15.0000', '{reps}', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724609+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.785135+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('f002992a-d71c-44cf-a95e-a3b0bc9bd68d', 'f002992a-d71c-44cf-a95e-a3b0bc9bd68d', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'single-leg-squat-pain', '2.0000', '{score}', 'LEFT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724554+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.74642+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('f13d75a7-a316-446b-a039-a4ad70a0a1ac', 'f13d75a7-a316-446b-a039-a4ad70a0a1ac', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'slhb', '24.0000', '{reps}', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-11 21:44:40.724614+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.788911+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('fa9f2e27-8b87-4d46-b657-2f3fe74c3e91', 'fa9f2e27-8b87-4d46-b657-2f3fe74c3e91', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'ake', '20.0000', 'deg', 'RIGHT', 'SELF', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'self-test', '{}', '2026-11-18 21:44:40.724591+00', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:40.774943+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('fbf1f3b6-1282-4e12-a21b-81492efe3efd', 'fbf1f3b6-1282-4e12-a21b-81492efe3efd', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'hold-pain-90', '0.0000', '{score}', 'LEFT', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793068+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.821316+00', NULL);
insert into measurement ("id", "root", "version", "client", "measure", "value", "unit", "side", "mode", "tester", "instrument", "details", "measured_at", "recorded_by", "recorded_at", "reason") overriding system value values ('ff142ce9-1695-4180-89d0-491a6e785477', 'ff142ce9-1695-4180-89d0-491a6e785477', '1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'bike-power', '110.0000', 'W', 'BOTH', 'CLINICIAN', '22b95862-1818-430e-868e-d27234a3ed8f', 'self-test', '{}', '2026-11-24 21:44:40.793043+00', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.810029+00', NULL);
delete from phase_decision;
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('0232ad4c-6c2b-4aaf-bc3d-ca7aeaaf2dff', '014a534c-cab5-4c5a-998f-011e04742d28', '3d89b1f8-995d-4f8e-902a-2f4eaea8b2e7', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-06-30 19:44:41.354525+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('031088ef-003c-4c9b-a037-668aefc3379c', 'dc2eb3eb-caeb-41ce-b933-87d3960716ab', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-03-14 19:44:41.35417+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('068fa4cb-be44-4545-a740-39174b524494', '61d730c4-52ae-480b-af56-6cba530079cb', '6e785290-1df8-48f3-93c4-4892141a1138', '4', '5', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-03-26 19:44:41.354118+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('07ed80a7-ac43-42bb-be6e-fced1e72cfdb', '5633062d-aeb0-41dd-b06d-3c05f67b61da', 'd5a6a05e-71fd-44ea-a9f1-00ae2da787cf', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-01-27 19:44:41.354045+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('0db315ba-c601-4647-8aa6-4c27c2c43984', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2025-11-04 19:44:41.353568+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('1fa038b7-7815-492d-9134-2558cab8a932', 'b1f48aec-0c39-4c6f-9571-f5c515fd70bb', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-08-01 19:44:41.354587+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('265d005a-8236-4332-bc45-7ca7ceb62e1e', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '0db315ba-c601-4647-8aa6-4c27c2c43984', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2025-11-18 19:44:41.353568+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('26c1a5ac-ddc5-412c-91a2-eed6671b61c1', '61d730c4-52ae-480b-af56-6cba530079cb', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-02-12 19:44:41.354118+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('28c5316a-6243-496e-b925-b6b97986f840', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '265d005a-8236-4332-bc45-7ca7ceb62e1e', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2025-12-02 19:44:41.353568+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('295bbb78-5155-3c5f-bf1b-403c3d79f8ac', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', NULL, '0', '1', 'ADVANCE', NULL, 'Gentle loading every day, walking as the leg allows.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{"id": "cf8aa80f-8c57-448a-9a66-696eb84bbb55", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T19:44:39.458078603Z", "by": {"value": "21f95c10-594e-4801-a3aa-783933f45a8c"}, "method": "REGISTER"}, {"at": "2026-11-25T19:44:39.475258567Z", "by": {"value": "950f4898-b271-4148-8dec-3d8c2b69fcb0"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', '2026-11-25 19:44:40.938746+00', 'hamstring-strain', '1', 'true', '14f2c1ea82c997e18a200fc95c1abbecf99f86dfcdf6aea7e66f564872a12d99', '{"at": "2026-11-25T19:44:40.938746Z", "facts": [{"at": "2026-11-25T19:44:40.938175080Z", "id": "fb92b4b4-c8a7-45b2-beeb-11d96b3bf8b4", "mode": "SELF", "side": "BOTH", "value": 0, "tester": null, "measure": "red-flags-open", "withdrawn": false}, {"at": "2026-11-25T19:44:40.684238Z", "id": "fb92b4b4-c8a7-45b2-beeb-11d96b3bf8b4", "mode": "SELF", "side": "BOTH", "value": 1, "tester": null, "measure": "screening-cleared", "withdrawn": false}, {"at": "2026-11-25T19:44:40.719139Z", "id": "3745828b-506f-4833-9285-423bf437e8ee", "mode": "CLINICIAN", "side": "BOTH", "value": 1, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "class-confirmed", "withdrawn": false}, {"at": "2026-11-25T19:44:40.719139Z", "id": "3745828b-506f-4833-9285-423bf437e8ee", "mode": "CLINICIAN", "side": "BOTH", "value": 1, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "clinical-grade", "withdrawn": false}, {"at": "2026-11-25T19:44:40.719139Z", "id": "3745828b-506f-4833-9285-423bf437e8ee", "mode": "CLINICIAN", "side": "BOTH", "value": 1, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "clinician-sign-off", "withdrawn": false}], "phase": 0, "context": {"goal": "RUNNER", "zone": "UTC", "waived": [], "injured": "LEFT", "profile": {"code": "ACUTE_REMOTE", "amberMax": 2, "evidence": {"basis": "DESIGN_DEFAULT", "source": "Chosen for this portal, stricter than the Aspetar programme", "verified": false, "agreement": null, "rationale": "Nobody stands beside the client, so the limits are lower than with somebody who watches.", "reference": "aspetar-protocol"}, "greenMax": 1, "fromPhase": 0, "clinicianOnly": false, "nextMorningRiseMax": 0}}, "verdicts": [{"facts": ["fb92b4b4-c8a7-45b2-beeb-11d96b3bf8b4"], "reason": "protocols.verdict.no", "result": "MET", "arguments": ["An open warning sign"], "criterion": "ST-0.flags", "measuredAt": "2026-11-25T19:44:40.938175080Z"}, {"facts": ["fb92b4b4-c8a7-45b2-beeb-11d96b3bf8b4"], "reason": "protocols.verdict.yes", "result": "MET", "arguments": ["Cleared for exercise"], "criterion": "ST-0.screening", "measuredAt": "2026-11-25T19:44:40.684238Z"}, {"facts": ["3745828b-506f-4833-9285-423bf437e8ee"], "reason": "protocols.verdict.yes", "result": "MET", "arguments": ["The kind of problem is confirmed"], "criterion": "ST-0.class", "measuredAt": "2026-11-25T19:44:40.719139Z"}, {"facts": ["3745828b-506f-4833-9285-423bf437e8ee"], "reason": "protocols.verdict.at-most", "result": "MET", "arguments": ["Clinical grade", "1", "1", "{grade}"], "criterion": "ST-0.sign-off", "measuredAt": "2026-11-25T19:44:40.719139Z"}]}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('2ab59cb0-87c2-4309-9907-783a7aa9bed5', '9e8866a5-5ac1-4ec6-be51-0867ee1cc968', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-06-12 19:44:41.354322+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('2da90551-dc03-4839-b9e5-9254c4887e7a', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', 'b529cf05-3b7b-4649-8ca7-6d3da32038b8', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-05-21 19:44:41.354492+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('3866d42e-9369-4f58-a192-d83b86269525', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', '508f8c17-128e-4f76-81ba-3dca1154d64d', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-08-09 19:44:41.35436+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('3a21ea1d-a6c8-4ea3-9afc-77c73f5d7de7', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '28c5316a-6243-496e-b925-b6b97986f840', '4', '5', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2025-12-16 19:44:41.353568+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('3d54789a-204f-4177-b0f9-a14d471d78ed', '014a534c-cab5-4c5a-998f-011e04742d28', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-06-02 19:44:41.354525+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('3d89b1f8-995d-4f8e-902a-2f4eaea8b2e7', '014a534c-cab5-4c5a-998f-011e04742d28', '3d54789a-204f-4177-b0f9-a14d471d78ed', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-06-16 19:44:41.354525+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('3edae934-e406-4ebf-a470-48a16ebcd720', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', '2da90551-dc03-4839-b9e5-9254c4887e7a', '4', '5', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-06-04 19:44:41.354492+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('446f6797-563c-4bf1-8716-b41ebcdaa687', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-07-12 19:44:41.35436+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('508f8c17-128e-4f76-81ba-3dca1154d64d', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', '446f6797-563c-4bf1-8716-b41ebcdaa687', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-07-26 19:44:41.35436+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('5ca3f6ab-00cd-48d7-ab31-91e5bd18324c', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', 'c4208c37-a881-4c0a-bc2c-55dfef2e069f', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-04-27 19:44:41.354229+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('65ac1688-e9e1-46ed-9e3c-0fc5af793239', '669d0efe-8212-42e5-a418-5edff2b13b8f', '6b1e5432-d790-43a3-b679-16f213e49b63', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-01-11 19:44:41.35393+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('65bf086c-0eda-477f-8f12-1da19c5d73de', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', '7feb6282-25f9-4627-8529-5f1daeaeeb59', '4', '5', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-05-25 19:44:41.354229+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('6b1e5432-d790-43a3-b679-16f213e49b63', '669d0efe-8212-42e5-a418-5edff2b13b8f', 'c32f1b38-692f-40b9-b8ad-e902c7fd61fa', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2025-12-28 19:44:41.35393+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('6b354e7e-9c0b-421e-acf7-6fdc972a96de', '0d2439ad-d7eb-4025-b008-c1aab04f2394', 'b4b7bc16-5e12-4386-8550-00dd678da3b0', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-02-20 19:44:41.354399+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('6e785290-1df8-48f3-93c4-4892141a1138', '61d730c4-52ae-480b-af56-6cba530079cb', 'feabeb28-78e3-4c94-9c6f-f089b32c6765', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-03-12 19:44:41.354118+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('7feb6282-25f9-4627-8529-5f1daeaeeb59', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', '5ca3f6ab-00cd-48d7-ab31-91e5bd18324c', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-05-11 19:44:41.354229+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('8eb672d7-8c32-4d2f-a9c1-b40192ca4eb7', 'dc2eb3eb-caeb-41ce-b933-87d3960716ab', '031088ef-003c-4c9b-a037-668aefc3379c', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-03-28 19:44:41.35417+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('9a117a4a-e742-455f-ab42-5620a559a309', '0d2439ad-d7eb-4025-b008-c1aab04f2394', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-01-23 19:44:41.354399+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('a15f36b7-e228-4446-8a27-e9a28f07fb7b', '2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-05-13 19:44:41.354273+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('a2e3b7c8-7b65-4403-957c-4d2cb8cce445', '2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', 'd22c8242-451d-4dc3-ac3c-e785eded57e2', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-06-10 19:44:41.354273+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('b2713c6f-6f4d-415e-94ac-07f84fbebe61', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-04-23 19:44:41.354492+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('b4b7bc16-5e12-4386-8550-00dd678da3b0', '0d2439ad-d7eb-4025-b008-c1aab04f2394', '9a117a4a-e742-455f-ab42-5620a559a309', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-02-06 19:44:41.354399+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('b529cf05-3b7b-4649-8ca7-6d3da32038b8', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', 'b2713c6f-6f4d-415e-94ac-07f84fbebe61', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-05-07 19:44:41.354492+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('c32f1b38-692f-40b9-b8ad-e902c7fd61fa', '669d0efe-8212-42e5-a418-5edff2b13b8f', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2025-12-14 19:44:41.35393+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('c4208c37-a881-4c0a-bc2c-55dfef2e069f', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-04-13 19:44:41.354229+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('c532e732-e0d0-4522-b1d9-a5148ffe680f', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', '3866d42e-9369-4f58-a192-d83b86269525', '4', '5', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-08-23 19:44:41.35436+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('d22c8242-451d-4dc3-ac3c-e785eded57e2', '2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', 'a15f36b7-e228-4446-8a27-e9a28f07fb7b', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-05-27 19:44:41.354273+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('d3c250af-23e4-4826-9828-7b8113dbbc88', '669d0efe-8212-42e5-a418-5edff2b13b8f', '65ac1688-e9e1-46ed-9e3c-0fc5af793239', '4', '5', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-01-25 19:44:41.35393+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('d5a6a05e-71fd-44ea-a9f1-00ae2da787cf', '5633062d-aeb0-41dd-b06d-3c05f67b61da', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-01-13 19:44:41.354045+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('d721e320-a61c-4774-b30f-d8b973ff3dda', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '295bbb78-5155-3c5f-bf1b-403c3d79f8ac', '1', '2', 'ADVANCE', NULL, 'Everything that the first phase asks for is met, and she feels ready for more.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{"id": "cf8aa80f-8c57-448a-9a66-696eb84bbb55", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T19:44:39.458078603Z", "by": {"value": "21f95c10-594e-4801-a3aa-783933f45a8c"}, "method": "REGISTER"}, {"at": "2026-11-25T19:44:39.475258567Z", "by": {"value": "950f4898-b271-4148-8dec-3d8c2b69fcb0"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', '2026-11-25 19:44:41.262027+00', 'hamstring-strain', '1', 'true', '3968c472b3730c35518f5367849771d06a2db47cf02fe6b5bbfe9c245af4f248', '{"at": "2026-11-25T19:44:41.262027Z", "facts": [{"at": "2026-11-24T21:44:40.793044Z", "id": "9cc09aeb-9d47-48c0-a0ea-b1bdd6150390", "mode": "CLINICIAN", "side": "BOTH", "value": 0, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "bike-pain", "withdrawn": false}, {"at": "2026-11-24T21:44:40.793043Z", "id": "ff142ce9-1695-4180-89d0-491a6e785477", "mode": "CLINICIAN", "side": "BOTH", "value": 110, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "bike-power", "withdrawn": false}, {"at": "2026-11-24T21:44:40.793039Z", "id": "e8f18150-f6e4-4542-9497-5828e9e9124f", "mode": "CLINICIAN", "side": "BOTH", "value": 64, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "body-mass", "withdrawn": false}, {"at": "2026-11-24T21:44:40.793036Z", "id": "d6219c1c-1e70-48e1-b25f-82f6128f94c0", "mode": "CLINICIAN", "side": "LEFT", "value": 1, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "knee-straight", "withdrawn": false}, {"at": "2026-11-24T21:44:40.793032Z", "id": "82f199df-7669-4fe9-a159-853253d0457c", "mode": "CLINICIAN", "side": "LEFT", "value": 0, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-24T21:44:40.793027Z", "id": "9cb393d9-8453-4c54-b7f9-f2439cea4607", "mode": "CLINICIAN", "side": "BOTH", "value": 0, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "walk-limp", "withdrawn": false}, {"at": "2026-11-24T21:44:40.793018Z", "id": "c22e701e-bda8-4552-8a04-53ec09d3ad67", "mode": "CLINICIAN", "side": "BOTH", "value": 0, "tester": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "measure": "walk-pain", "withdrawn": false}, {"at": "2026-11-18T21:44:40.724557Z", "id": "c0edef8a-f210-4953-9119-a28b99ea1717", "mode": "SELF", "side": "LEFT", "value": 1, "tester": {"value": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-18T21:44:40.724546Z", "id": "2e3e1133-5850-440d-98fa-e867befdab2c", "mode": "SELF", "side": "BOTH", "value": 1, "tester": {"value": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}, "measure": "walk-pain", "withdrawn": false}, {"at": "2026-11-11T21:44:40.724554Z", "id": "f002992a-d71c-44cf-a95e-a3b0bc9bd68d", "mode": "SELF", "side": "LEFT", "value": 2, "tester": {"value": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-11T21:44:40.724520Z", "id": "d7ce2218-4140-43bd-9e2a-bb742ef44c12", "mode": "SELF", "side": "BOTH", "value": 2, "tester": {"value": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}, "measure": "walk-pain", "withdrawn": false}, {"at": "2026-11-04T21:44:40.724551Z", "id": "a5b24077-d034-43ba-a9b9-3cfc0d36b96c", "mode": "SELF", "side": "LEFT", "value": 4, "tester": {"value": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}, "measure": "single-leg-squat-pain", "withdrawn": false}, {"at": "2026-11-04T21:44:40.724512Z", "id": "098cad85-5515-44aa-86b4-fa2f6bc92b1b", "mode": "SELF", "side": "BOTH", "value": 3, "tester": {"value": "7027f5c0-3c3d-4eeb-9b93-6a6245871b1c"}, "measure": "walk-pain", "withdrawn": false}], "phase": 1, "context": {"goal": "RUNNER", "zone": "UTC", "waived": [], "injured": "LEFT", "profile": {"code": "ACUTE_REMOTE", "amberMax": 2, "evidence": {"basis": "DESIGN_DEFAULT", "source": "Chosen for this portal, stricter than the Aspetar programme", "verified": false, "agreement": null, "rationale": "Nobody stands beside the client, so the limits are lower than with somebody who watches.", "reference": "aspetar-protocol"}, "greenMax": 1, "fromPhase": 0, "clinicianOnly": false, "nextMorningRiseMax": 0}}, "verdicts": [{"facts": ["c22e701e-bda8-4552-8a04-53ec09d3ad67", "9cb393d9-8453-4c54-b7f9-f2439cea4607"], "reason": "protocols.verdict.all", "result": "MET", "arguments": ["2"], "criterion": "ST-1.walk", "measuredAt": "2026-11-24T21:44:40.793018Z"}, {"facts": ["82f199df-7669-4fe9-a159-853253d0457c"], "reason": "protocols.verdict.at-most", "result": "MET", "arguments": ["Pain in a single-leg squat", "0", "0", "/ 10"], "criterion": "ST-1.squat", "measuredAt": "2026-11-24T21:44:40.793032Z"}, {"facts": ["d6219c1c-1e70-48e1-b25f-82f6128f94c0"], "reason": "protocols.verdict.yes", "result": "MET", "arguments": ["The knee goes fully straight"], "criterion": "ST-1.straight", "measuredAt": "2026-11-24T21:44:40.793036Z"}, {"facts": ["ff142ce9-1695-4180-89d0-491a6e785477", "e8f18150-f6e4-4542-9497-5828e9e9124f", "9cc09aeb-9d47-48c0-a0ea-b1bdd6150390"], "reason": "protocols.verdict.all", "result": "MET", "arguments": ["2"], "criterion": "ST-1.bike", "measuredAt": "2026-11-24T21:44:40.793039Z"}]}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('d75cd4d2-8609-432b-9a30-b4995ca7b5ef', 'c94d2adf-c484-4b54-9faa-39fc55fdda61', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-07-02 19:44:41.354557+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('deb44873-ac58-4d71-a562-665644140c15', '5633062d-aeb0-41dd-b06d-3c05f67b61da', '07ed80a7-ac43-42bb-be6e-fced1e72cfdb', '3', '4', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-02-10 19:44:41.354045+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('e5e0d164-fd76-4255-8282-5f68f8622729', 'b1f48aec-0c39-4c6f-9571-f5c515fd70bb', '1fa038b7-7815-492d-9134-2558cab8a932', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-08-15 19:44:41.354587+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('f4de8507-3044-4283-a672-808848e928fd', 'c8e0ecd3-b309-4966-9e74-68687319be72', NULL, '1', '2', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-03-04 19:44:41.354458+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('f8ce8c6f-0fb5-4163-9c89-c3dbabb128e0', 'c8e0ecd3-b309-4966-9e74-68687319be72', 'f4de8507-3044-4283-a672-808848e928fd', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-03-18 19:44:41.354458+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
insert into phase_decision ("id", "plan", "previous", "from_phase", "to_phase", "action", "criterion", "reason", "decided_by", "decided_as", "credential_id", "credential", "decided_at", "protocol_code", "protocol_version", "eligible", "evidence_hash", "evaluation") overriding system value values ('feabeb28-78e3-4c94-9c6f-f089b32c6765', '61d730c4-52ae-480b-af56-6cba530079cb', '26c1a5ac-ddc5-412c-91a2-eed6671b61c1', '2', '3', 'ADVANCE', NULL, 'All criteria were met.', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{}', '2026-02-26 19:44:41.354118+00', 'hamstring-strain', '1', 'true', '0000000000000000000000000000000000000000000000000000000000000000', '{}');
delete from plan;
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('014a534c-cab5-4c5a-998f-011e04742d28', 'd505277e-c41e-4a7e-9f2c-849cf338de90', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-05-19 19:44:41.354525+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '4', '2026-06-30 19:44:41.354525+00', '0232ad4c-6c2b-4aaf-bc3d-ca7aeaaf2dff', '1', '2026-07-28 19:44:41.354525+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('0d2439ad-d7eb-4025-b008-c1aab04f2394', 'd992e81f-ec69-4e51-962e-986d5e976b7b', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-01-09 19:44:41.354399+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '4', '2026-02-20 19:44:41.354399+00', '6b354e7e-9c0b-421e-acf7-6fdc972a96de', '1', '2026-03-20 19:44:41.354399+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', '0d07c054-c3f2-4a80-b678-565b68d650e1', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-04-29 19:44:41.354273+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '4', '2026-06-10 19:44:41.354273+00', 'a2e3b7c8-7b65-4403-957c-4d2cb8cce445', '1', '2026-07-08 19:44:41.354273+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'LEFT', '2026-11-25 19:44:40.893231+00', '22b95862-1818-430e-868e-d27234a3ed8f', '0', '2', '2026-11-25 19:44:41.278674+00', 'd721e320-a61c-4774-b30f-d8b973ff3dda', '2', NULL, NULL, NULL);
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('3e0faa94-fe5b-42da-aef5-b05d682fad4e', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-06-28 19:44:41.35436+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '5', '2026-08-23 19:44:41.35436+00', 'c532e732-e0d0-4522-b1d9-a5148ffe680f', '1', '2026-09-06 19:44:41.35436+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('4cf1a45c-d291-4cb4-87fc-ad80e44fa562', '70af33d6-266c-465d-84e1-19dfc272139b', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-04-09 19:44:41.354492+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '5', '2026-06-04 19:44:41.354492+00', '3edae934-e406-4ebf-a470-48a16ebcd720', '1', '2026-06-18 19:44:41.354492+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('5633062d-aeb0-41dd-b06d-3c05f67b61da', '5206ef16-06a6-4d7f-961a-56900dba3792', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2025-12-30 19:44:41.354045+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '4', '2026-02-10 19:44:41.354045+00', 'deb44873-ac58-4d71-a562-665644140c15', '1', '2026-03-10 19:44:41.354045+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('61d730c4-52ae-480b-af56-6cba530079cb', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-01-29 19:44:41.354118+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '5', '2026-03-26 19:44:41.354118+00', '068fa4cb-be44-4545-a740-39174b524494', '1', '2026-04-09 19:44:41.354118+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('669d0efe-8212-42e5-a418-5edff2b13b8f', '118de622-8579-45cd-8f47-69fd27e56400', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2025-11-30 19:44:41.35393+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '5', '2026-01-25 19:44:41.35393+00', 'd3c250af-23e4-4826-9828-7b8113dbbc88', '1', '2026-02-08 19:44:41.35393+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '51ce12dd-2f81-45ee-8951-9379896b02da', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2025-10-21 19:44:41.353568+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '5', '2025-12-16 19:44:41.353568+00', '3a21ea1d-a6c8-4ea3-9afc-77c73f5d7de7', '1', '2025-12-30 19:44:41.353568+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('9e8866a5-5ac1-4ec6-be51-0867ee1cc968', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-05-29 19:44:41.354322+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '2', '2026-06-12 19:44:41.354322+00', '2ab59cb0-87c2-4309-9907-783a7aa9bed5', '1', '2026-08-07 19:44:41.354322+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('b1f48aec-0c39-4c6f-9571-f5c515fd70bb', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-07-18 19:44:41.354587+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '3', '2026-08-15 19:44:41.354587+00', 'e5e0d164-fd76-4255-8282-5f68f8622729', '1', '2026-09-26 19:44:41.354587+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('c8e0ecd3-b309-4966-9e74-68687319be72', 'dd68449d-60e5-4440-8728-07c4530bf205', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-02-18 19:44:41.354458+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '3', '2026-03-18 19:44:41.354458+00', 'f8ce8c6f-0fb5-4163-9c89-c3dbabb128e0', '1', '2026-04-29 19:44:41.354458+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('c94d2adf-c484-4b54-9faa-39fc55fdda61', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-06-18 19:44:41.354557+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '2', '2026-07-02 19:44:41.354557+00', 'd75cd4d2-8609-432b-9a30-b4995ca7b5ef', '1', '2026-08-27 19:44:41.354557+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('dc2eb3eb-caeb-41ce-b933-87d3960716ab', '81c71487-f9e8-41a5-bc68-8686814a600f', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-02-28 19:44:41.35417+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '3', '2026-03-28 19:44:41.35417+00', '8eb672d7-8c32-4d2f-a9c1-b40192ca4eb7', '1', '2026-05-09 19:44:41.35417+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
insert into plan ("id", "client", "protocol_code", "protocol_version", "presentation", "goal", "injured", "started_at", "started_by", "start_phase", "phase", "phase_since", "decision", "version", "ended_at", "ended_by", "end_reason") overriding system value values ('dc2ed619-39d9-43e5-96b8-e2c40c89d791', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'hamstring-strain', '1', 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', '2026-03-30 19:44:41.354229+00', '22b95862-1818-430e-868e-d27234a3ed8f', '1', '5', '2026-05-25 19:44:41.354229+00', '65bf086c-0eda-477f-8f12-1da19c5d73de', '1', '2026-06-08 19:44:41.354229+00', '22b95862-1818-430e-868e-d27234a3ed8f', 'The goal is reached.');
delete from plan_item;
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('014a534c-cab5-4c5a-998f-011e04742d28', '1', '1', '946cf548-5a89-4721-bd1e-2243e5f65961', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('0d2439ad-d7eb-4025-b008-c1aab04f2394', '1', '1', 'a76870a6-8ab1-428d-b9ec-3996972dcd4e', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', '1', '1', '8ab2e64a-b54b-48c3-9595-d79192e04cf2', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '1b1be76d-3a7d-4b79-92e5-e46d84279015', 'HX02', 'BOTH', '1', '5', '5', NULL, NULL, '', '0', NULL, '30', '2', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2', '7663b19c-eb12-4f1b-816f-0edad44f8a62', 'HX05', 'BOTH', '2', '10', NULL, NULL, NULL, '2-0-2', '60', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '3', '5801bfa6-ece5-4337-afd7-c3abd303e446', 'HX07', 'BOTH', '1', NULL, NULL, '10', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '4', '9e74acf8-4a74-4125-9b9d-7cb456abc847', 'HX04', 'BOTH', '1', NULL, NULL, '5', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '5', '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', 'HX06', 'BOTH', '2', '8', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '1', '61b6f9b8-45bc-4ada-b784-fc0fe7fb97ec', 'HX10', 'BOTH', '3', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '2', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '2', '594bb1b1-e57f-40d1-bcec-36acfe3cc448', 'HX12', 'BOTH', '3', '4', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '3', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '3', 'a45449c3-4027-468c-b075-e9175c7abc50', 'HX13', 'BOTH', '2', '8', NULL, NULL, NULL, '2-0-2', '60', NULL, NULL, '1', '2', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '4', '5801bfa6-ece5-4337-afd7-c3abd303e446', 'HX07', 'BOTH', '1', NULL, NULL, '10', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '5', '9e74acf8-4a74-4125-9b9d-7cb456abc847', 'HX04', 'BOTH', '1', NULL, NULL, '5', NULL, '', '0', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '6', '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', 'HX06', 'BOTH', '2', '8', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'false', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('3e0faa94-fe5b-42da-aef5-b05d682fad4e', '1', '1', '2a2f0040-6913-4099-b94a-177cdfaa6081', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('4cf1a45c-d291-4cb4-87fc-ad80e44fa562', '1', '1', '5a4daf14-3712-434c-bfc9-0801ad62b5ea', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('5633062d-aeb0-41dd-b06d-3c05f67b61da', '1', '1', 'dabecf0d-e5b7-489b-af26-8a93fad2cc76', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('61d730c4-52ae-480b-af56-6cba530079cb', '1', '1', '70b0595f-5584-4056-87ba-4129e1bd7866', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('669d0efe-8212-42e5-a418-5edff2b13b8f', '1', '1', 'e271abf8-6b50-4f55-9d32-80dba3930471', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '1', '1', 'be3b24b2-861f-40fc-beb9-bb6f9c254979', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('9e8866a5-5ac1-4ec6-be51-0867ee1cc968', '1', '1', '23b2b958-8ad7-4158-bd91-7da48709ec11', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('b1f48aec-0c39-4c6f-9571-f5c515fd70bb', '1', '1', 'fb04b351-b9c4-46ba-a0a1-1103d0e3c011', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('c8e0ecd3-b309-4966-9e74-68687319be72', '1', '1', '88beaf87-161a-49d5-a070-e06915230f04', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('c94d2adf-c484-4b54-9faa-39fc55fdda61', '1', '1', 'c814640f-e54c-4087-aea0-6cc76b280e04', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('dc2eb3eb-caeb-41ce-b933-87d3960716ab', '1', '1', 'bc76aca8-d209-4fd3-bc6b-adedc4b4af8f', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
insert into plan_item ("plan", "version", "position", "item", "exercise", "side", "sets", "reps", "hold_seconds", "minutes", "metres", "tempo", "rest_seconds", "load_kg", "effort_percent", "per_day", "every_days", "superset", "essential", "note", "cites") overriding system value values ('dc2ed619-39d9-43e5-96b8-e2c40c89d791', '1', '1', 'c748da21-1d4d-4ba5-8005-46f096919dcb', 'HX02', 'BOTH', '2', '12', NULL, NULL, NULL, '', '60', NULL, NULL, '1', '1', NULL, 'true', '', 'protocol:hamstring-strain:1');
delete from plan_proposal;
insert into plan_proposal ("id", "client", "plan", "base_version", "phase", "sessions_per_week", "pain_profile", "items", "reason", "proposed_by", "proposed_at", "board", "origin_template", "origin_version") overriding system value values ('4beae411-7a33-46fc-be5b-51287aa42086', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2', '4', 'ACUTE_REMOTE', '[{"id": "5801bfa6-ece5-4337-afd7-c3abd303e446", "dose": {"reps": null, "sets": 1, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": 10, "everyDays": 1, "holdSeconds": null, "restSeconds": 0, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX07"}, "superset": null, "essential": true}, {"id": "96cb6711-6251-3409-be39-a4153c4d610b", "dose": {"reps": 12, "sets": 3, "tempo": "", "loadKg": null, "metres": null, "perDay": 2, "minutes": null, "everyDays": 1, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "From about the fifth day on.", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX10"}, "superset": null, "essential": false}, {"id": "959422b7-63f3-3154-8bd0-ca5ce77dfa62", "dose": {"reps": 6, "sets": 3, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 2, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX11"}, "superset": null, "essential": false}, {"id": "22118b73-3499-3bfc-86bc-235e9cb334e7", "dose": {"reps": 4, "sets": 3, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 3, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX12"}, "superset": null, "essential": false}, {"id": "1a3d5a55-7bb0-3089-8610-d761c3009ca7", "dose": {"reps": 8, "sets": 2, "tempo": "2-0-2", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 2, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX13"}, "superset": null, "essential": false}, {"id": "29a9c4d5-7d86-4f09-8f55-997a4c7e59f8", "dose": {"reps": 8, "sets": 2, "tempo": "", "loadKg": null, "metres": null, "perDay": 1, "minutes": null, "everyDays": 1, "holdSeconds": null, "restSeconds": 60, "effortPercent": null}, "note": "", "side": "BOTH", "cites": "protocol:hamstring-strain:1", "exercise": {"value": "HX06"}, "superset": null, "essential": false}]', '', NULL, '2026-11-25 19:44:41.287151+00', NULL, NULL, NULL);
delete from plan_version;
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('014a534c-cab5-4c5a-998f-011e04742d28', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-05-19 19:44:41.354525+00', '014a534c-cab5-4c5a-998f-011e04742d28', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('0d2439ad-d7eb-4025-b008-c1aab04f2394', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-01-09 19:44:41.354399+00', '0d2439ad-d7eb-4025-b008-c1aab04f2394', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-04-29 19:44:41.354273+00', '2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '6', 'ACUTE_REMOTE', 'Gentle loading every day, walking as the leg allows.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-11-25 19:44:40.895323+00', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '2', '4', 'ACUTE_REMOTE', 'The second phase: the muscle works while it lengthens, and walking and cycling go on.', '{"Sessions a week: 6 → 4","New: Extender 3 × 12 each side, twice a day (place 1)","New: Glider 3 × 4 each side, every 3rd day (place 2)","New: One-leg bridge 2 × 8 each side, tempo 2-0-2, every 2nd day (place 3)","Left out from now on: Heel dig","Left out from now on: Two-leg bridge"}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-11-25 19:44:41.317328+00', '948139ed-3bef-42ab-814a-eb530301d4c7', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('3e0faa94-fe5b-42da-aef5-b05d682fad4e', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-06-28 19:44:41.35436+00', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('4cf1a45c-d291-4cb4-87fc-ad80e44fa562', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-04-09 19:44:41.354492+00', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('5633062d-aeb0-41dd-b06d-3c05f67b61da', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2025-12-30 19:44:41.354045+00', '5633062d-aeb0-41dd-b06d-3c05f67b61da', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('61d730c4-52ae-480b-af56-6cba530079cb', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-01-29 19:44:41.354118+00', '61d730c4-52ae-480b-af56-6cba530079cb', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('669d0efe-8212-42e5-a418-5edff2b13b8f', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2025-11-30 19:44:41.35393+00', '669d0efe-8212-42e5-a418-5edff2b13b8f', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2025-10-21 19:44:41.353568+00', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('9e8866a5-5ac1-4ec6-be51-0867ee1cc968', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-05-29 19:44:41.354322+00', '9e8866a5-5ac1-4ec6-be51-0867ee1cc968', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('b1f48aec-0c39-4c6f-9571-f5c515fd70bb', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-07-18 19:44:41.354587+00', 'b1f48aec-0c39-4c6f-9571-f5c515fd70bb', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('c8e0ecd3-b309-4966-9e74-68687319be72', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-02-18 19:44:41.354458+00', 'c8e0ecd3-b309-4966-9e74-68687319be72', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('c94d2adf-c484-4b54-9faa-39fc55fdda61', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-06-18 19:44:41.354557+00', 'c94d2adf-c484-4b54-9faa-39fc55fdda61', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('dc2eb3eb-caeb-41ce-b933-87d3960716ab', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-02-28 19:44:41.35417+00', 'dc2eb3eb-caeb-41ce-b933-87d3960716ab', NULL, NULL, NULL);
insert into plan_version ("plan", "version", "phase", "sessions_per_week", "pain_profile", "reason", "difference", "published_by", "published_as", "published_at", "publication", "board", "origin_template", "origin_version") overriding system value values ('dc2ed619-39d9-43e5-96b8-e2c40c89d791', '1', '1', '5', 'ACUTE_REMOTE', 'We begin gently.', '{}', '22b95862-1818-430e-868e-d27234a3ed8f', 'CLINICIAN', '2026-03-30 19:44:41.354229+00', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', NULL, NULL, NULL);
delete from planned_day;
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-04', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.960568+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-05', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.96132+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-06', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.961516+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-07', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.961663+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-08', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.9618+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-09', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962003+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-10', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '0', '2026-11-25 19:44:40.962133+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-11', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962225+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-12', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962293+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-13', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962355+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-14', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962418+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-15', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962472+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-16', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962527+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-17', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '0', '2026-11-25 19:44:40.962579+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-18', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.96263+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-19', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962682+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-20', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962735+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-21', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962817+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-22', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962873+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-23', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.962927+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-24', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '1', '2026-11-25 19:44:40.963021+00');
insert into planned_day ("client", "day", "plan", "plan_version", "sessions", "kept_at") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '2', '1', '2026-11-25 19:44:41.659398+00');
delete from posting;
insert into posting ("id", "kind", "about", "first_at", "deleted_at", "public_version") overriding system value values ('46f6ab72-698d-4fc6-9530-54e9b3378883', 'RESPONSE', 'e37d5b91-4ed9-4512-8491-557684a0256a', '2026-11-25 19:44:41.442882+00', NULL, '1');
insert into posting ("id", "kind", "about", "first_at", "deleted_at", "public_version") overriding system value values ('82b12641-5d26-4a4d-b047-dc7f95cc4ee1', 'REPLY', 'fcf9dccf-746a-44c0-a80a-0461d577f291', '2026-11-25 19:44:41.491878+00', NULL, '1');
delete from posting_act;
insert into posting_act ("id", "posting", "version", "kind", "actor", "at", "outcome", "measure", "reason", "noticed") overriding system value values ('46f6ab72-698d-4fc6-9530-54e9b3378883', '46f6ab72-698d-4fc6-9530-54e9b3378883', '1', 'WRITTEN', NULL, '2026-11-25 19:44:41.442882+00', 'WAITING', NULL, NULL, 'false');
insert into posting_act ("id", "posting", "version", "kind", "actor", "at", "outcome", "measure", "reason", "noticed") overriding system value values ('706998ff-6465-4a4e-ab9b-8e5e083d961f', '46f6ab72-698d-4fc6-9530-54e9b3378883', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-11-25 19:44:41.51607+00', 'PUBLISHED', 'PUBLISH', NULL, 'false');
insert into posting_act ("id", "posting", "version", "kind", "actor", "at", "outcome", "measure", "reason", "noticed") overriding system value values ('82b12641-5d26-4a4d-b047-dc7f95cc4ee1', '82b12641-5d26-4a4d-b047-dc7f95cc4ee1', '1', 'WRITTEN', '80408249-26c3-43fb-bda6-5d605d15788e', '2026-11-25 19:44:41.491878+00', 'WAITING', NULL, NULL, 'false');
insert into posting_act ("id", "posting", "version", "kind", "actor", "at", "outcome", "measure", "reason", "noticed") overriding system value values ('f89ec8aa-22ef-4935-8105-0241d9547192', '82b12641-5d26-4a4d-b047-dc7f95cc4ee1', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-11-25 19:44:41.531065+00', 'PUBLISHED', 'PUBLISH', NULL, 'false');
delete from posting_version;
insert into posting_version ("posting", "number", "body", "written_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "alone", "kept_until", "held", "appeal_words", "appeal_at", "appeal_by", "appeal_decided_at", "reinstated", "answer") overriding system value values ('46f6ab72-698d-4fc6-9530-54e9b3378883', '1', 'The part about sitting explains why long drives were the worst. I would like a picture of the bridge.', '2026-11-25 19:44:41.442882+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-11-25 19:44:41.509819+00', 'false', '2027-11-25 19:44:41.509819+00', 'false', NULL, NULL, NULL, NULL, 'false', NULL);
insert into posting_version ("posting", "number", "body", "written_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "alone", "kept_until", "held", "appeal_words", "appeal_at", "appeal_by", "appeal_decided_at", "reinstated", "answer") overriding system value values ('82b12641-5d26-4a4d-b047-dc7f95cc4ee1', '1', 'That is good to read. Thank you for taking the time.', '2026-11-25 19:44:41.491878+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-11-25 19:44:41.526961+00', 'false', '2027-11-25 19:44:41.526961+00', 'false', NULL, NULL, NULL, NULL, 'false', NULL);
delete from practitioner_profile;
insert into practitioner_profile ("account_id", "version", "slug", "headline", "bio", "languages", "conditions", "published", "updated_at") overriding system value values ('22b95862-1818-430e-868e-d27234a3ed8f', '0', 'amara-nwosu', 'Physiotherapist for muscle and tendon injuries', 'Amara is invented, like everybody in this demo.

She examines, explains what can be known and what cannot, and decides together with the client when the next step is due. In the portal she also reviews guides.', 'English, French', '{hamstring}', 'true', '2026-11-25 19:44:39.442641+00');
insert into practitioner_profile ("account_id", "version", "slug", "headline", "bio", "languages", "conditions", "published", "updated_at") overriding system value values ('80408249-26c3-43fb-bda6-5d605d15788e', '0', 'jonas-weber', 'Strength and running, one step at a time', 'Jonas is invented, like everybody in this demo.

He works with runners and team players who come back after a pulled hamstring. He plans the sessions; what needs a clinician goes to a clinician.', 'English, German', '{hamstring}', 'true', '2026-11-25 19:44:39.378827+00');
insert into practitioner_profile ("account_id", "version", "slug", "headline", "bio", "languages", "conditions", "published", "updated_at") overriding system value values ('bf873eb1-d251-4e43-b13a-5bbfee55ce53', '0', 'elena-rossi', 'Sports physician and medical reviewer', 'Elena is invented, like everybody in this demo.

She reviews guides and looks at the cases in which something more serious has to be ruled out first.', 'English, Italian', '{hamstring}', 'true', '2026-11-25 19:44:39.483794+00');
delete from presentation;
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('16490c24-baad-4622-99de-ebf8cd7be416', 'dd68449d-60e5-4440-8728-07c4530bf205', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-02-18 19:44:41.354458+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('1a0bde2c-4712-4722-9cec-f95139ffabfe', 'd992e81f-ec69-4e51-962e-986d5e976b7b', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-01-09 19:44:41.354399+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('22c6aeb7-2ff6-48b2-a8dc-2d1c144f53c3', '759fd0a1-31c8-4e41-88ae-32cba6579f99', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-03-30 19:44:41.354229+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('26ed42c4-bf4c-47ee-8578-ba663f30675b', '70af33d6-266c-465d-84e1-19dfc272139b', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-04-09 19:44:41.354492+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('31bbb7a1-8589-4a99-8311-847c6d22a1d4', 'd505277e-c41e-4a7e-9f2c-849cf338de90', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-05-19 19:44:41.354525+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('327f2876-d286-4d31-8f3b-1d015aa06cff', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-07-18 19:44:41.354587+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('3745828b-506f-4833-9285-423bf437e8ee', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '1', '1', 'ACUTE_STRAIN', 'LEFT', '2026-11-02', '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '45', '6', '{BIKE,CHAIR,RUNNING_SPACE,SLIDER,TOWEL,WALL}', 'Examined on video. A small pull in the middle of the muscle; she walks without a limp and the tendon is not tender.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.719139+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('49f81957-381f-425d-8438-dfcc0204dc73', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-06-28 19:44:41.35436+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('50aba321-c0a2-43ab-be18-6812dcfcbcea', '81c71487-f9e8-41a5-bc68-8686814a600f', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-02-28 19:44:41.35417+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('9888b9dd-d4e8-4895-9223-43772365dc0c', '118de622-8579-45cd-8f47-69fd27e56400', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2025-11-30 19:44:41.35393+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('a03f0cd3-ffa8-4805-9e8c-63335132a79b', '5206ef16-06a6-4d7f-961a-56900dba3792', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2025-12-30 19:44:41.354045+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('b78139dc-826f-4389-a7ae-4dfdc0cdec43', '51ce12dd-2f81-45ee-8951-9379896b02da', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2025-10-21 19:44:41.353568+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('c7275fb7-c399-4e00-97ec-5beb733ed6c7', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-01-29 19:44:41.354118+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('ddbe5c50-a70f-400b-b12d-9e7c5caa93e1', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-06-18 19:44:41.354557+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('ed439edd-3592-4d66-9f22-9cc43be65437', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-05-29 19:44:41.354322+00');
insert into presentation ("id", "client", "version", "intake_version", "presentation", "side", "onset", "grade", "tendon_involved", "sign_off", "munich", "bamic", "imaging_date", "reported_by", "goal", "minutes_per_day", "days_per_week", "equipment", "reason", "confirmed_by", "confirmed_at") overriding system value values ('ee3b0926-e013-4393-ab3d-7b7763676527', '0d07c054-c3f2-4a80-b678-565b68d650e1', '1', '1', 'ACUTE_STRAIN', 'RIGHT', NULL, '1', 'false', 'true', NULL, NULL, NULL, NULL, 'RUNNER', '30', '5', '{}', 'Confirmed on video.', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-04-29 19:44:41.354273+00');
delete from protocol_submission;
insert into protocol_submission ("code", "version", "by_id", "at") overriding system value values ('hamstring-strain', '1', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.402692+00');
insert into protocol_submission ("code", "version", "by_id", "at") overriding system value values ('proximal-hamstring-tendinopathy', '1', '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.528173+00');
delete from protocol_version;
insert into protocol_version ("code", "version", "content_id", "hash", "content", "origin", "loaded_at") overriding system value values ('hamstring-strain', '1', '4b7a201d-866c-38e6-b2bf-f053988298f8', 'e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783', '{"code":"hamstring-strain","version":1,"title":"Hamstring strain","summary":"From the first days after a pulled hamstring back to everyday life, running or sport, in five phases that are left by criteria and not by the calendar. A person decides each step.","studied-in":"Most studies behind these rules followed young men who play football or run track. Women, older people and people who do no sport are hardly in them: take every figure with that in mind.","condition":"hamstring","classes":["ACUTE_STRAIN"],"references":[{"id":"aspetar-table","citation":"Table of a criteria-based hamstring programme in six stages, published with a trial in Br J Sports Med","url":"https://bjsm.bmj.com/highwire/markup/90225/expansion"},{"id":"aspetar-protocol","citation":"Aspetar Hamstring Protocol, handout","url":"https://docslib.org/doc/10254274/aspetar-hamstring-protocol"},{"id":"vermeulen-2022","citation":"Vermeulen R, Whiteley R, van der Made AD, et al. Early versus delayed lengthening exercises for acute hamstring injury in male athletes: a randomised controlled clinical trial. Br J Sports Med 56(14):792–800","doi":"10.1136/bjsports-2020-103405"},{"id":"askling-2013","citation":"Askling CM, Tengvar M, Thorstensson A. Acute hamstring injuries in Swedish elite football: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med","doi":"10.1136/bjsports-2013-092165"},{"id":"askling-2014","citation":"Askling CM, Tengvar M, Tarassova O, Thorstensson A. Acute hamstring injuries in Swedish elite sprinters and jumpers: a prospective randomised controlled clinical trial comparing two rehabilitation protocols. Br J Sports Med 48:532–539","doi":"10.1136/bjsports-2013-093214"},{"id":"hickey-2020","citation":"Hickey JT, Timmins RG, Maniar N, et al. Pain-Free Versus Pain-Threshold Rehabilitation Following Acute Hamstring Strain Injury: A Randomized Controlled Trial. J Orthop Sports Phys Ther 50(2):91–103","doi":"10.2519/jospt.2020.8895"},{"id":"silbernagel-2007","citation":"Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 35(6):897–906, as retold by bim.physio","url":"https://bim.physio/the-pain-monitoring-model/"},{"id":"paton-2023","citation":"Paton BM, Read P, van Dyk N, et al. London International Consensus and Delphi study on hamstring injuries part 3: rehabilitation, running and return to sport. Br J Sports Med","doi":"10.1136/bjsports-2021-105384"},{"id":"vanderhorst-2017","citation":"van der Horst N, Backx FJG, Goedhart EA, Huisstede BMA. Return to play after hamstring injuries in football (soccer): a worldwide Delphi procedure regarding definition, medical criteria and decision-making. Br J Sports Med 51(22):1583","doi":"10.1136/bjsports-2016-097206"},{"id":"reurink-2013","citation":"Reurink G, et al. Reliability of the Active and Passive Knee Extension Test in Acute Hamstring Injuries. Am J Sports Med 41(8):1757–1761","doi":"10.1177/0363546513490650"},{"id":"zein-2024","citation":"Zein MI, Mokkenstorm MJK, Cardinale M, et al. Baseline clinical and MRI risk factors for hamstring reinjury showing the value of performing baseline MRI and delaying return to play: a multicentre, prospective cohort of 330 acute hamstring injuries. Br J Sports Med 58(14):766","url":"https://bjsm.bmj.com/content/58/14/766"},{"id":"devos-2014","citation":"de Vos RJ, Reurink G, Goudswaard GJ, Moen MH, Weir A, Tol JL. Clinical findings just after return to play predict hamstring re-injury, but baseline MRI findings do not. Br J Sports Med 48(18):1377","url":"https://bjsm.bmj.com/content/48/18/1377"},{"id":"freckleton-2014","citation":"Freckleton G, Cook J, Pizzari T. The predictive validity of a single leg bridge test for hamstring injuries in Australian Rules Football players. Br J Sports Med 48(8):713–717","url":"https://studylib.net/doc/18847451/"},{"id":"wangensteen-2016","citation":"Wangensteen A, Tol JL, Witvrouw E, et al. Hamstring Reinjuries Occur at the Same Location and Early After Return to Sport: A Descriptive Study of MRI-Confirmed Reinjuries. Am J Sports Med 44(8):2112–2121","doi":"10.1177/0363546516646086"},{"id":"green-2020","citation":"Green B, Bourne MN, van Dyk N, Pizzari T. Recalibrating the risk of hamstring strain injury (HSI): A 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport. Br J Sports Med","doi":"10.1136/bjsports-2019-100983"},{"id":"bayer-2017","citation":"Bayer ML, Magnusson SP, Kjaer M. Early versus Delayed Rehabilitation after Acute Muscle Injury. N Engl J Med 377:1300–1301, as reported by Medscape","url":"https://www.medscape.com/viewarticle/886269"},{"id":"bertiche-2021","citation":"Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246","doi":"10.1136/jisakos-2019-000420"},{"id":"yale-table","citation":"Table that tells a disc problem from a torn hamstring, Yale School of Medicine, teaching case","url":"https://medicine.yale.edu/internal-medicine/education/medstudent/icpcp/workshop/case2/case2a"},{"id":"nhs-copy","citation":"Patient information on hamstring injury after the NHS, as kept by a pharmacy","url":"https://drpharmacy.uk/health-detail/?topic=hamstring-injury"},{"id":"screening-2020","citation":"Study of the 2015 exercise screening of the American College of Sports Medicine in a national survey","url":"https://pmc.ncbi.nlm.nih.gov/articles/PMC7059860"},{"id":"petersen-2011","citation":"Petersen J, Thorborg K, Nielsen MB, Budtz-Jørgensen E, Hölmich P. Preventive Effect of Eccentric Training on Acute Hamstring Injuries in Men’s Soccer: A Cluster-Randomized Controlled Trial. Am J Sports Med 39(11):2296–2303","doi":"10.1177/0363546511419277"},{"id":"martin-2022","citation":"Martin RL, Cibulka MT, Bolgla LA, et al. Hamstring Strain Injury in Athletes: Clinical Practice Guidelines. J Orthop Sports Phys Ther 52(3):CPG1–CPG44","doi":"10.2519/jospt.2022.0301"}],"measures":[{"code":"ake","name":"Active knee extension","instruction":"Lie on your back, the hip of the leg to be tested bent to 90 degrees and held there. Straighten the knee until it stops, slowly. Note the degrees that are missing to straight, so 0 is straight. Take two or three trials and note their mean. Always test both legs, with the same person reading.","kind":"DECIMAL","unit":"deg","min":0,"max":90,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"ake-before","name":"Active knee extension before the injury","instruction":"The same test from before the injury, when there is a record of it.","kind":"DECIMAL","unit":"deg","min":0,"max":90,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":1095},{"code":"ake-pain","name":"Discomfort in the knee extension test","instruction":"Was there any discomfort at the injury during the test, even a little?","kind":"YES_NO","unit":"1","min":0,"max":1,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"apprehension","name":"Fear that it will go again","instruction":"When you think of a full sprint or your hardest task, do you hold back or fear for the leg? Only you can answer this.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["SELF"],"valid-for-days":7},{"code":"bike-pain","name":"Pain on the bike","instruction":"Note the worst pain of those five minutes, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"bike-power","name":"Power held for five minutes on the bike","instruction":"After an easy start, ride for five minutes at an even power and note the power shown. Stop when it hurts; then the test counts as not done.","kind":"WHOLE_NUMBER","unit":"W","min":0,"max":600,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"body-mass","name":"Body mass","instruction":"Without shoes, in light clothes.","kind":"DECIMAL","unit":"kg","min":20,"max":350,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":90},{"code":"brisk-walk-minutes","name":"Minutes of brisk walking","instruction":"Walk as fast as you can keep up without a limp, and note for how many minutes you did.","kind":"WHOLE_NUMBER","unit":"min","min":0,"max":180,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"brisk-walk-pain","name":"Pain while walking briskly","instruction":"Note the worst pain of the brisk walk, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"class-confirmed","name":"The kind of problem is confirmed","instruction":"A clinician has confirmed which problem this is. The portal only proposes it.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"clinical-grade","name":"Clinical grade","instruction":"1 for pain with normal strength, 2 for more pain with some loss of strength, 3 for great loss of strength or a leg that cannot be used. Left out when it is not known.","kind":"WHOLE_NUMBER","unit":"{grade}","min":1,"max":3,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"clinician-clearance","name":"A named clinician clears the return","instruction":"The clinician has examined the leg and agrees to the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":7},{"code":"clinician-sign-off","name":"A clinician agrees to start loading","instruction":"A clinician has looked at the injury and agrees that loading may begin.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"cod-pain","name":"Pain in changes of direction","instruction":"Note the worst pain of that drill, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"cod-speed","name":"Fastest speed with changes of direction","instruction":"The fastest of your last drill with sharp turns, in per cent of what you could do before, as it felt to you.","kind":"WHOLE_NUMBER","unit":"%","min":0,"max":100,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"contact-month-12","name":"Contact twelve months after the return","instruction":"Somebody of the team has asked how the leg is, about twelve months after the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":60},{"code":"contact-month-6","name":"Contact six months after the return","instruction":"Somebody of the team has asked how the leg is, about six months after the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":400},{"code":"daily-task-pain","name":"Pain in the hardest everyday task","instruction":"Do the hardest thing that your everyday life asks of the leg, such as lifting, kneeling or hurrying. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"dynamometer-available","name":"A dynamometer is at hand","instruction":"Can the strength of the leg be measured with a hand-held or fixed dynamometer?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":180},{"code":"eccentric-sessions","name":"Sessions of lengthening strength exercises done","instruction":"Counted by the portal from the training log.","kind":"WHOLE_NUMBER","unit":"{sessions}","min":0,"max":1000,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"flexibility-test-pain","name":"Pain in the flexibility tests","instruction":"Note the worst pain of all flexibility tests of that day, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"functional-test-morning-pain","name":"Pain the morning after the hardest test","instruction":"At rest, soon after getting up on the next morning, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"functional-test-pain","name":"Pain during and after the hardest test","instruction":"During the hardest test of your sport or everyday life, and in the hours after it: note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"h-test-insecure","name":"Insecurity or pain in the fast leg raise","instruction":"Only with a clinician or trainer beside you, and only when everything else is normal: with the knee braced straight, the leg is raised as fast and as high as possible, three times, the other leg first. Yes, when there is any pain or any feeling of not trusting the leg.","kind":"YES_NO","unit":"1","min":0,"max":1,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"hold-pain-15","name":"Pain in a hold with the knee almost straight","instruction":"Lie face down, the knee bent by about 15 degrees. Press the heel up against something that does not give, slowly harder for five seconds. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"hold-pain-90","name":"Pain in a hold with the knee bent at a right angle","instruction":"Lie face down, the knee bent to 90 degrees. Pull the heel towards the buttock against something that does not give, slowly harder for five seconds. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"kinetic-chain-ok","name":"Hip, trunk and foot work together","instruction":"The tester watches a squat, a landing and a run: does the rest of the body do its part, left as right?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"knee-straight","name":"The knee goes fully straight","instruction":"Lie on your back with both legs flat. Press the back of the knee down. Yes, if it touches as it does on the other side, without pain.","kind":"YES_NO","unit":"1","min":0,"max":1,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"long-length-strength-done","name":"Strength at long muscle length is trained","instruction":"Has the client trained hard with the muscle long, both lowering and holding, without trouble? The trainer judges by the log.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"palpation-pain","name":"Pain when the muscle is pressed","instruction":"The tester presses along the muscle from the sit bone to the knee. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":2},{"code":"readiness","name":"How ready you feel","instruction":"How ready are you to go back to all that you want to do? 0 is not at all, 10 is completely. Only you can answer this.","kind":"WHOLE_NUMBER","unit":"{score}","min":0,"max":10,"modes":["SELF"],"valid-for-days":7},{"code":"red-flags-open","name":"An open warning sign","instruction":"Set by the portal from the intake, the sessions and the locks that are open. It is not asked.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"run-pain","name":"Pain at that running speed","instruction":"Note the worst pain of that run, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"run-speed","name":"Fastest running speed","instruction":"The fastest part of your last run on a straight line, in per cent of your own full sprint, as it felt to you.","kind":"WHOLE_NUMBER","unit":"%","min":0,"max":100,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"screening-cleared","name":"Cleared for exercise","instruction":"Set by the portal from the questions before exercise, or by the letter of a doctor that answers them.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":365},{"code":"shared-decision","name":"Client, clinician and trainer decided together","instruction":"All of them have talked about the return and its risks, and the decision is written down.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"single-leg-squat-pain","name":"Pain in a single-leg squat","instruction":"Stand on one leg with a hand near something firm. Bend the knee to about 45 degrees and come up again, three times, slowly. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"slhb","name":"Single-leg hamstring bridge","instruction":"Lie on your back, one heel on a box of about 60 cm, that knee bent by about 20 degrees, the other thigh upright. Lift the hips until they are straight and come down to the floor, again and again, until you no longer come all the way up. Count only the full ones. Always test both legs, the other one first.","kind":"WHOLE_NUMBER","unit":"{reps}","min":0,"max":200,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"slhb-before","name":"Single-leg hamstring bridge before the injury","instruction":"The same test from before the injury, when there is a record of it.","kind":"WHOLE_NUMBER","unit":"{reps}","min":0,"max":200,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":1095},{"code":"slr","name":"Straight-leg raise","instruction":"Lie on your back and raise the straight leg, the other one flat, until it stops without pain. Note the angle between the leg and the floor. Always test both legs.","kind":"DECIMAL","unit":"deg","min":0,"max":130,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"sport-heavy-done","name":"A full session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-light-done","name":"A light session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-medium-done","name":"A medium session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"stairs-pain","name":"Pain on the stairs","instruction":"Walk up one floor and down again, one foot on each step, a hand near the rail. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"strength-15","name":"Knee bending strength, almost straight","instruction":"Face down, the knee bent by 15 degrees, the dynamometer at the heel. The best of three pulls of three seconds, with rests between. Always test both legs, the other one first.","kind":"DECIMAL","unit":"N","min":0,"max":2000,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"strength-90","name":"Knee bending strength at a right angle","instruction":"Face down, the knee bent to 90 degrees, the dynamometer at the heel. The best of three pulls of three seconds, with rests between. Always test both legs, the other one first.","kind":"DECIMAL","unit":"N","min":0,"max":2000,"sided":true,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"strength-test-pain","name":"Pain in the strength tests","instruction":"Note the worst pain of all strength tests of that day, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"symptom-free-weeks","name":"Weeks since the return without symptoms","instruction":"Counted by the portal from the weekly checks; it begins again after a week with symptoms.","kind":"WHOLE_NUMBER","unit":"wk","min":0,"max":520,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"walk-limp","name":"A limp while walking","instruction":"On the same walk: did you limp, or take shorter steps with one leg? Ask somebody to look if you can.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"walk-pain","name":"Pain while walking","instruction":"Walk for five minutes at your usual pace on level ground. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2}],"phases":[{"number":0,"name":"Before you start","aim":"Find out what the problem is, rule out what needs a doctor first, and take the first measurements.","sessions-per-week":0,"expected-days":7,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Bands of time predict little. The figure only serves to notice somebody who waits."},"exit":[{"id":"ST-0.flags","text":"No warning sign is open.","test":{"answer":{"measure":"red-flags-open"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A warning sign is cleared by a clinician who lifts its lock, never by waiving a criterion."}},{"id":"ST-0.screening","text":"The questions before exercise raise no doubt, or a doctor has cleared it.","test":{"answer":{"measure":"screening-cleared","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Heart, metabolic and kidney disease and their symptoms are asked before anybody trains. A doctor’s letter counts for twelve months."}},{"id":"ST-0.class","text":"A clinician has confirmed which problem it is.","test":{"answer":{"measure":"class-confirmed","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The plan depends on it, and a torn-off tendon or a nerve problem would be made worse by this one."}},{"id":"ST-0.sign-off","text":"It is a mild strain, or a clinician agrees to start loading.","test":{"any-of":{"tests":[{"at-most":{"measure":"clinical-grade","threshold":1,"unit":"{grade}"}},{"answer":{"measure":"clinician-sign-off","yes":true}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A strain of grade 2 or 3, or of unknown grade, is first seen by a clinician."}}]},{"number":1,"name":"Acute","aim":"Protect the leg for up to three days, walk as it allows, and from the second day on tense the muscle gently.","sessions-per-week":7,"expected-days":7,"evidence":{"basis":"SOURCE","source":"Bayer and others 2017, one trial with 50 amateurs","reference":"bayer-2017","rationale":"Loading that began on the second day instead of the ninth saved about three weeks, in thigh and calf injuries together. The number of days is a default of this portal."},"exit":[{"id":"ST-1.walk","text":"Walking is normal and free of pain.","test":{"all-of":{"tests":[{"at-most":{"measure":"walk-pain","threshold":0,"unit":"{score}"}},{"answer":{"measure":"walk-limp"}}],"together":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A limp loads the rest of the body wrongly, and whoever limps is not ready to jog."}},{"id":"ST-1.squat","text":"A single-leg squat on the injured side is free of pain.","test":{"at-most":{"measure":"single-leg-squat-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Criteria of the first stage of the Aspetar programme","reference":"aspetar-table","rationale":"It loads the whole leg with the muscle short, before it is loaded long."}},{"id":"ST-1.straight","text":"Lying down, the knee goes fully straight.","test":{"answer":{"measure":"knee-straight","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Criteria of the first stage of the Aspetar programme","reference":"aspetar-table","rationale":"What cannot be reached at rest is not trained under load."}},{"id":"ST-1.bike","text":"Five minutes on the bike at 150 W, or at 1.5 W for each kilogram of body mass, are free of pain.","test":{"all-of":{"tests":[{"power-at-least":{"measure":"bike-power","mass-measure":"body-mass","watts":150,"watts-per-kg":1.5,"unit":"W"}},{"at-most":{"measure":"bike-pain","threshold":0,"unit":"{score}"}}]}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Aspetar programme (150 W) and a later trial of the same group (body mass)","reference":"vermeulen-2022","rationale":"Two targets are published. The one by body mass is fairer to light people, so the lower of the two counts."}},{"id":"ST-1.stairs","text":"Stairs up and down are free of pain.","test":{"at-most":{"measure":"stairs-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"For everyday life stairs say more than watts on a bike."}}]},{"number":2,"name":"Early","aim":"Strengthen the muscle while it lengthens, on one leg, and begin to run in small steps.","sessions-per-week":4,"expected-days":14,"evidence":{"basis":"SOURCE","source":"Askling and others 2013","reference":"askling-2013","agreement":"Two trials, in football and in sprinters and jumpers","rationale":"Lengthening exercises from about the fifth day brought players back sooner than usual ones. The number of days is a default of this portal."},"exit":[{"id":"ST-2.run","text":"Running at 70 % of your own full speed is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"run-speed","threshold":70,"unit":"%"}},{"at-most":{"measure":"run-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Criteria of the second stage of the Aspetar programme","reference":"vermeulen-2022","rationale":"Faster running comes only when this speed is no trouble."}},{"id":"ST-2.walk","text":"Half an hour of brisk walking is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"brisk-walk-minutes","threshold":30,"unit":"min"}},{"at-most":{"measure":"brisk-walk-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["DAILY_LIVING"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Stands for running when somebody does not want to run."}},{"id":"ST-2.slr","text":"The straight-leg raise reaches three quarters of the other side.","test":{"symmetry-at-least":{"measure":"slr","threshold":75,"unit":"%"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Aspetar protocol, second stage","reference":"aspetar-protocol","rationale":"A coarse limit on purpose, because range of motion is measured with a large error."}},{"id":"ST-2.extension","text":"The knee extends to three quarters of the range of the other side.","test":{"symmetry-at-least":{"measure":"ake","threshold":75,"unit":"%","full-range":90}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Aspetar protocol, second stage","reference":"aspetar-protocol","rationale":"The range is counted from the right angle to where the knee stops."}},{"id":"ST-2.hold-15","text":"A hold with the knee almost straight stays inside the green pain limit.","test":{"pain-green":{"measure":"hold-pain-15"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Strength at long length is lost longest. The plan’s own pain limit decides how much may be felt."}},{"id":"ST-2.hold-90","text":"A hold with the knee bent at a right angle stays inside the green pain limit.","test":{"pain-green":{"measure":"hold-pain-90"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Strength at long length is lost longest. The plan’s own pain limit decides how much may be felt."}},{"id":"ST-2.strength","text":"Where a dynamometer is at hand, strength reaches 80 % of the other side.","test":{"any-of":{"tests":[{"answer":{"measure":"dynamometer-available"}},{"all-of":{"tests":[{"symmetry-at-least":{"measure":"strength-15","threshold":80,"unit":"%"}},{"symmetry-at-least":{"measure":"strength-90","threshold":80,"unit":"%"}}]}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":180,"overridable-by":["CLINICIAN"],"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A deficit below a fifth is a common step before faster running. Whether a dynamometer is at hand must be answered: silence does not count as no."}}]},{"number":3,"name":"Mid","aim":"Lower heavy loads with the muscle long, run up to full speed in small steps, and turn sharply.","sessions-per-week":3,"expected-days":28,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Bands of time predict little. The figure only serves to notice somebody who waits."},"exit":[{"id":"ST-3.sprint","text":"Running straight at full speed is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"run-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"run-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Criteria of the third stage of the Aspetar programme; London Delphi study","reference":"paton-2023","agreement":"All experts agreed that running must reach full sprint","rationale":"A leg that has not sprinted in training meets its first sprint in the game."}},{"id":"ST-3.turns","text":"A drill with sharp turns at full effort is free of pain.","test":{"all-of":{"tests":[{"at-least":{"measure":"cod-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"cod-pain","threshold":0,"unit":"{score}"}}],"together":true}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Criteria of the third stage of the Aspetar programme","reference":"vermeulen-2022","rationale":"Braking and turning load the muscle otherwise than running straight."}},{"id":"ST-3.daily","text":"The hardest task of your everyday life is free of pain.","test":{"at-most":{"measure":"daily-task-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Stands for sprints and turns when somebody does not want to run."}},{"id":"ST-3.bridge","text":"At least 20 full single-leg bridges on the injured side.","test":{"at-least":{"measure":"slhb","threshold":20,"unit":"{reps}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"SOURCE","source":"Freckleton and others 2014, 482 Australian football players","reference":"freckleton-2014","agreement":"Predicted injury on the right side only, in one group","rationale":"Fewer than 20 counts as poor, more than 25 to 30 is the aim. It informs and is no gate by itself: the other criteria must hold too."}},{"id":"ST-3.bridge-sides","text":"Single-leg bridges reach 90 % of the other side.","test":{"symmetry-at-least":{"measure":"slhb","threshold":90,"unit":"%","own-baseline":"slhb-before"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Convention for comparing two legs","rationale":"The usual limit. With both legs injured neither is a measure for the other; then the own value from before counts."}},{"id":"ST-3.extension","text":"The knee extension is at most 10 degrees behind the other side, seen twice.","test":{"deficit-at-most":{"measure":"ake","threshold":10,"uncertain-up-to":15,"detectable":15,"unit":"deg"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Delphi study of 2017 for the limit; Reurink and others 2013 for the error","reference":"reurink-2013","agreement":"45 % of the London experts agreed on any limit for range of motion","rationale":"Between two testers less than 15 degrees may be error, which is more than the limit. So one measurement proves nothing: the same tester must find it on two days, and between 10 and 15 degrees the answer is that nobody knows."}}]},{"number":4,"name":"Late","aim":"Sprint again and again, jump, and take part in your sport from light to full, or meet all that your day asks.","sessions-per-week":3,"expected-days":28,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Bands of time predict little. The figure only serves to notice somebody who waits."},"exit":[{"id":"RTS-1","text":"A named clinician clears the return.","test":{"answer":{"measure":"clinician-clearance","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The return is a medical decision that somebody answers for."}},{"id":"RTS-2","text":"No pain when the muscle is pressed.","test":{"at-most":{"measure":"palpation-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Consensus of the Delphi study","rationale":"Local discomfort at the return went with more second injuries (de Vos and others 2014)."}},{"id":"RTS-3","text":"No pain in the strength and flexibility tests, and no discomfort in the knee extension.","test":{"all-of":{"tests":[{"at-most":{"measure":"strength-test-pain","threshold":0,"unit":"{score}"}},{"at-most":{"measure":"flexibility-test-pain","threshold":0,"unit":"{score}"}},{"answer":{"measure":"ake-pain"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017; Zein and others 2024","reference":"zein-2024","agreement":"Consensus of the Delphi study; cohort of 330 injuries","rationale":"Discomfort in the knee extension went with about three times as many second injuries within two months."}},{"id":"RTS-4","text":"No pain during and after the hardest test, and none the next morning.","test":{"all-of":{"tests":[{"at-most":{"measure":"functional-test-pain","threshold":0,"unit":"{score}"}},{"at-most":{"measure":"functional-test-morning-pain","threshold":0,"unit":"{score}"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Consensus of the Delphi study","rationale":"The next morning shows what the test really asked of the muscle."}},{"id":"RTS-5","text":"The knee extension is at most 10 degrees behind the other side, or within a tenth of your own range before the injury.","test":{"any-of":{"tests":[{"deficit-at-most":{"measure":"ake","threshold":10,"uncertain-up-to":15,"detectable":15,"unit":"deg"}},{"own-range-at-least":{"measure":"ake","baseline":"ake-before","threshold":90,"unit":"%","full-range":90,"detectable":15}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Delphi study of 2017 for the limit; Reurink and others 2013 for the error","reference":"reurink-2013","agreement":"45 % of the London experts agreed on any limit for range of motion","rationale":"Between two testers less than 15 degrees may be error, which is more than the limit. So one measurement proves nothing: the same tester must find it on two days, and between 10 and 15 degrees the answer is that nobody knows."}},{"id":"RTS-6","text":"Strength reaches 90 % of the other side, almost straight and at a right angle, or in single-leg bridges where there is no dynamometer; and strength at long muscle length is trained.","test":{"all-of":{"tests":[{"any-of":{"tests":[{"all-of":{"tests":[{"symmetry-at-least":{"measure":"strength-15","threshold":90,"unit":"%"}},{"symmetry-at-least":{"measure":"strength-90","threshold":90,"unit":"%"}}]}},{"all-of":{"tests":[{"answer":{"measure":"dynamometer-available"}},{"symmetry-at-least":{"measure":"slhb","threshold":90,"unit":"%","own-baseline":"slhb-before"}}]}}]}},{"answer":{"measure":"long-length-strength-done","yes":true}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":180,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3","reference":"paton-2023","agreement":"66 % for within a tenth of the other side; 83 % that peak strength, held and moving, must be considered","rationale":"A deficit almost straight at the return went with second injuries (de Vos and others 2014). Bridges in place of a dynamometer are a choice of this portal."}},{"id":"RTS-7","text":"Hip, trunk and foot do their part.","test":{"answer":{"measure":"kinetic-chain-ok","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3","reference":"paton-2023","agreement":"78 %","rationale":"A judgement by somebody who watches; no figure is published."}},{"id":"RTS-8","text":"Full sprints and turns are free of pain, and a light, a medium and a full session of your sport were done without symptoms.","test":{"all-of":{"tests":[{"at-least":{"measure":"run-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"run-pain","threshold":0,"unit":"{score}"}},{"at-least":{"measure":"cod-speed","threshold":100,"unit":"%"}},{"at-most":{"measure":"cod-pain","threshold":0,"unit":"{score}"}},{"answer":{"measure":"sport-light-done","yes":true}},{"answer":{"measure":"sport-medium-done","yes":true}},{"answer":{"measure":"sport-heavy-done","yes":true}}]}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":28,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017; Aspetar protocol, stages 4 to 6","reference":"aspetar-protocol","agreement":"Consensus of the Delphi study","rationale":"The sport itself is the last test, from light to full."}},{"id":"RTS-8.daily","text":"The hardest task of your everyday life is free of pain.","test":{"at-most":{"measure":"daily-task-pain","threshold":0,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Stands for the field test when somebody does no sport."}},{"id":"RTS-9","text":"You feel ready, 8 out of 10 or more, and do not fear for the leg.","test":{"all-of":{"tests":[{"at-least":{"measure":"readiness","threshold":8,"unit":"{score}"}},{"answer":{"measure":"apprehension"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"mandatory":true,"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3; the figure 8 is a choice of this portal","reference":"paton-2023","agreement":"87 % for the own feeling of readiness, 98 % for apprehension","rationale":"What the experts agreed on most. It must always be asked: a clinician may judge an answer otherwise, but nobody may leave it out."}},{"id":"RTS-10","text":"The fast leg raise, watched, shows no insecurity.","test":{"answer":{"measure":"h-test-insecure"}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"optional":true,"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3; trials by Askling and others","reference":"askling-2014","agreement":"58 %, no consensus","rationale":"Only with somebody beside the client, and only when all else is normal. Insecurity meant a week more on average in the trials."}},{"id":"RTS-11","text":"At least six sessions of lengthening strength exercises were done.","test":{"at-least":{"measure":"eccentric-sessions","threshold":6,"unit":"{sessions}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, after a caution in the guideline of 2022","reference":"martin-2022","rationale":"The guideline warns of a return without a programme that lengthens the muscle under load. How many sessions it takes is not published."}},{"id":"RTS-12","text":"Client, clinician and trainer have decided together, in writing.","test":{"answer":{"measure":"shared-decision","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The client carries the risk, so the client decides with them."}}]},{"number":5,"name":"Back, and watching","aim":"Keep one strength session a week and look after the leg while a second injury is most likely.","sessions-per-week":1,"expected-days":56,"evidence":{"basis":"SOURCE","source":"Wangensteen and others 2016","reference":"wangensteen-2016","rationale":"More than half of the second injuries came within 25 days of the return. The eight weeks are a choice of this portal."},"exit":[{"id":"ST-5.weeks","text":"Eight weeks without symptoms since the return.","test":{"at-least":{"measure":"symptom-free-weeks","threshold":8,"unit":"wk"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}},{"id":"ST-5.month-6","text":"Somebody has asked after six months.","test":{"answer":{"measure":"contact-month-6","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":400,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}},{"id":"ST-5.month-12","text":"Somebody has asked after twelve months.","test":{"answer":{"measure":"contact-month-12","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":60,"overridable-by":["CLINICIAN","TRAINER"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}}]}],"pain-profiles":[{"code":"ACUTE_REMOTE","green-max":1,"amber-max":2,"next-morning-rise-max":0,"from-phase":0,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, stricter than the Aspetar programme","reference":"aspetar-protocol","rationale":"Nobody stands beside the client, so the limits are lower than with somebody who watches."}},{"code":"ACUTE_THRESHOLD","green-max":2,"amber-max":4,"next-morning-rise-max":1,"clinician-only":true,"from-phase":0,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, the group that was allowed up to 4 of 10; the other figures are a choice of this portal","reference":"hickey-2020","agreement":"One small trial with 43 people","rationale":"Allowing some pain changed neither time nor second injuries and gave better strength; too few people to be sure."}},{"code":"RETURN_TO_RUN","green-max":0,"amber-max":2,"next-morning-rise-max":0,"from-phase":3,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Fast running leaves no room for pain, so that green means none."}}],"menu":[{"exercise":"HX01","phases":[1],"priority":2},{"exercise":"HX02","phases":[1],"priority":1,"note":"From the second day on."},{"exercise":"HX03","phases":[1],"priority":2},{"exercise":"HX04","phases":[1,2],"priority":2},{"exercise":"HX05","phases":[1],"priority":1},{"exercise":"HX06","phases":[1,2],"priority":2},{"exercise":"HX07","phases":[1,2],"priority":1,"note":"A limp means stop."},{"exercise":"HX10","phases":[2],"priority":1,"note":"From about the fifth day on."},{"exercise":"HX11","phases":[2],"priority":1},{"exercise":"HX12","phases":[2],"priority":1},{"exercise":"HX13","phases":[2],"priority":1},{"exercise":"HX14","phases":[2],"priority":2},{"exercise":"HX15","phases":[2],"priority":2},{"exercise":"HX16","phases":[2],"priority":3,"note":"Not in the first three days of a strain of grade 2 or 3."},{"exercise":"HX17","phases":[2],"priority":3,"clinician-unlocks":true},{"exercise":"HX18","phases":[2],"priority":1,"note":"By the running ladder."},{"exercise":"HX20","phases":[3],"priority":1},{"exercise":"HX21","phases":[3,4],"priority":1},{"exercise":"HX22","phases":[3,4,5],"priority":1,"note":"Once a week is enough after the return."},{"exercise":"HX23","phases":[3],"priority":2},{"exercise":"HX24","phases":[3,4],"priority":2},{"exercise":"HX25","phases":[2,3,4],"priority":2},{"exercise":"HX26","phases":[1,2,3],"priority":4,"note":"Works the front of the thigh."},{"exercise":"HX30","phases":[3,4],"priority":2},{"exercise":"HX31","phases":[4],"priority":2,"note":"Two days between sessions."},{"exercise":"HX32","phases":[3,4],"priority":2},{"exercise":"HX33","phases":[4],"priority":1,"note":"Only after the Mid phase was left."}],"red-flags":[{"id":"RF-01","level":"EMERGENCY","question":"Do you have chest pain, have you fainted, or are you short of breath in a way that is not normal for you?","advice":"Stop. Call your local emergency number now.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-02","level":"EMERGENCY","question":"Do you have new trouble with bladder or bowel, numb skin between the legs, or weakness in both legs?","advice":"Call your local emergency number now. A nerve in the back may be pressed.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-03","level":"URGENT","question":"Is one leg swollen, warm or red, with an ache that does not stop? Think of it above all after a long journey, an operation, bed rest, in pregnancy, with cancer or after an earlier blood clot.","advice":"See a doctor today. It may be a blood clot. Do not train, and do not massage the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-04","level":"EMERGENCY","question":"Is the thigh tight, shiny and swelling fast, is the pain far worse than the injury explains, or is the foot numb? Or do you take blood thinners and the swelling grows?","advice":"Call your local emergency number now. Pressure inside the thigh can harm the leg within hours.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-05","level":"URGENT","question":"Did you feel a pop or a tear and cannot put weight on the leg, or cannot walk four steps?","advice":"See a doctor today, and do not test the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-06","level":"URGENT","question":"Was there a pop at the bottom of the buttock, and is there now a bruise down the thigh, a gap that you can feel, or clear weakness when you bend the knee or straighten the hip?","advice":"See a doctor today. The tendon may be off the bone, and a surgeon should see it within days.","asked-at-intake":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"It is often missed or found late although its signs are plain."}},{"id":"RF-07","level":"REFER","question":"Are you under 18, and does it hurt at the sit bone after a sprint or a kick?","advice":"See a doctor before you train. At your age a piece of bone may have been pulled off.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice; listed among the possible causes in a review of 2017","rationale":"The age is a common cut and was not checked."}},{"id":"RF-08","level":"REFER","question":"Do you have numbness, pins and needles, or pain that runs below the knee?","advice":"See a doctor or physiotherapist before you train on. It may come from a nerve.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Teaching case of Yale School of Medicine","reference":"yale-table","rationale":"A disc problem usually hurts below the knee, a torn hamstring does not."}},{"id":"RF-08.foot-drop","level":"URGENT","question":"Can you not lift the front of your foot?","advice":"See a doctor today. A nerve may be harmed.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"Seen after tendons were torn off the bone."}},{"id":"RF-09","level":"URGENT","question":"Do you have a fever, a hot red thigh, a wound there, or a recent infection or injection there?","advice":"See a doctor today. It may be an infection.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-10","level":"REFER","question":"Is the pain there all night whatever you do, are you losing weight without trying, or have you had cancer?","advice":"See a doctor before you train on.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-11","level":"REFER","question":"Is the pain at rest 7 out of 10 or more, or has it risen two days in a row?","advice":"Do not train until a clinician has looked.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Pain at rest that is strong or grows does not fit a strain that heals."}},{"id":"RF-12","level":"PAUSE","followed-by":"REFER","question":"Did you feel a sudden pain, a pull or a pop during the session?","advice":"Stop for today and do not test the leg. Somebody of your team looks before the next session.","asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"It may be a second injury. A clinician sees it, and the way begins again at phase 1."}},{"id":"RF-13","level":"REFER","question":"Nothing has improved in 14 days beyond the error of the measures, or a phase takes more than twice as long as expected.","advice":"It takes longer than it should. A physiotherapist or doctor should look at it.","evidence":{"basis":"DESIGN_DEFAULT","source":"Advice to see a physiotherapist when it takes long, after the NHS; the figures are a choice of this portal","reference":"nhs-copy","rationale":"Noticed by the portal from the measures; nobody is asked."}},{"id":"RF-14","level":"REFER","question":"Has the same hamstring gone again within two months of your return?","advice":"See a clinician before you start again.","asked-at-intake":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Wangensteen and others 2016 for the two months; the rule is a choice of this portal","reference":"wangensteen-2016","rationale":"A second injury soon after the return needs another look at the first one."}},{"id":"RF-15","level":"REFER","question":"Do any of these apply to you: tendon pain with an antibiotic of the fluoroquinolone kind or with steroid tablets for long, a bleeding disorder, pregnancy or a birth not long ago, or bones known to be thin?","advice":"Ask a doctor before heavy lowering exercises and before jumps.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-16","level":"REFER","question":"The questions before exercise call for a doctor’s clearance.","advice":"Ask your doctor whether you may train, and send us the letter.","evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Worked out by the portal from the screening; nobody is asked twice."}},{"id":"RF-17","level":"REFER","question":"Words that tell of self-harm, of an eating disorder or of abuse.","advice":"A person of the team gets in touch. If you are in danger now, call your local emergency number.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Raised by the person who reads it. The portal never answers such words by itself."}}],"rules":[{"id":"PN-0","kind":"PAIN_TABLE","text":"A warning sign is open. The plan is locked.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-1","kind":"PAIN_TABLE","text":"Pain came suddenly during the session. Stop, pause, and raise RF-12.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-2","kind":"PAIN_TABLE","text":"The worst pain was above the amber limit. Stop the exercise, go back one level next time, and tell the trainer.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-3","kind":"PAIN_TABLE","text":"The next morning was worse than allowed. Hold or go back; four fifths of the load are proposed, and the trainer confirms.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-4","kind":"PAIN_TABLE","text":"The worst pain was between green and amber, and the morning had settled. The same dose again.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-5","kind":"PAIN_TABLE","text":"The worst pain was green and the morning had settled, two sessions in a row. More may be proposed.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-6","kind":"PAIN_TABLE","text":"The answer of the next morning is missing. Nothing is proposed; ask.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"CARE-1","kind":"CARE","text":"Cold for at most 20 minutes, with cloth in between, at least two hours apart; not with numb skin, Raynaud’s or hives from cold.","evidence":{"basis":"SOURCE","source":"Patient information after the NHS; the exceptions are usual practice","reference":"nhs-copy","rationale":"It eases pain. Nothing shows that it heals faster."}},{"id":"CARE-2","kind":"CARE","text":"In the first days protect the leg, keep it up, wrap it, and move as pain allows; leave heat, alcohol and massage for later.","evidence":{"basis":"SOURCE","source":"Patient information after the NHS","reference":"nhs-copy","rationale":"Rest until it settles is out of date; gentle loading begins on the second day."}},{"id":"RN-1","kind":"RUNNING","text":"At most one level up for each session.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Small steps show early what is too much."}},{"id":"RN-2","kind":"RUNNING","text":"A day between running days up to R6, two from R7 on.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Small steps show early what is too much."}},{"id":"RN-3","kind":"RUNNING","text":"Any pulling sensation means stop; the same or a lower level after a day at the earliest.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Small steps show early what is too much."}},{"id":"RI-1","kind":"REINJURY_FACTOR","text":"Each earlier injury on that side, less knee extension than the other side, less strength almost straight, and discomfort on pressing.","evidence":{"basis":"SOURCE","source":"de Vos and others 2014","reference":"devos-2014","rationale":"Found just after the return to play."}},{"id":"RI-2","kind":"REINJURY_FACTOR","text":"An earlier hamstring injury (2.7 times), a recent one (4.8 times), an earlier cruciate ligament injury (1.7), an earlier calf strain (1.5), and age.","evidence":{"basis":"SOURCE","source":"Green and others 2020, review with meta-analysis","reference":"green-2020","rationale":"Relative risks from many sports."}},{"id":"RI-3","kind":"REINJURY_FACTOR","text":"A fast return. Each day more before it went with slightly fewer second injuries.","evidence":{"basis":"SOURCE","source":"Zein and others 2024","reference":"zein-2024","agreement":"Rate ratio 0.99 for each day","rationale":"There is no prize for being early."}},{"id":"FU-1","kind":"FOLLOW_UP","text":"A short check each week for eight weeks after the return, and a contact after six and twelve months.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal; studies follow people for six to twelve months","reference":"zein-2024","rationale":"Second injuries cluster early, and most strike the same place."}},{"id":"FU-2","kind":"FOLLOW_UP","text":"One session of Nordic lowering a week, sets of 12, 10 and 8, for as long as you do your sport.","evidence":{"basis":"SOURCE","source":"Petersen and others 2011","reference":"petersen-2011","rationale":"The upkeep after ten weeks of building up."}}],"expected":[{"grade":1,"from-days":7,"to-days":21,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal from the ranges in the studies","rationale":"A range and never a promise. Examination on the first day says little about the time; a second one after a week says more."}},{"grade":2,"from-days":21,"to-days":56,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal from the ranges in the studies","rationale":"A range and never a promise. Examination on the first day says little about the time; a second one after a week says more."}},{"grade":3,"from-days":56,"to-days":180,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal from the ranges in the studies","rationale":"A range and never a promise. Examination on the first day says little about the time; a second one after a week says more."}}],"ladder":[{"level":0,"name":"R0","low-percent":0,"high-percent":25,"work":"Walk for half an hour.","from-phase":2,"green-before":0,"rest-hours":24,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"Whoever cannot walk briskly does not jog yet."}},{"level":1,"name":"R1","low-percent":25,"high-percent":35,"work":"Laps of 20 m walking and 30 m easy jogging, 10 minutes.","from-phase":2,"green-before":1,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 1 to 3; laps of the Aspetar programme","reference":"hickey-2020","rationale":"Walking in between keeps each run short. The steps inside the band are a choice of this portal."}},{"level":2,"name":"R2","low-percent":35,"high-percent":45,"work":"Laps of 20 m walking and 30 m jogging, 15 minutes.","from-phase":2,"green-before":1,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 1 to 3; laps of the Aspetar programme","reference":"hickey-2020","rationale":"Walking in between keeps each run short. The steps inside the band are a choice of this portal."}},{"level":3,"name":"R3","low-percent":40,"high-percent":50,"work":"Laps of 20 m walking and 30 m jogging, 20 minutes.","from-phase":2,"green-before":1,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 1 to 3; laps of the Aspetar programme","reference":"hickey-2020","rationale":"Walking in between keeps each run short. The steps inside the band are a choice of this portal."}},{"level":4,"name":"R4","low-percent":50,"high-percent":57,"work":"Three times 40 m to gather speed, 20 m at speed, 40 m to slow down.","from-phase":2,"green-before":2,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 4 to 6; distances from informal club programmes","reference":"hickey-2020","rationale":"Long distances to gather speed and to slow down spare the muscle."}},{"level":5,"name":"R5","low-percent":57,"high-percent":63,"work":"Three times 40 m to gather speed, 20 m at speed, 40 m to slow down.","from-phase":2,"green-before":2,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 4 to 6; distances from informal club programmes","reference":"hickey-2020","rationale":"Long distances to gather speed and to slow down spare the muscle."}},{"level":6,"name":"R6","low-percent":63,"high-percent":70,"work":"Three times 40 m to gather speed, 20 m at speed, 40 m to slow down.","from-phase":2,"green-before":2,"rest-hours":24,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 4 to 6; distances from informal club programmes","reference":"hickey-2020","rationale":"Long distances to gather speed and to slow down spare the muscle."}},{"level":7,"name":"R7","low-percent":70,"high-percent":80,"work":"Three times 40 m to gather speed, 30 m at speed, 30 m to slow down.","from-phase":3,"green-before":2,"rest-hours":48,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 7 and 8; distances from informal club programmes","reference":"hickey-2020","rationale":"Two days of rest from here on are a choice of this portal."}},{"level":8,"name":"R8","low-percent":80,"high-percent":90,"work":"Three times 40 m to gather speed, 40 m at speed, 20 m to slow down; then 10 m to slow down.","from-phase":3,"green-before":2,"rest-hours":48,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stages 7 and 8; distances from informal club programmes","reference":"hickey-2020","rationale":"Two days of rest from here on are a choice of this portal."}},{"level":9,"name":"R9","low-percent":90,"high-percent":100,"work":"Full sprints, also from standing.","from-phase":3,"green-before":2,"rest-hours":48,"supervised":true,"evidence":{"basis":"SOURCE","source":"Hickey and others 2020, stage 9","reference":"hickey-2020","rationale":"Better with somebody who watches."}},{"level":10,"name":"R10","low-percent":90,"high-percent":100,"work":"Sprints again and again, as many as your game asks.","from-phase":4,"green-before":2,"rest-hours":48,"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3","reference":"paton-2023","agreement":"95 % that sprint loads should approach those of the game","rationale":"The leg should have done in training what the game will ask."}}],"regressions":[{"id":"RG-1","text":"Pain stopped an exercise or a session twice within 7 days. One level back is proposed.","trigger":"STOPS","count":2,"days":7,"action":"ONE_LEVEL_BACK","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-2","text":"A sudden pull or pop. Back to phase 1, and a clinician looks first.","trigger":"SUDDEN_PAIN","count":1,"days":0,"action":"PHASE_1_AND_REFER","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-3","text":"More than 7 days without a session. The last level again, at four fifths of the load.","trigger":"MISSED","count":1,"days":7,"action":"REPEAT_LAST_LEVEL","load-percent":80,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-4","text":"More than 21 days without a session. Measure again before going on.","trigger":"MISSED","count":1,"days":21,"action":"ASSESS_AGAIN","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}}]}', 'hamstring-strain-v1.yaml', '2026-11-25 19:44:38.306488+00');
insert into protocol_version ("code", "version", "content_id", "hash", "content", "origin", "loaded_at") overriding system value values ('proximal-hamstring-tendinopathy', '1', '86af6fe8-35b6-322e-8727-7a685599ffd9', 'dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06', '{"code":"proximal-hamstring-tendinopathy","version":1,"title":"Proximal hamstring tendinopathy","summary":"For an aching tendon at the sit bone: four stages from holding still to springing, over three to six months, each left by how the tendon answers a small test at the same time every day. A person decides each step.","studied-in":"The stages come from experts and from case reports, mostly of runners. There is hardly any trial, and little about older people or people who do no sport.","condition":"hamstring","classes":["PROX_TENDINOPATHY"],"references":[{"id":"goom-2016","citation":"Goom TSH, Malliaras P, Reiman MP, Purdam CR. Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management. J Orthop Sports Phys Ther 46(6):483–493, as retold by Performance Health Academy","doi":"10.2519/jospt.2016.5986","url":"http://blog.performancehealthacademy.com/2016/09/01/hamstring-tendinopathy-how-to-rehabilitate-part-3/"},{"id":"pogo-physio","citation":"Exercises for proximal hamstring tendinopathy, Pogo Physio","url":"https://pogophysio.com.au/blog/proximal-hamstring-tendinopathy-exercise"},{"id":"silbernagel-2007","citation":"Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 35(6):897–906, as retold by bim.physio","url":"https://bim.physio/the-pain-monitoring-model/"},{"id":"paton-2023","citation":"Paton BM, Read P, van Dyk N, et al. London International Consensus and Delphi study on hamstring injuries part 3: rehabilitation, running and return to sport. Br J Sports Med","doi":"10.1136/bjsports-2021-105384"},{"id":"vanderhorst-2017","citation":"van der Horst N, Backx FJG, Goedhart EA, Huisstede BMA. Return to play after hamstring injuries in football (soccer): a worldwide Delphi procedure regarding definition, medical criteria and decision-making. Br J Sports Med 51(22):1583","doi":"10.1136/bjsports-2016-097206"},{"id":"wangensteen-2016","citation":"Wangensteen A, Tol JL, Witvrouw E, et al. Hamstring Reinjuries Occur at the Same Location and Early After Return to Sport: A Descriptive Study of MRI-Confirmed Reinjuries. Am J Sports Med 44(8):2112–2121","doi":"10.1177/0363546516646086"},{"id":"bertiche-2021","citation":"Bertiche P, Mohtadi N, Chan D, Hölmich P. Proximal hamstring tendon avulsion: state of the art. J ISAKOS 6:237–246","doi":"10.1136/jisakos-2019-000420"},{"id":"yale-table","citation":"Table that tells a disc problem from a torn hamstring, Yale School of Medicine, teaching case","url":"https://medicine.yale.edu/internal-medicine/education/medstudent/icpcp/workshop/case2/case2a"},{"id":"nhs-copy","citation":"Patient information on hamstring injury after the NHS, as kept by a pharmacy","url":"https://drpharmacy.uk/health-detail/?topic=hamstring-injury"},{"id":"screening-2020","citation":"Study of the 2015 exercise screening of the American College of Sports Medicine in a national survey","url":"https://pmc.ncbi.nlm.nih.gov/articles/PMC7059860"}],"measures":[{"code":"apprehension","name":"Fear that it will go again","instruction":"When you think of a full sprint or your hardest task, do you hold back or fear for the leg? Only you can answer this.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["SELF"],"valid-for-days":7},{"code":"class-confirmed","name":"The kind of problem is confirmed","instruction":"A clinician has confirmed which problem this is. The portal only proposes it.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"clinician-clearance","name":"A named clinician clears the return","instruction":"The clinician has examined the leg and agrees to the return.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":7},{"code":"clinician-sign-off","name":"A clinician agrees to start loading","instruction":"A clinician has looked at the injury and agrees that loading may begin.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN"],"valid-for-days":365},{"code":"daily-task-pain","name":"Pain in the hardest everyday task","instruction":"Do the hardest thing that your everyday life asks of the leg, such as lifting, kneeling or hurrying. Note the worst pain, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"provocation-pain","name":"Pain in the daily tendon test","instruction":"At the same time each day: lie on your back, one foot flat, the knee well bent, and lift the hips three times on that leg. Note the worst pain at the sit bone, 0 to 10.","kind":"PAIN","unit":"{score}","min":0,"max":10,"sided":true,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":2},{"code":"readiness","name":"How ready you feel","instruction":"How ready are you to go back to all that you want to do? 0 is not at all, 10 is completely. Only you can answer this.","kind":"WHOLE_NUMBER","unit":"{score}","min":0,"max":10,"modes":["SELF"],"valid-for-days":7},{"code":"red-flags-open","name":"An open warning sign","instruction":"Set by the portal from the intake, the sessions and the locks that are open. It is not asked.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":7},{"code":"screening-cleared","name":"Cleared for exercise","instruction":"Set by the portal from the questions before exercise, or by the letter of a doctor that answers them.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":365},{"code":"shared-decision","name":"Client, clinician and trainer decided together","instruction":"All of them have talked about the return and its risks, and the decision is written down.","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","TRAINER"],"valid-for-days":7},{"code":"sport-heavy-done","name":"A full session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-light-done","name":"A light session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28},{"code":"sport-medium-done","name":"A medium session of your sport without symptoms","instruction":"Done from beginning to end, without pain then or the next morning?","kind":"YES_NO","unit":"1","min":0,"max":1,"modes":["CLINICIAN","SELF","TRAINER"],"valid-for-days":28}],"phases":[{"number":0,"name":"Before you start","aim":"Find out what the problem is, rule out what needs a doctor first, and take the first measurements.","sessions-per-week":0,"expected-days":7,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-0.flags","text":"No warning sign is open.","test":{"answer":{"measure":"red-flags-open"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A warning sign is cleared by a clinician who lifts its lock, never by waiving a criterion."}},{"id":"PT-0.screening","text":"The questions before exercise raise no doubt, or a doctor has cleared it.","test":{"answer":{"measure":"screening-cleared","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Heart, metabolic and kidney disease and their symptoms are asked before anybody trains. A doctor’s letter counts for twelve months."}},{"id":"PT-0.class","text":"A clinician has confirmed which problem it is.","test":{"answer":{"measure":"class-confirmed","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Pain at the sit bone has other causes, some of which this plan would make worse."}},{"id":"PT-0.sign-off","text":"A clinician agrees to start loading.","test":{"answer":{"measure":"clinician-sign-off","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":365,"overridable-by":[],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A tendon plan is always led by a clinician."}}]},{"number":1,"name":"Holding","aim":"Hold the bridge with long levers, the hip almost straight, so that the tendon is loaded without being pressed.","sessions-per-week":14,"expected-days":28,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-1.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}}]},{"number":2,"name":"Moving, hip nearly straight","aim":"Lift and lower slowly with little bend in the hip, every second day, and hold on the days between.","sessions-per-week":7,"expected-days":42,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-2.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}}]},{"number":3,"name":"Moving, hip bent","aim":"Lift and lower with the hip bent to 70 to 90 degrees, every second day.","sessions-per-week":4,"expected-days":42,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-3.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}}]},{"number":4,"name":"Springing","aim":"Skip, bound, run hills and sprint in small sets, every third day, until your sport or your day is no trouble.","sessions-per-week":3,"expected-days":56,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Only the three to six months in all are published. The share of each stage serves to notice somebody who is stuck."},"exit":[{"id":"PT-4.test","text":"The daily tendon test hurts at most 3 out of 10.","test":{"at-most":{"measure":"provocation-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"Goom and others 2016; the test as described by Pogo Physio","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"Always the same small test at the same time of day. Up to 3 is tolerable, from 4 on it is not."}},{"id":"PT-4.clearance","text":"A named clinician clears the return.","test":{"answer":{"measure":"clinician-clearance","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017, made for strains","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The return is a medical decision that somebody answers for."}},{"id":"PT-4.sport","text":"A light, a medium and a full session of your sport were done without symptoms.","test":{"all-of":{"tests":[{"answer":{"measure":"sport-light-done","yes":true}},{"answer":{"measure":"sport-medium-done","yes":true}},{"answer":{"measure":"sport-heavy-done","yes":true}}]}},"goals":["RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":28,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The stage ends with the return to sport; the sport from light to full is the last test."}},{"id":"PT-4.daily","text":"The hardest task of your everyday life is no trouble, at most 3 out of 10.","test":{"at-most":{"measure":"daily-task-pain","threshold":3,"unit":"{score}"}},"goals":["DAILY_LIVING"],"valid-for-days":2,"overridable-by":["CLINICIAN"],"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The stage ends with the return to sport; the sport from light to full is the last test."}},{"id":"PT-4.ready","text":"You feel ready, 8 out of 10 or more, and do not fear for the leg.","test":{"all-of":{"tests":[{"at-least":{"measure":"readiness","threshold":8,"unit":"{score}"}},{"answer":{"measure":"apprehension"}}]}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"mandatory":true,"valid-for-days":7,"overridable-by":["CLINICIAN"],"evidence":{"basis":"SOURCE","source":"London Delphi study, part 3, made for strains; the figure 8 is a choice of this portal","reference":"paton-2023","agreement":"87 % for the own feeling of readiness, 98 % for apprehension","rationale":"It must always be asked, whatever else a clinician judges otherwise."}},{"id":"PT-4.decision","text":"Client, clinician and trainer have decided together, in writing.","test":{"answer":{"measure":"shared-decision","yes":true}},"goals":["DAILY_LIVING","RECREATIONAL","RUNNER","SPRINT_PIVOT_SPORT"],"valid-for-days":7,"overridable-by":[],"evidence":{"basis":"SOURCE","source":"Worldwide Delphi study of 2017, made for strains","reference":"vanderhorst-2017","agreement":"Part of the experts’ definition of return to play","rationale":"The client carries the risk, so the client decides with them."}}]}],"pain-profiles":[{"code":"TENDON","green-max":3,"amber-max":5,"next-morning-rise-max":1,"clinician-only":true,"from-phase":0,"evidence":{"basis":"SOURCE","source":"The model of Silbernagel and others 2007 as retold; Goom and others 2016 for the green limit","reference":"silbernagel-2007","agreement":"The sources differ in their bands","rationale":"A tendon may be felt while it is loaded, when it has settled within a day. It must be back to the usual level after 24 hours."}},{"code":"ACUTE_REMOTE","green-max":1,"amber-max":2,"next-morning-rise-max":0,"from-phase":0,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The careful choice when a clinician has not chosen the tendon’s own profile."}}],"menu":[{"exercise":"HX14","phases":[1],"priority":1,"note":"Five holds of 40 to 45 seconds, up to two or three times a day."},{"exercise":"HX05","phases":[1],"priority":2},{"exercise":"HX02","phases":[1],"priority":2},{"exercise":"HX25","phases":[1,2,3,4],"priority":3},{"exercise":"HX14","phases":[2],"priority":2,"note":"On the days between."},{"exercise":"HX20","phases":[2],"priority":1},{"exercise":"HX13","phases":[2],"priority":1},{"exercise":"HX22","phases":[2],"priority":2},{"exercise":"HX15","phases":[2],"priority":1},{"exercise":"HX24","phases":[3],"priority":1},{"exercise":"HX21","phases":[3,4],"priority":1},{"exercise":"HX30","phases":[4],"priority":1},{"exercise":"HX31","phases":[4],"priority":1,"note":"Every third day."},{"exercise":"HX33","phases":[4],"priority":2,"note":"Every third day."},{"exercise":"HX17","phases":[1,2],"priority":4,"clinician-unlocks":true}],"red-flags":[{"id":"RF-01","level":"EMERGENCY","question":"Do you have chest pain, have you fainted, or are you short of breath in a way that is not normal for you?","advice":"Stop. Call your local emergency number now.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-02","level":"EMERGENCY","question":"Do you have new trouble with bladder or bowel, numb skin between the legs, or weakness in both legs?","advice":"Call your local emergency number now. A nerve in the back may be pressed.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-03","level":"URGENT","question":"Is one leg swollen, warm or red, with an ache that does not stop? Think of it above all after a long journey, an operation, bed rest, in pregnancy, with cancer or after an earlier blood clot.","advice":"See a doctor today. It may be a blood clot. Do not train, and do not massage the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-04","level":"EMERGENCY","question":"Is the thigh tight, shiny and swelling fast, is the pain far worse than the injury explains, or is the foot numb? Or do you take blood thinners and the swelling grows?","advice":"Call your local emergency number now. Pressure inside the thigh can harm the leg within hours.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-05","level":"URGENT","question":"Did you feel a pop or a tear and cannot put weight on the leg, or cannot walk four steps?","advice":"See a doctor today, and do not test the leg.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-06","level":"URGENT","question":"Was there a pop at the bottom of the buttock, and is there now a bruise down the thigh, a gap that you can feel, or clear weakness when you bend the knee or straighten the hip?","advice":"See a doctor today. The tendon may be off the bone, and a surgeon should see it within days.","asked-at-intake":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"It is often missed or found late although its signs are plain."}},{"id":"RF-07","level":"REFER","question":"Are you under 18, and does it hurt at the sit bone after a sprint or a kick?","advice":"See a doctor before you train. At your age a piece of bone may have been pulled off.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice; listed among the possible causes in a review of 2017","rationale":"The age is a common cut and was not checked."}},{"id":"RF-08","level":"REFER","question":"Do you have numbness, pins and needles, or pain that runs below the knee?","advice":"See a doctor or physiotherapist before you train on. It may come from a nerve.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Teaching case of Yale School of Medicine","reference":"yale-table","rationale":"A disc problem usually hurts below the knee, a torn hamstring does not."}},{"id":"RF-08.foot-drop","level":"URGENT","question":"Can you not lift the front of your foot?","advice":"See a doctor today. A nerve may be harmed.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"SOURCE","source":"Bertiche and others 2021, review of torn-off hamstring tendons","reference":"bertiche-2021","rationale":"Seen after tendons were torn off the bone."}},{"id":"RF-09","level":"URGENT","question":"Do you have a fever, a hot red thigh, a wound there, or a recent infection or injection there?","advice":"See a doctor today. It may be an infection.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-10","level":"REFER","question":"Is the pain there all night whatever you do, are you losing weight without trying, or have you had cancer?","advice":"See a doctor before you train on.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-11","level":"REFER","question":"Is the pain at rest 7 out of 10 or more, or has it risen two days in a row?","advice":"Do not train until a clinician has looked.","asked-at-intake":true,"asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Pain at rest that is strong or grows does not fit a strain that heals."}},{"id":"RF-12","level":"PAUSE","followed-by":"REFER","question":"Did you feel a sudden pain, a pull or a pop during the session?","advice":"Stop for today and do not test the leg. Somebody of your team looks before the next session.","asked-in-session":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"It may be a second injury. A clinician sees it, and the way begins again at phase 1."}},{"id":"RF-13","level":"REFER","question":"Nothing has improved in 14 days beyond the error of the measures, or a phase takes more than twice as long as expected.","advice":"It takes longer than it should. A physiotherapist or doctor should look at it.","evidence":{"basis":"DESIGN_DEFAULT","source":"Advice to see a physiotherapist when it takes long, after the NHS; the figures are a choice of this portal","reference":"nhs-copy","rationale":"Noticed by the portal from the measures; nobody is asked."}},{"id":"RF-14","level":"REFER","question":"Has the same hamstring gone again within two months of your return?","advice":"See a clinician before you start again.","asked-at-intake":true,"evidence":{"basis":"DESIGN_DEFAULT","source":"Wangensteen and others 2016 for the two months; the rule is a choice of this portal","reference":"wangensteen-2016","rationale":"A second injury soon after the return needs another look at the first one."}},{"id":"RF-15","level":"REFER","question":"Do any of these apply to you: tendon pain with an antibiotic of the fluoroquinolone kind or with steroid tablets for long, a bleeding disorder, pregnancy or a birth not long ago, or bones known to be thin?","advice":"Ask a doctor before heavy lowering exercises and before jumps.","asked-at-intake":true,"evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual safety practice","rationale":"Not tested in studies of hamstring injuries; the more urgent answer is the safer one."}},{"id":"RF-16","level":"REFER","question":"The questions before exercise call for a doctor’s clearance.","advice":"Ask your doctor whether you may train, and send us the letter.","evidence":{"basis":"SOURCE","source":"Screening logic of the American College of Sports Medicine, 2015","reference":"screening-2020","rationale":"Worked out by the portal from the screening; nobody is asked twice."}},{"id":"RF-17","level":"REFER","question":"Words that tell of self-harm, of an eating disorder or of abuse.","advice":"A person of the team gets in touch. If you are in danger now, call your local emergency number.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"Raised by the person who reads it. The portal never answers such words by itself."}}],"rules":[{"id":"PN-0","kind":"PAIN_TABLE","text":"A warning sign is open. The plan is locked.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-1","kind":"PAIN_TABLE","text":"Pain came suddenly during the session. Stop, pause, and raise RF-12.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-2","kind":"PAIN_TABLE","text":"The worst pain was above the amber limit. Stop the exercise, go back one level next time, and tell the trainer.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-3","kind":"PAIN_TABLE","text":"The next morning was worse than allowed. Hold or go back; four fifths of the load are proposed, and the trainer confirms.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-4","kind":"PAIN_TABLE","text":"The worst pain was between green and amber, and the morning had settled. The same dose again.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-5","kind":"PAIN_TABLE","text":"The worst pain was green and the morning had settled, two sessions in a row. More may be proposed.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"PN-6","kind":"PAIN_TABLE","text":"The answer of the next morning is missing. Nothing is proposed; ask.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal, from the published models of pain monitoring","reference":"silbernagel-2007","rationale":"Published limits differ from condition to condition, and their sources differ from each other. So the limits are the plan’s pain profile, which a named person chooses."}},{"id":"CA-1","kind":"CAUTION","text":"No long stretching of the hamstring while the tendon is irritable.","evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A bent hip presses the tendon against the bone. The rule is widely taught and was not checked."}},{"id":"CA-2","kind":"CAUTION","text":"Sit for short times, on something soft or on the edge of the seat, while the tendon is irritable.","evidence":{"basis":"UNVERIFIED_DEFAULT","source":"Usual practice","rationale":"A bent hip presses the tendon against the bone. The rule is widely taught and was not checked."}},{"id":"TM-1","kind":"CAUTION","text":"The daily test at the same time each day. Up to 3 out of 10 go on, from 4 on do less for a day.","evidence":{"basis":"SOURCE","source":"The test as described by Pogo Physio","reference":"pogo-physio","rationale":"The same test at the same time makes one day comparable with the next."}},{"id":"FU-1","kind":"FOLLOW_UP","text":"Keep one strength session a week after the return.","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"The stage ends with the return to sport; the sport from light to full is the last test."}}],"expected":[{"from-days":84,"to-days":180,"evidence":{"basis":"SOURCE","source":"Goom and others 2016, three to six months","reference":"goom-2016","agreement":"Experts’ opinion","rationale":"A range and never a promise."}}],"regressions":[{"id":"RG-1","text":"Pain stopped an exercise or a session twice within 7 days. One level back is proposed.","trigger":"STOPS","count":2,"days":7,"action":"ONE_LEVEL_BACK","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-2","text":"A sudden pull or pop. Back to phase 1, and a clinician looks first.","trigger":"SUDDEN_PAIN","count":1,"days":0,"action":"PHASE_1_AND_REFER","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-3","text":"More than 7 days without a session. The last level again, at four fifths of the load.","trigger":"MISSED","count":1,"days":7,"action":"REPEAT_LAST_LEVEL","load-percent":80,"evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}},{"id":"RG-4","text":"More than 21 days without a session. Measure again before going on.","trigger":"MISSED","count":1,"days":21,"action":"ASSESS_AGAIN","evidence":{"basis":"DESIGN_DEFAULT","source":"Chosen for this portal","rationale":"A proposal only; a person decides."}}]}', 'proximal-hamstring-tendinopathy-v1.yaml', '2026-11-25 19:44:38.347399+00');
delete from reply;
insert into reply ("id", "trainer") overriding system value values ('82b12641-5d26-4a4d-b047-dc7f95cc4ee1', '80408249-26c3-43fb-bda6-5d605d15788e');
delete from report_salt;
insert into report_salt ("one", "salt") overriding system value values ('true', E'\\x783a378db99f4fba8731b42b47f8eeee90c8e0bfa565400e98f6ae81732bbb9b');
delete from response;
insert into response ("id", "signed_as", "email", "interest", "agreed_at") overriding system value values ('46f6ab72-698d-4fc6-9530-54e9b3378883', 'Runa', 'reader@demo.test', 'NONE', '2026-11-25 19:44:41.435236+00');
delete from response_link;
insert into response_link ("digest", "response", "made_at") overriding system value values (E'\\x0dc109b49eb3910ef899de5a19d6ddfb162d105c1805e99b57e02a81f9bb7cef', '46f6ab72-698d-4fc6-9530-54e9b3378883', '2026-11-25 19:44:41.519171+00');
insert into response_link ("digest", "response", "made_at") overriding system value values (E'\\xe19689035ef135bfd7ec03c28f495a4828601282b41b23c9f950ac385ea8f81a', '46f6ab72-698d-4fc6-9530-54e9b3378883', '2026-11-25 19:44:41.442882+00');
delete from review;
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('0e2689e7-6b92-4ac2-87dd-3cfcfecc4087', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'Rana A.', '2026-08-31 19:44:41.354557+00', 'true', 'false', '1', NULL, '1', '1', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('0e5a27b8-47a0-4ca1-8b5a-32455beaaaea', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '70af33d6-266c-465d-84e1-19dfc272139b', 'Mika A.', '2026-06-22 19:44:41.354492+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('11283250-fd9e-41a9-bbed-bb26b8179b25', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'Hugo L.', '2026-04-13 19:44:41.354118+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('187e52cf-082d-4659-94c1-b6eef85a2c1c', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '5206ef16-06a6-4d7f-961a-56900dba3792', 'Aylin D.', '2026-03-14 19:44:41.354045+00', 'true', 'false', '1', NULL, '1', '4', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('327e2085-f2bf-4f48-adc4-59bfc1ad98e3', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'Lena S.', '2026-09-10 19:44:41.35436+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('590b8abb-4ba0-43ce-b7c5-455a44fde8db', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', 'd505277e-c41e-4a7e-9f2c-849cf338de90', 'Oskar L.', '2026-08-01 19:44:41.354525+00', 'true', 'false', '1', NULL, '1', '4', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('9244f5f8-1e44-4ca8-9adf-a78748739574', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', 'dd68449d-60e5-4440-8728-07c4530bf205', 'Gina R.', '2026-05-03 19:44:41.354458+00', 'true', 'false', '1', NULL, '1', '4', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('9864ec1d-9159-4002-b9c1-a0d0b7d59298', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '51ce12dd-2f81-45ee-8951-9379896b02da', 'Marta K.', '2026-01-03 19:44:41.353568+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('98a2cd5b-1bf9-4de0-8242-578dcf457aa6', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', 'd992e81f-ec69-4e51-962e-986d5e976b7b', 'Tomás V.', '2026-03-24 19:44:41.354399+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('a03cb8d9-740d-47e2-9eaa-9da65ec6a581', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '81c71487-f9e8-41a5-bc68-8686814a600f', 'Petra H.', '2026-05-13 19:44:41.35417+00', 'true', 'false', '1', NULL, '1', '3', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('a36f5010-ea16-4b44-b942-3883b4b18466', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', 'Nora', '2026-11-25 19:44:41.557708+00', 'false', 'false', '1', NULL, NULL, NULL, NULL);
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('b06cd3eb-5bec-46d5-8cbd-868e4dd80cf3', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '118de622-8579-45cd-8f47-69fd27e56400', 'Joel B.', '2026-02-12 19:44:41.35393+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('b76f043e-3ad6-4a67-b016-e292fc64b31c', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '90f405b0-077a-462e-a55c-062eade0ff9d', 'Sam', '2026-11-25 19:44:41.582638+00', 'false', 'false', '1', NULL, NULL, NULL, NULL);
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('da9969e0-49e2-4d3f-a20e-a2fef1f5a28e', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'Noel O.', '2026-06-12 19:44:41.354229+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('e0b9905d-a864-4679-ad4c-fb39d62634c1', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '0d07c054-c3f2-4a80-b678-565b68d650e1', 'Iris F.', '2026-07-12 19:44:41.354273+00', 'true', 'false', '1', NULL, '1', '4', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('f8151a61-fae3-46da-adde-1d018b7e8588', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'Karl W.', '2026-08-11 19:44:41.354322+00', 'true', 'false', '1', NULL, '1', '2', 'NONE');
insert into review ("id", "subject_kind", "subject", "author", "signed_as", "first_at", "verified", "insider", "latest_version", "deleted_at", "public_version", "public_stars", "public_incentive") overriding system value values ('fcf9dccf-746a-44c0-a80a-0461d577f291', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'Bea N.', '2026-09-30 19:44:41.354587+00', 'true', 'false', '1', NULL, '1', '5', 'NONE');
delete from review_act;
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('09c27769-e63e-4336-be04-8ec0b0430371', '11283250-fd9e-41a9-bbed-bb26b8179b25', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-04-15 19:44:41.354118+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '8');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('0d990c83-b404-4203-9906-6cfc3cd31c84', 'f8151a61-fae3-46da-adde-1d018b7e8588', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-08-13 19:44:41.354322+00', '2', 'PUBLISHED', 'PUBLISH', NULL, 'false', '16');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('0f278c28-d9e5-4d9d-8d3a-0d384d7638a2', 'fcf9dccf-746a-44c0-a80a-0461d577f291', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-10-02 19:44:41.354587+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '30');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('31746237-af87-4d6b-8d22-ce6999b74757', 'e0b9905d-a864-4679-ad4c-fb39d62634c1', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-07-14 19:44:41.354273+00', '4', 'PUBLISHED', 'PUBLISH', NULL, 'false', '14');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('397d6c24-5621-4956-901e-da185d2409b2', 'b06cd3eb-5bec-46d5-8cbd-868e4dd80cf3', '1', 'WRITTEN', '118de622-8579-45cd-8f47-69fd27e56400', '2026-02-12 19:44:41.35393+00', '5', 'WAITING', NULL, NULL, 'false', '3');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('3fd7b4e2-e087-44a7-9433-23c2d77969f7', '9244f5f8-1e44-4ca8-9adf-a78748739574', '1', 'WRITTEN', 'dd68449d-60e5-4440-8728-07c4530bf205', '2026-05-03 19:44:41.354458+00', '4', 'WAITING', NULL, NULL, 'false', '21');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('45aa1c58-c06a-44eb-b4df-763bea5b3fe1', '187e52cf-082d-4659-94c1-b6eef85a2c1c', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-03-16 19:44:41.354045+00', '4', 'PUBLISHED', 'PUBLISH', NULL, 'false', '6');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('49419540-a3e5-43a1-b4db-45cfae9fe7b3', '590b8abb-4ba0-43ce-b7c5-455a44fde8db', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-08-03 19:44:41.354525+00', '4', 'PUBLISHED', 'PUBLISH', NULL, 'false', '26');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('5043874b-59d4-4187-8332-5208fe9c071c', '98a2cd5b-1bf9-4de0-8242-578dcf457aa6', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-03-26 19:44:41.354399+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '20');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('5d428637-1119-4374-84cc-354f10983904', 'f8151a61-fae3-46da-adde-1d018b7e8588', '1', 'WRITTEN', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', '2026-08-11 19:44:41.354322+00', '2', 'WAITING', NULL, NULL, 'false', '15');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('5eb648a3-29ab-4533-b708-f994044b2ae4', 'da9969e0-49e2-4d3f-a20e-a2fef1f5a28e', '1', 'WRITTEN', '759fd0a1-31c8-4e41-88ae-32cba6579f99', '2026-06-12 19:44:41.354229+00', '5', 'WAITING', NULL, NULL, 'false', '11');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('63400b49-554f-4975-910f-edbae5829768', 'a03cb8d9-740d-47e2-9eaa-9da65ec6a581', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-05-15 19:44:41.35417+00', '3', 'PUBLISHED', 'PUBLISH', NULL, 'false', '10');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('6581627f-407c-4e74-a2a7-beb1c77e7f8f', '187e52cf-082d-4659-94c1-b6eef85a2c1c', '1', 'WRITTEN', '5206ef16-06a6-4d7f-961a-56900dba3792', '2026-03-14 19:44:41.354045+00', '4', 'WAITING', NULL, NULL, 'false', '5');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('6e1452bc-5c17-4294-a2af-4a9720854ddf', '9244f5f8-1e44-4ca8-9adf-a78748739574', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-05-05 19:44:41.354458+00', '4', 'PUBLISHED', 'PUBLISH', NULL, 'false', '22');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('718ed14d-f688-4ba2-8753-9f0ecac13e0a', 'a03cb8d9-740d-47e2-9eaa-9da65ec6a581', '1', 'WRITTEN', '81c71487-f9e8-41a5-bc68-8686814a600f', '2026-05-13 19:44:41.35417+00', '3', 'WAITING', NULL, NULL, 'false', '9');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('807b2e35-4932-40d2-86a6-3f9e959243a2', '0e2689e7-6b92-4ac2-87dd-3cfcfecc4087', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-09-02 19:44:41.354557+00', '1', 'PUBLISHED', 'PUBLISH', NULL, 'false', '28');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('84621984-d4a2-4c7d-a252-1824c000711f', '9864ec1d-9159-4002-b9c1-a0d0b7d59298', '1', 'WRITTEN', '51ce12dd-2f81-45ee-8951-9379896b02da', '2026-01-03 19:44:41.353568+00', '5', 'WAITING', NULL, NULL, 'false', '1');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('86cda6d1-1f4b-48af-bf03-6f7a26651700', '11283250-fd9e-41a9-bbed-bb26b8179b25', '1', 'WRITTEN', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', '2026-04-13 19:44:41.354118+00', '5', 'WAITING', NULL, NULL, 'false', '7');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('86fcdb3f-6fb7-46a1-8042-98e2381856fc', 'da9969e0-49e2-4d3f-a20e-a2fef1f5a28e', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-06-14 19:44:41.354229+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '12');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('9ba4f380-b16f-4558-88ea-8693bea7bc01', '327e2085-f2bf-4f48-adc4-59bfc1ad98e3', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-09-12 19:44:41.35436+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '18');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('a36f5010-ea16-4b44-b942-3883b4b18466', 'a36f5010-ea16-4b44-b942-3883b4b18466', '1', 'WRITTEN', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2026-11-25 19:44:41.557708+00', '5', 'WAITING', NULL, NULL, 'false', '31');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('b76f043e-3ad6-4a67-b016-e292fc64b31c', 'b76f043e-3ad6-4a67-b016-e292fc64b31c', '1', 'WRITTEN', '90f405b0-077a-462e-a55c-062eade0ff9d', '2026-11-25 19:44:41.582638+00', '3', 'WAITING', NULL, NULL, 'false', '32');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('bdb759bc-144c-472a-9af8-6851ec1f7bcb', 'e0b9905d-a864-4679-ad4c-fb39d62634c1', '1', 'WRITTEN', '0d07c054-c3f2-4a80-b678-565b68d650e1', '2026-07-12 19:44:41.354273+00', '4', 'WAITING', NULL, NULL, 'false', '13');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('bea8e15c-743e-4475-8539-d46663b45aaf', '98a2cd5b-1bf9-4de0-8242-578dcf457aa6', '1', 'WRITTEN', 'd992e81f-ec69-4e51-962e-986d5e976b7b', '2026-03-24 19:44:41.354399+00', '5', 'WAITING', NULL, NULL, 'false', '19');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('c07ebe4d-6c32-4ee2-b2c4-d60a082a12ef', 'fcf9dccf-746a-44c0-a80a-0461d577f291', '1', 'WRITTEN', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', '2026-09-30 19:44:41.354587+00', '5', 'WAITING', NULL, NULL, 'false', '29');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('c0f3e075-ca3c-4ac2-abc0-9c1cccbe3a97', 'b06cd3eb-5bec-46d5-8cbd-868e4dd80cf3', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-02-14 19:44:41.35393+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '4');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('c391cb4e-67d0-4c80-9a51-d8dcde70b267', '0e2689e7-6b92-4ac2-87dd-3cfcfecc4087', '1', 'WRITTEN', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', '2026-08-31 19:44:41.354557+00', '1', 'WAITING', NULL, NULL, 'false', '27');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('c7058ce3-a4e6-4f2a-8fb4-d52457dc2405', '9864ec1d-9159-4002-b9c1-a0d0b7d59298', '1', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-01-05 19:44:41.353568+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '2');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('cb77c179-8774-4258-a23a-f117c6f5d4c0', '327e2085-f2bf-4f48-adc4-59bfc1ad98e3', '1', 'WRITTEN', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', '2026-09-10 19:44:41.35436+00', '5', 'WAITING', NULL, NULL, 'false', '17');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('db6effbe-c61d-44f4-90c9-f332ce2516b3', '0e5a27b8-47a0-4ca1-8b5a-32455beaaaea', '1', 'DECIDED', '8afcd387-526f-4262-968a-912e1272e28c', '2026-06-24 19:44:41.354492+00', '5', 'PUBLISHED', 'PUBLISH', NULL, 'false', '24');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('eb30f0f2-41f3-4381-84e1-87c0caf4475e', '590b8abb-4ba0-43ce-b7c5-455a44fde8db', '1', 'WRITTEN', 'd505277e-c41e-4a7e-9f2c-849cf338de90', '2026-08-01 19:44:41.354525+00', '4', 'WAITING', NULL, NULL, 'false', '25');
insert into review_act ("id", "review", "version", "kind", "actor", "at", "stars", "outcome", "measure", "reason", "noticed", "place") overriding system value values ('fc080dc1-6e01-4f8c-a43f-3bcafd1b6ca2', '0e5a27b8-47a0-4ca1-8b5a-32455beaaaea', '1', 'WRITTEN', '70af33d6-266c-465d-84e1-19dfc272139b', '2026-06-22 19:44:41.354492+00', '5', 'WAITING', NULL, NULL, 'false', '23');
delete from review_invitation;
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('0d07c054-c3f2-4a80-b678-565b68d650e1', 'PROGRAMME', 'hamstring-strain', '2026-07-22 19:44:41.354273+00', '2026-07-22 21:44:41.354273+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('0d07c054-c3f2-4a80-b678-565b68d650e1', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-07-13 20:14:41.354273+00', '2026-07-13 22:14:41.354273+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('118de622-8579-45cd-8f47-69fd27e56400', 'PROGRAMME', 'hamstring-strain', '2026-02-22 19:44:41.35393+00', '2026-02-22 21:44:41.35393+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('118de622-8579-45cd-8f47-69fd27e56400', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-02-13 20:14:41.35393+00', '2026-02-13 22:14:41.35393+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('51ce12dd-2f81-45ee-8951-9379896b02da', 'PROGRAMME', 'hamstring-strain', '2026-01-13 19:44:41.353568+00', '2026-01-13 21:44:41.353568+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('51ce12dd-2f81-45ee-8951-9379896b02da', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-01-04 20:14:41.353568+00', '2026-01-04 22:14:41.353568+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('5206ef16-06a6-4d7f-961a-56900dba3792', 'PROGRAMME', 'hamstring-strain', '2026-03-24 19:44:41.354045+00', '2026-03-24 21:44:41.354045+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('5206ef16-06a6-4d7f-961a-56900dba3792', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-03-15 20:14:41.354045+00', '2026-03-15 22:14:41.354045+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'PROGRAMME', 'hamstring-strain', '2026-08-21 19:44:41.354322+00', '2026-08-21 21:44:41.354322+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('5c9ce992-cfb5-471a-b66b-e23ae30a389e', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-08-12 20:14:41.354322+00', '2026-08-12 22:14:41.354322+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'PROGRAMME', 'hamstring-strain', '2026-09-10 19:44:41.354557+00', '2026-09-10 21:44:41.354557+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '2026-09-01 20:14:41.354557+00', '2026-09-01 22:14:41.354557+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('70af33d6-266c-465d-84e1-19dfc272139b', 'PROGRAMME', 'hamstring-strain', '2026-07-02 19:44:41.354492+00', '2026-07-02 21:44:41.354492+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('70af33d6-266c-465d-84e1-19dfc272139b', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '2026-06-23 20:14:41.354492+00', '2026-06-23 22:14:41.354492+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('759fd0a1-31c8-4e41-88ae-32cba6579f99', 'PROGRAMME', 'hamstring-strain', '2026-06-22 19:44:41.354229+00', '2026-06-22 21:44:41.354229+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('759fd0a1-31c8-4e41-88ae-32cba6579f99', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-06-13 20:14:41.354229+00', '2026-06-13 22:14:41.354229+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('81c71487-f9e8-41a5-bc68-8686814a600f', 'PROGRAMME', 'hamstring-strain', '2026-05-23 19:44:41.35417+00', '2026-05-23 21:44:41.35417+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('81c71487-f9e8-41a5-bc68-8686814a600f', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-05-14 20:14:41.35417+00', '2026-05-14 22:14:41.35417+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'PROGRAMME', 'hamstring-strain', '2026-09-20 19:44:41.35436+00', '2026-09-20 21:44:41.35436+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-09-11 20:14:41.35436+00', '2026-09-11 22:14:41.35436+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'PROGRAMME', 'hamstring-strain', '2026-04-23 19:44:41.354118+00', '2026-04-23 21:44:41.354118+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('9ecc0802-c76d-4013-bc17-69c3e02ccf08', 'TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-04-14 20:14:41.354118+00', '2026-04-14 22:14:41.354118+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('d505277e-c41e-4a7e-9f2c-849cf338de90', 'PROGRAMME', 'hamstring-strain', '2026-08-11 19:44:41.354525+00', '2026-08-11 21:44:41.354525+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('d505277e-c41e-4a7e-9f2c-849cf338de90', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '2026-08-02 20:14:41.354525+00', '2026-08-02 22:14:41.354525+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('d992e81f-ec69-4e51-962e-986d5e976b7b', 'PROGRAMME', 'hamstring-strain', '2026-04-03 19:44:41.354399+00', '2026-04-03 21:44:41.354399+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('d992e81f-ec69-4e51-962e-986d5e976b7b', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '2026-03-25 20:14:41.354399+00', '2026-03-25 22:14:41.354399+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('dd68449d-60e5-4440-8728-07c4530bf205', 'PROGRAMME', 'hamstring-strain', '2026-05-13 19:44:41.354458+00', '2026-05-13 21:44:41.354458+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('dd68449d-60e5-4440-8728-07c4530bf205', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '2026-05-04 20:14:41.354458+00', '2026-05-04 22:14:41.354458+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'PROGRAMME', 'hamstring-strain', '2026-10-10 19:44:41.354587+00', '2026-10-10 21:44:41.354587+00', '1');
insert into review_invitation ("client", "subject_kind", "subject", "due_at", "invited_at", "wording") overriding system value values ('ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '2026-10-01 20:14:41.354587+00', '2026-10-01 22:14:41.354587+00', '1');
delete from review_request;
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('08285f67-46da-4270-90e6-46558f07a839', '1', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '1', 'Hamstring strain, version 1', 'hamstring', 'e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783', '{2342b846-e096-4ddd-8a39-712d923a1936}', '2342b846-e096-4ddd-8a39-712d923a1936', 'INITIAL', NULL, '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.422841+00', '2026-12-09', 'SIGNED', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.511798+00', 'true', NULL, NULL);
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('6a5d59c8-9258-48cf-97c9-a48a22608906', '1', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '1', 'Proximal hamstring tendinopathy, version 1', 'hamstring', 'dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06', '{2342b846-e096-4ddd-8a39-712d923a1936}', '2342b846-e096-4ddd-8a39-712d923a1936', 'INITIAL', NULL, '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.533112+00', '2026-12-09', 'SIGNED', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '2026-11-25 19:44:40.596371+00', 'true', NULL, NULL);
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('ba1f58c4-9851-4df6-bdd3-1585df103244', '1', 'guide', 'c0902b01-f324-4835-a342-d4328785b6de', '1', 'Stiff hamstrings without an injury', 'hamstring', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', '{2342b846-e096-4ddd-8a39-712d923a1936}', '2342b846-e096-4ddd-8a39-712d923a1936', 'INITIAL', NULL, '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:40.262591+00', '2026-12-09', 'SIGNED', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', '2026-11-25 19:44:40.33458+00', 'true', NULL, NULL);
insert into review_request ("id", "version", "content_type", "content_id", "revision", "title", "condition", "content_hash", "authors", "last_clinical_editor", "occasion", "due_signature", "requested_by", "requested_at", "due_on", "state", "decided_by", "decided_at", "safety_critical", "claimed_by", "claimed_at") overriding system value values ('ba7a91d5-1aba-4a38-8cab-62af6035336f', '1', 'guide', 'e37d5b91-4ed9-4512-8491-557684a0256a', '1', 'Coming back from a hamstring strain', 'hamstring', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', '{2342b846-e096-4ddd-8a39-712d923a1936}', '2342b846-e096-4ddd-8a39-712d923a1936', 'INITIAL', NULL, '2342b846-e096-4ddd-8a39-712d923a1936', '2026-11-25 19:44:39.872316+00', '2026-12-09', 'SIGNED', '22b95862-1818-430e-868e-d27234a3ed8f', '2026-11-25 19:44:40.134371+00', 'true', NULL, NULL);
delete from review_signature;
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('2084c805-8c4c-48d4-8181-59fece269202', 'ba1f58c4-9851-4df6-bdd3-1585df103244', 'guide', 'c0902b01-f324-4835-a342-d4328785b6de', '1', 'd9c17369d927707d95fada37f1ba7f40608af96e69d8b97b761907c3094c6918', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', 'Elena Rossi', '0415250b-e4eb-42af-8b78-43ec53004ddd', '{"id": "0415250b-e4eb-42af-8b78-43ec53004ddd", "scope": [{"value": "hamstring"}], "title": "Physician, sports medicine (demo)", "holder": {"value": "bf873eb1-d251-4e43-b13a-5bbfee55ce53"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T19:44:39.496983099Z", "by": {"value": "21f95c10-594e-4801-a3aa-783933f45a8c"}, "method": "REGISTER"}, {"at": "2026-11-25T19:44:39.507138385Z", "by": {"value": "950f4898-b271-4148-8dec-3d8c2b69fcb0"}, "method": "REGISTER"}], "registerNumber": "DEMO-MEDICAL", "credentialClass": "PHYSICIAN"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Stiff hamstrings without an injury” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 19:44:40.33458+00', '2026-11-25', '2027-11-25');
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('8c494b43-4b7f-4b5f-93b7-fab3ff2393c3', 'ba7a91d5-1aba-4a38-8cab-62af6035336f', 'guide', 'e37d5b91-4ed9-4512-8491-557684a0256a', '1', '478222df8586ac83c8a665d743213261b082ba462009944c90ae1b37fa590017', '22b95862-1818-430e-868e-d27234a3ed8f', 'Amara Nwosu', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{"id": "cf8aa80f-8c57-448a-9a66-696eb84bbb55", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T19:44:39.458078603Z", "by": {"value": "21f95c10-594e-4801-a3aa-783933f45a8c"}, "method": "REGISTER"}, {"at": "2026-11-25T19:44:39.475258567Z", "by": {"value": "950f4898-b271-4148-8dec-3d8c2b69fcb0"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Coming back from a hamstring strain” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 19:44:40.134371+00', '2026-11-25', '2027-11-25');
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('dea21ea0-86f6-4244-a782-657d62eca860', '08285f67-46da-4270-90e6-46558f07a839', 'protocol', '4b7a201d-866c-38e6-b2bf-f053988298f8', '1', 'e398717a9b8acbafa4cd385c3352154683f60bfa67f95b304d5cb31512ef2783', '22b95862-1818-430e-868e-d27234a3ed8f', 'Amara Nwosu', 'cf8aa80f-8c57-448a-9a66-696eb84bbb55', '{"id": "cf8aa80f-8c57-448a-9a66-696eb84bbb55", "scope": [{"value": "hamstring"}], "title": "Physiotherapist (demo)", "holder": {"value": "22b95862-1818-430e-868e-d27234a3ed8f"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T19:44:39.458078603Z", "by": {"value": "21f95c10-594e-4801-a3aa-783933f45a8c"}, "method": "REGISTER"}, {"at": "2026-11-25T19:44:39.475258567Z", "by": {"value": "950f4898-b271-4148-8dec-3d8c2b69fcb0"}, "method": "REGISTER"}], "registerNumber": "DEMO-PHYSIO", "credentialClass": "PHYSIOTHERAPIST"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Hamstring strain, version 1” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 19:44:40.511798+00', '2026-11-25', '2027-11-25');
insert into review_signature ("id", "request_id", "content_type", "content_id", "revision", "content_hash", "reviewer", "reviewer_name", "credential_id", "credential", "scope", "checklist_version", "checklist", "conflict_declared", "conflict", "statement", "signed_at", "reviewed_on", "next_review_due") overriding system value values ('f09be446-6178-40ac-8b7e-3c3d5d1515c7', '6a5d59c8-9258-48cf-97c9-a48a22608906', 'protocol', '86af6fe8-35b6-322e-8727-7a685599ffd9', '1', 'dcf492521c731f42577f16eae3c3478841a33cb674d2d7dfe391c853203d3e06', 'bf873eb1-d251-4e43-b13a-5bbfee55ce53', 'Elena Rossi', '0415250b-e4eb-42af-8b78-43ec53004ddd', '{"id": "0415250b-e4eb-42af-8b78-43ec53004ddd", "scope": [{"value": "hamstring"}], "title": "Physician, sports medicine (demo)", "holder": {"value": "bf873eb1-d251-4e43-b13a-5bbfee55ce53"}, "issuer": "Demo register (invented)", "validTo": "2028-11-25", "verified": true, "revokedOn": null, "validFrom": "2023-11-25", "jurisdiction": "GB", "verifications": [{"at": "2026-11-25T19:44:39.496983099Z", "by": {"value": "21f95c10-594e-4801-a3aa-783933f45a8c"}, "method": "REGISTER"}, {"at": "2026-11-25T19:44:39.507138385Z", "by": {"value": "950f4898-b271-4148-8dec-3d8c2b69fcb0"}, "method": "REGISTER"}], "registerNumber": "DEMO-MEDICAL", "credentialClass": "PHYSICIAN"}', 'hamstring', '2026-11', '{"doses": true, "claims": true, "limits": true, "evidence": true, "language": true, "promotion": true, "red-flags": true}', 'false', NULL, 'I have read revision 1 of “Proximal hamstring tendinopathy, version 1” in full, checked it against its sources, and answer for this review in my own name.', '2026-11-25 19:44:40.596371+00', '2026-11-25', '2027-11-25');
delete from review_summary;
insert into review_summary ("subject_kind", "subject", "one", "two", "three", "four", "five", "listed", "changed_at") overriding system value values ('TRAINER', '22b95862-1818-430e-868e-d27234a3ed8f', '0', '1', '1', '2', '5', '9', '2026-11-25 19:44:38.700724+00');
insert into review_summary ("subject_kind", "subject", "one", "two", "three", "four", "five", "listed", "changed_at") overriding system value values ('TRAINER', '80408249-26c3-43fb-bda6-5d605d15788e', '1', '0', '0', '2', '3', '6', '2026-11-25 19:44:38.700724+00');
delete from review_version;
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('0e2689e7-6b92-4ac2-87dd-3cfcfecc4087', '1', '1', 'We did not get on. Twice the call began late, and nobody told me why.', 'NONE', '2026-08-31 19:44:41.354557+00', '2026-08-31 19:44:41.354557+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-09-02 19:44:41.354557+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('0e5a27b8-47a0-4ca1-8b5a-32455beaaaea', '1', '5', 'I came out stronger than I was before.', 'NONE', '2026-06-22 19:44:41.354492+00', '2026-06-22 19:44:41.354492+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-06-24 19:44:41.354492+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('11283250-fd9e-41a9-bbed-bb26b8179b25', '1', '5', 'What I liked best was to be told no. I wanted to sprint in week four, and we looked at the figures together.', 'NONE', '2026-04-13 19:44:41.354118+00', '2026-04-13 19:44:41.354118+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-04-15 19:44:41.354118+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('187e52cf-082d-4659-94c1-b6eef85a2c1c', '1', '4', 'A good plan, and honest about what nobody can promise. The evenings were hard to keep free with two children.', 'NONE', '2026-03-14 19:44:41.354045+00', '2026-03-14 19:44:41.354045+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-03-16 19:44:41.354045+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('327e2085-f2bf-4f48-adc4-59bfc1ad98e3', '1', '5', 'After two attempts elsewhere I run again, and I know what to do when it comes back.', 'NONE', '2026-09-10 19:44:41.35436+00', '2026-09-10 19:44:41.35436+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-09-12 19:44:41.35436+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('590b8abb-4ba0-43ce-b7c5-455a44fde8db', '1', '4', 'Kind, and strict where it matters.', 'NONE', '2026-08-01 19:44:41.354525+00', '2026-08-01 19:44:41.354525+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-08-03 19:44:41.354525+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('9244f5f8-1e44-4ca8-9adf-a78748739574', '1', '4', 'Sessions that fit into a lunch break.', 'NONE', '2026-05-03 19:44:41.354458+00', '2026-05-03 19:44:41.354458+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-05-05 19:44:41.354458+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('9864ec1d-9159-4002-b9c1-a0d0b7d59298', '1', '5', 'Every exercise came with its reason, and when my leg hurt the next morning the plan changed before I had asked.', 'NONE', '2026-01-03 19:44:41.353568+00', '2026-01-03 19:44:41.353568+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-01-05 19:44:41.353568+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('98a2cd5b-1bf9-4de0-8242-578dcf457aa6', '1', '5', 'Friendly and always prepared. The films of my own lifts helped a lot.', 'NONE', '2026-03-24 19:44:41.354399+00', '2026-03-24 19:44:41.354399+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-03-26 19:44:41.354399+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('a03cb8d9-740d-47e2-9eaa-9da65ec6a581', '1', '3', 'The help was fine, but a question on Friday was answered on Monday.', 'NONE', '2026-05-13 19:44:41.35417+00', '2026-05-13 19:44:41.35417+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-05-15 19:44:41.35417+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('a36f5010-ea16-4b44-b942-3883b4b18466', '1', '5', 'I get an answer every evening, and I understand what each step is for.', 'NONE', '2026-11-25 19:44:41.557708+00', '2026-11-25 19:44:41.557708+00', '{NEW_ACCOUNT}', 'WAITING', NULL, NULL, '', 'false', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('b06cd3eb-5bec-46d5-8cbd-868e4dd80cf3', '1', '5', 'Elsewhere I was told to rest for six weeks. Here I walked briskly after ten days, by steps that I could follow.', 'NONE', '2026-02-12 19:44:41.35393+00', '2026-02-12 19:44:41.35393+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-02-14 19:44:41.35393+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('b76f043e-3ad6-4a67-b016-e292fc64b31c', '1', '3', 'The questions at the beginning took me an hour. I hope it is worth it.', 'NONE', '2026-11-25 19:44:41.582638+00', '2026-11-25 19:44:41.582638+00', '{NEW_ACCOUNT}', 'WAITING', NULL, NULL, '', 'false', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('da9969e0-49e2-4d3f-a20e-a2fef1f5a28e', '1', '5', 'Clear, calm, and never a word too many.', 'NONE', '2026-06-12 19:44:41.354229+00', '2026-06-12 19:44:41.354229+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-06-14 19:44:41.354229+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('e0b9905d-a864-4679-ad4c-fb39d62634c1', '1', '4', 'I could always see which point was open before the next phase. That kept me going.', 'NONE', '2026-07-12 19:44:41.354273+00', '2026-07-12 19:44:41.354273+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-07-14 19:44:41.354273+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('f8151a61-fae3-46da-adde-1d018b7e8588', '1', '2', 'Too slow for my taste. I felt that I could do more, and the tests every week were a nuisance.', 'NONE', '2026-08-11 19:44:41.354322+00', '2026-08-11 19:44:41.354322+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-08-13 19:44:41.354322+00', NULL, NULL, 'false', NULL, 'false');
insert into review_version ("review", "number", "stars", "body", "incentive", "written_at", "agreed_at", "signals", "state", "measure", "reason", "facts", "noticed", "shown", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "kept_until", "held") overriding system value values ('fcf9dccf-746a-44c0-a80a-0461d577f291', '1', '5', 'I would come again.', 'NONE', '2026-09-30 19:44:41.354587+00', '2026-09-30 19:44:41.354587+00', '{}', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', NULL, '8afcd387-526f-4262-968a-912e1272e28c', '2026-10-02 19:44:41.354587+00', NULL, NULL, 'false', NULL, 'false');
delete from safety_person;
insert into safety_person ("client") overriding system value values ('7027f5c0-3c3d-4eeb-9b93-6a6245871b1c');
insert into safety_person ("client") overriding system value values ('90f405b0-077a-462e-a55c-062eade0ff9d');
delete from scheduled_tasks;
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('access-clean-up', 'recurring', NULL, '2026-11-26 03:40:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('attention', 'recurring', NULL, '2026-11-25 19:54:42.002044+00', 'false', NULL, '2026-11-25 19:44:42.002044+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('credential-expiry', 'recurring', NULL, '2026-11-26 06:10:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('erase-old-reporters', 'recurring', NULL, '2026-11-26 03:50:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('erase-rejected-postings', 'recurring', NULL, '2026-11-26 03:42:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('erase-rejected-stories', 'recurring', NULL, '2026-11-26 03:44:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('erase-rejected-words', 'recurring', NULL, '2026-11-26 03:40:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('erase-unconfirmed-responses', 'recurring', NULL, '2026-11-25 20:14:41.834057+00', 'false', NULL, '2026-11-25 19:44:41.834057+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('exercise-import', 'recurring', NULL, '2026-11-25 19:44:56.820046+00', 'false', NULL, '2026-11-25 19:44:41.820046+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('invite-to-review', 'recurring', NULL, '2026-11-26 10:00:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('let-rejections-take-effect', 'recurring', NULL, '2026-11-25 19:54:41.841891+00', 'false', NULL, '2026-11-25 19:44:41.841891+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('medicalreview-due', 'recurring', NULL, '2026-11-26 04:10:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('morning-questions', 'recurring', NULL, '2026-11-25 19:54:41.854067+00', 'false', NULL, '2026-11-25 19:44:41.854067+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('planned-days', 'recurring', NULL, '2026-11-25 20:44:41.921744+00', 'false', NULL, '2026-11-25 19:44:41.921744+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('recall-items', 'recurring', NULL, '2026-11-25 19:49:41.83129+00', 'false', NULL, '2026-11-25 19:44:41.83129+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('remove-old-drafts', 'recurring', NULL, '2026-11-26 03:30:00+00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('send-mail', 'recurring', NULL, '2026-11-25 19:44:51.828507+00', 'false', NULL, '2026-11-25 19:44:41.828507+00', NULL, '0', NULL, '3', NULL);
insert into scheduled_tasks ("task_name", "task_instance", "task_data", "execution_time", "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat", "version", "priority") overriding system value values ('settle-reports-about-what-is-gone', 'recurring', NULL, '2026-11-25 19:54:41.827394+00', 'false', NULL, '2026-11-25 19:44:41.827394+00', NULL, '0', NULL, '3', NULL);
delete from session_entry;
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('001e5127-6100-4597-b51c-9fd477d62721', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '17', 'FINISHED', '2026-11-05 18:05:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('01677f13-11c6-44f5-9706-5ebb13b3f406', '4a12b3f0-24f0-4604-b991-f6312caea99e', '2', 'SET_DONE', '2026-08-18 19:49:41.354557+00', '2026-08-18 19:44:41.354557+00', 'false', NULL, NULL, 'c814640f-e54c-4087-aea0-6cc76b280e04', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0168bf54-9052-4455-9a33-1727daa9cf5a', 'ad290667-afaa-430b-a0b0-59e949087e28', '5', 'SET_DONE', '2026-11-22 17:35:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('01bc553c-3f51-4277-af66-a46d06777cd3', '5aae4160-1d42-414e-aea5-845a7404e402', '8', 'PAIN', '2026-11-07 17:38:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0256b5f7-e9f3-4b7f-90ef-6998d5c7f3fc', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '5', 'SET_DONE', '2026-11-14 17:35:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('03deff85-4e63-455d-abf9-c56ac17256fc', '5aae4160-1d42-414e-aea5-845a7404e402', '4', 'SET_DONE', '2026-11-07 17:34:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('04661c7a-cfff-4ab7-a5b7-9d89c95fb2bd', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '5', 'SET_DONE', '2026-11-19 17:35:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('05a5f7d5-f6e8-496a-b12a-68ec1ec5873c', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '4', 'SET_DONE', '2026-11-05 17:34:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('05eccce0-abb1-49cb-b783-4a4738a3ee53', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '12', 'SET_DONE', '2026-11-09 17:42:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('068f02cf-e9b2-4581-aab2-af1b20d6db56', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '0', 'SESSION_STARTED', '2026-11-11 17:30:00+00', '2026-11-25 19:44:41.044354+00', 'false', '2026-11-11', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('06c46c9f-fc97-4c1c-80eb-2fb42476bcd8', '9b280f9a-c914-4213-bd1a-37b953d322bc', '3', 'PAIN', '2026-11-18 17:33:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('070911d7-712b-4227-bf96-20cfb582f336', 'a03d7583-a0fb-4290-8ac4-b0ab10693134', '2', 'SET_DONE', '2026-09-03 19:49:41.35436+00', '2026-09-03 19:44:41.35436+00', 'false', NULL, NULL, '2a2f0040-6913-4099-b94a-177cdfaa6081', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0834bff1-b81b-4886-902d-602733ec20ec', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '3', 'PAIN', '2026-11-12 17:33:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('08b8bf08-d171-4970-8fe0-83dbd48b74ca', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '12', 'SET_DONE', '2026-11-05 17:42:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('09bbadc2-fca0-4fac-a24b-9233ec1cdea7', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '4', 'SET_DONE', '2026-11-11 17:34:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0a4bcec0-150c-4daf-82a0-399e526b13d2', '31c77db8-24fe-43e4-a4d6-c3e3901d9630', '2', 'SET_DONE', '2026-04-30 19:49:41.35417+00', '2026-04-30 19:44:41.35417+00', 'false', NULL, NULL, 'bc76aca8-d209-4fd3-bc6b-adedc4b4af8f', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0ae6561c-8f23-4ef8-846b-b2cea3ed3a07', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '7', 'SET_DONE', '2026-11-12 17:37:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0b67fa2a-a0b8-4576-8100-fb94bfbf75ed', '747e048d-715e-4461-9221-3811e29617dc', '7', 'SET_DONE', '2026-11-15 17:37:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0b99b39f-1369-4dba-8d78-ac97452669c0', 'b2a93134-c355-4105-8a76-1fb51fe7d50c', '2', 'SET_DONE', '2026-07-02 19:49:41.354273+00', '2026-07-02 19:44:41.354273+00', 'false', NULL, NULL, '8ab2e64a-b54b-48c3-9595-d79192e04cf2', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0c44ab89-73f3-4eb3-a7fa-80c290ecbd34', '66f1d764-7b7d-483f-8c1a-111677230fa7', '0', 'SESSION_STARTED', '2026-08-24 19:44:41.354557+00', '2026-08-24 19:44:41.354557+00', 'false', '2026-08-24', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0deb5ff2-a691-4c50-8e57-94ef1ba55fe9', '876c560d-aa7c-497e-9172-33be603f3011', '0', 'SESSION_STARTED', '2026-06-29 19:44:41.354273+00', '2026-06-29 19:44:41.354273+00', 'false', '2026-06-29', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0e43c39a-553b-4d8d-a14b-8611e74682c0', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '13', 'PAIN', '2026-11-21 17:43:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0e8d7479-4099-4447-a65a-f67e14f5cb51', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '3', 'PAIN', '2026-11-23 17:33:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('0ff1c483-11a8-4aee-ab67-81118d4a2497', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '0', 'SESSION_STARTED', '2026-11-05 17:30:00+00', '2026-11-25 19:44:41.000036+00', 'false', '2026-11-05', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1093ad2f-9a16-436d-95dd-085c86eb9dd6', 'ad290667-afaa-430b-a0b0-59e949087e28', '17', 'FINISHED', '2026-11-22 18:05:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1130819a-32e6-48bc-8b79-28c457030682', 'f8bf9eec-df55-4d73-8e78-cfdb7286f08c', '20', 'FINISHED', '2026-06-05 20:14:41.354229+00', '2026-06-05 19:44:41.354229+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1145dfa2-c2d2-4b16-b063-9a683374ec09', '871c855d-c6d0-4521-89a0-05837caef4b5', '20', 'FINISHED', '2026-04-20 20:14:41.354458+00', '2026-04-20 19:44:41.354458+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1165d035-eb2e-4a16-a788-bf2d6383df2d', '7fe3792c-a54d-4d57-9781-178eb06ca6ba', '20', 'FINISHED', '2026-05-30 20:14:41.354229+00', '2026-05-30 19:44:41.354229+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('11a27382-540d-40f1-91ca-f3bdefdc4b16', 'a03d7583-a0fb-4290-8ac4-b0ab10693134', '0', 'SESSION_STARTED', '2026-09-03 19:44:41.35436+00', '2026-09-03 19:44:41.35436+00', 'false', '2026-09-03', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('12252cc9-89e9-4606-889c-fb2028598bd2', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '14', 'MINUTES', '2026-11-24 23:23:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1254df11-6932-43f2-85c1-546e96d32ca7', '4a12b3f0-24f0-4604-b991-f6312caea99e', '0', 'SESSION_STARTED', '2026-08-18 19:44:41.354557+00', '2026-08-18 19:44:41.354557+00', 'false', '2026-08-18', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('13240db0-7abb-4d15-bf92-c177306598ed', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '3', 'PAIN', '2026-11-24 23:12:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('135e5b13-cbcf-435e-b26c-48e08fdfc2ad', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '3', 'PAIN', '2026-11-14 17:33:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('152a714e-e9c4-4a05-b10e-bfba4e4bbe7f', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '7', 'SET_DONE', '2026-11-05 17:37:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('15fde025-4c2c-4237-a326-2cfb84b0b36a', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '2', 'SET_DONE', '2026-11-04 17:32:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('167faa36-5f61-405c-9050-bbfa97f51dfb', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '9', 'SET_DONE', '2026-11-09 17:39:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('16a8951b-8e99-4817-a0ef-6b6d3681e15e', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '10', 'PAIN', '2026-11-08 17:40:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('16e40885-d654-47c7-9b88-21807efed42b', '747e048d-715e-4461-9221-3811e29617dc', '14', 'PAIN', '2026-11-15 17:44:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('16f07728-b579-4f5a-aefb-c8b362abfbb9', '9b280f9a-c914-4213-bd1a-37b953d322bc', '11', 'SET_DONE', '2026-11-18 17:41:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('17515126-3275-4a05-9c01-a3896dbf6ccd', 'c1208ab6-6288-40ea-b0db-5b0aabe48bfe', '2', 'SET_DONE', '2026-04-23 19:49:41.354458+00', '2026-04-23 19:44:41.354458+00', 'false', NULL, NULL, '88beaf87-161a-49d5-a070-e06915230f04', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('17825abb-cf9b-498b-9095-3326c7f3d216', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '13', 'PAIN', '2026-11-14 17:43:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('17bc727d-9dfd-4d0a-a542-f0c0b21f3a59', '3baab639-c422-4f8c-98eb-c711fbeb31a8', '20', 'FINISHED', '2026-08-21 20:14:41.354557+00', '2026-08-21 19:44:41.354557+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('19bcc1cb-c7e5-4752-9fef-c0f22f9f3683', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '13', 'PAIN', '2026-11-12 17:43:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1ba15314-7fd2-43ef-94ec-25aa94c18028', 'c1208ab6-6288-40ea-b0db-5b0aabe48bfe', '0', 'SESSION_STARTED', '2026-04-23 19:44:41.354458+00', '2026-04-23 19:44:41.354458+00', 'false', '2026-04-23', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1be4b091-e7d1-4274-9e9b-78937d765944', '016b17b7-f0ad-46be-ba5a-636574541dec', '2', 'SET_DONE', '2026-03-14 19:49:41.354399+00', '2026-03-14 19:44:41.354399+00', 'false', NULL, NULL, 'a76870a6-8ab1-428d-b9ec-3996972dcd4e', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1c4d4f66-5ff7-40f9-a01f-237ddb1ee0ad', 'c1208ab6-6288-40ea-b0db-5b0aabe48bfe', '20', 'FINISHED', '2026-04-23 20:14:41.354458+00', '2026-04-23 19:44:41.354458+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1c8414b2-3511-43cf-8ea9-81060957b223', '747e048d-715e-4461-9221-3811e29617dc', '1', 'PAIN', '2026-11-15 17:31:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1c95f430-d437-457b-80da-390eccfd12c5', 'ad290667-afaa-430b-a0b0-59e949087e28', '16', 'MINUTES', '2026-11-22 17:46:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1cd38a12-aab4-4e14-8f95-db582d2b1691', '5aae4160-1d42-414e-aea5-845a7404e402', '14', 'PAIN', '2026-11-07 17:44:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1d83231d-7857-4efe-adc8-9b6d6ea3087a', 'b4f1ceb1-84a2-4b7b-9359-f4a59774a74f', '0', 'SESSION_STARTED', '2025-12-27 19:44:41.353568+00', '2025-12-27 19:44:41.353568+00', 'false', '2025-12-27', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1d90e22f-b7e6-48c7-a69c-42be8f6df82a', 'ad290667-afaa-430b-a0b0-59e949087e28', '0', 'SESSION_STARTED', '2026-11-22 17:30:00+00', '2026-11-25 19:44:41.158464+00', 'false', '2026-11-22', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1e191c0c-8a11-4690-9f45-fbd0c0a95ca8', '1e02ecfb-09f6-45a4-a690-9bbf3eeecf9d', '20', 'FINISHED', '2026-03-01 20:14:41.354045+00', '2026-03-01 19:44:41.354045+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1ec15238-1b6c-4e59-9d10-28c45964bacb', '0714e796-0780-4b3d-9eed-1d0ebdfa44f7', '0', 'SESSION_STARTED', '2026-01-30 19:44:41.35393+00', '2026-01-30 19:44:41.35393+00', 'false', '2026-01-30', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1ed0a87f-d585-478f-a143-7333f526ccd8', '2d9c1066-5b9c-4655-b338-87fc73b99cc7', '2', 'SET_DONE', '2026-04-03 19:49:41.354118+00', '2026-04-03 19:44:41.354118+00', 'false', NULL, NULL, '70b0595f-5584-4056-87ba-4129e1bd7866', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1ee1750d-3910-4e85-9dd5-dc2340c604ff', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '5', 'SET_DONE', '2026-11-24 23:14:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('1f68dd31-dccf-48c0-8c55-c97567cba884', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '7', 'SET_DONE', '2026-11-21 17:37:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('20fa18ef-b3bc-4700-b0f8-93435654ab95', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '14', 'PAIN', '2026-11-08 17:44:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('21447a12-76e6-475a-8519-4b34d60276e0', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '7', 'SET_DONE', '2026-11-08 17:37:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2180e27e-3808-481c-9852-8144c03b0101', 'ad290667-afaa-430b-a0b0-59e949087e28', '10', 'PAIN', '2026-11-22 17:40:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('222d9ca4-db35-4b37-9a78-654b86cc20f0', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '6', 'PAIN', '2026-11-12 17:36:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('22b92a09-7815-4294-84b8-2d011196e1fb', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '3', 'PAIN', '2026-11-21 17:33:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('25350b3d-d617-4a03-9024-d57ad050a366', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '7', 'SET_DONE', '2026-11-19 17:37:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('255db27c-c1ab-474b-94c3-572b2685b5e1', '5aae4160-1d42-414e-aea5-845a7404e402', '16', 'MINUTES', '2026-11-07 17:46:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('25ae38c8-c17f-4ad3-bb9a-430e95093b32', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '11', 'SET_DONE', '2026-11-14 17:41:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('25c82492-e5e2-46c2-b5ff-5ecca7f09e27', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '7', 'SET_DONE', '2026-11-11 17:37:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('26359f93-e09e-4761-9def-9dedfe3281df', '4a12b3f0-24f0-4604-b991-f6312caea99e', '20', 'FINISHED', '2026-08-18 20:14:41.354557+00', '2026-08-18 19:44:41.354557+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('277368ab-a9cd-44b7-af6c-385300fb5e1d', 'b384c868-e25b-4b79-b1e0-7deda6b72ec3', '0', 'SESSION_STARTED', '2026-09-17 19:44:41.354587+00', '2026-09-17 19:44:41.354587+00', 'false', '2026-09-17', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('281c0bf6-ec6a-4a13-9ebe-1fd6b590b085', '747e048d-715e-4461-9221-3811e29617dc', '0', 'SESSION_STARTED', '2026-11-15 17:30:00+00', '2026-11-25 19:44:41.079816+00', 'false', '2026-11-15', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('28782953-fe59-4ee4-8313-54f6a217d1b4', '2d9c1066-5b9c-4655-b338-87fc73b99cc7', '0', 'SESSION_STARTED', '2026-04-03 19:44:41.354118+00', '2026-04-03 19:44:41.354118+00', 'false', '2026-04-03', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('290b4243-9848-43a5-986d-b46875f59f2a', 'b82ae8ee-180a-4db0-aa39-89c6672e35e2', '20', 'FINISHED', '2026-03-04 20:14:41.354045+00', '2026-03-04 19:44:41.354045+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2a48051b-11c1-4ae2-9aab-540d357b13f9', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '16', 'MINUTES', '2026-11-19 17:46:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2ae2bd2a-336b-4bc4-b954-3c07b97c8de8', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '14', 'PAIN', '2026-11-14 17:44:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2b861d10-2514-40ca-bdab-dd2944a37a29', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '8', 'PAIN', '2026-11-23 17:38:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2b923ad1-ae97-42db-95bf-24391cd97a96', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '5', 'SET_DONE', '2026-11-05 17:35:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2c1646b2-3049-4322-a6e2-b1c5035097e1', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '8', 'PAIN', '2026-11-11 17:38:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2c950cc8-5c1f-40a7-b784-1ec3a9f5cda7', '13950d1c-c0d7-4223-8051-7d840a63c119', '0', 'SESSION_STARTED', '2026-07-22 19:44:41.354525+00', '2026-07-22 19:44:41.354525+00', 'false', '2026-07-22', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2d918357-7cf2-4fde-b0a0-453aed7424c1', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '15', 'RPE', '2026-11-08 17:45:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2dc3bc7c-53b6-4bb0-8f01-8041f5502222', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '12', 'SET_DONE', '2026-11-23 17:42:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2dc6756e-c838-4a30-956c-eb17f2b0b1b4', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '0', 'SESSION_STARTED', '2026-11-12 17:30:00+00', '2026-11-25 19:44:41.053602+00', 'false', '2026-11-12', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2e10d4ce-825f-4b48-ace8-62cb1d16a93d', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '1', 'PAIN', '2026-11-05 17:31:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2f6f3c4e-a5da-4eb5-ba5f-ad69be2f0cf9', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '14', 'PAIN', '2026-11-05 17:44:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('2f7f07f4-49d3-439c-85a1-43736c888cd2', '876c560d-aa7c-497e-9172-33be603f3011', '20', 'FINISHED', '2026-06-29 20:14:41.354273+00', '2026-06-29 19:44:41.354273+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3077cf9a-1c84-4ab4-82e0-c089ba8f287c', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '14', 'PAIN', '2026-11-23 17:44:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3084ee46-cc3e-41ad-bbea-4d9ceebabc64', '3365d732-4cc6-43c3-a988-5b170cda2570', '0', 'SESSION_STARTED', '2026-08-31 19:44:41.35436+00', '2026-08-31 19:44:41.35436+00', 'false', '2026-08-31', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('30da1247-9e8b-4eb6-b17d-243984522754', '016b17b7-f0ad-46be-ba5a-636574541dec', '0', 'SESSION_STARTED', '2026-03-14 19:44:41.354399+00', '2026-03-14 19:44:41.354399+00', 'false', '2026-03-14', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('31be5a65-bc1c-41f1-a37b-f653ed31afd4', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '10', 'PAIN', '2026-11-05 17:40:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('31c3f1b1-920a-4435-9685-4e5158ed747d', '69c51e49-920c-4b29-8dcf-20f23389233d', '0', 'SESSION_STARTED', '2026-08-04 19:44:41.354322+00', '2026-08-04 19:44:41.354322+00', 'false', '2026-08-04', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('31c9e5cf-4fe1-46fd-a20d-53b2361171d3', '1dd77f78-10de-479b-9541-2fa4c20530d8', '0', 'SESSION_STARTED', '2026-02-02 19:44:41.35393+00', '2026-02-02 19:44:41.35393+00', 'false', '2026-02-02', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('32a3ce74-d8ff-478a-accd-c2b414512624', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '8', 'PAIN', '2026-11-05 17:38:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3366a4ff-68fe-45cb-b75f-271ada8da648', '747e048d-715e-4461-9221-3811e29617dc', '4', 'SET_DONE', '2026-11-15 17:34:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('33f06958-18c2-4c31-bfc4-aff621fc8485', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '13', 'PAIN', '2026-11-09 17:43:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3403b172-be07-4254-9934-28d9334b0514', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '9', 'SET_DONE', '2026-11-08 17:39:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3424efb4-bb98-4e34-b506-b98bbd07ab29', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '11', 'SET_DONE', '2026-11-12 17:41:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('366badf5-5b52-427d-977d-d182029ce3c1', '5aae4160-1d42-414e-aea5-845a7404e402', '11', 'SET_DONE', '2026-11-07 17:41:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('37d2d769-8986-4d51-9895-f44e7488ce1b', '3baab639-c422-4f8c-98eb-c711fbeb31a8', '0', 'SESSION_STARTED', '2026-08-21 19:44:41.354557+00', '2026-08-21 19:44:41.354557+00', 'false', '2026-08-21', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('38132101-fa42-4191-8395-3e0703224491', 'ad290667-afaa-430b-a0b0-59e949087e28', '9', 'SET_DONE', '2026-11-22 17:39:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('383462dc-c583-4b5d-b35f-e4782091d9b8', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '3', 'PAIN', '2026-11-16 17:33:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('384dc1af-7107-47cc-bb36-f201690777da', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '15', 'FINISHED', '2026-11-24 23:44:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('396f7b39-2515-4942-9c60-7a2cd4e854c3', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '2', 'SET_DONE', '2026-11-24 23:11:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('39849eb6-73e5-4e06-af64-45bd8d4d728c', '5aae4160-1d42-414e-aea5-845a7404e402', '1', 'PAIN', '2026-11-07 17:31:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('39c4b6ff-9f8e-40a6-ad4a-cae3a88e5600', '5726dd68-030a-43d9-9862-b12c7a2d0ad0', '20', 'FINISHED', '2026-04-26 20:14:41.354458+00', '2026-04-26 19:44:41.354458+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('39ccb369-c044-4480-a69b-65ea95debc56', '871c855d-c6d0-4521-89a0-05837caef4b5', '0', 'SESSION_STARTED', '2026-04-20 19:44:41.354458+00', '2026-04-20 19:44:41.354458+00', 'false', '2026-04-20', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3a00a792-01ae-45e6-89e9-1d5256bd6477', 'cadeee4f-ac94-45f1-b254-5cc292c3ca0a', '0', 'SESSION_STARTED', '2026-06-15 19:44:41.354492+00', '2026-06-15 19:44:41.354492+00', 'false', '2026-06-15', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3a65f48f-1bc9-4081-98b5-b271077184cb', '1e02ecfb-09f6-45a4-a690-9bbf3eeecf9d', '0', 'SESSION_STARTED', '2026-03-01 19:44:41.354045+00', '2026-03-01 19:44:41.354045+00', 'false', '2026-03-01', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3a6e2510-3b63-4d74-8660-302784e441be', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '6', 'PAIN', '2026-11-11 17:36:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3ac7e495-1f78-417a-b365-05da7ac72877', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '17', 'FINISHED', '2026-11-19 18:05:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3c1a6ff7-c244-496b-8b1d-eb6f3a5bcab4', '62532ae1-aa6a-4e3b-bd29-e16fcd2cee5d', '20', 'FINISHED', '2026-08-28 20:14:41.35436+00', '2026-08-28 19:44:41.35436+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3ce09dd1-0d57-4c39-975e-f8c8d824a9d6', 'd5f71ea0-5d4f-4c0e-92f0-d3cddae88146', '2', 'SET_DONE', '2026-03-11 19:49:41.354399+00', '2026-03-11 19:44:41.354399+00', 'false', NULL, NULL, 'a76870a6-8ab1-428d-b9ec-3996972dcd4e', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3d42f172-6990-4e98-8d3f-1745e90c90b1', '747e048d-715e-4461-9221-3811e29617dc', '9', 'SET_DONE', '2026-11-15 17:39:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('3eaef02f-2f34-405c-b68b-177e7a61bdc4', '69c51e49-920c-4b29-8dcf-20f23389233d', '20', 'FINISHED', '2026-08-04 20:14:41.354322+00', '2026-08-04 19:44:41.354322+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4023b156-cd52-4fe0-ac8e-704bdbf21bc4', '9b280f9a-c914-4213-bd1a-37b953d322bc', '8', 'PAIN', '2026-11-18 17:38:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4108497f-10f8-4882-86ea-9642559d03f0', '27c8ad11-4c2c-446b-9c14-35f1e18f1c56', '2', 'SET_DONE', '2026-06-12 19:49:41.354492+00', '2026-06-12 19:44:41.354492+00', 'false', NULL, NULL, '5a4daf14-3712-434c-bfc9-0801ad62b5ea', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4121aa06-3bf8-4e06-b81b-8590e30d30e2', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '2', 'SET_DONE', '2026-11-09 17:32:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('41612486-f8c9-4f15-9953-2f70c52bfbfc', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '6', 'PAIN', '2026-11-23 17:36:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('41e82dd0-bc42-4d66-a117-2c65f4b9f7a2', '747e048d-715e-4461-9221-3811e29617dc', '5', 'SET_DONE', '2026-11-15 17:35:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('41fb9d69-5608-4ebc-9d0a-609d34d02e3e', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '8', 'PAIN', '2026-11-19 17:38:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4272fae5-5fe3-4d4d-9d2d-cf0e0de59407', '952875b6-181e-4f96-bf09-270e5d1a00d5', '0', 'SESSION_STARTED', '2025-12-21 19:44:41.353568+00', '2025-12-21 19:44:41.353568+00', 'false', '2025-12-21', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('42a3515c-305d-45e3-8ba5-baf518287cce', '9b280f9a-c914-4213-bd1a-37b953d322bc', '16', 'MINUTES', '2026-11-18 17:46:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('42adcae7-eb3b-457f-9f97-56c1edcfaed5', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '11', 'SET_DONE', '2026-11-23 17:41:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4426605e-2d40-4665-8275-e5b1a595d4f4', 'a055c0c8-4242-45c3-a2a0-9be0ba5f965a', '2', 'SET_DONE', '2026-04-06 19:49:41.354118+00', '2026-04-06 19:44:41.354118+00', 'false', NULL, NULL, '70b0595f-5584-4056-87ba-4129e1bd7866', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4426f767-b8f5-4c1c-83c8-bc96afd3b2ba', '3258e236-c686-488d-8028-7cb9a21ac03d', '0', 'SESSION_STARTED', '2026-06-09 19:44:41.354492+00', '2026-06-09 19:44:41.354492+00', 'false', '2026-06-09', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4522cdaf-8738-4df4-8841-0a65c963c2ce', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '17', 'FINISHED', '2026-11-12 18:05:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4549f1c3-0bc1-4213-b157-62ece98b806b', '9ead1f27-2857-4e71-97b5-659f26fef28f', '2', 'SET_DONE', '2026-03-31 19:49:41.354118+00', '2026-03-31 19:44:41.354118+00', 'false', NULL, NULL, '70b0595f-5584-4056-87ba-4129e1bd7866', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('475c5ef4-17ea-4146-8866-123d9b2026ca', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '1', 'PAIN', '2026-11-09 17:31:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('47e21da9-3e23-44ce-ae1b-995398af6dd0', '465eebf8-c0c6-4672-b4c5-043ea7ebf14d', '0', 'SESSION_STARTED', '2026-07-29 19:44:41.354322+00', '2026-07-29 19:44:41.354322+00', 'false', '2026-07-29', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('47fea0f9-202d-4c55-b311-aa15d621b05b', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '1', 'PAIN', '2026-11-24 23:10:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('49338aaa-04fa-4b3a-ab3a-907ab931feae', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '0', 'SESSION_STARTED', '2026-11-23 17:30:00+00', '2026-11-25 19:44:41.169966+00', 'false', '2026-11-23', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('498a9993-b889-49db-ae43-33bf9c9f4f00', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '6', 'PAIN', '2026-11-16 17:36:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('498bcf63-9404-453b-8ef6-fdd5e70c12b0', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '5', 'SET_DONE', '2026-11-23 17:35:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4ad06e13-c2b9-49d9-98e1-67e76e17bf30', 'ad290667-afaa-430b-a0b0-59e949087e28', '1', 'PAIN', '2026-11-22 17:31:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4bee6064-b0de-453c-8b3c-99949da06c62', '5726dd68-030a-43d9-9862-b12c7a2d0ad0', '2', 'SET_DONE', '2026-04-26 19:49:41.354458+00', '2026-04-26 19:44:41.354458+00', 'false', NULL, NULL, '88beaf87-161a-49d5-a070-e06915230f04', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4c796d4b-b6e5-4a57-a8a4-212f824683c0', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '4', 'SET_DONE', '2026-11-12 17:34:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4c7e65b2-745d-4b7f-85f9-b98b202307f2', '5aae4160-1d42-414e-aea5-845a7404e402', '6', 'PAIN', '2026-11-07 17:36:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4d359da8-0dea-41ab-8ff1-f8566ac2635c', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '6', 'PAIN', '2026-11-05 17:36:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('4d37f77c-5765-4fa4-8161-e021777ff002', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '0', 'SESSION_STARTED', '2026-11-04 17:30:00+00', '2026-11-25 19:44:40.974439+00', 'false', '2026-11-04', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('506e8093-47c8-4ca1-9e58-07a1f257c446', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '15', 'RPE', '2026-11-09 17:45:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('50911acc-e6c9-4477-9a5c-48c208df12ae', 'ad290667-afaa-430b-a0b0-59e949087e28', '8', 'PAIN', '2026-11-22 17:38:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('50a66857-9579-4abb-90d0-d7f57ab25182', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '8', 'PAIN', '2026-11-12 17:38:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('519a5f49-3ba4-4f64-9444-d1a1dae101e6', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '9', 'SET_DONE', '2026-11-24 23:18:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('548c192b-bec1-487b-86c4-b6154e079fad', '541499bd-7bfe-40f9-a09e-186a8e6141c1', '0', 'SESSION_STARTED', '2026-07-05 19:44:41.354273+00', '2026-07-05 19:44:41.354273+00', 'false', '2026-07-05', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('552f9e89-86b8-4681-99d4-ff781b2c74d2', '96cea7be-9c9e-4cbf-918c-f9afe858f24c', '20', 'FINISHED', '2026-07-25 20:14:41.354525+00', '2026-07-25 19:44:41.354525+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('56602c1c-1f59-4231-a58d-2480b6028d99', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '11', 'SET_DONE', '2026-11-08 17:41:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('56712cbc-035a-466f-8de6-0806abf14efe', '31c77db8-24fe-43e4-a4d6-c3e3901d9630', '20', 'FINISHED', '2026-04-30 20:14:41.35417+00', '2026-04-30 19:44:41.35417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('57334557-c813-4dce-a42e-3cf69b2d3ddc', '747e048d-715e-4461-9221-3811e29617dc', '8', 'PAIN', '2026-11-15 17:38:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('57e02c41-5321-43d8-abf8-17cca26487b3', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '17', 'FINISHED', '2026-11-16 18:05:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5803aa8f-4379-4568-ad7a-1e597beaf37f', '13950d1c-c0d7-4223-8051-7d840a63c119', '2', 'SET_DONE', '2026-07-22 19:49:41.354525+00', '2026-07-22 19:44:41.354525+00', 'false', NULL, NULL, '946cf548-5a89-4721-bd1e-2243e5f65961', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5832375f-6253-407b-b4cb-c7fa5f26fda4', '9b280f9a-c914-4213-bd1a-37b953d322bc', '9', 'SET_DONE', '2026-11-18 17:39:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('583ec63a-4f27-4c82-9a42-124c69f299e6', '5aae4160-1d42-414e-aea5-845a7404e402', '17', 'FINISHED', '2026-11-07 18:05:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('59077d09-4c8c-47e8-9679-219c664bda10', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '13', 'PAIN', '2026-11-23 17:43:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5914dbec-ff85-4b62-ad76-83d86ab7f7c4', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '16', 'MINUTES', '2026-11-05 17:46:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('597158e7-b3a5-4154-99fb-02442170af5e', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '6', 'PAIN', '2026-11-09 17:36:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('59dc87d2-024d-404a-a696-b7a14f9456e5', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '4', 'SET_DONE', '2026-11-21 17:34:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('59f0ab4d-9313-48ce-a481-2e525bdf5315', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '1', 'PAIN', '2026-11-08 17:31:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5a9c0251-7a4f-482e-80dc-b60e1ea731b5', '5aae4160-1d42-414e-aea5-845a7404e402', '7', 'SET_DONE', '2026-11-07 17:37:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5af3c4c4-269e-4516-ad9f-ea56851a6c27', '24b5cce3-bb24-4ffb-bb92-a6dd35afbaa1', '2', 'SET_DONE', '2026-06-02 19:49:41.354229+00', '2026-06-02 19:44:41.354229+00', 'false', NULL, NULL, 'c748da21-1d4d-4ba5-8005-46f096919dcb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5b166f2c-bf31-459a-96a2-56ccac00270a', '96cea7be-9c9e-4cbf-918c-f9afe858f24c', '0', 'SESSION_STARTED', '2026-07-25 19:44:41.354525+00', '2026-07-25 19:44:41.354525+00', 'false', '2026-07-25', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5b74a690-6647-4b15-8996-d72c5a8abdf2', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '7', 'SET_DONE', '2026-11-14 17:37:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5c865267-faf6-4e9a-9537-a781d80d8db2', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '13', 'RPE', '2026-11-24 23:22:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5db2bbd6-c42e-4b49-98c3-a96ab59d8ec8', 'ad290667-afaa-430b-a0b0-59e949087e28', '15', 'RPE', '2026-11-22 17:45:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5ed6ade2-2883-480a-b7da-e83d5b089f79', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '16', 'MINUTES', '2026-11-14 17:46:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5ee2fa1c-0bff-4e3a-8149-7840c0d78c01', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '10', 'PAIN', '2026-11-11 17:40:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5f1d42c6-e81b-4bec-9e23-27998a0f7204', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '8', 'PAIN', '2026-11-16 17:38:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5f517dd3-5ee8-4db9-a0dd-87847bc0129e', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '17', 'FINISHED', '2026-11-21 18:05:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('5ff354ef-0f3b-4b68-ae81-5bd3ee3ef1b0', 'e51cffa1-a359-4c4f-9bbc-8056e95f034c', '0', 'SESSION_STARTED', '2026-02-05 19:44:41.35393+00', '2026-02-05 19:44:41.35393+00', 'false', '2026-02-05', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('60359182-73f6-4d33-ae29-eaa730cf9bf7', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '5', 'SET_DONE', '2026-11-08 17:35:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('60c17134-2b59-4a1d-b1b9-61763298d231', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '17', 'FINISHED', '2026-11-08 18:05:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('616d95b5-8907-419f-bf22-44b1618a26b1', 'ad290667-afaa-430b-a0b0-59e949087e28', '2', 'SET_DONE', '2026-11-22 17:32:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('639986e0-a326-4f04-a07d-309e1a2db5a5', '1dd77f78-10de-479b-9541-2fa4c20530d8', '2', 'SET_DONE', '2026-02-02 19:49:41.35393+00', '2026-02-02 19:44:41.35393+00', 'false', NULL, NULL, 'e271abf8-6b50-4f55-9d32-80dba3930471', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6401164a-a8df-4eb5-bb30-e0cdd645efd9', '5aae4160-1d42-414e-aea5-845a7404e402', '5', 'SET_DONE', '2026-11-07 17:35:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('64df18d2-8f4f-415f-afdf-b37da983bdc0', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '12', 'SET_DONE', '2026-11-19 17:42:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6740944e-5638-4b42-819d-4ef7c46d1b15', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '15', 'RPE', '2026-11-12 17:45:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('67c63d96-4b53-48f6-ae32-674736398ad2', 'de21cdaa-6349-4d35-b90d-044c1c56c6be', '20', 'FINISHED', '2026-08-01 20:14:41.354322+00', '2026-08-01 19:44:41.354322+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6815f510-6e61-40df-893b-3da188f93b87', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '16', 'MINUTES', '2026-11-12 17:46:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6844b821-e18c-43d5-8d75-58d2b0657f01', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '10', 'PAIN', '2026-11-04 17:40:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6a067c56-ffc6-41ba-8602-f1f6eeb1d591', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '16', 'MINUTES', '2026-11-23 17:46:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6adff9a9-bb45-413e-93f7-11c1fe5f70ae', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '0', 'SESSION_STARTED', '2026-11-08 17:30:00+00', '2026-11-25 19:44:41.021522+00', 'false', '2026-11-08', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6afa72c2-1e52-48e1-89ec-e93ea1db8382', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '1', 'PAIN', '2026-11-11 17:31:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6b227006-9e95-4270-9d84-21edc11b3b65', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '17', 'FINISHED', '2026-11-23 18:05:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6bb2761e-a7f1-4b1b-aa41-50047757cb2f', '13950d1c-c0d7-4223-8051-7d840a63c119', '20', 'FINISHED', '2026-07-22 20:14:41.354525+00', '2026-07-22 19:44:41.354525+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6cf46461-0acf-4118-9159-24bd8c871c29', '3258e236-c686-488d-8028-7cb9a21ac03d', '20', 'FINISHED', '2026-06-09 20:14:41.354492+00', '2026-06-09 19:44:41.354492+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6e201837-6dae-4a2c-b818-4299713c531a', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '1', 'PAIN', '2026-11-14 17:31:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6e2caacf-6d98-4a18-9582-cd7b7cd2a4fd', '5aae4160-1d42-414e-aea5-845a7404e402', '15', 'RPE', '2026-11-07 17:45:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('6ef6d26d-2e24-4750-b1e0-b6540c04a758', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '6', 'PAIN', '2026-11-24 23:15:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('70932822-7a37-4a60-a76a-71df40d069c3', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '13', 'PAIN', '2026-11-16 17:43:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7098866b-9239-4e94-8de2-8f4ec5f18860', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '9', 'SET_DONE', '2026-11-14 17:39:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('71090789-e96d-4ee7-874c-d52437696043', '747e048d-715e-4461-9221-3811e29617dc', '11', 'SET_DONE', '2026-11-15 17:41:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7151644a-3ac2-4332-82ad-8156954081f6', '96cea7be-9c9e-4cbf-918c-f9afe858f24c', '2', 'SET_DONE', '2026-07-25 19:49:41.354525+00', '2026-07-25 19:44:41.354525+00', 'false', NULL, NULL, '946cf548-5a89-4721-bd1e-2243e5f65961', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('71dc8226-3fc1-4d1e-8030-4603d091b83a', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '15', 'RPE', '2026-11-21 17:45:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('72772376-cb1e-4d56-b54b-75c17fcbc622', '71d2de43-fdf8-48d6-ba25-ee16e76a0737', '0', 'SESSION_STARTED', '2026-03-07 19:44:41.354045+00', '2026-03-07 19:44:41.354045+00', 'false', '2026-03-07', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7306aa34-b17c-4988-8a64-96dbc6552997', 'ad290667-afaa-430b-a0b0-59e949087e28', '7', 'SET_DONE', '2026-11-22 17:37:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('735436f3-f440-496a-bcf3-f98b7c41bf5b', '1b7a1d17-62e7-449f-8340-15967c78b666', '0', 'SESSION_STARTED', '2026-09-20 19:44:41.354587+00', '2026-09-20 19:44:41.354587+00', 'false', '2026-09-20', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('735ee588-8d59-4340-8045-2145c8208c0f', '62532ae1-aa6a-4e3b-bd29-e16fcd2cee5d', '0', 'SESSION_STARTED', '2026-08-28 19:44:41.35436+00', '2026-08-28 19:44:41.35436+00', 'false', '2026-08-28', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7591e0d8-d387-4790-82af-7f069a1472d7', '016b17b7-f0ad-46be-ba5a-636574541dec', '20', 'FINISHED', '2026-03-14 20:14:41.354399+00', '2026-03-14 19:44:41.354399+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('75fb829f-3cc3-4b28-8334-eeb97ac23558', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '15', 'RPE', '2026-11-14 17:45:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('76ffb96e-1aaa-4217-b7e6-8dc6eb3a4868', '62532ae1-aa6a-4e3b-bd29-e16fcd2cee5d', '2', 'SET_DONE', '2026-08-28 19:49:41.35436+00', '2026-08-28 19:44:41.35436+00', 'false', NULL, NULL, '2a2f0040-6913-4099-b94a-177cdfaa6081', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('774f2196-2739-46c1-b5ad-b757e53cec53', 'e2fe4200-9b02-40af-b501-3ee26f8c7d86', '20', 'FINISHED', '2026-05-06 20:14:41.35417+00', '2026-05-06 19:44:41.35417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('778de0f1-812f-4e8a-9aed-d1ae172fc274', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '14', 'PAIN', '2026-11-04 17:44:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('77ff676a-a287-4591-be9b-306eab93eaff', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '10', 'PAIN', '2026-11-21 17:40:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('783617bc-4f36-4150-996f-5be9f31bb252', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '12', 'SET_DONE', '2026-11-21 17:42:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('78800533-4380-46b0-bd39-312c1fac47ea', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '15', 'RPE', '2026-11-19 17:45:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('78db7100-a53f-4a3a-a886-ded1fb06f972', 'a93a5206-24f9-40f5-a1eb-df4f11bfb634', '2', 'SET_DONE', '2026-09-23 19:49:41.354587+00', '2026-09-23 19:44:41.354587+00', 'false', NULL, NULL, 'fb04b351-b9c4-46ba-a0a1-1103d0e3c011', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('78e2d3cc-97e8-40fe-9ab9-b663a5d1b92e', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '9', 'SET_DONE', '2026-11-11 17:39:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7b3d82b5-399f-4f95-bb89-39bbf3e90e02', '7519034b-2b4c-4e68-a7da-b8da52c2c2c4', '20', 'FINISHED', '2026-07-19 20:14:41.354525+00', '2026-07-19 19:44:41.354525+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7d0380b9-5f43-436f-af15-4cb7c7f9c71e', '747e048d-715e-4461-9221-3811e29617dc', '10', 'PAIN', '2026-11-15 17:40:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7d3a80c8-87b1-44ac-94cd-ed481d2abc0a', '31c77db8-24fe-43e4-a4d6-c3e3901d9630', '0', 'SESSION_STARTED', '2026-04-30 19:44:41.35417+00', '2026-04-30 19:44:41.35417+00', 'false', '2026-04-30', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7d3be452-ca5c-4535-a469-ff29a63282f9', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '4', 'SET_DONE', '2026-11-16 17:34:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7d87700a-aac7-460e-8ae0-620cf2a2a4d5', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '11', 'SET_DONE', '2026-11-09 17:41:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7dbc70ad-c9ff-4e24-a936-124c2783e374', '7519034b-2b4c-4e68-a7da-b8da52c2c2c4', '2', 'SET_DONE', '2026-07-19 19:49:41.354525+00', '2026-07-19 19:44:41.354525+00', 'false', NULL, NULL, '946cf548-5a89-4721-bd1e-2243e5f65961', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7e0a23db-5ebf-42b2-b690-bbaef7e1d246', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '14', 'PAIN', '2026-11-12 17:44:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7f57234c-2ff7-4fe1-9e72-3e0b8165cd77', '1b7a1d17-62e7-449f-8340-15967c78b666', '20', 'FINISHED', '2026-09-20 20:14:41.354587+00', '2026-09-20 19:44:41.354587+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7fa65d72-8af9-47a9-89fb-440fc851b1c7', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '0', 'SESSION_STARTED', '2026-11-09 17:30:00+00', '2026-11-25 19:44:41.034787+00', 'false', '2026-11-09', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('7faeab7e-f882-4027-a188-bb9337bab80f', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '17', 'FINISHED', '2026-11-09 18:05:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8012d816-bbbf-4b61-bb84-befc373e6778', 'a93a5206-24f9-40f5-a1eb-df4f11bfb634', '0', 'SESSION_STARTED', '2026-09-23 19:44:41.354587+00', '2026-09-23 19:44:41.354587+00', 'false', '2026-09-23', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('801b533e-a75f-4f8a-94f0-56ff83bb6565', '27c8ad11-4c2c-446b-9c14-35f1e18f1c56', '20', 'FINISHED', '2026-06-12 20:14:41.354492+00', '2026-06-12 19:44:41.354492+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('814027b2-fbed-4476-9839-f5bbd96bf0cb', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '16', 'MINUTES', '2026-11-16 17:46:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('81edb0f0-6a62-4391-872b-7e7483f7a5c7', '747e048d-715e-4461-9221-3811e29617dc', '2', 'SET_DONE', '2026-11-15 17:32:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('82b7d042-f0b3-4e93-9c98-0236e4f1b343', 'a055c0c8-4242-45c3-a2a0-9be0ba5f965a', '20', 'FINISHED', '2026-04-06 20:14:41.354118+00', '2026-04-06 19:44:41.354118+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('82ef2a45-7e5c-44ff-87f5-9d07ae1dc1d1', '3365d732-4cc6-43c3-a988-5b170cda2570', '2', 'SET_DONE', '2026-08-31 19:49:41.35436+00', '2026-08-31 19:44:41.35436+00', 'false', NULL, NULL, '2a2f0040-6913-4099-b94a-177cdfaa6081', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('83a963ec-83bc-4a50-b0a8-eda7a45c4fb0', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '0', 'SESSION_STARTED', '2026-11-19 17:30:00+00', '2026-11-25 19:44:41.118135+00', 'false', '2026-11-19', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('83fbf5ae-faa0-4c79-a0d1-e283d7d71f78', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '4', 'SET_DONE', '2026-11-19 17:34:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('84851eff-6d92-45bb-a30b-b4618aadf289', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '4', 'SET_DONE', '2026-11-24 23:13:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8512f85e-b69a-474a-bfed-0c72abf6a75b', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '11', 'PAIN', '2026-11-24 23:20:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('85b62045-4029-42ce-84a7-26026b0fde2b', 'cadeee4f-ac94-45f1-b254-5cc292c3ca0a', '2', 'SET_DONE', '2026-06-15 19:49:41.354492+00', '2026-06-15 19:44:41.354492+00', 'false', NULL, NULL, '5a4daf14-3712-434c-bfc9-0801ad62b5ea', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('85b9c8db-d661-4d4a-a05f-c43efe221e3a', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '2', 'SET_DONE', '2026-11-11 17:32:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('85d3d1e1-4142-43d4-9694-ec0a897c6c98', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '13', 'PAIN', '2026-11-04 17:43:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('864708b6-6111-4f7e-9f63-fd19cdb04186', '9b280f9a-c914-4213-bd1a-37b953d322bc', '7', 'SET_DONE', '2026-11-18 17:37:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('87874fd9-0b09-4436-b3bf-0fa723a888a5', '24b5cce3-bb24-4ffb-bb92-a6dd35afbaa1', '20', 'FINISHED', '2026-06-02 20:14:41.354229+00', '2026-06-02 19:44:41.354229+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8932eb39-ac90-4fdd-8984-cce35a6b7fb6', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '3', 'PAIN', '2026-11-04 17:33:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('89425cc2-77b4-4c3a-902a-ae498a598ab1', '22c64518-440f-4183-8cae-69f9c9b6d61b', '20', 'FINISHED', '2026-03-17 20:14:41.354399+00', '2026-03-17 19:44:41.354399+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8a34e867-b625-44f5-a520-2fc834380d51', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '0', 'SESSION_STARTED', '2026-11-16 17:30:00+00', '2026-11-25 19:44:41.092685+00', 'false', '2026-11-16', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8ab4cb1b-9222-40e3-b2f7-8f266ac623c5', 'ad290667-afaa-430b-a0b0-59e949087e28', '4', 'SET_DONE', '2026-11-22 17:34:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8b4d18b3-3d7b-4237-b4f2-81aecab2ae53', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '12', 'SET_DONE', '2026-11-14 17:42:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8ba6c1b1-d50e-4a33-ba85-68d858ad3fea', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '10', 'PAIN', '2026-11-09 17:40:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8c48e30d-f117-4b57-b8b4-840755cc28d6', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '10', 'PAIN', '2026-11-16 17:40:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8c57c10b-e755-4f95-83c6-a0ee7a90b55e', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '6', 'PAIN', '2026-11-21 17:36:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8d89901f-cfb4-45b9-80e1-05e580f99b6e', '9b280f9a-c914-4213-bd1a-37b953d322bc', '13', 'PAIN', '2026-11-18 17:43:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8e0aae92-46ff-4883-89f9-cce188f57622', '465eebf8-c0c6-4672-b4c5-043ea7ebf14d', '2', 'SET_DONE', '2026-07-29 19:49:41.354322+00', '2026-07-29 19:44:41.354322+00', 'false', NULL, NULL, '23b2b958-8ad7-4158-bd91-7da48709ec11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8e466a5b-4224-4f81-8880-c26db9e43c5e', '71d2de43-fdf8-48d6-ba25-ee16e76a0737', '20', 'FINISHED', '2026-03-07 20:14:41.354045+00', '2026-03-07 19:44:41.354045+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8f365b34-539d-4098-a650-954b22c9e985', 'f8bf9eec-df55-4d73-8e78-cfdb7286f08c', '2', 'SET_DONE', '2026-06-05 19:49:41.354229+00', '2026-06-05 19:44:41.354229+00', 'false', NULL, NULL, 'c748da21-1d4d-4ba5-8005-46f096919dcb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('8f5c5898-4baa-4e7a-a9cc-6428d5ca7de4', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '7', 'SET_DONE', '2026-11-24 23:16:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('906f4b9b-daff-401c-aba5-15233837a1c8', '24b5cce3-bb24-4ffb-bb92-a6dd35afbaa1', '0', 'SESSION_STARTED', '2026-06-02 19:44:41.354229+00', '2026-06-02 19:44:41.354229+00', 'false', '2026-06-02', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('90d2e94d-c415-4fde-9e03-fa9752e6f743', '9b280f9a-c914-4213-bd1a-37b953d322bc', '17', 'FINISHED', '2026-11-18 18:05:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9185d688-03e7-491e-b1b6-70c4f8d90f25', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '11', 'SET_DONE', '2026-11-16 17:41:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('93915dd4-4d97-4136-9d90-0f5be9b041da', 'ad290667-afaa-430b-a0b0-59e949087e28', '11', 'SET_DONE', '2026-11-22 17:41:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9493ea87-fd2a-4eb4-8d77-04acc13bf86b', '3365d732-4cc6-43c3-a988-5b170cda2570', '20', 'FINISHED', '2026-08-31 20:14:41.35436+00', '2026-08-31 19:44:41.35436+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('94e5ed47-a48f-4d83-bd7d-caf79f23d9fe', '876c560d-aa7c-497e-9172-33be603f3011', '2', 'SET_DONE', '2026-06-29 19:49:41.354273+00', '2026-06-29 19:44:41.354273+00', 'false', NULL, NULL, '8ab2e64a-b54b-48c3-9595-d79192e04cf2', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('953f216e-833a-4841-a43c-52ed0d7d20de', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '13', 'PAIN', '2026-11-19 17:43:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9599207f-5619-4876-91c4-987f1b59be9e', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '0', 'SESSION_STARTED', '2026-11-21 17:30:00+00', '2026-11-25 19:44:41.141811+00', 'false', '2026-11-21', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('974d7458-be4a-4939-8116-bb7d573567e7', '747e048d-715e-4461-9221-3811e29617dc', '6', 'PAIN', '2026-11-15 17:36:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('977edf81-f0ac-47d8-b542-d26318eee49d', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '5', 'SET_DONE', '2026-11-11 17:35:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('979dffcf-5994-4237-aa35-c219f87d3e7b', '5aae4160-1d42-414e-aea5-845a7404e402', '3', 'PAIN', '2026-11-07 17:33:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('98717e48-13ed-4e4f-bd86-c12685fb7329', 'ff51a5ae-b539-471a-acfb-8a8440f32dcf', '2', 'SET_DONE', '2026-05-03 19:49:41.35417+00', '2026-05-03 19:44:41.35417+00', 'false', NULL, NULL, 'bc76aca8-d209-4fd3-bc6b-adedc4b4af8f', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('99a15b94-96a7-4c78-9e2d-3338e480321e', '3baab639-c422-4f8c-98eb-c711fbeb31a8', '2', 'SET_DONE', '2026-08-21 19:49:41.354557+00', '2026-08-21 19:44:41.354557+00', 'false', NULL, NULL, 'c814640f-e54c-4087-aea0-6cc76b280e04', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9a74a661-5a83-4e11-8cd4-3211b26cd0a7', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '8', 'PAIN', '2026-11-04 17:38:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9b4f50fd-73a9-4705-95c6-dea0bbe2c08e', '952875b6-181e-4f96-bf09-270e5d1a00d5', '2', 'SET_DONE', '2025-12-21 19:49:41.353568+00', '2025-12-21 19:44:41.353568+00', 'false', NULL, NULL, 'be3b24b2-861f-40fc-beb9-bb6f9c254979', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9b597b6c-4164-4504-abd8-288dc41754de', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '16', 'MINUTES', '2026-11-08 17:46:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9b94b18b-c776-4e8e-a9f5-a19129552061', 'ff51a5ae-b539-471a-acfb-8a8440f32dcf', '0', 'SESSION_STARTED', '2026-05-03 19:44:41.35417+00', '2026-05-03 19:44:41.35417+00', 'false', '2026-05-03', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9c875f5f-f487-4cb1-8a07-e9e245085265', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '16', 'MINUTES', '2026-11-09 17:46:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9d6606ff-a983-45ef-a96f-e3352cc5d9a6', '747e048d-715e-4461-9221-3811e29617dc', '17', 'FINISHED', '2026-11-15 18:05:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9e5cc981-eaf3-47d4-93ce-77e362bf0f2a', '9ead1f27-2857-4e71-97b5-659f26fef28f', '20', 'FINISHED', '2026-03-31 20:14:41.354118+00', '2026-03-31 19:44:41.354118+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9ea8d754-45dd-4a90-ad9e-2a96a0a553d1', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '14', 'PAIN', '2026-11-19 17:44:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('9f8ec31f-f784-4019-a1a9-6ed41e883ef0', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '9', 'SET_DONE', '2026-11-23 17:39:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a059de48-187a-46e5-a204-6e90511f28be', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '2', 'SET_DONE', '2026-11-21 17:32:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a1a29649-8d9e-4574-927c-fbf9a34bc174', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '1', 'PAIN', '2026-11-04 17:31:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '3', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a203401e-c533-4508-8bc0-c99cd8020ac5', '71d2de43-fdf8-48d6-ba25-ee16e76a0737', '2', 'SET_DONE', '2026-03-07 19:49:41.354045+00', '2026-03-07 19:44:41.354045+00', 'false', NULL, NULL, 'dabecf0d-e5b7-489b-af26-8a93fad2cc76', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a3d29a8d-87c0-463a-9432-cdff1ec637e0', '0714e796-0780-4b3d-9eed-1d0ebdfa44f7', '20', 'FINISHED', '2026-01-30 20:14:41.35393+00', '2026-01-30 19:44:41.35393+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a537dfa4-0fef-4c3b-9fec-f351d9bfb5a3', '747e048d-715e-4461-9221-3811e29617dc', '3', 'PAIN', '2026-11-15 17:33:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a54651d4-1d43-4696-b1fe-387399546a56', 'cadeee4f-ac94-45f1-b254-5cc292c3ca0a', '20', 'FINISHED', '2026-06-15 20:14:41.354492+00', '2026-06-15 19:44:41.354492+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a5752a12-3121-464f-9d48-8d3ed2a0670a', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '0', 'SESSION_STARTED', '2026-11-24 23:09:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', '2026-11-24', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a59f640e-d057-470f-8464-9500a92f356a', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '2', 'SET_DONE', '2026-11-08 17:32:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a5e2a329-d224-41bb-807c-9560b4625f29', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '5', 'SET_DONE', '2026-11-04 17:35:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a646c43e-c23d-45c8-a461-0932c452fb80', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '13', 'PAIN', '2026-11-11 17:43:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a6921ac8-a17c-4bf9-b0cf-032fdbe6e52b', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '8', 'PAIN', '2026-11-24 23:17:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a78fb9f9-ddcf-465e-8d38-5c4e11ab2862', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '5', 'SET_DONE', '2026-11-16 17:35:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a7da154b-968a-4ae6-ba71-8c9715e67427', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '15', 'RPE', '2026-11-11 17:45:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a80cd8b3-9abb-4f3b-bc99-42b8b561533e', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '6', 'PAIN', '2026-11-08 17:36:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a8557419-749c-41ef-acb9-fda56ed6a5e7', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '8', 'PAIN', '2026-11-21 17:38:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a8baa6da-7880-4b7e-b96d-fd888ffbb38c', '9b280f9a-c914-4213-bd1a-37b953d322bc', '5', 'SET_DONE', '2026-11-18 17:35:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('a9faf32c-ea83-475f-a135-dc8de70df39f', 'b2a93134-c355-4105-8a76-1fb51fe7d50c', '20', 'FINISHED', '2026-07-02 20:14:41.354273+00', '2026-07-02 19:44:41.354273+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('aae7e645-474d-4f4d-84bd-6f0f69efc8bc', 'de21cdaa-6349-4d35-b90d-044c1c56c6be', '2', 'SET_DONE', '2026-08-01 19:49:41.354322+00', '2026-08-01 19:44:41.354322+00', 'false', NULL, NULL, '23b2b958-8ad7-4158-bd91-7da48709ec11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ab3e4997-7217-4f14-9222-2568c94bda39', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '2', 'SET_DONE', '2026-11-19 17:32:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('abf1f03a-b6a4-43ac-8550-f31875ea0d70', 'ad290667-afaa-430b-a0b0-59e949087e28', '14', 'PAIN', '2026-11-22 17:44:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ad24ad45-5d89-43e9-b732-2858295a5eed', 'b2a93134-c355-4105-8a76-1fb51fe7d50c', '0', 'SESSION_STARTED', '2026-07-02 19:44:41.354273+00', '2026-07-02 19:44:41.354273+00', 'false', '2026-07-02', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ae035a55-be92-4bf8-a04c-9609ccf57958', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '5', 'SET_DONE', '2026-11-12 17:35:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b0044530-701f-4696-9421-9f7742a116c3', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '1', 'PAIN', '2026-11-21 17:31:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b070ce0e-2c13-4fc2-b11c-93b38c7ed768', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '4', 'SET_DONE', '2026-11-04 17:34:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b0acfc83-ffe5-45b2-b3a6-0f9daa518f72', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '3', 'PAIN', '2026-11-09 17:33:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b0e45802-b135-404b-9736-5dad5aacfb58', '27c8ad11-4c2c-446b-9c14-35f1e18f1c56', '0', 'SESSION_STARTED', '2026-06-12 19:44:41.354492+00', '2026-06-12 19:44:41.354492+00', 'false', '2026-06-12', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b0faceea-b633-410d-a31f-156cf2d9ed3a', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '17', 'FINISHED', '2026-11-11 18:05:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b188379f-3415-4f8b-9d12-ca681c5c4dec', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '3', 'PAIN', '2026-11-05 17:33:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b1d08ffb-3596-4110-aaad-796942be31a2', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '5', 'SET_DONE', '2026-11-21 17:35:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b1e169e7-f197-4a80-a2c2-1c8cbe317f7f', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '9', 'SET_DONE', '2026-11-05 17:39:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b1e80e61-b265-49bb-8ff5-111218ed96cf', 'e2fe4200-9b02-40af-b501-3ee26f8c7d86', '0', 'SESSION_STARTED', '2026-05-06 19:44:41.35417+00', '2026-05-06 19:44:41.35417+00', 'false', '2026-05-06', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b20e62a8-4c1b-4ff7-b5c1-3e77677c082e', '9b280f9a-c914-4213-bd1a-37b953d322bc', '1', 'PAIN', '2026-11-18 17:31:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b2863080-393f-4dd0-8a2d-dc0c8349f84e', 'ad290667-afaa-430b-a0b0-59e949087e28', '3', 'PAIN', '2026-11-22 17:33:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b2bd46c7-397a-458f-9841-05f5aa989e5b', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '9', 'SET_DONE', '2026-11-04 17:39:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b42375c3-47dd-46da-a26e-e6a227864d6b', '9b280f9a-c914-4213-bd1a-37b953d322bc', '15', 'RPE', '2026-11-18 17:45:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b4527f01-e8f3-46c2-bd4b-5cae97d7eccb', '5aae4160-1d42-414e-aea5-845a7404e402', '10', 'PAIN', '2026-11-07 17:40:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b4fb4836-bcbe-4281-9f43-9a4c1ec54668', 'f8bf9eec-df55-4d73-8e78-cfdb7286f08c', '0', 'SESSION_STARTED', '2026-06-05 19:44:41.354229+00', '2026-06-05 19:44:41.354229+00', 'false', '2026-06-05', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b6082dbf-8d89-4a87-9765-3697ed32e35b', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '12', 'SET_DONE', '2026-11-04 17:42:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b623eb7b-c4a5-4ebe-880d-48604f1379d4', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '2', 'SET_DONE', '2026-11-16 17:32:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b6e49274-f7f6-4eaa-a681-42a564877f12', '9b280f9a-c914-4213-bd1a-37b953d322bc', '4', 'SET_DONE', '2026-11-18 17:34:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b6f894a2-95c9-4913-b2de-ae42ecbd60c5', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '7', 'SET_DONE', '2026-11-23 17:37:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b73135cb-ef2c-478e-a6fb-9f12f2fee20e', '5aae4160-1d42-414e-aea5-845a7404e402', '12', 'SET_DONE', '2026-11-07 17:42:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b7725518-a03b-499a-a9a7-f8cf6107560f', '8c56e6ff-a8b9-4aa2-ad88-74d3dda94a79', '0', 'SESSION_STARTED', '2025-12-24 19:44:41.353568+00', '2025-12-24 19:44:41.353568+00', 'false', '2025-12-24', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b7affc6c-82ad-4028-8675-2817f406ac00', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '8', 'PAIN', '2026-11-09 17:38:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b8bd99e9-dc1c-4406-b4ab-7c8bcbb50a7e', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '8', 'PAIN', '2026-11-14 17:38:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b8d009d8-3ff1-45e1-8abb-f5b18d888940', '8c56e6ff-a8b9-4aa2-ad88-74d3dda94a79', '2', 'SET_DONE', '2025-12-24 19:49:41.353568+00', '2025-12-24 19:44:41.353568+00', 'false', NULL, NULL, 'be3b24b2-861f-40fc-beb9-bb6f9c254979', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b90681ba-973b-4755-910c-cd8574abf48f', '9b280f9a-c914-4213-bd1a-37b953d322bc', '2', 'SET_DONE', '2026-11-18 17:32:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b97ab901-c32b-48b6-823c-828b3d9b9254', '7fe3792c-a54d-4d57-9781-178eb06ca6ba', '0', 'SESSION_STARTED', '2026-05-30 19:44:41.354229+00', '2026-05-30 19:44:41.354229+00', 'false', '2026-05-30', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('b9a7d667-4fce-42fb-b7e5-ab3588d9eac9', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '5', 'SET_DONE', '2026-11-09 17:35:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bac9e00c-f4c2-4d9f-bd81-c173dd60780f', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '4', 'SET_DONE', '2026-11-08 17:34:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('baefd6a5-f640-4daa-acd3-6bb83929c5c5', 'b4f1ceb1-84a2-4b7b-9359-f4a59774a74f', '2', 'SET_DONE', '2025-12-27 19:49:41.353568+00', '2025-12-27 19:44:41.353568+00', 'false', NULL, NULL, 'be3b24b2-861f-40fc-beb9-bb6f9c254979', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bb79210a-359d-47a4-9aa1-f3239e1cbf87', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '1', 'PAIN', '2026-11-16 17:31:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bc6299b6-57f3-46f3-96e6-001b2e8891b5', '541499bd-7bfe-40f9-a09e-186a8e6141c1', '20', 'FINISHED', '2026-07-05 20:14:41.354273+00', '2026-07-05 19:44:41.354273+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bd72c833-0d24-41ca-b99e-6a5082aef3d7', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '15', 'RPE', '2026-11-16 17:45:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bd738a75-8820-45d2-9213-c3a3f3639f37', '747e048d-715e-4461-9221-3811e29617dc', '12', 'SET_DONE', '2026-11-15 17:42:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('bdc03f44-e15f-43f4-96bd-1c22b8a93f22', 'de21cdaa-6349-4d35-b90d-044c1c56c6be', '0', 'SESSION_STARTED', '2026-08-01 19:44:41.354322+00', '2026-08-01 19:44:41.354322+00', 'false', '2026-08-01', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('be49fcfa-25f6-4256-953e-2b3270025f4a', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '6', 'PAIN', '2026-11-04 17:36:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('be91a0bc-ff87-4539-88bb-9df2b694d103', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '2', 'SET_DONE', '2026-11-23 17:32:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('beb77ba5-ee8a-4899-84bd-a68312f4e700', '9b280f9a-c914-4213-bd1a-37b953d322bc', '12', 'SET_DONE', '2026-11-18 17:42:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c1f4e63a-811a-4f8a-bf14-f2ed70fc0b17', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '1', 'PAIN', '2026-11-23 17:31:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c22d34d5-d7ea-4383-ac3e-34b1e335db57', '541499bd-7bfe-40f9-a09e-186a8e6141c1', '2', 'SET_DONE', '2026-07-05 19:49:41.354273+00', '2026-07-05 19:44:41.354273+00', 'false', NULL, NULL, '8ab2e64a-b54b-48c3-9595-d79192e04cf2', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c265392a-3390-4952-b715-e3c9da83f1e8', 'd5f71ea0-5d4f-4c0e-92f0-d3cddae88146', '0', 'SESSION_STARTED', '2026-03-11 19:44:41.354399+00', '2026-03-11 19:44:41.354399+00', 'false', '2026-03-11', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c3055fe0-4915-4830-825e-2a6fbcc4ebac', '3258e236-c686-488d-8028-7cb9a21ac03d', '2', 'SET_DONE', '2026-06-09 19:49:41.354492+00', '2026-06-09 19:44:41.354492+00', 'false', NULL, NULL, '5a4daf14-3712-434c-bfc9-0801ad62b5ea', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c44a4258-3b5a-49aa-960f-4e886dde7634', '8c56e6ff-a8b9-4aa2-ad88-74d3dda94a79', '20', 'FINISHED', '2025-12-24 20:14:41.353568+00', '2025-12-24 19:44:41.353568+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c46ec93b-23b8-4e7a-aab8-f3d95b2ea804', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '17', 'FINISHED', '2026-11-14 18:05:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c4a70116-5b80-47d0-b929-af81fa3e4cf2', '66f1d764-7b7d-483f-8c1a-111677230fa7', '2', 'SET_DONE', '2026-08-24 19:49:41.354557+00', '2026-08-24 19:44:41.354557+00', 'false', NULL, NULL, 'c814640f-e54c-4087-aea0-6cc76b280e04', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c4c1a683-6de1-48a8-b548-3fbafc1ad87b', '0714e796-0780-4b3d-9eed-1d0ebdfa44f7', '2', 'SET_DONE', '2026-01-30 19:49:41.35393+00', '2026-01-30 19:44:41.35393+00', 'false', NULL, NULL, 'e271abf8-6b50-4f55-9d32-80dba3930471', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c4efd65f-0a49-47a4-9cbd-4f05abad53a2', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '4', 'SET_DONE', '2026-11-09 17:34:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c57c3856-f369-47ac-af30-993abe182b7a', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '6', 'PAIN', '2026-11-14 17:36:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c664121f-dfd8-4be6-ab47-c62dfe996e56', '9b280f9a-c914-4213-bd1a-37b953d322bc', '0', 'SESSION_STARTED', '2026-11-18 17:30:00+00', '2026-11-25 19:44:41.105108+00', 'false', '2026-11-18', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c70a81ec-c7b3-495b-bc9c-5b5e26aabc28', '465eebf8-c0c6-4672-b4c5-043ea7ebf14d', '20', 'FINISHED', '2026-07-29 20:14:41.354322+00', '2026-07-29 19:44:41.354322+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c720fa36-0568-4bc3-8985-2de0e4bf2579', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '9', 'SET_DONE', '2026-11-21 17:39:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c7d178f2-8edf-4b33-97ad-5f7e9bf930a3', '9b280f9a-c914-4213-bd1a-37b953d322bc', '10', 'PAIN', '2026-11-18 17:40:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c805fa0c-1287-4333-885b-7fa81baf3b78', '747e048d-715e-4461-9221-3811e29617dc', '16', 'MINUTES', '2026-11-15 17:46:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('c86e24db-07a7-4c0f-9328-cfd65b2a5d17', '22c64518-440f-4183-8cae-69f9c9b6d61b', '0', 'SESSION_STARTED', '2026-03-17 19:44:41.354399+00', '2026-03-17 19:44:41.354399+00', 'false', '2026-03-17', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ca085925-fe9b-4f98-82d7-925156071084', '7fe3792c-a54d-4d57-9781-178eb06ca6ba', '2', 'SET_DONE', '2026-05-30 19:49:41.354229+00', '2026-05-30 19:44:41.354229+00', 'false', NULL, NULL, 'c748da21-1d4d-4ba5-8005-46f096919dcb', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cb7e6ee7-86f7-4383-8d72-81356a0b9f72', 'b4f1ceb1-84a2-4b7b-9359-f4a59774a74f', '20', 'FINISHED', '2025-12-27 20:14:41.353568+00', '2025-12-27 19:44:41.353568+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cc2c90e1-0d48-4e8f-8f78-562308577101', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '13', 'PAIN', '2026-11-08 17:43:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cc95b097-9a8e-4655-86fc-cbb4f1dc11a9', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '11', 'SET_DONE', '2026-11-21 17:41:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ccadf87d-997e-4010-a3b5-aeac8fc5f3a8', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '14', 'PAIN', '2026-11-21 17:44:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ccd03270-7429-46c0-903c-fdcd8fe7cea1', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '3', 'PAIN', '2026-11-08 17:33:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cd8e3293-a0d6-425d-ad6b-f07a380ee84b', '5aae4160-1d42-414e-aea5-845a7404e402', '0', 'SESSION_STARTED', '2026-11-07 17:30:00+00', '2026-11-25 19:44:41.010524+00', 'false', '2026-11-07', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cdc6b709-0047-4f16-b25c-21592774ad0b', 'b384c868-e25b-4b79-b1e0-7deda6b72ec3', '20', 'FINISHED', '2026-09-17 20:14:41.354587+00', '2026-09-17 19:44:41.354587+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cf64fc5a-0f99-488c-8dff-70ef64ed7a2a', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '4', 'SET_DONE', '2026-11-14 17:34:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('cfbcee03-7fc9-4320-8880-ba37dc9adbe0', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '4', 'SET_DONE', '2026-11-23 17:34:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d0017f21-2d70-41df-8eb9-a9b647e9e3ff', '2d9c1066-5b9c-4655-b338-87fc73b99cc7', '20', 'FINISHED', '2026-04-03 20:14:41.354118+00', '2026-04-03 19:44:41.354118+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d0053a8e-b0c6-4ffc-aff6-e4fe2a8ddb80', 'a055c0c8-4242-45c3-a2a0-9be0ba5f965a', '0', 'SESSION_STARTED', '2026-04-06 19:44:41.354118+00', '2026-04-06 19:44:41.354118+00', 'false', '2026-04-06', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d06ed8d7-d9fc-48b3-8940-c2adc0d9d238', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '16', 'MINUTES', '2026-11-04 17:46:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d0a5b282-e2fa-45ae-8e8a-11b8599e1fd0', '9b280f9a-c914-4213-bd1a-37b953d322bc', '6', 'PAIN', '2026-11-18 17:36:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d0d6eea2-246f-42f2-aa1a-f7223c60acdc', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '15', 'RPE', '2026-11-05 17:45:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d0ff1b0f-6fa2-4442-930a-4bbc27fb1521', 'ad290667-afaa-430b-a0b0-59e949087e28', '6', 'PAIN', '2026-11-22 17:36:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d1293f6f-63ac-4ba0-9e86-0d1f5a370c1f', '5aae4160-1d42-414e-aea5-845a7404e402', '9', 'SET_DONE', '2026-11-07 17:39:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d1402265-3b69-4eb3-9a1b-8a2a4dc49d11', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '10', 'SET_DONE', '2026-11-24 23:19:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d16a046f-c236-41db-a73e-864258ee8d4b', 'b82ae8ee-180a-4db0-aa39-89c6672e35e2', '0', 'SESSION_STARTED', '2026-03-04 19:44:41.354045+00', '2026-03-04 19:44:41.354045+00', 'false', '2026-03-04', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d2be1a64-b45f-4ac9-8dd3-28d5f3da9f62', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '11', 'SET_DONE', '2026-11-11 17:41:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d2fe62ad-c688-46a0-8d30-35916973ad03', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '3', 'PAIN', '2026-11-19 17:33:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d3297a71-0fc6-4d46-bd76-592e46232501', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '2', 'SET_DONE', '2026-11-05 17:32:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d32985fe-c281-4b56-8479-ac1b0978fc82', 'ad290667-afaa-430b-a0b0-59e949087e28', '13', 'PAIN', '2026-11-22 17:43:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d4fbae5c-92a5-48a7-a9e9-b3801f28c9ae', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '2', 'SET_DONE', '2026-11-12 17:32:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d4ff91a7-19e7-4f68-a6a2-22217f5ae3b2', '7872cfdb-3f8a-4db6-a908-06544c4316cb', '12', 'PAIN', '2026-11-24 23:21:41.186276+00', '2026-11-25 19:44:41.187319+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d5003bef-c554-4e59-b41a-de9d0c1cdd02', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '0', 'SESSION_STARTED', '2026-11-14 17:30:00+00', '2026-11-25 19:44:41.061907+00', 'false', '2026-11-14', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d5b88d10-fadb-4af8-abb4-f8703adb0b27', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '14', 'PAIN', '2026-11-09 17:44:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d5f74ee3-f334-4c1c-bf9e-f78b57fa704f', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '7', 'SET_DONE', '2026-11-16 17:37:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d604edd8-2615-4f75-9c0b-5dcc48b15865', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '2', 'SET_DONE', '2026-11-14 17:32:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d6ccaace-1199-4337-a3a2-7ccfe62e1d51', '66f1d764-7b7d-483f-8c1a-111677230fa7', '20', 'FINISHED', '2026-08-24 20:14:41.354557+00', '2026-08-24 19:44:41.354557+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d6d8cb6c-c965-43e6-aaa6-c720e1546c89', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '10', 'PAIN', '2026-11-23 17:40:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d795a859-f5a3-41bf-8b53-b9809d4a6a72', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '7', 'SET_DONE', '2026-11-04 17:37:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('d810f28f-fe88-46bc-bcd4-0ded5cda6ca3', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '16', 'MINUTES', '2026-11-11 17:46:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dab0fb56-1bf5-4d3d-af21-16e6e0767c80', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '9', 'SET_DONE', '2026-11-16 17:39:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dcc3d683-743e-4dd8-9a8a-0356bbbd7f4a', 'e51cffa1-a359-4c4f-9bbc-8056e95f034c', '2', 'SET_DONE', '2026-02-05 19:49:41.35393+00', '2026-02-05 19:44:41.35393+00', 'false', NULL, NULL, 'e271abf8-6b50-4f55-9d32-80dba3930471', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ddbcd47e-2e0a-4815-80c6-82810999d5cc', '1dd77f78-10de-479b-9541-2fa4c20530d8', '20', 'FINISHED', '2026-02-02 20:14:41.35393+00', '2026-02-02 19:44:41.35393+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ddfcbf50-5ea1-4667-b29a-c725ebf168a4', '871c855d-c6d0-4521-89a0-05837caef4b5', '2', 'SET_DONE', '2026-04-20 19:49:41.354458+00', '2026-04-20 19:44:41.354458+00', 'false', NULL, NULL, '88beaf87-161a-49d5-a070-e06915230f04', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('de928c99-b42e-4905-a283-0c41aaa867f4', '5726dd68-030a-43d9-9862-b12c7a2d0ad0', '0', 'SESSION_STARTED', '2026-04-26 19:44:41.354458+00', '2026-04-26 19:44:41.354458+00', 'false', '2026-04-26', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('df8d3911-8c59-4cef-9762-0e96bd46722d', 'd5f71ea0-5d4f-4c0e-92f0-d3cddae88146', '20', 'FINISHED', '2026-03-11 20:14:41.354399+00', '2026-03-11 19:44:41.354399+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('dfaa28f3-15a1-4769-bfe2-f2c0ad66587a', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '10', 'PAIN', '2026-11-12 17:40:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e1092cca-4426-46a2-8b61-20801a63b6e8', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '13', 'PAIN', '2026-11-05 17:43:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e226ca63-00d3-43d8-b5ee-1f762c865c36', 'e51cffa1-a359-4c4f-9bbc-8056e95f034c', '20', 'FINISHED', '2026-02-05 20:14:41.35393+00', '2026-02-05 19:44:41.35393+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e2b7664b-cbc6-4e52-abdb-5bca5391bc6a', '5aae4160-1d42-414e-aea5-845a7404e402', '2', 'SET_DONE', '2026-11-07 17:32:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e31f3e42-b0c8-4424-b475-a1d507900bcf', 'b384c868-e25b-4b79-b1e0-7deda6b72ec3', '2', 'SET_DONE', '2026-09-17 19:49:41.354587+00', '2026-09-17 19:44:41.354587+00', 'false', NULL, NULL, 'fb04b351-b9c4-46ba-a0a1-1103d0e3c011', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e3359009-c8f0-420b-a308-40c48d808b3b', '747e048d-715e-4461-9221-3811e29617dc', '13', 'PAIN', '2026-11-15 17:43:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e368d366-cd93-4d66-a603-f6a77b9ebb22', '07727afd-51c1-41e6-b859-f1d8469dc2a1', '11', 'SET_DONE', '2026-11-05 17:41:00+00', '2026-11-25 19:44:41.000036+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e4280c93-f3c0-4e3d-b2f8-aa0169e354e6', '9b280f9a-c914-4213-bd1a-37b953d322bc', '14', 'PAIN', '2026-11-18 17:44:00+00', '2026-11-25 19:44:41.105108+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e48dc428-8e74-4a78-9145-7607a9cb2c08', 'fa0f3a0f-0f6f-498e-8350-0f391868b88c', '7', 'SET_DONE', '2026-11-09 17:37:00+00', '2026-11-25 19:44:41.034787+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e5e2c5cd-8fdc-4e29-b4a0-88d0c42e1df8', '1b7a1d17-62e7-449f-8340-15967c78b666', '2', 'SET_DONE', '2026-09-20 19:49:41.354587+00', '2026-09-20 19:44:41.354587+00', 'false', NULL, NULL, 'fb04b351-b9c4-46ba-a0a1-1103d0e3c011', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e60cc3bd-8bd6-4be7-a134-9674142faf9c', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '12', 'SET_DONE', '2026-11-08 17:42:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e7de2be5-6633-4ce5-a627-f642b031a230', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '9', 'SET_DONE', '2026-11-19 17:39:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e8c37c73-ddc7-4902-9657-5a9b65a36792', 'e2fe4200-9b02-40af-b501-3ee26f8c7d86', '2', 'SET_DONE', '2026-05-06 19:49:41.35417+00', '2026-05-06 19:44:41.35417+00', 'false', NULL, NULL, 'bc76aca8-d209-4fd3-bc6b-adedc4b4af8f', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e8f0925b-c002-4639-8c8d-40f1a668aaf9', '1dcde351-34bd-46c5-b85f-b1588b7dab85', '8', 'PAIN', '2026-11-08 17:38:00+00', '2026-11-25 19:44:41.021522+00', 'false', NULL, NULL, '5801bfa6-ece5-4337-afd7-c3abd303e446', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e95d4991-65df-498e-ba9b-176059ea033f', '9ead1f27-2857-4e71-97b5-659f26fef28f', '0', 'SESSION_STARTED', '2026-03-31 19:44:41.354118+00', '2026-03-31 19:44:41.354118+00', 'false', '2026-03-31', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e9c8bd29-40c6-4d54-bba5-fa7cac66844a', '1e02ecfb-09f6-45a4-a690-9bbf3eeecf9d', '2', 'SET_DONE', '2026-03-01 19:49:41.354045+00', '2026-03-01 19:44:41.354045+00', 'false', NULL, NULL, 'dabecf0d-e5b7-489b-af26-8a93fad2cc76', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('e9dc37f7-a62e-4b7f-9698-9b6ae8b8b322', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '3', 'PAIN', '2026-11-11 17:33:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '1b1be76d-3a7d-4b79-92e5-e46d84279015', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ec7274a6-0946-4998-ba82-8b3f33ee3d3f', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '1', 'PAIN', '2026-11-12 17:31:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ed51b455-ac59-42c6-8865-945bc618d557', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '15', 'RPE', '2026-11-04 17:45:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f0f2506c-d3dd-470a-a85f-174c3ba07b74', 'ff51a5ae-b539-471a-acfb-8a8440f32dcf', '20', 'FINISHED', '2026-05-03 20:14:41.35417+00', '2026-05-03 19:44:41.35417+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f1113400-12a2-49e8-9591-ee74676cd6ff', 'ad290667-afaa-430b-a0b0-59e949087e28', '12', 'SET_DONE', '2026-11-22 17:42:00+00', '2026-11-25 19:44:41.158464+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f24ae99e-bb5a-4072-8878-f4798e0a9ce9', '2310c708-d150-4d43-8bb2-78c04cc2a43a', '16', 'MINUTES', '2026-11-21 17:46:00+00', '2026-11-25 19:44:41.141811+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f4159fb7-9240-4441-bad9-57e6bacd9daa', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '14', 'PAIN', '2026-11-16 17:44:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f4b09d8b-6f06-415f-b0af-ec1911cea066', '952875b6-181e-4f96-bf09-270e5d1a00d5', '20', 'FINISHED', '2025-12-21 20:14:41.353568+00', '2025-12-21 19:44:41.353568+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f4b2637b-1940-421a-ab33-1ebd0e054eef', '5aae4160-1d42-414e-aea5-845a7404e402', '13', 'PAIN', '2026-11-07 17:43:00+00', '2026-11-25 19:44:41.010524+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', NULL, NULL, NULL, NULL, 'PEAK', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f50111a0-55d0-411c-a856-cad82827ae17', '7519034b-2b4c-4e68-a7da-b8da52c2c2c4', '0', 'SESSION_STARTED', '2026-07-19 19:44:41.354525+00', '2026-07-19 19:44:41.354525+00', 'false', '2026-07-19', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f6046dbc-6085-4ad4-a89e-fa17f72949ad', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '11', 'SET_DONE', '2026-11-04 17:41:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f6b3b965-2589-4543-86ca-d69d7d0a9d9b', 'a93a5206-24f9-40f5-a1eb-df4f11bfb634', '20', 'FINISHED', '2026-09-23 20:14:41.354587+00', '2026-09-23 19:44:41.354587+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f7610098-9117-4087-9259-c73476540cbb', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '11', 'SET_DONE', '2026-11-19 17:41:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f76d7a5f-cab0-419e-bc83-9bb11f46739a', '7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '12', 'SET_DONE', '2026-11-16 17:42:00+00', '2026-11-25 19:44:41.092685+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f9d63825-c532-4eb6-852e-afc530550f37', 'a03d7583-a0fb-4290-8ac4-b0ab10693134', '20', 'FINISHED', '2026-09-03 20:14:41.35436+00', '2026-09-03 19:44:41.35436+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('f9f9bc2a-0d81-4ccd-92bd-94272957cdab', '7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '17', 'FINISHED', '2026-11-04 18:05:00+00', '2026-11-25 19:44:40.974439+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('faac6e2b-390d-406c-8790-718008557681', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '12', 'SET_DONE', '2026-11-11 17:42:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('faba6714-08a4-48c5-9a64-5c78d49f964c', 'e1b641a9-6c04-4661-94e3-8321230ed53d', '10', 'PAIN', '2026-11-14 17:40:00+00', '2026-11-25 19:44:41.061907+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fb6fbc6e-f04d-4191-bc2b-5451031b9c2d', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '10', 'PAIN', '2026-11-19 17:40:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fbb30576-bc33-4459-a511-7e5cbdd077a0', '8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '14', 'PAIN', '2026-11-11 17:44:00+00', '2026-11-25 19:44:41.044354+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'AFTER', '2', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fc92e77d-1322-4632-9c66-4fe6e2e6f8b0', '747e048d-715e-4461-9221-3811e29617dc', '15', 'RPE', '2026-11-15 17:45:00+00', '2026-11-25 19:44:41.079816+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fd2011ba-4e4a-425a-81da-f0a6b56b0645', '22c64518-440f-4183-8cae-69f9c9b6d61b', '2', 'SET_DONE', '2026-03-17 19:49:41.354399+00', '2026-03-17 19:44:41.354399+00', 'false', NULL, NULL, 'a76870a6-8ab1-428d-b9ec-3996972dcd4e', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fd6e266e-7444-4892-b25d-84fcb2009801', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '12', 'SET_DONE', '2026-11-12 17:42:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '29a9c4d5-7d86-4f09-8f55-997a4c7e59f8', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fd8c743c-7ca1-4954-a92c-d949161bf521', 'd7387f4c-14c3-4d77-99be-040dc2c12381', '15', 'RPE', '2026-11-23 17:45:00+00', '2026-11-25 19:44:41.169966+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('fe0fcc66-257a-4f18-9f03-9edb4ba7f034', '424b5ee0-31d0-4b55-bb9f-2639af8d692a', '9', 'SET_DONE', '2026-11-12 17:39:00+00', '2026-11-25 19:44:41.053602+00', 'false', NULL, NULL, '9e74acf8-4a74-4125-9b9d-7cb456abc847', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('febd1bf8-8094-4217-8859-6be0d0ceb85e', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '6', 'PAIN', '2026-11-19 17:36:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, '7663b19c-eb12-4f1b-816f-0edad44f8a62', NULL, NULL, NULL, NULL, 'PEAK', '0', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('feff5d4f-788b-4279-9397-ba1c97788a76', '7d4f77d1-99eb-41e4-adaf-a996dcb26929', '1', 'PAIN', '2026-11-19 17:31:00+00', '2026-11-25 19:44:41.118135+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BEFORE', '1', NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ffad4d72-c228-4ad0-8216-a125038f3ff3', '69c51e49-920c-4b29-8dcf-20f23389233d', '2', 'SET_DONE', '2026-08-04 19:49:41.354322+00', '2026-08-04 19:44:41.354322+00', 'false', NULL, NULL, '23b2b958-8ad7-4158-bd91-7da48709ec11', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into session_entry ("id", "session", "seq", "kind", "at", "received_at", "while_locked", "day", "brief", "item", "set_number", "reps", "hold_seconds", "load_kg", "moment", "value", "reason", "flag") overriding system value values ('ffeeeec8-e947-4e6a-b002-11c15f45a5dd', 'b82ae8ee-180a-4db0-aa39-89c6672e35e2', '2', 'SET_DONE', '2026-03-04 19:49:41.354045+00', '2026-03-04 19:44:41.354045+00', 'false', NULL, NULL, 'dabecf0d-e5b7-489b-af26-8a93fad2cc76', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
delete from story;
insert into story ("id", "client", "plan", "reached", "programme", "phase_name", "consent_id", "signed_as", "body", "shown", "written_at", "state", "measure", "reason", "facts", "noticed", "decided_by", "decided_at", "second_by", "takes_effect_at", "alone", "appeal_words", "appeal_at", "appeal_by", "appeal_decided_at", "reinstated", "answer", "withdrawn_at") overriding system value values ('cddb819c-e40f-429a-ac8d-2ed750f37c2a', '51ce12dd-2f81-45ee-8951-9379896b02da', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '5', 'Hamstring strain', 'Back, and watching', '75219104-50f7-4308-a239-561cf7af9ee1', 'A runner, 44', 'In March I could not sit through a film.

In September I ran for the bus and noticed it only when I sat down. In between were weeks in which I wanted to do more than the plan let me, and a physiotherapist who showed me why not.', NULL, '2026-11-25 19:44:41.534747+00', 'PUBLISHED', 'PUBLISH', NULL, '', 'false', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-11-25 19:44:41.553216+00', NULL, NULL, 'false', NULL, NULL, NULL, NULL, 'false', NULL, NULL);
delete from story_act;
insert into story_act ("id", "story", "kind", "actor", "at", "outcome", "measure", "reason") overriding system value values ('1301b732-8bd7-4f3b-866b-9a7c4898792f', 'cddb819c-e40f-429a-ac8d-2ed750f37c2a', 'DECIDED', 'eca46683-5e53-4a39-9541-8bf123bfcac4', '2026-11-25 19:44:41.554791+00', 'PUBLISHED', 'PUBLISH', NULL);
insert into story_act ("id", "story", "kind", "actor", "at", "outcome", "measure", "reason") overriding system value values ('cddb819c-e40f-429a-ac8d-2ed750f37c2a', 'cddb819c-e40f-429a-ac8d-2ed750f37c2a', 'WRITTEN', '51ce12dd-2f81-45ee-8951-9379896b02da', '2026-11-25 19:44:41.534747+00', 'WAITING', NULL, NULL);
delete from training_session;
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('016b17b7-f0ad-46be-ba5a-636574541dec', 'd992e81f-ec69-4e51-962e-986d5e976b7b', '0d2439ad-d7eb-4025-b008-c1aab04f2394', '1', '2026-03-14 19:44:41.354399+00', '2026-03-14 19:44:41.354399+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('0714e796-0780-4b3d-9eed-1d0ebdfa44f7', '118de622-8579-45cd-8f47-69fd27e56400', '669d0efe-8212-42e5-a418-5edff2b13b8f', '1', '2026-01-30 19:44:41.35393+00', '2026-01-30 19:44:41.35393+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('07727afd-51c1-41e6-b859-f1d8469dc2a1', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-05 17:30:00+00', '2026-11-25 19:44:41.000036+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('13950d1c-c0d7-4223-8051-7d840a63c119', 'd505277e-c41e-4a7e-9f2c-849cf338de90', '014a534c-cab5-4c5a-998f-011e04742d28', '1', '2026-07-22 19:44:41.354525+00', '2026-07-22 19:44:41.354525+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('1b7a1d17-62e7-449f-8340-15967c78b666', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'b1f48aec-0c39-4c6f-9571-f5c515fd70bb', '1', '2026-09-20 19:44:41.354587+00', '2026-09-20 19:44:41.354587+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('1dcde351-34bd-46c5-b85f-b1588b7dab85', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-08 17:30:00+00', '2026-11-25 19:44:41.021522+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('1dd77f78-10de-479b-9541-2fa4c20530d8', '118de622-8579-45cd-8f47-69fd27e56400', '669d0efe-8212-42e5-a418-5edff2b13b8f', '1', '2026-02-02 19:44:41.35393+00', '2026-02-02 19:44:41.35393+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('1e02ecfb-09f6-45a4-a690-9bbf3eeecf9d', '5206ef16-06a6-4d7f-961a-56900dba3792', '5633062d-aeb0-41dd-b06d-3c05f67b61da', '1', '2026-03-01 19:44:41.354045+00', '2026-03-01 19:44:41.354045+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('22c64518-440f-4183-8cae-69f9c9b6d61b', 'd992e81f-ec69-4e51-962e-986d5e976b7b', '0d2439ad-d7eb-4025-b008-c1aab04f2394', '1', '2026-03-17 19:44:41.354399+00', '2026-03-17 19:44:41.354399+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('2310c708-d150-4d43-8bb2-78c04cc2a43a', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-21 17:30:00+00', '2026-11-25 19:44:41.141811+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('24b5cce3-bb24-4ffb-bb92-a6dd35afbaa1', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', '1', '2026-06-02 19:44:41.354229+00', '2026-06-02 19:44:41.354229+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('27c8ad11-4c2c-446b-9c14-35f1e18f1c56', '70af33d6-266c-465d-84e1-19dfc272139b', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', '1', '2026-06-12 19:44:41.354492+00', '2026-06-12 19:44:41.354492+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('2d9c1066-5b9c-4655-b338-87fc73b99cc7', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', '61d730c4-52ae-480b-af56-6cba530079cb', '1', '2026-04-03 19:44:41.354118+00', '2026-04-03 19:44:41.354118+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('31c77db8-24fe-43e4-a4d6-c3e3901d9630', '81c71487-f9e8-41a5-bc68-8686814a600f', 'dc2eb3eb-caeb-41ce-b933-87d3960716ab', '1', '2026-04-30 19:44:41.35417+00', '2026-04-30 19:44:41.35417+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('3258e236-c686-488d-8028-7cb9a21ac03d', '70af33d6-266c-465d-84e1-19dfc272139b', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', '1', '2026-06-09 19:44:41.354492+00', '2026-06-09 19:44:41.354492+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('3365d732-4cc6-43c3-a988-5b170cda2570', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', '1', '2026-08-31 19:44:41.35436+00', '2026-08-31 19:44:41.35436+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('3baab639-c422-4f8c-98eb-c711fbeb31a8', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'c94d2adf-c484-4b54-9faa-39fc55fdda61', '1', '2026-08-21 19:44:41.354557+00', '2026-08-21 19:44:41.354557+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('424b5ee0-31d0-4b55-bb9f-2639af8d692a', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-12 17:30:00+00', '2026-11-25 19:44:41.053602+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('465eebf8-c0c6-4672-b4c5-043ea7ebf14d', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', '9e8866a5-5ac1-4ec6-be51-0867ee1cc968', '1', '2026-07-29 19:44:41.354322+00', '2026-07-29 19:44:41.354322+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('4a12b3f0-24f0-4604-b991-f6312caea99e', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'c94d2adf-c484-4b54-9faa-39fc55fdda61', '1', '2026-08-18 19:44:41.354557+00', '2026-08-18 19:44:41.354557+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('541499bd-7bfe-40f9-a09e-186a8e6141c1', '0d07c054-c3f2-4a80-b678-565b68d650e1', '2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', '1', '2026-07-05 19:44:41.354273+00', '2026-07-05 19:44:41.354273+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('5726dd68-030a-43d9-9862-b12c7a2d0ad0', 'dd68449d-60e5-4440-8728-07c4530bf205', 'c8e0ecd3-b309-4966-9e74-68687319be72', '1', '2026-04-26 19:44:41.354458+00', '2026-04-26 19:44:41.354458+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('5aae4160-1d42-414e-aea5-845a7404e402', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-07 17:30:00+00', '2026-11-25 19:44:41.010524+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('62532ae1-aa6a-4e3b-bd29-e16fcd2cee5d', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', '1', '2026-08-28 19:44:41.35436+00', '2026-08-28 19:44:41.35436+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('66f1d764-7b7d-483f-8c1a-111677230fa7', '6f80a0e3-af63-4854-9fb1-be7201c34bc5', 'c94d2adf-c484-4b54-9faa-39fc55fdda61', '1', '2026-08-24 19:44:41.354557+00', '2026-08-24 19:44:41.354557+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('69c51e49-920c-4b29-8dcf-20f23389233d', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', '9e8866a5-5ac1-4ec6-be51-0867ee1cc968', '1', '2026-08-04 19:44:41.354322+00', '2026-08-04 19:44:41.354322+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('71d2de43-fdf8-48d6-ba25-ee16e76a0737', '5206ef16-06a6-4d7f-961a-56900dba3792', '5633062d-aeb0-41dd-b06d-3c05f67b61da', '1', '2026-03-07 19:44:41.354045+00', '2026-03-07 19:44:41.354045+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('7272b6b1-0c23-4f6a-a4f7-d18ff1b4e179', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-04 17:30:00+00', '2026-11-25 19:44:40.974439+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('747e048d-715e-4461-9221-3811e29617dc', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-15 17:30:00+00', '2026-11-25 19:44:41.079816+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('7519034b-2b4c-4e68-a7da-b8da52c2c2c4', 'd505277e-c41e-4a7e-9f2c-849cf338de90', '014a534c-cab5-4c5a-998f-011e04742d28', '1', '2026-07-19 19:44:41.354525+00', '2026-07-19 19:44:41.354525+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('7872cfdb-3f8a-4db6-a908-06544c4316cb', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-24 23:09:41.186276+00', '2026-11-25 19:44:41.187319+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('7d4f77d1-99eb-41e4-adaf-a996dcb26929', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-19 17:30:00+00', '2026-11-25 19:44:41.118135+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('7e34e803-8c2c-42eb-8d0b-6968ea8d9521', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-16 17:30:00+00', '2026-11-25 19:44:41.092685+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('7fe3792c-a54d-4d57-9781-178eb06ca6ba', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', '1', '2026-05-30 19:44:41.354229+00', '2026-05-30 19:44:41.354229+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('871c855d-c6d0-4521-89a0-05837caef4b5', 'dd68449d-60e5-4440-8728-07c4530bf205', 'c8e0ecd3-b309-4966-9e74-68687319be72', '1', '2026-04-20 19:44:41.354458+00', '2026-04-20 19:44:41.354458+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('876c560d-aa7c-497e-9172-33be603f3011', '0d07c054-c3f2-4a80-b678-565b68d650e1', '2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', '1', '2026-06-29 19:44:41.354273+00', '2026-06-29 19:44:41.354273+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('8a6e0ec6-1fa7-46bd-b874-bf5b4e8a4703', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-11 17:30:00+00', '2026-11-25 19:44:41.044354+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('8c56e6ff-a8b9-4aa2-ad88-74d3dda94a79', '51ce12dd-2f81-45ee-8951-9379896b02da', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '1', '2025-12-24 19:44:41.353568+00', '2025-12-24 19:44:41.353568+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('952875b6-181e-4f96-bf09-270e5d1a00d5', '51ce12dd-2f81-45ee-8951-9379896b02da', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '1', '2025-12-21 19:44:41.353568+00', '2025-12-21 19:44:41.353568+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('96cea7be-9c9e-4cbf-918c-f9afe858f24c', 'd505277e-c41e-4a7e-9f2c-849cf338de90', '014a534c-cab5-4c5a-998f-011e04742d28', '1', '2026-07-25 19:44:41.354525+00', '2026-07-25 19:44:41.354525+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('9b280f9a-c914-4213-bd1a-37b953d322bc', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-18 17:30:00+00', '2026-11-25 19:44:41.105108+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('9ead1f27-2857-4e71-97b5-659f26fef28f', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', '61d730c4-52ae-480b-af56-6cba530079cb', '1', '2026-03-31 19:44:41.354118+00', '2026-03-31 19:44:41.354118+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('a03d7583-a0fb-4290-8ac4-b0ab10693134', '8d5ddb95-d6d7-41e5-9f14-cee6efb07dec', '3e0faa94-fe5b-42da-aef5-b05d682fad4e', '1', '2026-09-03 19:44:41.35436+00', '2026-09-03 19:44:41.35436+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('a055c0c8-4242-45c3-a2a0-9be0ba5f965a', '9ecc0802-c76d-4013-bc17-69c3e02ccf08', '61d730c4-52ae-480b-af56-6cba530079cb', '1', '2026-04-06 19:44:41.354118+00', '2026-04-06 19:44:41.354118+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('a93a5206-24f9-40f5-a1eb-df4f11bfb634', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'b1f48aec-0c39-4c6f-9571-f5c515fd70bb', '1', '2026-09-23 19:44:41.354587+00', '2026-09-23 19:44:41.354587+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('ad290667-afaa-430b-a0b0-59e949087e28', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-22 17:30:00+00', '2026-11-25 19:44:41.158464+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('b2a93134-c355-4105-8a76-1fb51fe7d50c', '0d07c054-c3f2-4a80-b678-565b68d650e1', '2a97fdb1-b4bf-4df0-b53c-4a2741162b9e', '1', '2026-07-02 19:44:41.354273+00', '2026-07-02 19:44:41.354273+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('b384c868-e25b-4b79-b1e0-7deda6b72ec3', 'ed8d5f22-cddb-4a65-9d58-378c1bce2489', 'b1f48aec-0c39-4c6f-9571-f5c515fd70bb', '1', '2026-09-17 19:44:41.354587+00', '2026-09-17 19:44:41.354587+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('b4f1ceb1-84a2-4b7b-9359-f4a59774a74f', '51ce12dd-2f81-45ee-8951-9379896b02da', '82eeaa2c-a9f9-4ec7-b2f5-8e0e3cdb8ff5', '1', '2025-12-27 19:44:41.353568+00', '2025-12-27 19:44:41.353568+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('b82ae8ee-180a-4db0-aa39-89c6672e35e2', '5206ef16-06a6-4d7f-961a-56900dba3792', '5633062d-aeb0-41dd-b06d-3c05f67b61da', '1', '2026-03-04 19:44:41.354045+00', '2026-03-04 19:44:41.354045+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('c1208ab6-6288-40ea-b0db-5b0aabe48bfe', 'dd68449d-60e5-4440-8728-07c4530bf205', 'c8e0ecd3-b309-4966-9e74-68687319be72', '1', '2026-04-23 19:44:41.354458+00', '2026-04-23 19:44:41.354458+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('cadeee4f-ac94-45f1-b254-5cc292c3ca0a', '70af33d6-266c-465d-84e1-19dfc272139b', '4cf1a45c-d291-4cb4-87fc-ad80e44fa562', '1', '2026-06-15 19:44:41.354492+00', '2026-06-15 19:44:41.354492+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('d5f71ea0-5d4f-4c0e-92f0-d3cddae88146', 'd992e81f-ec69-4e51-962e-986d5e976b7b', '0d2439ad-d7eb-4025-b008-c1aab04f2394', '1', '2026-03-11 19:44:41.354399+00', '2026-03-11 19:44:41.354399+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('d7387f4c-14c3-4d77-99be-040dc2c12381', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-23 17:30:00+00', '2026-11-25 19:44:41.169966+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('de21cdaa-6349-4d35-b90d-044c1c56c6be', '5c9ce992-cfb5-471a-b66b-e23ae30a389e', '9e8866a5-5ac1-4ec6-be51-0867ee1cc968', '1', '2026-08-01 19:44:41.354322+00', '2026-08-01 19:44:41.354322+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('e1b641a9-6c04-4661-94e3-8321230ed53d', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-14 17:30:00+00', '2026-11-25 19:44:41.061907+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('e2fe4200-9b02-40af-b501-3ee26f8c7d86', '81c71487-f9e8-41a5-bc68-8686814a600f', 'dc2eb3eb-caeb-41ce-b933-87d3960716ab', '1', '2026-05-06 19:44:41.35417+00', '2026-05-06 19:44:41.35417+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('e51cffa1-a359-4c4f-9bbc-8056e95f034c', '118de622-8579-45cd-8f47-69fd27e56400', '669d0efe-8212-42e5-a418-5edff2b13b8f', '1', '2026-02-05 19:44:41.35393+00', '2026-02-05 19:44:41.35393+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('f8bf9eec-df55-4d73-8e78-cfdb7286f08c', '759fd0a1-31c8-4e41-88ae-32cba6579f99', 'dc2ed619-39d9-43e5-96b8-e2c40c89d791', '1', '2026-06-05 19:44:41.354229+00', '2026-06-05 19:44:41.354229+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('fa0f3a0f-0f6f-498e-8350-0f391868b88c', '7027f5c0-3c3d-4eeb-9b93-6a6245871b1c', '2b753eac-ca6d-4c4e-985c-b27cf6d5702c', '1', '2026-11-09 17:30:00+00', '2026-11-25 19:44:41.034787+00');
insert into training_session ("id", "client", "plan", "plan_version", "started_at", "received_at") overriding system value values ('ff51a5ae-b539-471a-acfb-8a8440f32dcf', '81c71487-f9e8-41a5-bc68-8686814a600f', 'dc2eb3eb-caeb-41ce-b933-87d3960716ab', '1', '2026-05-03 19:44:41.35417+00', '2026-05-03 19:44:41.35417+00');
select setval('audit_entry_id_seq', 121);
select setval('attempt_id_seq', 6);
select setval('guide_event_id_seq', 11);
select setval('review_act_place_seq', 32);
set session_replication_role = default;

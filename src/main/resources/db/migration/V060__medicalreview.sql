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

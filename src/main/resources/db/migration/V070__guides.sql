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

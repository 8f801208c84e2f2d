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

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

-- From which networks people signed in, as digests: two accounts of one person are seldom far apart.
create table sign_in_network (
  network      bytea       not null check (length(network) = 32),
  account_id   uuid        not null references account (id) on delete cascade,
  last_sign_in timestamptz not null,
  primary key (network, account_id)
);

create index sign_in_network_by_account on sign_in_network (account_id);
create index sign_in_network_by_use on sign_in_network (last_sign_in);

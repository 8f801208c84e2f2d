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

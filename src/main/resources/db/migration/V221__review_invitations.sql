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

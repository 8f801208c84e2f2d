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

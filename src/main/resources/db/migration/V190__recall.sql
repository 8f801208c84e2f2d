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

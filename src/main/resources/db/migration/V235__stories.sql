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

-- What clients went through, and whom the portal asked for a review. These views are the only places where reviews read
-- the tables of care, plans and training.

-- A session that counts: finished, not stopped early, at least one set, and not disputed by the client.
create view review_session as
select s.client, s.plan, p.protocol_code as programme, f.at as finished_at, p.ended_at as plan_ended_at
from training_session s
join plan p on p.id = s.plan
join lateral (select max(e.at) as at from session_entry e where e.session = s.id and e.kind = 'FINISHED') f
  on f.at is not null
where not exists (select 1 from session_entry e where e.session = s.id and e.kind = 'STOPPED')
  and exists (select 1 from session_entry e
              where e.session = s.id and e.kind = 'SET_DONE'
                and not exists (select 1 from session_entry u
                                where u.session = s.id and u.kind = 'SET_UNDONE' and u.item = e.item
                                  and u.set_number = e.set_number and u.seq > e.seq))
  and not exists (select 1 from entry_on_behalf b join entry_on_behalf_answer a on a.entry = b.id
                  where b.session = s.id and b.kind = 'SESSION' and a.disputed);

create view review_care as select client, practitioner, started_at, ended_at from care_relationship;

create view review_plan as select client, protocol_code as programme, started_at, ended_at from plan;

-- over_at: when a plan of the programme was over for the first time; null while none is, and for trainers.
create view review_experience as
select s.client, 'TRAINER'::varchar(10) as subject_kind, c.practitioner::varchar(40) as subject,
  min(s.finished_at) as first_at, max(s.finished_at) as last_at, null::timestamptz as over_at
from review_session s
join review_care c on c.client = s.client and s.finished_at >= c.started_at
  and (c.ended_at is null or s.finished_at < c.ended_at)
group by s.client, c.practitioner
union all
select s.client, 'PROGRAMME'::varchar(10), s.programme::varchar(40), min(s.finished_at), max(s.finished_at),
  min(s.plan_ended_at)
from review_session s
group by s.client, s.programme;

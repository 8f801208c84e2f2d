-- What an admin counts in a practice. The module keeps nothing of its own; these views and the function care_role are
-- the only places where it reads other modules' tables.

-- Every client's account that may sign in; agreed_at is null for whoever has not agreed to care or took that back.
create view practice_client as
select a.id, a.display_name, c.given_at as agreed_at
from account a
left join consent_standing c on c.client = a.id and c.purpose = 'CARE'
where a.disabled_at is null and 'CLIENT' = any (a.roles);

create view practice_trainer as select id, display_name from care_practitioner;

create view practice_care as select client, practitioner, condition from care_running;

-- Also what has ended, and what rests on an account that is no trainer's any more.
create view practice_relationship as
select r.client, r.practitioner, r.condition, r.ended_at, t.id is not null as practising
from care_relationship r
left join care_practitioner t on t.id = r.practitioner;

-- A proposal that still counts: for the running version and phase of a plan, or for a client without one.
create view plan_proposal_waiting as
select r.*
from plan_proposal r
left join plan p on p.client = r.client and p.ended_at is null
where r.plan is not distinct from p.id
  and r.base_version is not distinct from p.version
  and (p.id is null or r.phase = greatest(p.phase, 1))
  and r.proposed_at >= coalesce((select max(e.ended_at) from plan e where e.client = r.client), '-infinity');

-- furthest: the highest phase that was ever entered, whatever came after.
create view practice_plan as
select p.id, p.client, p.protocol_code, p.protocol_version, p.started_at, p.ended_at, p.phase,
  greatest(p.start_phase, (select max(d.to_phase) from phase_decision d
                           where d.plan = p.id and d.action = 'ADVANCE')) as furthest
from plan p;

-- How far a client came who handed in an assessment: each moment is the first of its kind. Whoever was referred to a
-- physician has no plan to wait for.
create view practice_first_steps as
select i.client, i.handed_in_at, c.confirmed_at, s.planned_at,
  coalesce(n.presentation in ('SUSPECTED_AVULSION', 'REFERRED_NEURAL'), false) as referred,
  exists (select 1 from practice_client a where a.id = i.client and a.agreed_at is not null) as here
from (select client, min(submitted_at) as handed_in_at from intake group by client) i
left join lateral (select min(confirmed_at) as confirmed_at from presentation where client = i.client) c on true
left join lateral (select presentation from presentation where client = i.client order by version desc limit 1) n on true
left join lateral (select min(started_at) as planned_at from plan where client = i.client) s on true;

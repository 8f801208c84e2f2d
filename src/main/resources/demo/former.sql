-- People who were in care here and are no longer: their consents, their plans with a few sessions, and how far they came.
-- The table demo_former says who they are; it is gone with the transaction. Phases are entered afterwards, step by step.

insert into account (id, email, display_name, roles, confirmed_at, created_at, version)
select client, format('former%s@former.test', lpad(number::text, 2, '0')), name, array['CLIENT'], since, since, 0
from demo_former;

insert into consent (id, client, purpose, version, language, sha256, channel, given_at)
select gen_random_uuid(), c.client, 'CARE', w.version, w.language, w.sha256, 'PORTAL', c.since
from demo_former c cross join (
  select * from consent_wording where purpose = 'CARE' and language = 'en' order by version desc limit 1) w;

insert into consent (id, client, purpose, practitioner, version, language, sha256, channel, given_at)
select gen_random_uuid(), c.client, 'SHARING', c.practitioner, w.version, w.language, w.sha256, 'PORTAL', c.since
from demo_former c cross join (
  select * from consent_wording where purpose = 'SHARING' and language = 'en' order by version desc limit 1) w;

insert into care_relationship (id, client, practitioner, condition, consent_id, started_at)
select gen_random_uuid(), c.client, c.practitioner, 'hamstring', c.id, c.given_at
from consent c join demo_former d on d.client = c.client where c.purpose = 'SHARING';

insert into intake (id, client, version, answers, proposed, reasons, submitted_at)
select gen_random_uuid(), client, 1, '{}', 'ACUTE_STRAIN', '{}', since from demo_former;

insert into presentation (id, client, version, intake_version, presentation, side, grade, tendon_involved, sign_off, goal,
  minutes_per_day, days_per_week, equipment, reason, confirmed_by, confirmed_at)
select gen_random_uuid(), client, 1, 1, 'ACUTE_STRAIN', 'RIGHT', 1, false, true, 'RUNNER', 30, 5, '{}',
  'Confirmed on video.', clinician, since
from demo_former;

insert into plan (id, client, protocol_code, protocol_version, presentation, goal, injured, started_at, started_by,
  start_phase, phase, phase_since, version)
select plan, client, 'hamstring-strain', 1, 'ACUTE_STRAIN', 'RUNNER', 'RIGHT', since, clinician, 1, 1, since, 1
from demo_former;

insert into plan_version (plan, version, phase, sessions_per_week, pain_profile, reason, difference, published_by,
  published_as, published_at, publication)
select p.id, 1, 1, 5, 'ACUTE_REMOTE', 'We begin gently.', '{}', p.started_by, 'CLINICIAN', p.started_at, p.id
from plan p join demo_former c on c.plan = p.id;

insert into plan_item (plan, version, position, item, exercise, side, sets, reps, hold_seconds, tempo, rest_seconds, per_day,
  every_days, essential, note, cites)
select c.plan, 1, 1, gen_random_uuid(), 'HX02', 'BOTH', 2, 12, null, '', 60, 1, 1, true, '', 'protocol:hamstring-strain:1'
from plan_version v join demo_former c on c.plan = v.plan;

create temporary table demo_former_session on commit drop as
select gen_random_uuid() as id, c.client, c.plan, c.until - d.ago * interval '3 days' as at
from demo_former c join plan p on p.id = c.plan cross join generate_series(1, 3) as d (ago);

insert into training_session (id, client, plan, plan_version, started_at, received_at)
select id, client, plan, 1, at, at from demo_former_session;

insert into session_entry (id, session, seq, kind, at, received_at, while_locked, day, brief)
select gen_random_uuid(), id, 0, 'SESSION_STARTED', at, at, false, cast(at as date), false from demo_former_session;

insert into session_entry (id, session, seq, kind, at, received_at, while_locked, item, set_number)
select gen_random_uuid(), s.id, 2, 'SET_DONE', s.at + interval '5 minutes', s.at, false, i.item, 1
from demo_former_session s join plan_item i on i.plan = s.plan;

insert into session_entry (id, session, seq, kind, at, received_at, while_locked)
select gen_random_uuid(), id, 20, 'FINISHED', at + interval '30 minutes', at, false from demo_former_session;

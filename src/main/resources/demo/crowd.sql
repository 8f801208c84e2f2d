-- Many light clients, made in bulk: who they are and whose care they are in, and of most a plan and a few days of training.
-- The tables demo_crowd and demo_team say how many, since when, and for whom; they are gone with the transaction.

insert into account (id, email, display_name, roles, confirmed_at, created_at, version)
select client, format('crowd%s@crowd.test', lpad(number::text, 4, '0')),
  (array['Ada', 'Ben', 'Chloé', 'Dilan', 'Emre', 'Freya', 'Goran', 'Hana', 'Igor', 'Jule', 'Kofi', 'Lotte', 'Milo',
    'Nadia', 'Otto', 'Priya', 'Quinn', 'Rosa', 'Sven', 'Tara'])[1 + number % 20] || ' '
  || (array['Abebe', 'Bauer', 'Castillo', 'Dubois', 'Eriksen', 'Fontaine', 'Grau', 'Haddad', 'Ito', 'Jansen', 'Kaya',
    'Laine', 'Moreau', 'Nguyen', 'Olsen', 'Petrov', 'Quiroga', 'Ruiz', 'Sato', 'Tóth', 'Urban', 'Vega', 'Weiss',
    'Yilmaz', 'Zeman'])[1 + (number / 20) % 25],
  array['CLIENT'], now(), now(), 0
from demo_crowd;

insert into consent (id, client, purpose, version, language, sha256, channel, given_at)
select gen_random_uuid(), c.client, 'CARE', w.version, w.language, w.sha256, 'PORTAL', c.since
from demo_crowd c cross join (
  select * from consent_wording where purpose = 'CARE' and language = 'en' order by version desc limit 1) w;

insert into consent (id, client, purpose, practitioner, version, language, sha256, channel, given_at)
select gen_random_uuid(), c.client, 'SHARING', t.practitioner, w.version, w.language, w.sha256, 'PORTAL', c.since
from demo_crowd c cross join demo_team t cross join (
  select * from consent_wording where purpose = 'SHARING' and language = 'en' order by version desc limit 1) w;

insert into care_relationship (id, client, practitioner, condition, consent_id, started_at)
select gen_random_uuid(), c.client, c.practitioner, 'hamstring', c.id, c.given_at
from consent c join demo_crowd d on d.client = c.client where c.purpose = 'SHARING';

insert into intake (id, client, version, answers, proposed, reasons, submitted_at)
select gen_random_uuid(), client, 1, '{}', 'ACUTE_STRAIN', '{}', since from demo_crowd;

insert into presentation (id, client, version, intake_version, presentation, side, grade, tendon_involved, sign_off, goal,
  minutes_per_day, days_per_week, equipment, reason, confirmed_by, confirmed_at)
select gen_random_uuid(), client, 1, 1, 'ACUTE_STRAIN', 'LEFT', 1 + number % 2, false, true, 'RUNNER', 30, 5, '{}',
  'Confirmed on video.', (select practitioner from demo_team order by clinician desc limit 1), since
from demo_crowd where story <> 'ANSWERS';

insert into plan (id, client, protocol_code, protocol_version, presentation, goal, injured, started_at, started_by,
  start_phase, phase, phase_since, version)
select plan, client, 'hamstring-strain', 1, 'ACUTE_STRAIN', 'RUNNER', 'LEFT', since,
  (select practitioner from demo_team order by clinician desc limit 1), 1, 1, since, 1
from demo_crowd where story not in ('ANSWERS', 'CONFIRMED');

insert into plan_version (plan, version, phase, sessions_per_week, pain_profile, reason, difference, published_by,
  published_as, published_at, publication)
select p.id, 1, 1, 7, 'ACUTE_REMOTE', 'We begin gently.', '{}', p.started_by, 'CLINICIAN', p.started_at, p.id
from plan p join demo_crowd c on c.plan = p.id;

insert into plan_item (plan, version, position, item, exercise, side, sets, reps, hold_seconds, tempo, rest_seconds, per_day,
  every_days, essential, note, cites)
select c.plan, 1, i.position, gen_random_uuid(), i.exercise, 'BOTH', 2, i.reps, i.hold, '', 60, 1, 1, i.position = 1, '',
  'protocol:hamstring-strain:1'
from plan_version v join demo_crowd c on c.plan = v.plan
cross join (values (1, 'HX02', 12, cast(null as integer)), (2, 'HX05', null, 20), (3, 'HX07', 10, null))
  as i (position, exercise, reps, hold);

insert into planned_day (client, day, plan, plan_version, sessions, kept_at)
select c.client, d.day, c.plan, 1, 1, d.day
from demo_crowd c join plan p on p.id = c.plan
cross join lateral (select cast(day as date) as day
  from generate_series(greatest(cast(c.since as date), c.today - 14), c.today - 1, interval '1 day') day) d;

-- They trained on each of the last three days, in the late afternoon; who went missing did so on the two days before.
create temporary table demo_session on commit drop as
select gen_random_uuid() as id, c.client, c.plan, c.story, d.ago, c.today - d.ago as day,
  (c.today - d.ago) + time '17:00' at time zone 'UTC' as at
from demo_crowd c join plan p on p.id = c.plan
cross join generate_series(1, 5) as d (ago)
where case c.story when 'MISSING' then d.ago > 3 else d.ago <= 3 end and c.since < (c.today - d.ago) + time '12:00';

insert into training_session (id, client, plan, plan_version, started_at, received_at)
select id, client, plan, 1, at, at from demo_session;

insert into session_entry (id, session, seq, kind, at, received_at, while_locked, day, brief)
select gen_random_uuid(), id, 0, 'SESSION_STARTED', at, at, false, day, false from demo_session;

insert into session_entry (id, session, seq, kind, at, received_at, while_locked, item, set_number)
select gen_random_uuid(), s.id, 2 * i.position, 'SET_DONE', s.at + interval '5 minutes', s.at, false, i.item, 1
from demo_session s join plan_item i on i.plan = s.plan;

-- Nobody was hurt, but for those whose walk hurt yesterday.
insert into session_entry (id, session, seq, kind, at, received_at, while_locked, item, moment, value)
select gen_random_uuid(), s.id, 2 * i.position + 1, 'PAIN', s.at + interval '6 minutes', s.at, false, i.item, 'PEAK',
  case when s.story = 'PAIN' and s.ago = 1 and i.exercise = 'HX07' then 4 else 1 end
from demo_session s join plan_item i on i.plan = s.plan;

insert into session_entry (id, session, seq, kind, at, received_at, while_locked)
select gen_random_uuid(), id, 20, 'FINISHED', at + interval '30 minutes', at, false from demo_session;

insert into safety_person (client) select client from demo_crowd where story in ('WARNING', 'SUDDEN');

insert into safety_lock (id, client, flag, level, origin, raised_at)
select gen_random_uuid(), client, case story when 'WARNING' then 'RF-08' else 'RF-12' end,
  case story when 'WARNING' then 'REFER' else 'PAUSE' end, 'session:' || plan, now() - number * interval '1 minute'
from demo_crowd where story in ('WARNING', 'SUDDEN');

-- Each of them has something to say about everybody who cares for them, and a moderator has it all to read.
create temporary table demo_crowd_review on commit drop as
select gen_random_uuid() as id, c.client, t.practitioner, c.number,
  now() - (c.number % 14) * interval '1 day' - c.number * interval '1 minute' as at, 1 + (c.number * 7) % 5 as stars,
  (array['The plan fits into my week.', 'Questions were answered on the same day.', 'I wish it went faster.',
    'I know now why each exercise is there.', 'The pictures could be larger.'])[1 + c.number % 5] || ' '
  || (array['I would recommend it.', 'It is too early for more.', 'My leg is better than in spring.',
    'I did not expect so many tests.'])[1 + c.number % 4] as body
from demo_crowd c cross join demo_team t;

insert into review (id, subject_kind, subject, author, signed_as, first_at, verified, insider, latest_version)
select r.id, 'TRAINER', cast(r.practitioner as text), r.client, 'Reader ' || r.number, r.at,
  exists (select 1 from demo_session s where s.client = r.client and s.at < now()), false, 1
from demo_crowd_review r;

insert into review_version (review, number, stars, body, incentive, written_at, agreed_at, signals, state, facts, noticed,
  alone)
select id, 1, stars, body, 'NONE', at, at, array['NEW_ACCOUNT', 'BURST'], 'WAITING', '', false, false
from demo_crowd_review;

insert into review_act (id, review, version, kind, actor, at, stars, outcome)
select gen_random_uuid(), id, 1, 'WRITTEN', client, at, stars, 'WAITING' from demo_crowd_review;

-- Some of those who need somebody anyway have written too, and nobody has read it.
insert into message (id, client, author, body, sent_at)
select gen_random_uuid(), client, client,
  (array['Could somebody look at my last answers?', 'I was away for a few days. Where do I begin again?',
    'Is it normal that it takes this long?'])[1 + number % 3],
  now() - case story when 'ANSWERS' then interval '3 hours' else interval '30 hours' end
from demo_crowd where story in ('ANSWERS', 'MISSING', 'LATE') order by number;

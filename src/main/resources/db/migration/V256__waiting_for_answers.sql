-- How long clients wait for the first answer to what they wrote; one row per question.
create view practice_message_wait as
select e.client, e.asked_at, e.answered_at, e.settled_at,
  exists (select 1 from practice_client a where a.id = e.client and a.agreed_at is not null) as here
from message_exchange e;

-- Whether a text holds exercises or red flags: such a text is signed by a health profession. Older requests did not
-- say; the stricter answer holds for them.
alter table review_request add column safety_critical boolean not null default true;
alter table review_request alter column safety_critical drop default;

-- Who is at it, so that two reviewers do not read one text for nothing.
alter table review_request
  add column claimed_by uuid references account (id),
  add column claimed_at timestamptz,
  add constraint review_request_claim check ((claimed_by is null) = (claimed_at is null)),
  add constraint review_request_claimer_is_independent check (
    claimed_by is null or (claimed_by <> all (authors) and claimed_by <> last_clinical_editor));

create or replace function review_signature_answers_its_request() returns trigger language plpgsql as $$
begin
  perform 1 from review_request r
   where r.id = new.request_id and r.state = 'WAITING' and r.content_type = new.content_type
     and r.content_id = new.content_id and r.revision = new.revision and r.content_hash = new.content_hash
     and new.reviewer <> all (r.authors) and new.reviewer <> r.last_clinical_editor
   for update;
  if not found then
    raise exception 'the signature answers no waiting request for this text' using errcode = 'restrict_violation';
  end if;
  perform 1 from review_request r
   where r.id = new.request_id and r.safety_critical
     and coalesce(new.credential ->> 'credentialClass', '') in ('', 'SPORTS_SCIENTIST', 'PERSONAL_TRAINER');
  if found then
    raise exception 'exercises and red flags are signed by a health profession' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

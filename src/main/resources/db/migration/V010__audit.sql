create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_kind   text        not null check (actor_kind in ('PERSON', 'PORTAL', 'VISITOR')),
    actor_id     uuid,
    action       text        not null check (length(action) between 3 and 100),
    subject_type text        not null check (length(subject_type) between 1 and 60),
    subject_id   text        not null check (length(subject_id) between 1 and 200),
    details      jsonb       not null default '{}',
    request_id   text,
    check ((actor_kind = 'PERSON') = (actor_id is not null))
);

create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_action on audit_entry (action, id);
create index audit_entry_by_actor on audit_entry (actor_id, id);
create index audit_entry_by_subject on audit_entry (subject_type, subject_id, id);

create function refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The audit record is append-only' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_entry_is_append_only
    before update or delete
    on audit_entry
    for each row
execute function refuse_change_of_audit();

create trigger audit_entry_is_never_emptied
    before truncate
    on audit_entry
    for each statement
execute function refuse_change_of_audit();

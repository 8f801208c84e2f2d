-- Why a person raised a lock by hand; a lock that a warning sign raised has no row here.

create table safety_lock_reason (
  lock_id uuid primary key references safety_lock (id),
  reason varchar(1000) not null check (btrim(reason) <> '')
);

create trigger safety_lock_reason_unchanged before update or delete on safety_lock_reason
  for each row execute function assessments_are_append_only();
create trigger safety_lock_reason_kept before truncate on safety_lock_reason
  for each statement execute function assessments_are_append_only();

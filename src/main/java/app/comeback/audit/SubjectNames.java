package app.comeback.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the record what things of one kind are called, so that an admin reads a title where the record holds an id. A
 * module whose things are acted on implements it once per kind; accounts are known by {@link ActorNames}.
 */
public interface SubjectNames {

    /** The kind of thing, as in {@link AuditEntry#subjectType()}. */
    String type();

    /** What they are called today, in one statement; unknown ids are left out. */
    Map<UUID, String> namesOf(Collection<UUID> ids);
}

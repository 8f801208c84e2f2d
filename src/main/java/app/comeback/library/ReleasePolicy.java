package app.comeback.library;

import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Who may let an exercise into plans, and when: everything about it is stated, and whoever releases it holds an active
 * registration of a health profession (rule GOV-02; see the decision of 2026-11-25 on exercises).
 */
final class ReleasePolicy {

    private ReleasePolicy() {}

    /** The registration that a release on this day rests on; the strongest profession first. */
    static Optional<CredentialSnapshot> credential(Collection<CredentialSnapshot> held, LocalDate day) {
        return held.stream()
                .filter(credential -> credential.credentialClass().isHealthProfession() && credential.isActiveOn(day))
                .min(Comparator.comparing(CredentialSnapshot::credentialClass).thenComparing(CredentialSnapshot::id));
    }

    /** Why it cannot be released; nothing when it can. */
    static Optional<Refused> hindrance(Set<Gap> gaps, Collection<CredentialSnapshot> held, LocalDate day) {
        if (!gaps.isEmpty()) {
            return Optional.of(new Refused("library.refused.incomplete", gaps.size()));
        }
        return credential(held, day).isPresent()
                ? Optional.empty()
                : Optional.of(new Refused("library.refused.no-health-profession"));
    }
}

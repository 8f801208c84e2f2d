package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may sign what, with which credential and until when: each rule allows, or says why not. */
final class SigningRules {

    /** The longest time between two reviews of any content, in months (rule GOV-04). */
    static final int LONGEST_PERIOD = 36;

    /** The same for content with exercises or red flags (rule GOV-04). */
    static final int LONGEST_SAFETY_CRITICAL_PERIOD = 12;

    private SigningRules() {}

    /** Nobody reviews a text that they wrote or whose clinical content they changed last (rule GOV-01). */
    static Optional<Reason> independence(AccountId reviewer, Set<AccountId> authors, AccountId lastClinicalEditor) {
        if (authors.contains(reviewer)) {
            return Optional.of(Reason.of("medicalreview.refused.author"));
        }
        if (lastClinicalEditor.equals(reviewer)) {
            return Optional.of(Reason.of("medicalreview.refused.editor"));
        }
        return Optional.empty();
    }

    /**
     * The credential that a signature on this day rests on: active and in scope, health professions first (rule
     * GOV-02), and a health profession's for exercises and red flags.
     */
    static Optional<CredentialSnapshot> credential(
            Collection<CredentialSnapshot> held, ConditionCode condition, boolean safetyCritical, LocalDate day) {
        return suited(held, safetyCritical)
                .filter(credential -> credential.isActiveOn(day) && credential.covers(condition))
                .min(Comparator.comparing(CredentialSnapshot::credentialClass)
                        .thenComparing(
                                credential -> credential.validTo() == null ? LocalDate.MAX : credential.validTo(),
                                Comparator.reverseOrder())
                        .thenComparing(CredentialSnapshot::id));
    }

    /** A fitness certificate never suffices for what can hurt a person. */
    private static Stream<CredentialSnapshot> suited(Collection<CredentialSnapshot> held, boolean safetyCritical) {
        return held.stream()
                .filter(credential ->
                        !safetyCritical || credential.credentialClass().isHealthProfession());
    }

    /** Why none of the credentials allows to sign on this day; nothing when one does (rule GOV-02). */
    static Optional<Reason> standing(
            Collection<CredentialSnapshot> held, ConditionCode condition, boolean safetyCritical, LocalDate day) {
        if (credential(held, condition, safetyCritical, day).isPresent()) {
            return Optional.empty();
        }
        if (held.isEmpty()) {
            return Optional.of(Reason.of("medicalreview.refused.no-credential"));
        }
        List<CredentialSnapshot> suited = suited(held, safetyCritical).toList();
        if (suited.isEmpty()) {
            return Optional.of(Reason.of("medicalreview.refused.no-health-profession"));
        }
        List<CredentialSnapshot> inScope = suited.stream()
                .filter(credential -> credential.covers(condition))
                .toList();
        if (inScope.isEmpty()) {
            return Optional.of(Reason.of("medicalreview.refused.scope", condition.value()));
        }
        return Optional.of(inScope.stream()
                .max(Comparator.comparing(CredentialSnapshot::validFrom).thenComparing(CredentialSnapshot::id))
                .map(credential -> notActive(credential, day))
                .orElseThrow());
    }

    private static Reason notActive(CredentialSnapshot credential, LocalDate day) {
        if (credential.revokedOn() != null && !day.isBefore(credential.revokedOn())) {
            return Reason.of("medicalreview.refused.revoked", credential.title(), credential.revokedOn());
        }
        if (!credential.isVerified()) {
            return Reason.of("medicalreview.refused.unverified", credential.title());
        }
        if (credential.validTo() != null && day.isAfter(credential.validTo())) {
            return Reason.of("medicalreview.refused.expired", credential.title(), credential.validTo());
        }
        return Reason.of("medicalreview.refused.not-yet-valid", credential.title(), credential.validFrom());
    }

    /** The latest day on which content reviewed on this day must be reviewed again (rule GOV-04). */
    static LocalDate latestNextReview(LocalDate reviewedOn, boolean safetyCritical) {
        return reviewedOn.plusMonths(safetyCritical ? LONGEST_SAFETY_CRITICAL_PERIOD : LONGEST_PERIOD);
    }

    /** The next review lies ahead, and within 36 months, or 12 for safety-critical content (rule GOV-04). */
    static Optional<Reason> nextReview(@Nullable LocalDate due, LocalDate reviewedOn, boolean safetyCritical) {
        LocalDate latest = latestNextReview(reviewedOn, safetyCritical);
        if (due == null || !due.isAfter(reviewedOn)) {
            return Optional.of(Reason.of("medicalreview.refused.due-not-ahead", latest));
        }
        if (due.isAfter(latest)) {
            return Optional.of(Reason.of(
                    safetyCritical
                            ? "medicalreview.refused.due-too-late-safety-critical"
                            : "medicalreview.refused.due-too-late",
                    latest));
        }
        return Optional.empty();
    }

    /** Conflicts of interest are declared at every signature; "none" must be chosen (rule GOV-08). */
    static Optional<Reason> conflict(ReviewDesk.@Nullable Conflict choice, String declared) {
        if (choice == null) {
            return Optional.of(Reason.of("medicalreview.refused.conflict-missing"));
        }
        if (choice == ReviewDesk.Conflict.DECLARED && declared.isBlank()) {
            return Optional.of(Reason.of("medicalreview.refused.conflict-empty"));
        }
        return Optional.empty();
    }

    /** Every question of the checklist is answered with yes; a "no" is a reason to send back. */
    static Optional<Reason> checklist(Map<String, Boolean> answers) {
        if (Checklist.QUESTIONS.stream().anyMatch(question -> Boolean.FALSE.equals(answers.get(question)))) {
            return Optional.of(Reason.of("medicalreview.refused.checklist-no"));
        }
        if (!answers.keySet().equals(Set.copyOf(Checklist.QUESTIONS))) {
            return Optional.of(Reason.of("medicalreview.refused.checklist-open"));
        }
        return Optional.empty();
    }

    /** The reviewer read and ticked the statement. */
    static Optional<Reason> statement(boolean accepted) {
        return accepted ? Optional.empty() : Optional.of(Reason.of("medicalreview.refused.statement"));
    }

    /** What is signed is what was shown: the text's hash did not change since the page was opened. */
    static Optional<Reason> sameText(String shown, String requested, String current) {
        return shown.equals(current) && requested.equals(current)
                ? Optional.empty()
                : Optional.of(Reason.of("medicalreview.refused.changed"));
    }
}

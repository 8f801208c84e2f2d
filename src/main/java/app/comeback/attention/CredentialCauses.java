package app.comeback.attention;

import app.comeback.people.CredentialSnapshot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A practitioner's own registrations that end: told 60 and 14 days before, and when it is over. */
final class CredentialCauses {

    private static final int FIRST = 60;
    private static final int SECOND = 14;

    /** An end that nobody cared about for so long is a decision. */
    private static final int FORGOTTEN = 90;

    private CredentialCauses() {}

    static Stream<Cause> ending(List<CredentialSnapshot> own, LocalDate today, ZoneId zone) {
        return own.stream()
                .filter(CredentialSnapshot::isVerified)
                .filter(one -> one.revokedOn() == null)
                .filter(one -> own.stream().noneMatch(other -> follows(other, one)))
                .flatMap(one -> ending(one, today, zone));
    }

    private static Stream<Cause> ending(CredentialSnapshot one, LocalDate today, ZoneId zone) {
        LocalDate end = one.validTo();
        if (end == null
                || end.minusDays(FIRST).isAfter(today)
                || end.plusDays(FORGOTTEN).isBefore(today)) {
            return Stream.empty();
        }
        long left = ChronoUnit.DAYS.between(today, end);
        String step = left < 0 ? "ended" : left <= SECOND ? "14" : "60";
        return Stream.of(new Cause(
                AttentionKind.CREDENTIAL_ENDS,
                "credential:" + one.id() + ":" + end + ":" + step,
                left < 0 ? Urgency.TODAY : left <= SECOND ? Urgency.SOON : Urgency.LATER,
                false,
                end.minusDays(FIRST).atStartOfDay(zone).toInstant(),
                Map.of("title", one.title(), "until", end.toString(), "days", Long.toString(left))));
    }

    /** A later one of the same kind, checked already, takes its place. */
    private static boolean follows(CredentialSnapshot other, CredentialSnapshot one) {
        LocalDate end = other.validTo();
        return !other.id().equals(one.id())
                && other.credentialClass() == one.credentialClass()
                && other.isVerified()
                && other.revokedOn() == null
                && other.scope().containsAll(one.scope())
                && (end == null || (one.validTo() != null && end.isAfter(one.validTo())));
    }
}

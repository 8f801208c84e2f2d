package app.comeback.attention;

import app.comeback.assessments.Clearances.Letter;
import app.comeback.attention.ClientStanding.Confirmed;
import app.comeback.attention.ClientStanding.IntakeStanding;
import app.comeback.attention.ClientStanding.Proposed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a client handed in, or somebody proposed, and waits for a person: answers, letters, plans. */
final class PaperCauses {

    private PaperCauses() {}

    /** Answers that are newer than what was confirmed on them. */
    static Stream<Cause> newAssessment(ClientStanding standing) {
        IntakeStanding intake = standing.intake();
        Confirmed confirmed = intake.confirmed();
        Instant at = intake.handedInAt();
        if (at == null || (confirmed != null && confirmed.version() >= intake.version())) {
            return Stream.empty();
        }
        return Stream.of(new Cause(
                AttentionKind.NEW_ASSESSMENT,
                "answers:" + intake.version(),
                Urgency.SOON,
                true,
                at,
                Map.of("at", at.toString(), "again", Boolean.toString(confirmed != null))));
    }

    /** Letters that nobody has accepted or declined. */
    static Stream<Cause> letterWaits(ClientStanding standing) {
        return standing.letters().stream()
                .filter(letter -> letter.accepted() == null)
                .map(letter -> new Cause(
                        AttentionKind.LETTER_WAITS,
                        "letter:" + letter.id(),
                        Urgency.SOON,
                        true,
                        letter.statedAt(),
                        Map.of(
                                "issued", letter.issuedOn().toString(),
                                "issuer", letter.issuer(),
                                "at", letter.statedAt().toString())));
    }

    /** The screening asks for a letter, and the last one that was accepted no longer counts. */
    static Stream<Cause> clearanceEnded(ClientStanding standing) {
        Optional<Letter> last = standing.letters().stream()
                .filter(letter -> Boolean.TRUE.equals(letter.accepted()))
                .max((a, b) -> a.until().compareTo(b.until()));
        LocalDate today = standing.today();
        return last
                .filter(letter -> letter.until().isBefore(today)
                        && Boolean.FALSE.equals(standing.intake().screeningCleared()))
                .map(letter -> new Cause(
                        AttentionKind.CLEARANCE_ENDED,
                        "letter:" + letter.id(),
                        Urgency.TODAY,
                        true,
                        letter.until().plusDays(1).atStartOfDay(standing.zone()).toInstant(),
                        Map.of("until", letter.until().toString(), "issuer", letter.issuer())))
                .stream();
    }

    /** A plan that was proposed; or, where exercise is the answer, a first one that nobody has begun. */
    static Stream<Cause> planWaits(ClientStanding standing) {
        Proposed proposal = standing.proposal();
        Confirmed confirmed = standing.intake().confirmed();
        if (proposal != null) {
            return Stream.of(new Cause(
                    AttentionKind.PLAN_WAITS,
                    "proposal:" + proposal.id(),
                    Urgency.SOON,
                    standing.isClinicianLed(),
                    proposal.at(),
                    Map.of("at", proposal.at().toString(), "by", proposal.by() == null ? "" : proposal.by())));
        }
        if (confirmed == null || !confirmed.planned() || standing.way() != null) {
            return Stream.empty();
        }
        return Stream.of(new Cause(
                AttentionKind.PLAN_WAITS,
                "first:" + confirmed.at(),
                Urgency.SOON,
                standing.isClinicianLed(),
                confirmed.at(),
                Map.of("at", confirmed.at().toString())));
    }
}

package app.comeback.reviews;

import app.comeback.care.CareHistory;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import app.comeback.training.TrainingRecord;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a client has been through with a subject, from the rows of care and training. */
@Component
class Experiences {

    /** A little more than counts, so that the rule decides and not the question. */
    private static final Period LOOKS_BACK = Period.ofMonths(13);

    private final CareHistory care;
    private final TrainingRecord training;
    private final Plans plans;

    Experiences(CareHistory care, TrainingRecord training, Plans plans) {
        this.care = care;
        this.training = training;
        this.plans = plans;
    }

    /** When the client finished a session last, in the trainer's care or by the programme; nothing for never. */
    Optional<Instant> lastCompleted(AccountId client, Subject subject, Instant now) {
        Instant since = now.atOffset(ZoneOffset.UTC).minus(LOOKS_BACK).toInstant();
        List<Instant> finished = training.sessions(client, since).stream()
                .filter(session -> session.stopReason().isEmpty())
                .map(TrainingRecord.Session::finishedAt)
                .filter(Objects::nonNull)
                .toList();
        return switch (subject.kind()) {
            case TRAINER -> newest(finished, care.periods(client, AccountId.parse(subject.key())));
            case PROGRAMME ->
                isOn(client, subject.key()) ? finished.stream().max(Comparator.naturalOrder()) : Optional.empty();
        };
    }

    private static Optional<Instant> newest(List<Instant> finished, List<CareHistory.Period> care) {
        return finished.stream()
                .filter(moment -> care.stream().anyMatch(period -> period.contains(moment)))
                .max(Comparator.naturalOrder());
    }

    private boolean isOn(AccountId client, String programme) {
        return plans.running(client)
                .map(RunningPlan::protocol)
                .filter(protocol -> protocol.code().equals(programme))
                .isPresent();
    }
}

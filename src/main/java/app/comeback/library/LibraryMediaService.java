package app.comeback.library;

import app.comeback.audit.AuditTrail;
import app.comeback.exercises.ExerciseId;
import app.comeback.media.Media;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@PreAuthorize("hasRole('TRAINER')")
class LibraryMediaService implements LibraryMedia {

    private final MediaLinks links;
    private final MediaPolicy policy;
    private final Media media;
    private final ExerciseRows rows;
    private final ReleasedExercises released;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LibraryMediaService(
            MediaLinks links,
            MediaPolicy policy,
            Media media,
            ExerciseRows rows,
            ReleasedExercises released,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.policy = policy;
        this.media = media;
        this.rows = rows;
        this.released = released;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public List<Attached> of(ExerciseId exercise) {
        return policy.maySeeOneOf(List.of(exercise)) ? links.of(exercise) : List.of();
    }

    /** The bytes come first and may take minutes: no transaction waits for them. */
    @Override
    public void attach(UUID id, ExerciseId exercise, String alt, InputStream upload) {
        String shown = alt.replaceAll("\\p{Cntrl}+", " ").strip();
        if (shown.isEmpty() || shown.length() > ALT_LENGTH) {
            throw new Refused("library.refused.alt", ALT_LENGTH);
        }
        if (rows.find(exercise).isEmpty()) {
            throw new Refused("exercises.refused.unknown");
        }
        if (links.isKnown(id)) {
            return;
        }
        Attached attached = new Attached(id, exercise, media.keep(upload), shown);
        transaction.executeWithoutResult(status -> {
            links.add(attached, me(), now());
            record("library.media-added", attached);
            released.changed();
        });
    }

    @Override
    public void remove(UUID id) {
        transaction.executeWithoutResult(status -> links.find(id).ifPresent(attached -> {
            if (links.remove(id, me(), now())) {
                record("library.media-removed", attached);
                released.changed();
            }
        }));
    }

    private void record(String action, Attached attached) {
        audit.record(
                action,
                "exercise",
                attached.exercise().value(),
                Map.of("hash", attached.file().hash()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

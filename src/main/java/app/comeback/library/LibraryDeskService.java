package app.comeback.library;

import app.comeback.audit.AuditTrail;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.ExercisesInUse;
import app.comeback.people.CredentialSnapshot;
import app.comeback.people.Credentials;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class LibraryDeskService implements LibraryDesk {

    private static final int LONGEST_REASON = 500;

    private final ExerciseRows rows;
    private final SourceRows sources;
    private final HistoryRows history;
    private final SearchRows index;
    private final ReleasedExercises released;
    private final ExerciseLibrary library;
    private final ObjectProvider<ExercisesInUse> inUse;
    private final Credentials credentials;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final PortalProperties portal;
    private final Clock clock;

    LibraryDeskService(
            ExerciseRows rows,
            SourceRows sources,
            HistoryRows history,
            SearchRows index,
            ReleasedExercises released,
            ExerciseLibrary library,
            ObjectProvider<ExercisesInUse> inUse,
            Credentials credentials,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PortalProperties portal,
            Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.history = history;
        this.index = index;
        this.released = released;
        this.library = library;
        this.inUse = inUse;
        this.credentials = credentials;
        this.audit = audit;
        this.events = events;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page open(ExerciseId id) {
        StoredExercise exercise = rows.find(id).orElseThrow(LibraryDeskService::unknown);
        Refused hindrance = ReleasePolicy.hindrance(exercise.content().gaps(), credentials.of(me()), today())
                .orElse(null);
        return new Page(exercise, sources.of(id), runningPlans(id), hindrance);
    }

    private static Refused unknown() {
        return new Refused("exercises.refused.unknown");
    }

    private int runningPlans(ExerciseId id) {
        return inUse.stream().mapToInt(user -> user.runningPlans(id)).sum();
    }

    @Override
    public ExerciseId add(UUID command, OwnText text) {
        ExerciseId there = rows.madeBy(command).orElse(null);
        if (there != null) {
            return there;
        }
        StoredExercise exercise = new StoredExercise(
                rows.next(1).getFirst(), ExerciseState.DRAFT, 1, OwnContent.of(text), null, me(), now());
        if (!rows.add(exercise, command)) {
            return rows.madeBy(command).orElseThrow();
        }
        index.put(List.of(SearchRows.Entry.of(exercise)));
        record("library.exercise-added", exercise);
        return exercise.id();
    }

    @Override
    public int save(ExerciseId id, int version, OwnContent content) {
        StoredExercise exercise = rows.lock(id).orElseThrow(LibraryDeskService::unknown);
        if (exercise.content().equals(content)) {
            return exercise.version();
        }
        requireNewest(exercise, version);
        if (exercise.state() == ExerciseState.WITHDRAWN) {
            throw new Refused("library.refused.withdrawn");
        }
        requireNeighbours(id, content.neighbours());
        StoredExercise next = exercise.next(content, now());
        rows.change(next, me());
        if (next.state() == ExerciseState.DRAFT) {
            index.put(List.of(SearchRows.Entry.of(next)));
        }
        record("library.exercise-changed", next);
        return next.version();
    }

    /** Again at the release: what the neighbours name themselves may have been released meanwhile. */
    private void requireNeighbours(ExerciseId id, Neighbours named) {
        Set<ExerciseId> plannable = library.all().stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());
        NeighbourPolicy.check(id, named, plannable, library::find);
    }

    private void requireNewest(StoredExercise exercise, int version) {
        if (exercise.version() != version) {
            String by = history.of(exercise.id()).stream()
                    .filter(step -> step.kind().isVersion())
                    .findFirst()
                    .map(Step::by)
                    .orElse("");
            throw new Refused("library.refused.changed-meanwhile", exercise.version(), by.isEmpty() ? "–" : by);
        }
    }

    @Override
    public void release(ExerciseId id, int version) {
        StoredExercise exercise = rows.lock(id).orElseThrow(LibraryDeskService::unknown);
        requireNewest(exercise, version);
        if (exercise.state() == ExerciseState.WITHDRAWN) {
            throw new Refused("library.refused.withdrawn");
        }
        if (exercise.state() == ExerciseState.USABLE && !exercise.hasUnreleasedChanges()) {
            return;
        }
        requireNeighbours(id, exercise.content().neighbours());
        List<CredentialSnapshot> held = credentials.of(me());
        ReleasePolicy.hindrance(exercise.content().gaps(), held, today()).ifPresent(refused -> {
            throw refused;
        });
        UUID credential = ReleasePolicy.credential(held, today()).orElseThrow().id();
        history.add(exercise, Kind.RELEASED, me(), credential, "", now());
        tellIfRevised(exercise);
        move(exercise, ExerciseState.USABLE, exercise.version());
        record("library.exercise-released", exercise);
    }

    /** Whoever plans with it should look again, unless only its name is another. */
    private void tellIfRevised(StoredExercise exercise) {
        Exercise next = exercise.content().exercise(exercise.id());
        released.find(exercise.id())
                .filter(before -> !before.withName(next.name()).equals(next))
                .ifPresent(before -> events.publishEvent(new ExerciseRevised(exercise.id(), exercise.version())));
    }

    private void move(StoredExercise exercise, ExerciseState state, @Nullable Integer version) {
        rows.move(exercise.id(), state, version);
        index.put(List.of(SearchRows.Entry.of(new StoredExercise(
                exercise.id(),
                state,
                exercise.version(),
                exercise.content(),
                version,
                exercise.owner(),
                exercise.changedAt()))));
        released.changed();
    }

    @Override
    public void withdraw(ExerciseId id, String reason, int plansSeen) {
        StoredExercise exercise = rows.lock(id).orElseThrow(LibraryDeskService::unknown);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused("library.refused.reason", LONGEST_REASON);
        }
        if (exercise.state() == ExerciseState.WITHDRAWN) {
            return;
        }
        int plans = runningPlans(id);
        if (plans != plansSeen) {
            throw new Refused("library.refused.in-use", plans);
        }
        history.add(exercise, Kind.WITHDRAWN, me(), null, why, now());
        Integer inPlans = exercise.releasedVersion();
        if (inPlans != null) {
            events.publishEvent(new ExerciseWithdrawn(id, inPlans, why));
        }
        move(exercise, ExerciseState.WITHDRAWN, exercise.releasedVersion());
        record("library.exercise-withdrawn", exercise);
    }

    @Override
    public void restore(ExerciseId id) {
        StoredExercise exercise = rows.lock(id).orElseThrow(LibraryDeskService::unknown);
        if (exercise.state() != ExerciseState.WITHDRAWN) {
            return;
        }
        history.add(exercise, Kind.RESTORED, me(), null, "", now());
        move(exercise, ExerciseState.DRAFT, exercise.releasedVersion());
        record("library.exercise-restored", exercise);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Step> history(ExerciseId id) {
        return history.of(id);
    }

    private void record(String action, StoredExercise exercise) {
        audit.record(action, "exercise", exercise.id().value(), Map.of("version", "" + exercise.version()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

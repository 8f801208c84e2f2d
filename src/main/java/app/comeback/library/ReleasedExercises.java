package app.comeback.library;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseSource;
import app.comeback.media.Media;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The released exercises of the practice, kept in memory: plans and sessions ask for them all the time. A change is
 * seen at once where it was made, and on the other nodes after half a minute at most.
 */
@Component
class ReleasedExercises implements ExerciseSource {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasedExercises.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final ExerciseRows rows;
    private final MediaLinks media;
    private final MediaPolicy policy;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Shelf shelf;

    ReleasedExercises(ExerciseRows rows, MediaLinks media, MediaPolicy policy) {
        this.rows = rows;
        this.media = media;
        this.policy = policy;
    }

    private record Shelf(
            Map<ExerciseId, Exercise> all,
            List<Exercise> plannable,
            Map<ExerciseId, Media.Kept> pictures,
            long readAt) {

        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH.toNanos();
        }
    }

    @Override
    public Optional<Exercise> find(ExerciseId id) {
        return Optional.ofNullable(shelf().all().get(id));
    }

    @Override
    public List<Exercise> all() {
        return shelf().plannable();
    }

    @Override
    public Optional<String> pictureAddress(ExerciseId id) {
        return Optional.ofNullable(shelf().pictures().get(id))
                .filter(picture -> policy.maySeeOneOf(List.of(id)))
                .map(Media.Kept::address);
    }

    /** Reads anew, once what the running transaction has written is there. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            shelf = null;
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                shelf = null;
            }
        });
    }

    private Shelf shelf() {
        Shelf known = shelf;
        if (known == null) {
            return read();
        }
        if (!known.isFresh() && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("library-refresh").start(this::refresh);
        }
        return known;
    }

    /** Beside whoever asked, who goes on with what is known. */
    private void refresh() {
        try {
            read();
        } catch (DataAccessException e) {
            LOG.warn("The practice's exercises could not be read again; those known go on to count", e);
        } finally {
            reading.set(false);
        }
    }

    private Shelf read() {
        Map<ExerciseId, Exercise> all = new TreeMap<>();
        List<ExerciseRows.Released> released = rows.released();
        released.forEach(one -> all.put(one.id(), one.content().exercise(one.id())));
        List<Exercise> plannable = released.stream()
                .filter(ExerciseRows.Released::plannable)
                .flatMap(one -> Optional.ofNullable(all.get(one.id())).stream())
                .toList();
        Shelf read = new Shelf(Collections.unmodifiableMap(all), plannable, media.firstPictures(), System.nanoTime());
        shelf = read;
        return read;
    }
}

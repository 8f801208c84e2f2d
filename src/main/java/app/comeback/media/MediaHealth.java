package app.comeback.media;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says whether the store of pictures and films answers; without it the portal serves people, but no picture. */
@Component
class MediaHealth extends AbstractHealthIndicator {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final MediaStore store;
    private volatile @Nullable Answer last;

    /** What the store said, and when by the machine's own clock. */
    private record Answer(@Nullable Exception trouble, long at) {}

    MediaHealth(MediaStore store) {
        super("The store of pictures and films does not answer");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        Answer answer = last;
        if (answer == null || System.nanoTime() - answer.at() > FRESH.toNanos()) {
            answer = ask();
            last = answer;
        }
        if (answer.trouble() != null) {
            throw answer.trouble();
        }
        builder.up();
    }

    /** The address is public: however often it is asked for, the store is asked now and then. */
    private Answer ask() {
        try {
            store.check();
            return new Answer(null, System.nanoTime());
        } catch (IOException e) {
            return new Answer(e, System.nanoTime());
        }
    }
}

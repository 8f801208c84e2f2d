package app.comeback.media;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says whether the store of pictures and films answers; without it the portal serves people, but no picture. */
@Component
class MediaHealth extends AbstractHealthIndicator {

    private final MediaStore store;

    MediaHealth(MediaStore store) {
        super("The store of pictures and films does not answer");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        store.check();
        builder.up();
    }
}

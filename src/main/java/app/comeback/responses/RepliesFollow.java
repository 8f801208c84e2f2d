package app.comeback.responses;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ItemSettled;
import app.comeback.moderation.ItemSettled.Result;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A reply is public as long as its review is; whoever reported the reply hears when both are gone. */
@Component
class RepliesFollow {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RepliesFollow(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void follow(ItemSettled settled) {
        boolean isGone = settled.result() == Result.GONE || settled.result() == Result.REMOVED;
        if (settled.item().kind() == ItemKind.REVIEW && isGone) {
            jdbc.sql("select id from posting where kind = 'REPLY' and about = :review and public_version is not null")
                    .param("review", settled.item().id())
                    .query(UUID.class)
                    .list()
                    .forEach(reply ->
                            events.publishEvent(new ItemSettled(new ItemRef(ItemKind.REPLY, reply), Result.GONE)));
        }
    }
}

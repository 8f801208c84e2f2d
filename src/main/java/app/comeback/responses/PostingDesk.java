package app.comeback.responses;

import app.comeback.moderation.Moderators;
import app.comeback.moderation.Redaction;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What deciding about any posting needs. */
@Component
class PostingDesk {

    final PostingStore store;
    final PostingVersions versions;
    final PostingLists lists;
    final PostingNews news;
    final Moderators moderators;
    final Redaction redaction;
    final Clock clock;

    PostingDesk(
            PostingStore store,
            PostingVersions versions,
            PostingLists lists,
            PostingNews news,
            Moderators moderators,
            Redaction redaction,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.lists = lists;
        this.news = news;
        this.moderators = moderators;
        this.redaction = redaction;
        this.clock = clock;
    }
}

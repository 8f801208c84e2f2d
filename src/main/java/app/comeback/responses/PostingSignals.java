package app.comeback.responses;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.Signals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What may speak for a fake when a response comes in (REV-22): a burst under one guide, and copied words anywhere. */
@Component
class PostingSignals {

    private final PostingLists lists;

    PostingSignals(PostingLists lists) {
        this.lists = lists;
    }

    /** The signals of the latest version, which is not stored yet; there is no account whose age could be one. */
    Set<Signals.Signal> of(Posting posting) {
        ItemKind kind = posting.item().kind();
        Instant now = posting.latest().writtenAt();
        boolean isNew = posting.versions().size() == 1;
        List<PublicText> others = new ArrayList<>(lists.newest(kind));
        posting.versions().stream().map(version -> version.text()).forEach(others::remove);
        return Signals.of(new Signals.Given(
                posting.latest().text(),
                Instant.EPOCH,
                now,
                false,
                isNew ? lists.arrivals(kind, posting.about(), now.minus(Signals.BURST_WINDOW)) : List.of(),
                others));
    }
}

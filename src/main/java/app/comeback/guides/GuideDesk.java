package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;

/** Reading guides before they are public: lists, the newest revision, earlier ones, findings. */
public interface GuideDesk {

    /** A page of guides; sorted by {@code title}, {@code state} or {@code changedAt}, newest change first otherwise. */
    List<GuideRow> list(GuideFilter filter, Pageable page);

    /** The newest revision with all that an editor has to know about it. */
    Optional<OpenGuide> open(GuideId id);

    /** What the lint finds in a text that is not saved yet, seen through the guide's waivers. */
    List<CheckedFinding> check(GuideId id, GuideContent content);

    /** All revisions, newest first, and all events, newest first. */
    Optional<History> history(GuideId id);

    /** The text of one revision. */
    Optional<GuideContent> content(GuideId id, int revision);

    /**
     * How a guide came to be what it is.
     *
     * @param title of the newest revision
     * @param revisions newest first
     * @param events newest first
     * @param names the names of the people in both
     */
    record History(String title, List<RevisionRow> revisions, List<GuideEvent> events, Map<AccountId, String> names) {

        public History {
            revisions = List.copyOf(revisions);
            events = List.copyOf(events);
            names = Map.copyOf(names);
        }
    }
}

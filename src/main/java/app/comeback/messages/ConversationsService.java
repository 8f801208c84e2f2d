package app.comeback.messages;

import app.comeback.messages.ConversationRows.Counts;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER')")
class ConversationsService implements Conversations {

    private final ConversationRows rows;
    private final Clock clock;
    private final PortalProperties portal;

    ConversationsService(ConversationRows rows, Clock clock, PortalProperties portal) {
        this.rows = rows;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public int unread() {
        return rows.unread(me(), today());
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public Listing list(Show show, String search, int page) {
        String words = search.replaceAll("\\p{Cc}", "").strip();
        String shortened = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
        Counts counts = rows.count(me(), show, shortened, today());
        int last = Math.max(0, (counts.found() - 1) / SIZE);
        int shown = Math.clamp(page, 0, last);
        return new Listing(
                rows.page(me(), show, shortened, today(), shown * SIZE), shown, counts.byKind(), counts.found());
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }
}

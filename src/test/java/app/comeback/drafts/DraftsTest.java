package app.comeback.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class DraftsTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftService service;

    @Autowired
    private TestClock clock;

    private final Actor ada = new Actor(AccountId.create(), "Ada", Set.of(Role.EDITOR));
    private final Actor ben = new Actor(AccountId.create(), "Ben", Set.of(Role.EDITOR));

    @Test
    void the_newest_text_of_a_form_is_kept() {
        keep(ada, "first");
        keep(ada, "second");

        assertThat(find(ada)).map(Drafts.Draft::content).contains("second");
    }

    @Test
    void nobody_sees_what_another_person_typed() {
        keep(ada, "private");

        assertThat(find(ben)).isEmpty();
    }

    @Test
    void a_draft_that_was_thrown_away_is_gone() {
        keep(ada, "typed");
        RunAs.actor(ada, () -> {
            drafts.discard("form", "new");
            return true;
        });

        assertThat(find(ada)).isEmpty();
    }

    @Test
    void a_draft_of_more_than_a_megabyte_is_refused_and_the_older_one_stays() {
        keep(ada, "short");

        assertThatThrownBy(() -> keep(ada, "x".repeat((1 << 20) + 1))).isInstanceOf(Refused.class);
        assertThat(find(ada)).map(Drafts.Draft::content).contains("short");
    }

    @Test
    void a_visitor_keeps_no_drafts() {
        assertThatThrownBy(() -> drafts.keep("form", "new", "text"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void drafts_nobody_came_back_to_are_removed() {
        Instant longAgo = clock.instant().minus(Duration.ofDays(31));
        clock.set(longAgo);
        keep(ada, "old");
        clock.run();
        keep(ben, "new");

        RunAs.system(() -> service.removeKeptBefore(clock.instant().minus(Duration.ofDays(30))));

        assertThat(find(ada)).isEmpty();
        assertThat(find(ben)).isPresent();
    }

    private void keep(Actor actor, String content) {
        RunAs.actor(actor, () -> {
            drafts.keep("form", "new", content);
            return true;
        });
    }

    private Optional<Drafts.Draft> find(Actor actor) {
        return RunAs.actor(actor, () -> drafts.find("form", "new"));
    }
}

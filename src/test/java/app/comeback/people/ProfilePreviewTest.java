package app.comeback.people;

import static app.comeback.people.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.access.Accounts;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ProfilePreviewTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Practice practice;

    @Autowired
    CredentialChecks checks;

    @Autowired
    PublicTrainers trainers;

    @Autowired
    TestClock clock;

    Staff staff;
    Actor holder;
    String slug;

    @BeforeEach
    void meet() {
        clock.setToNoonOf(Staff.TODAY);
        staff = new Staff(accounts, practice, checks);
        holder = staff.trainer("Holly Holder");
        slug = "holly-" + UUID.randomUUID();
        ProfileFacts facts =
                new ProfileFacts(slug, "Back to running", "I ran.", "English", Set.of(ConditionCode.HAMSTRING), false);
        as(holder, () -> practice.saveProfile(0, facts));
    }

    @Test
    void a_holder_sees_a_page_that_is_not_published_and_visitors_do_not() {
        staff.checked(holder, null);
        PublicTrainer preview = as(holder, () -> practice.preview());
        assertThat(preview.name()).isEqualTo("Holly Holder");
        assertThat(preview.headline()).isEqualTo("Back to running");
        assertThat(preview.credentials()).hasSize(1);
        assertThat(trainers.find(slug)).isEmpty();
    }

    @Test
    void it_shows_only_credentials_that_count() {
        staff.waiting(holder, null);
        assertThat(as(holder, () -> practice.preview()).credentials()).isEmpty();
    }

    @Test
    void it_is_what_visitors_see_once_it_is_published() {
        staff.checked(holder, null);
        staff.publish(holder, slug);
        assertThat(trainers.find(slug)).contains(as(holder, () -> practice.preview()));
    }

    @Test
    void a_client_has_no_page_to_preview() {
        Actor client = staff.person("Carl Client", Role.CLIENT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(client, () -> practice.preview()));
    }
}

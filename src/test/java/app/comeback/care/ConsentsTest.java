package app.comeback.care;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.people.CredentialClass;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ConsentsTest {

    /** A changed text needs a new version; put its new digest beside the new number. */
    private static final Map<ConsentPurpose, String> SHIPPED = Map.of(
            ConsentPurpose.CARE, "1 eae0f3a730d4c46a43ba7329e4e5ed48a936f01e067c85584d001b5b2bbcfde7",
            ConsentPurpose.SHARING, "1 e21f0ea98f54c326aabf23e7193f1efab62617a941b9c7bf577ee6651e823744",
            ConsentPurpose.RESEARCH, "1 9668fe509742a8a62f7d707cc88c42faf62d4e8ded22db8600755194f3811a0a",
            ConsentPurpose.NEWS, "1 448a54a192e61d7f55d6749bf626b5fa1739397aa88fc4bf43c33b2e290899cc",
            ConsentPurpose.STORY, "1 701ac704e1b1010a0d3c6fbe807eb5c44547815a4bde0e73a0b9cd09a357c35e");

    @Autowired
    ConsentDesk desk;

    @Autowired
    Consents consents;

    @Autowired
    Clients clients;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    Actor client;

    @BeforeEach
    void meet() {
        client = people.person("Clara Client", Role.CLIENT);
    }

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void a_text_that_changed_has_a_new_version(ConsentPurpose purpose) {
        Wording wording = as(client, () -> desk.wording(purpose, Locale.ENGLISH));

        assertThat(wording.version() + " " + wording.sha256()).isEqualTo(SHIPPED.get(purpose));
    }

    @Test
    void a_consent_keeps_when_and_to_which_words_it_was_given() {
        UUID id = people.give(client, ConsentPurpose.CARE);

        ConsentDesk.Given given = as(client, () -> desk.history()).getFirst();
        assertThat(given.id()).isEqualTo(id);
        assertThat(given.stands()).isTrue();
        assertThat(given.language()).isEqualTo("en");
        assertThat(as(client, () -> desk.givenWording(id)))
                .contains(as(client, () -> desk.wording(ConsentPurpose.CARE, Locale.ENGLISH)));
    }

    @Test
    void each_purpose_stands_by_itself() {
        people.give(client, ConsentPurpose.CARE);
        UUID news = people.give(client, ConsentPurpose.NEWS);
        people.withdraw(client, news);

        assertThat(as(client, () -> consents.holds(client.id(), ConsentPurpose.CARE)))
                .isTrue();
        assertThat(as(client, () -> consents.holds(client.id(), ConsentPurpose.NEWS)))
                .isFalse();
        assertThat(as(client, () -> consents.holds(client.id(), ConsentPurpose.RESEARCH)))
                .isFalse();
    }

    @Test
    void no_health_data_are_kept_before_the_consent_to_care_or_after_its_withdrawal() {
        assertThatThrownBy(() -> as(client, () -> consents.requireCare(client.id())))
                .hasMessage("care.refused.no-consent");
        UUID care = people.give(client, ConsentPurpose.CARE);
        as(client, () -> consents.requireCare(client.id()));
        people.withdraw(client, care);

        assertThatThrownBy(() -> as(client, () -> consents.requireCare(client.id())))
                .hasMessage("care.refused.no-consent");
    }

    @Test
    void the_same_press_twice_counts_once() {
        UUID id = people.give(client, ConsentPurpose.CARE);
        as(client, () -> desk.give(id, desk.wording(ConsentPurpose.CARE, Locale.ENGLISH)));
        people.withdraw(client, id);
        people.withdraw(client, id);
        as(client, () -> desk.give(id, desk.wording(ConsentPurpose.CARE, Locale.ENGLISH)));

        assertThat(as(client, () -> desk.history())).singleElement().matches(given -> !given.stands());
    }

    @Test
    void two_tabs_that_agree_at_once_leave_one_consent() throws Exception {
        List<Callable<Boolean>> tabs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tabs.add(() -> {
                try {
                    people.give(client, ConsentPurpose.CARE);
                    return true;
                } catch (Refused refused) {
                    return false;
                }
            });
        }
        int given = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> tab : threads.invokeAll(tabs)) {
                given += tab.get() ? 1 : 0;
            }
        }
        assertThat(given).isOne();
        assertThat(as(client, () -> desk.history())).hasSize(1);
    }

    @Test
    void other_words_than_the_current_ones_cannot_be_agreed_to() {
        Wording real = as(client, () -> desk.wording(ConsentPurpose.CARE, Locale.ENGLISH));
        Wording forged = new Wording(real.purpose(), 7, "en", real.title(), List.of("Anything goes"), real.sha256());

        assertThatThrownBy(() -> as(client, () -> desk.give(UUID.randomUUID(), forged)))
                .hasMessage("care.refused.wording-changed");
    }

    @Test
    void sharing_rests_on_the_consent_to_care() {
        Actor trainer = people.trainer();

        assertThatThrownBy(() -> people.share(client, trainer)).hasMessage("care.refused.care-first");
    }

    @Test
    void the_record_is_shared_only_with_a_practitioner_whose_credential_counts() {
        people.give(client, ConsentPurpose.CARE);
        Actor unchecked = people.person("Nobody checked", Role.TRAINER);
        Actor editor = people.person("Ed Editor", Role.EDITOR);

        assertThatThrownBy(() -> people.share(client, unchecked)).hasMessage("care.refused.practitioner");
        assertThatThrownBy(() -> people.share(client, editor)).hasMessage("care.refused.practitioner");
        assertThat(as(client, () -> desk.history())).hasSize(1);
    }

    @Test
    void practitioners_to_choose_show_their_class_and_what_they_may_decide() {
        people.give(client, ConsentPurpose.CARE);
        String name = "Quill " + UUID.randomUUID();
        Actor physio = people.practitioner(name, CredentialClass.PHYSIOTHERAPIST, null);
        people.person(name, Role.TRAINER);

        assertThat(choices(name))
                .containsExactly(new ConsentDesk.Choice(
                        physio.id(), name, Set.of(CredentialClass.PHYSIOTHERAPIST), CareRole.CLINICIAN));
        people.share(client, physio);
        assertThat(choices(name)).isEmpty();
    }

    private List<ConsentDesk.Choice> choices(String search) {
        return as(client, () -> desk.practitioners(search, PageRequest.of(0, 10)));
    }

    @Test
    void a_consent_is_withdrawn_only_by_who_gave_it() {
        UUID id = people.give(client, ConsentPurpose.CARE);
        Actor other = people.client();

        assertThatThrownBy(() -> people.withdraw(other, id)).hasMessage("care.refused.unknown-consent");
        assertThat(as(other, () -> desk.givenWording(id))).isEmpty();
        assertThat(as(client, () -> consents.holds(client.id(), ConsentPurpose.CARE)))
                .isTrue();
    }

    @Test
    void the_client_reads_why_a_practitioner_ended_the_care_and_both_are_told() {
        people.give(client, ConsentPurpose.CARE);
        Actor trainer = people.trainer();
        people.share(client, trainer);
        as(trainer, () -> clients.end(client.id(), "I move away"));

        ConsentDesk.Given ended = as(client, () -> desk.history()).getFirst();
        assertThat(ended.cause()).isEqualTo(ConsentDesk.Cause.PRACTITIONER_ENDED);
        assertThat(ended.endReason()).isEqualTo("I move away");
        assertThat(mails(people.email(client))).containsExactly("care-ended");
        assertThat(mails(people.email(trainer))).endsWith("care-shared").doesNotContain("care-stopped");
    }

    private List<String> mails(String to) {
        return jdbc.sql("select template from mail where recipient = :to order by created_at")
                .param("to", to)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_clients_give_consents(Role role) {
        Actor other = people.person("Other", role);

        assertThatThrownBy(() -> people.give(other, ConsentPurpose.CARE)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent set given_at = now()",
                "delete from consent",
                "update consent_wording set version = 9",
                "delete from consent_withdrawal",
                "update consent_withdrawal set withdrawn_at = now()",
                "delete from care_relationship",
                "update care_relationship set ended_at = null, ended_by = null, end_reason = null",
                "truncate consent_withdrawal"
            })
    void the_database_refuses_to_rewrite_what_was_agreed(String attack) {
        people.give(client, ConsentPurpose.CARE);
        UUID sharing = people.share(client, people.trainer());
        people.withdraw(client, sharing);

        assertThatThrownBy(() -> jdbc.sql(attack).update()).isInstanceOf(DataAccessException.class);
    }
}

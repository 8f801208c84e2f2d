package app.comeback.practice.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.people.CredentialClass;
import app.comeback.plans.Clinic;
import app.comeback.practice.PracticeFigures;
import app.comeback.practice.PracticeTable;
import app.comeback.practice.Slice;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.TestClock;
import app.comeback.training.Phone;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.RouterLink;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PracticeViewTest extends SpringBrowserlessTest {

    @LocalServerPort
    int port;

    @Autowired
    CarePeople people;

    @Autowired
    Clinic clinic;

    @Autowired
    TestClock clock;

    Actor admin;

    @BeforeEach
    void meet() {
        admin = people.admins().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "admin/practice,trainers,Trainers",
        "admin/practice?table=without-trainer,without-trainer,Without trainer",
        "admin/practice?table=waiting,waiting,Waiting times",
        "admin/practice?table=phases,phases,Phases reached",
        "admin/practice?table=nonsense,trainers,Trainers"
    })
    void the_address_says_which_table(String address, String word, String heading) {
        Actor physio = people.physio();
        clinic.plan(clinic.client(1, physio), physio);
        // And one who shares with nobody.
        people.client();
        as(admin, () -> {
            Screens.open(address);
            assertThat(find(H2.class).withId("practice-heading").single().getText())
                    .isEqualTo(heading);
            assertThat(find(Anchor.class).withId("practice-export").single().getHref())
                    .isEqualTo("admin/practice/" + word + ".csv");
            assertThat(find(RouterLink.class).all().stream()
                            .filter(link -> link.getElement().hasAttribute("aria-current"))
                            .map(RouterLink::getText))
                    .containsExactly(heading);
            assertThat(find(NativeTable.class).all()).isNotEmpty();
        });
    }

    @Test
    void a_client_without_a_trainer_leads_to_the_account() {
        // By name, so that it stands on the first page whatever other tests left.
        Actor client = people.person("!Anna " + UUID.randomUUID(), Role.CLIENT);
        people.give(client, ConsentPurpose.CARE);
        as(admin, () -> {
            Screens.open("admin/practice?table=without-trainer&page=1");
            assertThat(find(Anchor.class).all())
                    .filteredOn(link -> link.getText().equals(client.displayName()))
                    .extracting(Anchor::getHref)
                    .containsExactly("admin/people/" + client.id());
            assertThat(text()).contains("Has not shared the record with anybody yet");
        });
    }

    @Test
    void a_page_behind_the_last_one_shows_the_last() {
        people.practitioner("Tess " + UUID.randomUUID(), CredentialClass.PERSONAL_TRAINER, null);
        as(admin, () -> {
            Screens.open("admin/practice?page=999999");
            assertThat(find(NativeTable.class).single().getBody().getRowCount()).isBetween(1L, (long) Slice.SIZE);
        });
    }

    @Test
    void what_nobody_did_yet_is_said_in_a_sentence_and_drawn_as_no_figure() {
        clock.set(Instant.parse("2001-01-01T12:00:00Z"));
        as(admin, () -> {
            Screens.open("admin/practice?table=waiting");
            assertThat(text())
                    .contains("Nobody has handed in a first assessment or written a message since 1 Jan 2000");
            Screens.open("admin/practice?table=phases");
            assertThat(text()).contains("No plan has started since 1 Jan 2000");
            assertThat(find(NativeTable.class).exists()).isFalse();
        });
        as(admin, () -> {
            assertThat(new WithoutTrainerPanel(new PracticeFigures.Uncared(new Slice<>(List.of(), 0, 0), 1))
                            .getElement()
                            .getTextRecursively())
                    .contains("Every client who agreed to care has somebody", "1 further person has");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PT59M59S,under 1 hour",
        "PT1H,1 hour",
        "PT26H29M,26 hours",
        "PT47H59M,48 hours",
        "PT48H,2.0 days",
        "PT1000H,41.7 days"
    })
    void a_wait_is_said_in_hours_or_days(Duration wait, String words) {
        as(admin, () -> assertThat(FigureWords.wait(wait)).isEqualTo(words));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "TRAINER", "MODERATOR"})
    void nobody_else_opens_the_screen_or_takes_a_file(Role role) {
        Actor person = people.person("Curious", role);
        as(person, () -> {
            Screens.open("admin/practice");
            assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                    .noneMatch(PracticeView.class::isInstance);
        });
        Phone phone = new Phone(port).signIn(people.email(person));
        for (PracticeTable table : PracticeTable.values()) {
            assertThat(phone.get("/" + PracticeNavigation.file(table)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(new Phone(port).get("/admin/practice/trainers.csv").statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_admin_takes_each_table_as_a_file() {
        Phone phone = new Phone(port).signIn(people.email(admin));
        for (PracticeTable table : PracticeTable.values()) {
            HttpResponse<String> answer = phone.get("/" + PracticeNavigation.file(table));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"practice-");
            assertThat(answer.body()).startsWith("\uFEFF").endsWith("\r\n");
        }
        assertThat(phone.get("/admin/practice/secrets.csv").statusCode()).isEqualTo(404);
    }

    private String text() {
        return find(Div.class).withId("practice-panel").single().getElement().getTextRecursively();
    }
}

package app.comeback.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.access.AccountSummary;
import app.comeback.access.DemoAccounts;
import app.comeback.assessments.AssessmentDesk;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideFilter;
import app.comeback.guides.GuideRow;
import app.comeback.plans.PlanDesk;
import app.comeback.progression.DoseDesk;
import app.comeback.progression.DoseProposal;
import app.comeback.progression.GateState;
import app.comeback.progression.PhaseDecision;
import app.comeback.progression.PhaseDecisions;
import app.comeback.protocols.Verdict;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.training.CheckIns;
import app.comeback.training.ToGo;
import app.comeback.training.TrainingRecord;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Needs a portal of its own: the demo goes into an empty database only. */
@PortalTest
@TestPropertySource(properties = "comeback.demo=true")
@DirtiesContext
class DemoTest {

    @Autowired
    private DemoLoader loader;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private GuideDesk desk;

    @Autowired
    private StartMessage message;

    @Autowired
    private PhaseDecisions decisions;

    @Autowired
    private DoseDesk doses;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private TrainingRecord training;

    @Autowired
    private ToGo togo;

    @Autowired
    private AssessmentDesk assessments;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void loading_it_again_changes_nothing() {
        List<AccountSummary> before = accounts.list();
        long guides = guides().size();
        assertThat(loader.load()).isFalse();
        assertThat(accounts.list()).isEqualTo(before).hasSize(DemoPerson.values().length);
        assertThat(guides()).hasSize((int) guides);
    }

    @Test
    void the_imported_draft_waits_with_open_findings() {
        assertThat(guides()).anySatisfy(row -> {
            assertThat(row.openErrors()).isPositive();
        });
    }

    @Test
    void one_client_was_let_into_the_second_phase_and_still_lacks_what_leads_out_of_it() {
        AccountId client = account(DemoPerson.CLIENT_ONE);
        GateState gate = as(DemoPerson.CLIENT_ONE, () -> decisions.gate(client).orElseThrow());
        assertThat(gate.plan().phase()).isEqualTo(2);
        assertThat(gate.gate().isEligible()).isFalse();
        assertThat(gate.gate().verdicts())
                .extracting(Verdict::result)
                .contains(Verdict.Result.MET, Verdict.Result.NOT_MET, Verdict.Result.NOT_MEASURED);
        assertThat(as(DemoPerson.CLIENT_ONE, () -> decisions.history(client)))
                .extracting(PhaseDecision::action, PhaseDecision::toPhase)
                .containsExactly(tuple(PhaseDecision.Action.ADVANCE, 2), tuple(PhaseDecision.Action.ADVANCE, 1));
    }

    @Test
    void the_plan_says_how_it_differs_from_the_one_before() {
        assertThat(as(DemoPerson.PHYSIO, () -> plans.open(account(DemoPerson.CLIENT_ONE)))
                        .versions())
                .hasSize(2)
                .first()
                .satisfies(version -> assertThat(version.difference()).isNotEmpty());
    }

    @Test
    void a_stop_and_a_step_up_wait_for_the_practitioner() {
        assertThat(as(DemoPerson.PHYSIO, () -> doses.open(account(DemoPerson.CLIENT_ONE))
                                .orElseThrow())
                        .lines())
                .filteredOn(line -> line.made() == null)
                .extracting(line -> line.proposal().item().exercise(), line -> line.proposal()
                        .direction())
                .contains(
                        tuple(DemoPlan.BIKE, DoseProposal.Direction.STOP),
                        tuple(DemoPlan.WALK, DoseProposal.Direction.PROGRESS));
    }

    @Test
    void the_last_session_asks_about_this_morning() {
        AccountId client = account(DemoPerson.CLIENT_ONE);
        List<TrainingRecord.Session> sessions = as(
                DemoPerson.CLIENT_ONE,
                () -> training.sessions(client, clock.instant().minus(Duration.ofDays(30))));
        assertThat(sessions)
                .hasSize(16)
                .filteredOn(TrainingRecord.Session::extra)
                .isEmpty();
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean asks = !now.isBefore(LocalTime.of(4, 0)) && now.isBefore(LocalTime.of(23, 50));
        assertThat(as(DemoPerson.CLIENT_ONE, checkIns::open).isPresent()).isEqualTo(asks);
    }

    @Test
    void the_other_client_waits_to_be_told_what_the_matter_is() {
        AssessmentDesk.Overview overview =
                as(DemoPerson.PHYSIO, () -> assessments.open(account(DemoPerson.CLIENT_TWO)));
        assertThat(overview.waits()).isTrue();
        assertThat(overview.confirmed()).isNull();
        assertThat(as(DemoPerson.CLIENT_TWO, () -> togo.days(null, Locale.ENGLISH))
                        .notice())
                .isNotNull()
                .satisfies(notice -> assertThat(notice.title()).isEqualTo("Your answers are being read"));
    }

    @ParameterizedTest
    @EnumSource(DemoPerson.class)
    void everybody_in_it_can_sign_in(DemoPerson person) throws Exception {
        HttpClient browser = browser();
        Element form = Jsoup.parse(get(browser, "/login").body()).expectFirst("form:has(input[type=password])");
        HttpResponse<String> answer = post(
                browser,
                "/login",
                Map.of(
                        "username", person.email(),
                        "password", DemoPerson.PASSWORD,
                        "_csrf", form.select("input[name=_csrf]").val()));
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("login"));
    }

    @Test
    void the_published_guide_shows_its_badge() throws Exception {
        HttpResponse<String> page = get(browser(), "/guides/hamstring-strain");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).text())
                .contains("Coming back from a hamstring strain", "Clinically reviewed by a physiotherapist");
    }

    @Test
    void the_terminal_names_the_address_and_everybody() {
        assertThat(message.text()).contains("http://", DemoPerson.PASSWORD);
        assertThat(message.text())
                .contains(Arrays.stream(DemoPerson.values())
                        .map(DemoPerson::email)
                        .toList());
    }

    private List<GuideRow> guides() {
        return as(DemoPerson.WRITER, () -> desk.list(GuideFilter.ALL, PageRequest.of(0, 50)));
    }

    private AccountId account(DemoPerson person) {
        return accounts.list().stream()
                .filter(listed -> listed.email().equals(person.email()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T as(DemoPerson person, Supplier<T> work) {
        return RunAs.actor(new Actor(account(person), person.displayName(), person.roles()), work);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

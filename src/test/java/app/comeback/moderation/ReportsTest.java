package app.comeback.moderation;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.EmailAddress;
import app.comeback.care.CarePeople;
import app.comeback.moderation.Moderation.Outcome;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.Moderation.Waiting;
import app.comeback.moderation.Reports.Receipt;
import app.comeback.reviews.Reviewing;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReportsTest {

    /** Before whatever other tests leave in the queue. */
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private static final String WORDS = "Call my neighbour Sam on 555 0100, he was there too.";

    @Autowired
    Reports reports;

    @Autowired
    ReportKeeping keeping;

    @Autowired
    Moderation moderation;

    @Autowired
    Reviewing reviewing;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor first;
    Actor second;
    Actor author;
    ItemRef item;

    @BeforeEach
    void publish() {
        clock.set(NOW);
        first = people.person("Mo Moderator", Role.MODERATOR);
        second = people.person("Max Moderator", Role.MODERATOR);
        author = people.client();
        item = reviewing.published(author, reviewing.trainer(), 5, WORDS, first);
    }

    @Test
    void REV_16_anybody_reports_without_an_account_and_hears_the_result_in_plain_words() {
        String email = UUID.randomUUID() + "@example.org";
        assertThat(report(email, network())).isEqualTo(Receipt.TAKEN);
        assertThat(row().reports()).isOne();
        assertThat(decide(first, Measure.REJECT, RejectionReason.PERSONAL_DATA)).isEqualTo(Outcome.DONE);
        assertThat(mail(email))
                .contains(
                        "a review breaks a rule (spam)",
                        "a moderator took it down",
                        "Clause 1: no names",
                        "no machine",
                        "/reviews/policy")
                .doesNotContain("A. N.", "Sam");
        assertThat(rows()).isEmpty();
        assertThat(reports.shown(item)).isEmpty();
    }

    @Test
    void REV_16_whoever_has_an_account_hears_it_at_its_address() {
        Actor reader = people.client();
        assertThat(as(reader, () -> reports.report(said(null), network()))).isEqualTo(Receipt.TAKEN);
        decide(first, Measure.PUBLISH, null);
        assertThat(mail(people.email(reader))).contains("it stays as it is", "/reviews/" + item);
        assertThat(rows()).isEmpty();
        assertThat(reports.shown(item)).isPresent();
    }

    @Test
    void REV_16_a_report_that_leads_to_masks_says_so() {
        String email = UUID.randomUUID() + "@example.org";
        report(email, network());
        int from = WORDS.indexOf("Sam");
        as(
                first,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        item,
                        1,
                        Measure.REDACT,
                        RejectionReason.PERSONAL_DATA,
                        "A name",
                        List.of(new Redaction.Stretch(from, from + 3)))));
        assertThat(mail(email)).contains("masked some of its words", "Clause 1");
    }

    @Test
    void the_same_report_again_changes_nothing() {
        String network = network();
        assertThat(report(null, network)).isEqualTo(Receipt.TAKEN);
        assertThat(report(null, network)).isEqualTo(Receipt.AGAIN);
        assertThat(report("a@example.org", network)).isEqualTo(Receipt.TAKEN);
        assertThat(report("A@Example.org", network())).isEqualTo(Receipt.AGAIN);
        assertThat(row().reports()).isEqualTo(2);
        decide(first, Measure.PUBLISH, null);
        assertThat(report(null, network)).isEqualTo(Receipt.TAKEN);
    }

    @Test
    void one_network_reports_so_often_an_hour_and_the_half_of_an_ipv6_address_is_one_network() {
        String half = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":1::";
        for (int i = 1; i <= ReportLimit.MOST; i++) {
            report(i + "@limit.example.org", half + i);
        }
        refused("moderation.refused.reports-often", () -> report(null, half + "ffff"));
        clock.set(NOW.plus(Duration.ofHours(1)));
        assertThat(report(null, half + "ffff")).isEqualTo(Receipt.TAKEN);
    }

    @Test
    void what_is_not_public_cannot_be_reported() {
        ItemRef waiting = reviewing.write(people.client(), reviewing.trainer(), 3, "Not yet public");
        refused("moderation.refused.not-public", () -> report(waiting, null, network()));
        refused(
                "moderation.refused.not-public",
                () -> report(new ItemRef(ItemKind.REVIEW, UUID.randomUUID()), null, network()));
    }

    @Test
    void REV_16_a_flood_of_ten_thousand_reports_hides_nothing_and_stays_one_row() throws Exception {
        int flood = 10_000;
        long start = System.nanoTime();
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            senders.invokeAll(IntStream.range(0, flood)
                    .<java.util.concurrent.Callable<Receipt>>mapToObj(
                            i -> () -> report(null, "10.1." + i / 250 + "." + i % 250))
                    .toList());
        }
        double each = (System.nanoTime() - start) / 1e6 / flood;
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.reports())
                .isEqualTo(flood));
        assertThat(stored()).isEqualTo(Reports.MOST_STORED);
        assertThat(reports.shown(item)).isPresent();
        start = System.nanoTime();
        Moderation.Case opened = as(first, () -> moderation.open(item));
        long open = (System.nanoTime() - start) / 1_000_000;
        assertThat(opened.reports()).hasSize(Moderation.Case.MOST_REPORTS);
        start = System.nanoTime();
        decide(first, Measure.PUBLISH, null);
        long settle = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("10,000 reports: %.2f ms each, opened in %d ms, settled in %d ms%n", each, open, settle);
        assertThat(open).isLessThan(1_000);
        assertThat(settle).isLessThan(2_000);
        assertThat(rows()).isEmpty();
        assertThat(reports.shown(item)).isPresent();
    }

    @Test
    void two_moderators_at_once_answer_reports_once() {
        report(null, network());
        List<Boolean> decided = Stream.of(first, second)
                .map(moderator -> CompletableFuture.supplyAsync(() -> {
                    try {
                        decide(moderator, Measure.REJECT, RejectionReason.PERSONAL_DATA);
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(decided).containsOnlyOnce(true);
    }

    @Test
    void one_moderator_keeps_it_and_the_other_cannot_take_it_down_a_moment_later() {
        report(null, network());
        decide(first, Measure.PUBLISH, null);
        refused(
                "moderation.refused.state.PUBLISHED",
                () -> decide(second, Measure.REJECT, RejectionReason.PERSONAL_DATA));
        assertThat(reports.shown(item)).isPresent();
    }

    @Test
    void reports_about_a_low_rating_wait_for_the_second_moderator_and_leave_the_queue_meanwhile() {
        item = reviewing.published(people.client(), reviewing.trainer(), 1, WORDS, first);
        String email = UUID.randomUUID() + "@example.org";
        report(email, network());
        assertThat(decide(first, Measure.REJECT, RejectionReason.PERSONAL_DATA)).isEqualTo(Outcome.SECOND_NEEDED);
        assertThat(rows()).isEmpty();
        assertThat(mails(email)).isEmpty();
        assertThat(as(second, () -> moderation.open(item)).reports()).hasSize(1);
        as(second, () -> moderation.second(UUID.randomUUID(), item, 1, false));
        assertThat(mail(email)).contains("it stays as it is");
    }

    @Test
    void an_author_who_edits_does_not_silence_the_reports() {
        report(null, network());
        reviewing.edit(author, item, 5, "Call Sam on 555 0100 or 555 0101.");
        assertThat(rows()).hasSize(1);
        as(
                first,
                () -> moderation.decide(
                        new Moderation.Decide(UUID.randomUUID(), item, 2, Measure.PUBLISH, null, "", List.of())));
        assertThat(row().excerpt()).startsWith("Call Sam on 555 0100 or");
    }

    @Test
    void a_newer_version_that_waits_for_a_second_moderator_does_not_hide_the_reports() {
        report(null, network());
        reviewing.edit(author, item, 1, "Now I think less of it. Call Sam.");
        Outcome outcome = as(
                first,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        item,
                        2,
                        Measure.REJECT,
                        RejectionReason.PERSONAL_DATA,
                        "A name",
                        List.of())));
        assertThat(outcome).isEqualTo(Outcome.SECOND_NEEDED);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void REV_16_what_its_author_took_back_drops_out_and_the_reporter_hears_it() {
        String email = UUID.randomUUID() + "@example.org";
        report(email, network());
        reviewing.takeBack(author, item);
        assertThat(rows()).isEmpty();
        assertThat(mail(email)).contains("its author took it back");
    }

    @Test
    void the_portal_itself_settles_what_is_gone() {
        String email = UUID.randomUUID() + "@example.org";
        report(email, network());
        reviewing.takeBack(author, item);
        RunAs.system(keeping::settleGone);
        assertThat(mail(email)).contains("its author took it back");
    }

    @Test
    void who_reported_is_forgotten_six_months_after_the_answer() {
        report("b@example.org", network());
        decide(first, Measure.PUBLISH, null);
        clock.set(NOW.plus(Duration.ofDays(181)));
        RunAs.system(keeping::forget);
        assertThat(named()).isOne();
        clock.set(NOW.plus(Duration.ofDays(184)));
        RunAs.system(keeping::forget);
        assertThat(named()).isZero();
    }

    @Test
    void a_page_of_reports_takes_the_same_statements_however_many_there_are() {
        report(null, network());
        int one = statements();
        Actor trainer = reviewing.trainer();
        for (int i = 0; i < 5; i++) {
            report(reviewing.published(people.client(), trainer, 5, WORDS + i, first), null, network());
        }
        assertThat(statements()).isEqualTo(one);
    }

    @Test
    void nobody_but_moderators_reads_reports_and_nobody_changes_one() {
        report(null, network());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(author, () -> moderation.queue(Step.NOTICE, null, 0, 10)));
        assertThatThrownBy(() -> database.sql("update report set reason = 'ABUSE' where item = ?")
                        .param(item.id())
                        .update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> database.sql("delete from report where item = ?")
                        .param(item.id())
                        .update())
                .hasMessageContaining("append-only");
    }

    private int statements() {
        return as(first, () -> StatementCount.of(() -> moderation.queue(Step.NOTICE, null, 0, 25)));
    }

    private Outcome decide(Actor moderator, Measure measure, @Nullable RejectionReason reason) {
        return as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(), item, 1, measure, reason, reason == null ? "" : "The number", List.of())));
    }

    private Report said(@Nullable String email) {
        return said(item, email);
    }

    private static Report said(ItemRef about, @Nullable String email) {
        return new Report(about, RejectionReason.SPAM, "Look at it", email == null ? null : EmailAddress.of(email));
    }

    private Receipt report(@Nullable String email, String network) {
        return report(item, email, network);
    }

    private Receipt report(ItemRef about, @Nullable String email, String network) {
        return reports.report(said(about, email), network);
    }

    private static String network() {
        String random = UUID.randomUUID().toString();
        return "2001:" + random.substring(0, 4) + ":" + random.substring(4, 8) + ":1::1";
    }

    private Waiting row() {
        return rows().getFirst();
    }

    /** The rows of the queue about this text. */
    private List<Waiting> rows() {
        List<Waiting> found = new ArrayList<>();
        as(first, () -> moderation.queue(Step.NOTICE, null, 0, 1_000)).stream()
                .filter(waiting -> waiting.item().equals(item))
                .forEach(found::add);
        return found;
    }

    private long stored() {
        return count("select count(*) from report where item = ?");
    }

    private long named() {
        return count("select count(*) from report where item = ? and (email is not null or words <> '')");
    }

    private long count(String sql) {
        return database.sql(sql).param(item.id()).query(Long.class).single();
    }

    private String mail(String to) {
        return mails(to).getFirst();
    }

    private List<String> mails(String to) {
        return database.sql("select body || ' ' || link from mail where recipient = ? and template = 'report-settled'")
                .param(to)
                .query(String.class)
                .list();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}

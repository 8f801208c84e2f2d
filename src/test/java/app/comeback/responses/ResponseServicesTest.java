package app.comeback.responses;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.TooManyAttempts;
import app.comeback.care.CarePeople;
import app.comeback.guides.GuideId;
import app.comeback.guides.PublishedGuides;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Signals;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ResponseServicesTest {

    @Autowired
    OwnResponses responses;

    @Autowired
    PublicResponses shown;

    @Autowired
    Moderation moderation;

    @Autowired
    ResponseModeration source;

    @Autowired
    ResponseJobs jobs;

    @Autowired
    Readers readers;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor editor;
    PublishedGuides.Place guide;
    GuideId guideId;
    Actor first;
    Actor second;
    String email;

    @BeforeEach
    void meet() {
        editor = readers.editor();
        guide = readers.guide(editor);
        guideId = new GuideId(database.sql("select id from guide where slug = :slug")
                .param("slug", guide.slug())
                .query(UUID.class)
                .single());
        first = people.person("Mo Moderator", Role.MODERATOR);
        second = people.person("Max Moderator", Role.MODERATOR);
        email = Readers.address();
    }

    @Test
    void nothing_waits_for_a_moderator_before_the_address_is_confirmed() {
        UUID id = UUID.randomUUID();
        readers.write(id, guide.slug(), email, Readers.WORDS, true);
        refused("moderation.refused.unknown", () -> as(first, () -> moderation.open(item(id))));
        assertThat(responses.find(readers.token(email))).hasValueSatisfying(own -> {
            assertThat(own.isConfirmed()).isFalse();
            assertThat(own.title()).isEqualTo(guide.title());
        });

        responses.confirm(readers.token(email));
        assertThat(as(first, () -> moderation.open(item(id))).text().value()).isEqualTo(Readers.WORDS);
        assertThat(shown().total()).isZero();
    }

    @Test
    void the_same_form_twice_is_one_response_and_one_mail_and_confirming_twice_is_once() {
        UUID id = UUID.randomUUID();
        readers.write(id, guide.slug(), email, Readers.WORDS, true);
        readers.write(id, guide.slug(), email, Readers.WORDS, true);
        assertThat(readers.mails(email)).isOne();
        String token = readers.token(email);
        responses.confirm(token);
        responses.confirm(token);
        readers.write(id, guide.slug(), email, "Other words", true);
        assertThat(readers.mails(email)).isOne();
        assertThat(acts(id)).containsExactly("WRITTEN");
    }

    @Test
    void what_nobody_confirms_is_erased_after_two_days() {
        readers.write(UUID.randomUUID(), guide.slug(), email, Readers.WORDS, true);
        String token = readers.token(email);
        clock.advance(Duration.ofHours(47));
        jobs.eraseUnconfirmed();
        assertThat(responses.find(token)).isPresent();
        clock.advance(Duration.ofHours(1));
        assertThat(responses.find(token)).isEmpty();
        refused("responses.refused.gone", () -> responses.confirm(token));
        jobs.eraseUnconfirmed();
        assertThat(database.sql("select count(*) from response_unconfirmed where email = :email")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void REV_19_nothing_is_taken_without_the_consent() {
        refused(
                "responses.refused.agree",
                () -> readers.write(UUID.randomUUID(), guide.slug(), email, Readers.WORDS, false));
        assertThat(readers.mails(email)).isZero();
    }

    @Test
    void a_link_is_kept_as_a_digest_alone() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        assertThat(database.sql("select encode(digest, 'hex') from response_link where response = :id")
                        .param("id", readers.posting(email))
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(digest -> digest.contains(token));
        assertThat(responses.find("x".repeat(43))).isEmpty();
        assertThat(responses.find("' or 1 = 1 --")).isEmpty();
    }

    @Test
    void one_network_is_slowed_down_whatever_addresses_it_uses() {
        String network = "net-" + UUID.randomUUID();
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> {
            for (int i = 0; i < 10; i++) {
                responses.write(
                        new OwnResponses.Write(
                                UUID.randomUUID(),
                                guide.slug(),
                                "Kim",
                                Readers.address(),
                                Readers.WORDS,
                                Interest.NONE,
                                true,
                                network),
                        Locale.ENGLISH);
            }
        });
    }

    @Test
    void REV_17_the_count_is_the_number_of_rows_that_one_can_page_through() {
        List<UUID> published = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            clock.advance(Duration.ofMinutes(1));
            published.add(published("Number " + i + " says something of its own, word " + UUID.randomUUID()));
        }
        readers.confirmed(guide.slug(), Readers.address(), "This one waits.");
        List<UUID> read = new ArrayList<>();
        PublicResponses.Page page = shown();
        page.rows().forEach(row -> read.add(row.id()));
        assertThat(read).hasSize(PublicResponses.PAGE);
        PublicResponses.Page last = shown.page(guideId, page.next(), PublicResponses.PAGE);
        last.rows().forEach(row -> read.add(row.id()));
        assertThat(last.next()).isNull();
        assertThat(read).isEqualTo(published.reversed()).hasSize((int) page.total());
    }

    @Test
    void a_page_of_responses_takes_two_statements_however_many_there_are() {
        published("One");
        int few = StatementCount.of(() -> shown());
        for (int i = 0; i < 5; i++) {
            published("More of it " + i);
        }
        assertThat(StatementCount.of(() -> shown())).isEqualTo(few).isEqualTo(2);
    }

    @Test
    void REV_05_the_statement_names_everything_and_leads_to_the_readers_own_page() {
        readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        decide(first, id, 1, Measure.REJECT, RejectionReason.SPAM, "The link in the last line");
        assertThat(readers.mail(email, "What became of your response"))
                .contains(
                        "not published",
                        "spam",
                        "Clause 10",
                        "The link in the last line",
                        "no machine",
                        "/response?token=");
        assertThat(responses.find(readers.token(email))).hasValueSatisfying(own -> {
            assertThat(own.canAppeal()).isTrue();
            assertThat(own.words()).extracting(ModeratedText::state).isEqualTo(ModeratedText.State.REJECTED);
        });
    }

    @Test
    void REV_06_another_moderator_decides_the_appeal_and_the_response_gets_its_old_place_back() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        clock.advance(Duration.ofDays(1));
        UUID newer = published("A newer one");
        decide(first, id, 1, Measure.REJECT, RejectionReason.SPAM, "The link");
        responses.appeal(UUID.randomUUID(), token, "There is no link.");
        refused(
                "moderation.refused.same-moderator",
                () -> as(first, () -> moderation.decideAppeal(UUID.randomUUID(), item(id), true, "You are right.")));
        as(second, () -> moderation.decideAppeal(UUID.randomUUID(), item(id), true, "You are right."));
        assertThat(shown().rows()).extracting(PublicResponses.Row::id).containsExactly(newer, id);
        assertThat(readers.mail(email, "Your appeal was right")).contains("You are right.");
    }

    @Test
    void an_appeal_has_six_months_and_no_more() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        decide(first, readers.posting(email), 1, Measure.REJECT, RejectionReason.SPAM, "The link");
        clock.advance(Duration.ofDays(185));
        refused("moderation.refused.appeal-late", () -> responses.appeal(UUID.randomUUID(), token, "No."));
        assertThat(responses.find(token))
                .hasValueSatisfying(own -> assertThat(own.canAppeal()).isFalse());
    }

    @Test
    void REV_11_what_is_masked_says_so_and_why() {
        readers.confirmed(guide.slug(), email, Readers.WORDS);
        int from = Readers.WORDS.indexOf("second week");
        as(
                first,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        item(readers.posting(email)),
                        1,
                        Measure.REDACT,
                        RejectionReason.PERSONAL_DATA,
                        "A time",
                        List.of(new Redaction.Stretch(from, from + "second week".length())))));
        PublicResponses.Row row = shown().rows().getFirst();
        assertThat(row.isMasked()).isTrue();
        assertThat(row.words()).contains("about the [redacted by moderator: personal data] helped");
    }

    @Test
    void REV_12_taking_it_back_erases_words_name_and_address_and_leaves_a_tombstone() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        decide(first, id, 1, Measure.PUBLISH, null, "");
        assertThat(shown().total()).isOne();
        UUID act = UUID.randomUUID();
        responses.takeBack(act, token);
        responses.takeBack(act, token);
        assertThat(shown().total()).isZero();
        assertThat(responses.find(token))
                .hasValueSatisfying(own -> assertThat(own.isGone()).isTrue());
        assertThat(database.sql("""
                        select count(*) from posting p join response r on r.id = p.id
                        join posting_version v on v.posting = p.id
                        where p.id = :id and r.signed_as = '' and r.email = '' and v.body is null
                          and p.deleted_at is not null""").param("id", id).query(Long.class).single()).isOne();
        assertThat(acts(id)).containsExactly("WRITTEN", "DECIDED", "DELETED");
        refused("moderation.refused.deleted", () -> as(first, () -> moderation.open(item(id))));
    }

    @Test
    void REV_13_rejected_words_stay_a_year_and_go_with_name_and_address() {
        readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        decide(first, id, 1, Measure.REJECT, RejectionReason.SPAM, "The link");
        clock.advance(Duration.ofDays(364));
        RunAs.system(jobs::eraseRejected);
        assertThat(kept(id)).isEqualTo("true true");
        clock.advance(Duration.ofDays(2));
        RunAs.system(jobs::eraseRejected);
        assertThat(kept(id)).isEqualTo("false false");
    }

    @Test
    void REV_13_an_open_appeal_keeps_the_words() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        decide(first, id, 1, Measure.REJECT, RejectionReason.SPAM, "The link");
        responses.appeal(UUID.randomUUID(), token, "There is none.");
        clock.advance(Duration.ofDays(400));
        RunAs.system(jobs::eraseRejected);
        assertThat(kept(id)).isEqualTo("true true");
        as(second, () -> moderation.decideAppeal(UUID.randomUUID(), item(id), false, "There is one."));
        RunAs.system(jobs::eraseRejected);
        assertThat(kept(id)).isEqualTo("false false");
    }

    /** Whether the words and the address are still there. */
    private String kept(UUID posting) {
        return database.sql("""
                        select concat(case when v.body is null then 'false' else 'true' end, ' ',
                          case when r.email = '' then 'false' else 'true' end)
                        from posting_version v join response r on r.id = v.posting where v.posting = :id""").param("id", posting).query(String.class).single();
    }

    @Test
    void REV_02_a_change_waits_while_readers_see_the_version_before() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        decide(first, id, 1, Measure.PUBLISH, null, "");
        clock.advance(Duration.ofDays(1));
        responses.edit(UUID.randomUUID(), token, "Better words", true);
        assertThat(shown().rows().getFirst().words()).isEqualTo(Readers.WORDS);
        assertThat(as(first, () -> moderation.open(item(id))).earlier()).hasSize(1);
        decide(first, id, 2, Measure.PUBLISH, null, "");
        PublicResponses.Row row = shown().rows().getFirst();
        assertThat(row.words()).isEqualTo("Better words");
        assertThat(row.editedAt()).isAfterOrEqualTo(row.at().plus(Duration.ofDays(1)));
    }

    @Test
    void a_rejected_response_that_its_author_changes_waits_for_a_moderator_again() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        decide(first, id, 1, Measure.REJECT, RejectionReason.SPAM, "The link");
        responses.edit(UUID.randomUUID(), token, "Without the link", true);
        assertThat(shown().total()).isZero();
        assertThat(as(second, () -> moderation.open(item(id))).text().value()).isEqualTo("Without the link");
        decide(second, id, 2, Measure.PUBLISH, null, "");
        assertThat(shown().rows()).extracting(PublicResponses.Row::words).containsExactly("Without the link");
    }

    @Test
    void REV_16_a_reported_response_can_be_opened_and_taken_down_and_one_that_nobody_reported_cannot() {
        UUID id = published(Readers.WORDS);
        assertThat(as(first, () -> source.shown(id))).hasValueSatisfying(text -> {
            assertThat(text.signedAs()).isEqualTo("Kim");
            assertThat(text.path()).isEqualTo("/guides/" + guide.slug() + "/responses?from=" + id + "#response-" + id);
        });
        refused("moderation.refused.state.PUBLISHED", () -> as(first, () -> source.open(id, false)));
        assertThat(as(first, () -> source.open(id, true)).step()).isEqualTo(Moderation.Step.NOTICE);
        as(
                first,
                () -> source.decide(
                        new Moderation.Decide(
                                UUID.randomUUID(),
                                item(id),
                                1,
                                Measure.REJECT,
                                RejectionReason.DANGEROUS_MEDICAL_ADVICE,
                                "The second sentence",
                                List.of()),
                        true));
        assertThat(shown().total()).isZero();
        assertThat(as(first, () -> source.shown(id))).isEmpty();
    }

    @Test
    void REV_22_a_burst_and_copied_words_are_signals_that_decide_nothing() {
        String words = "These exact words come again and again, word " + UUID.randomUUID();
        UUID last = null;
        for (int i = 0; i < 5; i++) {
            String address = Readers.address();
            readers.confirmed(guide.slug(), address, words);
            last = readers.posting(address);
        }
        UUID suspicious = Objects.requireNonNull(last);
        Moderation.Case seen = as(first, () -> moderation.open(item(suspicious)));
        assertThat(seen.signals()).containsExactlyInAnyOrder(Signals.Signal.BURST, Signals.Signal.COPIED_TEXT);
        assertThat(decide(first, suspicious, 1, Measure.PUBLISH, null, "")).isEqualTo(Moderation.Outcome.DONE);
    }

    @Test
    void who_wrote_the_guide_does_not_decide_and_neither_does_who_wrote_the_response() {
        Actor author = people.person("Ed Editor", Role.EDITOR, Role.MODERATOR);
        PublishedGuides.Place own = readers.guide(author);
        readers.confirmed(own.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        refused("moderation.refused.own-subject", () -> as(author, () -> moderation.open(item(id))));

        readers.confirmed(guide.slug(), people.email(first), Readers.WORDS);
        UUID mine = readers.posting(people.email(first));
        refused("moderation.refused.own", () -> as(first, () -> moderation.open(item(mine))));
        assertThat(as(second, () -> moderation.open(item(mine))).text().value()).isEqualTo(Readers.WORDS);
    }

    @Test
    void two_moderators_at_once_decide_once() {
        readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        List<Boolean> decided = Stream.of(first, second)
                .map(moderator -> CompletableFuture.supplyAsync(() -> {
                    try {
                        decide(moderator, id, 1, Measure.PUBLISH, null, "");
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
    void nobody_but_moderators_opens_a_response() {
        readers.confirmed(guide.slug(), email, Readers.WORDS);
        UUID id = readers.posting(email);
        for (Actor actor : List.of(editor, people.client())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(actor, () -> source.open(id, true)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(actor, () -> source.waiting(Moderation.Step.FIRST, 5)));
        }
    }

    @Test
    void REV_21_what_was_written_and_decided_cannot_be_changed_in_the_database() {
        UUID id = published(Readers.WORDS);
        assertThatThrownBy(() -> update("update posting_version set body = 'Other' where posting = :id", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> update(
                        "update posting_version set measure = 'REJECT', reason = 'SPAM' where posting = :id", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> update("update response set signed_as = 'Other' where id = :id", id))
                .hasMessageContaining("erased at most");
        for (String table : List.of(
                "posting_act where posting",
                "posting_version where posting",
                "response where id",
                "posting where id")) {
            assertThatThrownBy(() -> update("delete from " + table + " = :id", id))
                    .hasMessageContaining("append-only");
        }
    }

    private void update(String sql, UUID id) {
        database.sql(sql).param("id", id).update();
    }

    private UUID published(String words) {
        String address = Readers.address();
        readers.confirmed(guide.slug(), address, words);
        UUID id = readers.posting(address);
        decide(first, id, 1, Measure.PUBLISH, null, "");
        return id;
    }

    private PublicResponses.Page shown() {
        return shown.page(guideId, null, PublicResponses.PAGE);
    }

    private List<String> acts(UUID posting) {
        return database.sql("select kind from posting_act where posting = :id order by at, id")
                .param("id", posting)
                .query(String.class)
                .list();
    }

    private static ItemRef item(UUID id) {
        return new ItemRef(ItemKind.RESPONSE, id);
    }

    private Moderation.Outcome decide(
            Actor moderator, UUID id, int version, Measure measure, @Nullable RejectionReason reason, String facts) {
        return as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(), item(id), version, measure, reason, facts, List.of())));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}

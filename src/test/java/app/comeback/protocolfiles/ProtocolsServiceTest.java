package app.comeback.protocolfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.medicalreview.Badges;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.medicalreview.ReviewPeople;
import app.comeback.medicalreview.ReviewSubject;
import app.comeback.protocols.GateContext;
import app.comeback.protocols.GateEvaluator;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.RedFlag;
import app.comeback.shared.Actor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.shared.Side;
import app.comeback.testing.PortalTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class ProtocolsServiceTest {

    private static final ProtocolRef STRAIN = new ProtocolRef("hamstring-strain", 1);

    @Autowired
    ProtocolsService protocols;

    @Autowired
    ProtocolDesk desk;

    @Autowired
    ProtocolReviewContent content;

    @Autowired
    ProtocolStore store;

    @Autowired
    Badges badges;

    @Autowired
    SignedProtocols signing;

    @Autowired
    MedicalReviews reviews;

    @Autowired
    ReviewDesk reviewDesk;

    @Autowired
    ReviewPeople people;

    @Autowired
    ExerciseLibrary library;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Actor staff(Role role) {
        return new Actor(people.editor().id(), "Sam", Set.of(role));
    }

    private void signed(ProtocolRef ref) {
        signing.sign(ref);
    }

    @Test
    void both_rule_sets_are_loaded_with_exercises_that_exist() {
        RunAs.system(() -> {
            assertThat(protocols.all())
                    .extracting(protocol -> protocol.ref().code())
                    .contains("hamstring-strain", "proximal-hamstring-tendinopathy");
            Set<ExerciseId> known =
                    library.all().stream().map(exercise -> exercise.id()).collect(Collectors.toSet());
            assertThat(protocols.all()).allSatisfy(protocol -> assertThat(known)
                    .containsAll(protocol.menu().stream()
                            .map(entry -> entry.exercise())
                            .toList()));
            assertThat(protocols.measure("ake")).isPresent();
            assertThat(protocols.measures()).hasSizeGreaterThan(50);
        });
    }

    @Test
    void every_warning_sign_is_asked_once() {
        RunAs.system(() -> assertThat(protocols.redFlags())
                .extracting(RedFlag::id)
                .doesNotHaveDuplicates()
                .hasSize(18));
    }

    @Test
    void a_visitor_reads_no_rules() {
        assertThatThrownBy(() -> protocols.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_signature_lets_a_version_start_plans_and_a_changed_text_none() {
        signed(STRAIN);

        RunAs.system(() -> {
            assertThat(protocols.signedFor(PresentationClass.ACUTE_STRAIN))
                    .map(Protocol::ref)
                    .contains(STRAIN);
            assertThat(badges.of(ProtocolReviewContent.TYPE, StoredVersion.contentId(STRAIN.code()), "f".repeat(64))
                            .isShown())
                    .isFalse();
        });
    }

    @Test
    void a_presentation_without_a_rule_set_has_none() {
        RunAs.system(() -> assertThat(protocols.signedFor(PresentationClass.SUSPECTED_AVULSION))
                .isEmpty());
    }

    @Test
    void whoever_sent_it_cannot_sign_it() {
        Actor sender = people.physio();
        Actor both = new Actor(sender.id(), sender.displayName(), Set.of(Role.ADMIN, Role.MEDICAL_REVIEWER));
        ProtocolRef tendon = new ProtocolRef("proximal-hamstring-tendinopathy", 1);
        // Somebody else's request may wait; this one is to be the sender's own.
        ReviewPeople.as(both, () -> reviews.cancel(ProtocolReviewContent.ref(tendon)));
        ReviewPeople.as(both, () -> desk.sendToReview(tendon));

        ReviewPeople.as(both, () -> {
            UUID request = signing.waiting(tendon);
            assertThat(reviewDesk.open(request).row().hindrance()).isNotNull();
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> reviewDesk.sign(signing.signature(request)));
        });
    }

    @Test
    void a_reviewer_reads_everything_that_the_hash_covers() {
        signed(STRAIN);
        ContentRef ref = ProtocolReviewContent.ref(STRAIN);

        RunAs.system(() -> {
            ReviewSubject subject = content.subject(ref).orElseThrow();
            String all = subject.parts().stream().map(ReviewSubject.Part::text).collect(Collectors.joining("\n"));
            Protocol protocol = protocols.find(STRAIN).orElseThrow();
            assertThat(subject.safetyCritical()).isTrue();
            assertThat(subject.hash()).isEqualTo(protocol.hash());
            assertThat(subject.authors()).isNotEmpty();
            assertThat(all).doesNotContain("!protocolfiles");
            protocol.phases().forEach(phase -> phase.exit().forEach(criterion -> assertThat(all)
                    .contains(
                            criterion.id(),
                            criterion.text(),
                            criterion.evidence().rationale())));
            protocol.redFlags().forEach(flag -> assertThat(all).contains(flag.question(), flag.advice()));
            protocol.measures().forEach(measure -> assertThat(all).contains(measure.instruction()));
            assertThat(content.toReviewAgain(ref)).contains(ref);
            assertThat(content.editorPath(ref)).isEqualTo("/protocols/hamstring-strain/1");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void staff_read_a_rule_set(Role role) {
        ReviewPeople.as(
                staff(role),
                () -> assertThat(desk.open(STRAIN).protocol().ref()).isEqualTo(STRAIN));
    }

    @Test
    void a_client_reads_no_rule_set() {
        ReviewPeople.as(staff(Role.CLIENT), () -> assertThatThrownBy(() -> desk.open(STRAIN))
                .isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "TRAINER", "MEDICAL_REVIEWER", "MODERATOR"})
    void others_than_editors_and_admins_send_nothing_to_review(Role role) {
        ReviewPeople.as(staff(role), () -> {
            assertThatThrownBy(() -> desk.sendToReview(STRAIN)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.list()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.refused()).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void an_unknown_version_is_refused() {
        ReviewPeople.as(people.editor(), () -> {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> desk.open(new ProtocolRef("no-such-set", 1)));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> desk.sendToReview(new ProtocolRef("hamstring-strain", 99)));
        });
    }

    @Test
    void a_kept_version_never_changes_and_never_goes() {
        for (String statement : List.of(
                "update protocol_version set hash = repeat('0', 64)",
                "delete from protocol_version",
                "truncate protocol_version cascade",
                "update protocol_submission set at = now()")) {
            if (statement.contains("submission")) {
                signed(STRAIN);
            }
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void an_operators_file_is_loaded_and_kept_when_it_is_gone(@TempDir Path data) throws IOException {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        Path file = own(data, "own.yaml", code, "Own rules");
        ProtocolRef ref = new ProtocolRef(code, 1);

        assertThat(shelf(data).loaded()).extracting(Protocol::ref).contains(ref);
        Files.delete(file);
        ProtocolShelf later = shelf(data);

        assertThat(later.loaded()).extracting(Protocol::ref).doesNotContain(ref);
        assertThat(later.find(ref)).hasValueSatisfying(kept -> {
            assertThat(kept.title()).isEqualTo("Own rules");
            assertThat(GateEvaluator.evaluate(kept, 1, context(kept), List.of(), Instant.EPOCH)
                            .verdicts())
                    .isNotEmpty();
        });
    }

    private static GateContext context(Protocol protocol) {
        return new GateContext(
                GoalLevel.RUNNER, Side.LEFT, protocol.painProfiles().getFirst(), Set.of(), ZoneOffset.UTC);
    }

    @Test
    void the_same_version_with_other_rules_is_refused_and_the_first_one_stays(@TempDir Path data) throws IOException {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        own(data, "own.yaml", code, "Own rules");
        shelf(data);
        own(data, "own.yaml", code, "Other rules");

        ProtocolShelf later = shelf(data);

        assertThat(later.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.file()).isEqualTo("own.yaml");
            assertThat(refused.reason()).isEqualTo("protocolfiles.fault.same-version");
        });
        assertThat(later.find(new ProtocolRef(code, 1)).orElseThrow().title()).isEqualTo("Own rules");
    }

    @Test
    void a_file_that_is_not_whole_is_named_and_the_others_are_loaded(@TempDir Path data) throws IOException {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        own(data, "b.yaml", code, "Own rules");
        Files.writeString(data.resolve("protocols/a.yaml"), "code: broken\nversion: 1\nversion: 2\n");
        Files.write(data.resolve("protocols/c.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28});
        own(data, "d.yaml", code, "Own rules");

        ProtocolShelf shelf = shelf(data);

        assertThat(shelf.loaded()).extracting(Protocol::ref).contains(STRAIN, new ProtocolRef(code, 1));
        assertThat(shelf.refused())
                .extracting(RefusedFile::file, RefusedFile::line, RefusedFile::reason)
                .containsExactly(
                        tuple("a.yaml", 3, "protocolfiles.fault.doubled-key"),
                        tuple("c.yaml", 1, "protocolfiles.fault.encoding"),
                        tuple("d.yaml", 1, "protocolfiles.fault.loaded-twice"));
    }

    private static Path own(Path data, String name, String code, String title) throws IOException {
        Files.createDirectories(data.resolve("protocols"));
        return Files.writeString(
                data.resolve("protocols").resolve(name),
                ShippedProtocols.text(ShippedProtocols.FILES.getLast())
                        .replace("code: proximal-hamstring-tendinopathy", "code: " + code)
                        .replace("classes: [PROX_TENDINOPATHY]", "classes: [CONTUSION_DOMS_CRAMP]")
                        .replace("title: Proximal hamstring tendinopathy", "title: " + title));
    }

    private ProtocolShelf shelf(Path data) {
        ProtocolShelf shelf = new ProtocolShelf(
                store,
                library,
                new PortalProperties(data, false, URI.create("http://localhost"), ZoneOffset.UTC),
                clock);
        shelf.afterSingletonsInstantiated();
        return shelf;
    }
}

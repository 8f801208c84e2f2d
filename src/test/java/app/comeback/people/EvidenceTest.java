package app.comeback.people;

import static app.comeback.people.Staff.PDF;
import static app.comeback.people.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.Accounts;
import app.comeback.shared.Actor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class EvidenceTest {

    @Autowired
    Evidence evidence;

    @Autowired
    CredentialChecks checks;

    @Autowired
    Practice practice;

    @Autowired
    Accounts accounts;

    @Autowired
    PortalProperties properties;

    @Autowired
    JdbcClient database;

    Staff staff;
    Actor holder;
    UUID credential;

    @BeforeEach
    void meet() {
        staff = new Staff(accounts, practice, checks);
        holder = staff.trainer("Holder");
        credential = staff.waiting(holder, null);
    }

    @Test
    void a_file_is_kept_under_a_random_name_with_its_digest() {
        EvidenceInfo kept = attach(PDF);
        assertThat(kept.kind()).isEqualTo("PDF");
        assertThat(kept.bytes()).isEqualTo(PDF.length);
        assertThat(kept.sha256()).hasSize(64);
        assertThat(properties.data().resolve("evidence").resolve(kept.id().toString()))
                .hasBinaryContent(PDF);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        EvidenceInfo first = attach(PDF);
        assertThat(attach(PDF)).isEqualTo(first);
    }

    @Test
    void another_file_takes_the_checks_away_and_the_old_one_stays() {
        EvidenceInfo first = attach(PDF);
        staff.check(credential, staff.admin("Admin"));
        byte[] other = Arrays.copyOf(PDF, PDF.length + 1);
        EvidenceInfo second = attach(other);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(as(holder, () -> practice.credential(credential)).checks()).isEmpty();
        assertThat(as(holder, () -> evidence.open(first.id())).content()).isEqualTo(PDF);
    }

    @Test
    void holder_and_admins_see_it_and_every_look_is_recorded() {
        EvidenceInfo kept = attach(PDF);
        assertThat(as(holder, () -> evidence.open(kept.id())).content()).isEqualTo(PDF);
        Evidence.File seen = as(staff.admin("Admin"), () -> evidence.open(kept.id()));
        assertThat(seen.mediaType()).isEqualTo("application/pdf");
        assertThat(seen.name()).matches("evidence-[0-9a-f]{8}\\.pdf");
        assertThat(looks()).isEqualTo(2);
    }

    @Test
    void nobody_else_sees_it() {
        EvidenceInfo kept = attach(PDF);
        Actor other = staff.trainer("Other");
        refused("people.refused.unknown", () -> as(other, () -> evidence.open(kept.id())));
        refused("people.refused.unknown", () -> as(other, () -> evidence.attach(credential, PDF)));
        Actor client = staff.person("Client", Role.CLIENT);
        assertThatThrownBy(() -> as(client, () -> evidence.open(kept.id()))).isInstanceOf(AccessDeniedException.class);
        assertThat(looks()).isZero();
    }

    @Test
    void an_empty_a_foreign_and_a_too_large_file_are_refused() {
        byte[] large = Arrays.copyOf(PDF, Evidence.MOST_BYTES + 1);
        refused("people.refused.file-empty", () -> attach(new byte[0]));
        refused("people.refused.file-type", () -> attach("<svg/>".getBytes(StandardCharsets.UTF_8)));
        refused("people.refused.file-large", () -> attach(large));
        assertThat(as(holder, () -> practice.credential(credential)).evidence()).isNull();
        assertThat(attach(Arrays.copyOf(PDF, Evidence.MOST_BYTES)).bytes()).isEqualTo(Evidence.MOST_BYTES);
    }

    private EvidenceInfo attach(byte[] content) {
        as(holder, () -> evidence.attach(credential, content));
        return Objects.requireNonNull(
                as(holder, () -> practice.credential(credential)).evidence());
    }

    private int looks() {
        return database.sql(
                        "select count(*) from audit_entry where subject_id = ? and action = 'people.evidence-viewed'")
                .param(credential.toString())
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}

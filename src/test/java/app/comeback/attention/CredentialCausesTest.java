package app.comeback.attention;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialSnapshot;
import app.comeback.people.CredentialSnapshot.Verification;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialCausesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final AccountId HOLDER = AccountId.create();

    private static CredentialSnapshot credential(
            CredentialClass kind, @Nullable LocalDate end, @Nullable LocalDate revoked, int checks) {
        return new CredentialSnapshot(
                UUID.randomUUID(),
                HOLDER,
                kind,
                "On the register",
                "Register",
                "R1",
                "GB",
                Set.of(ConditionCode.HAMSTRING),
                TODAY.minusYears(3),
                end,
                revoked,
                Stream.generate(() -> new Verification(AccountId.create(), Instant.EPOCH, "register"))
                        .limit(checks)
                        .toList());
    }

    private static CredentialSnapshot physio(@Nullable LocalDate end) {
        return credential(CredentialClass.PHYSIOTHERAPIST, end, null, 2);
    }

    private static List<Cause> causes(CredentialSnapshot... own) {
        return CredentialCauses.ending(Arrays.asList(own), TODAY, ZoneOffset.UTC)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "61, , ",
        "60, LATER, 60",
        "15, LATER, 60",
        "14, SOON, 14",
        "0, SOON, 14",
        "-1, TODAY, ended",
        "-90, TODAY, ended",
        "-91, , "
    })
    void an_end_is_told_60_and_14_days_before_and_when_it_is_over(int days, Urgency urgency, String step) {
        assertThat(causes(physio(TODAY.plusDays(days))))
                .hasSize(urgency == null ? 0 : 1)
                .allSatisfy(cause -> {
                    assertThat(cause.urgency()).isEqualTo(urgency);
                    assertThat(cause.key()).endsWith(":" + step);
                    assertThat(cause.figures()).containsEntry("days", Integer.toString(days));
                });
    }

    @Test
    void one_that_never_ends_was_revoked_or_never_counted_asks_for_nothing() {
        assertThat(causes(physio(null))).isEmpty();
        assertThat(causes(credential(CredentialClass.PHYSIOTHERAPIST, TODAY, TODAY, 2)))
                .isEmpty();
        assertThat(causes(credential(CredentialClass.PHYSIOTHERAPIST, TODAY, null, 1)))
                .isEmpty();
    }

    @Test
    void a_checked_renewal_of_the_same_kind_takes_its_place() {
        CredentialSnapshot ending = physio(TODAY.plusDays(3));
        assertThat(causes(ending, physio(TODAY.plusYears(2)))).isEmpty();
        assertThat(causes(ending, credential(CredentialClass.PHYSIOTHERAPIST, TODAY.plusYears(2), null, 1)))
                .hasSize(1);
        assertThat(causes(ending, credential(CredentialClass.PERSONAL_TRAINER, TODAY.plusYears(2), null, 2)))
                .hasSize(1);
    }
}

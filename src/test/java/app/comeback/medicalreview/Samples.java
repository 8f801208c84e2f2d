package app.comeback.medicalreview;

import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Credentials, texts and signatures as the tests speak of them. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String HASH = "a".repeat(64);
    static final String OTHER_HASH = "b".repeat(64);

    private Samples() {}

    static CredentialSnapshot credential(CredentialClass credentialClass) {
        return credential(credentialClass, TODAY.minusYears(2), TODAY.plusYears(1), null, 2);
    }

    static CredentialSnapshot credential(
            CredentialClass credentialClass,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate revokedOn,
            int verifiers) {
        List<CredentialSnapshot.Verification> verifications = java.util.stream.IntStream.range(0, verifiers)
                .mapToObj(n -> new CredentialSnapshot.Verification(
                        AccountId.create(), from.atStartOfDay(ZoneOffset.UTC).toInstant(), "register look-up"))
                .toList();
        return new CredentialSnapshot(
                UUID.randomUUID(),
                AccountId.create(),
                credentialClass,
                "Registered " + credentialClass.name().toLowerCase(java.util.Locale.ROOT),
                "Register of the Test",
                "T-1",
                "GB",
                Set.of(ConditionCode.HAMSTRING),
                from,
                to,
                revokedOn,
                verifications);
    }

    static Signature signature(
            ContentRef ref, String hash, CredentialSnapshot credential, LocalDate reviewedOn, LocalDate due) {
        return new Signature(
                UUID.randomUUID(),
                ref,
                hash,
                credential.holder(),
                "Robin Reviewer",
                credential,
                ConditionCode.HAMSTRING,
                allYes(),
                null,
                "I have read it.",
                reviewedOn.atTime(10, 0).toInstant(ZoneOffset.UTC),
                reviewedOn,
                due);
    }

    static Map<String, Boolean> allYes() {
        return Checklist.QUESTIONS.stream().collect(Collectors.toMap(question -> question, question -> true));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}

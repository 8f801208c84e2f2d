package app.comeback.site;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.CallOut.Kind;
import app.comeback.guidecontent.GuideContent.EvidenceLevel;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.guides.GuideId;
import app.comeback.guides.PublishedGuide;
import app.comeback.guides.PublishedGuide.HistoryEntry;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.Signature;
import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialSnapshot;
import app.comeback.people.CredentialSnapshot.Verification;
import app.comeback.people.PublicTrainer;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Made-up content in every field that a public page shows. */
final class Samples {

    static final Instant PUBLISHED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant CHANGED = Instant.parse("2026-09-02T09:00:00Z");
    static final AccountId REVIEWER = AccountId.create();

    private Samples() {}

    static GuideContent content() {
        return withText("Coming back from a strain", "Press the heel into the floor [@trial]. Twice a day [general].");
    }

    /** The same text wherever the guide has a field, for attacks. */
    static GuideContent everywhere(String text) {
        return new GuideContent(
                text,
                text,
                ConditionCode.HAMSTRING,
                GuideContent.Audience.CLIENTS,
                text,
                List.of(new Section("first-days", 2, text, text), new Section("inside", 3, text, text)),
                List.of(
                        new CallOut(Kind.RED_FLAGS, text, text),
                        new CallOut(Kind.SEEK_CARE, text, text),
                        new CallOut(Kind.SAFE_MOVEMENTS, text, text),
                        new CallOut(Kind.RISKY_MOVEMENTS, text, text),
                        new CallOut(Kind.DISCLAIMER, text, text)),
                List.of(new Phase("early", text, text, List.of(new Exercise(text, text, text)))),
                List.of(new Faq(text, text)),
                List.of(new Reference("trial", text, text, text, text, 2020, null, EvidenceLevel.B)),
                null);
    }

    private static GuideContent withText(String title, String markdown) {
        return new GuideContent(
                title,
                "What to do in the first days, how loading works, and when the next step is due.",
                ConditionCode.HAMSTRING,
                GuideContent.Audience.CLIENTS,
                "Alex Sample",
                List.of(
                        new Section("first-days", 2, "The first days", markdown),
                        new Section("swelling", 3, "Swelling", "Keep it moving [@review], [@trial].\n\n- one\n- two"),
                        new Section("evidence", 2, "How strong is the evidence?", "| a | b |\n|---|---|\n| 1 | 2 |")),
                List.of(
                        new CallOut(Kind.DISCLAIMER, "What this text cannot do", "It does not examine you."),
                        new CallOut(Kind.SEEK_CARE, "When to get help", "Ask when it is no better in a week."),
                        new CallOut(
                                Kind.RED_FLAGS,
                                "Stop, and get medical help first, if",
                                "- you heard a pop and cannot stand on the leg,\n- one calf is swollen and warm."),
                        new CallOut(Kind.SAFE_MOVEMENTS, "Usually safe", "Walking."),
                        new CallOut(Kind.RISKY_MOVEMENTS, "Wait with", "Sprinting.")),
                List.of(
                        phase("acute", "First days", "Heel press"),
                        phase("early", "Early", "Long-lever bridge hold"),
                        phase("mid", "Mid", "Slow lowering"),
                        phase("late", "Late", "Sprint build-up")),
                List.of(new Faq("How long does it take?", "Nobody can promise a day [@review].")),
                List.of(
                        new Reference(
                                "review",
                                "Person A, Person B. A review of everything. Journal of Samples.",
                                "10.1000/sample.2022.1",
                                null,
                                null,
                                2022,
                                LocalDate.of(2026, 8, 20),
                                EvidenceLevel.A),
                        new Reference(
                                "trial",
                                "Person C. One trial. Journal of Samples.",
                                null,
                                "12345678",
                                null,
                                2019,
                                LocalDate.of(2026, 8, 20),
                                EvidenceLevel.B)),
                null);
    }

    private static Phase phase(String id, String name, String exercise) {
        return new Phase(
                id,
                name,
                "Aim: a calm leg. Go on when a single bridge is easy.",
                List.of(
                        new Exercise(exercise, "3 × 20 s, twice a day", "Slowly [@trial]."),
                        new Exercise("Walk", "", "")));
    }

    static PublishedGuide guide(GuideContent content) {
        return new PublishedGuide(
                GuideId.create(),
                "sample",
                7,
                content,
                "0".repeat(64),
                AccountId.create(),
                PUBLISHED,
                CHANGED,
                null,
                List.of(
                        new HistoryEntry(7, CHANGED, HistoryEntry.Kind.CLINICAL_CHANGE, "The hold is shorter now."),
                        new HistoryEntry(1, PUBLISHED, HistoryEntry.Kind.PUBLISHED, "First publication.")));
    }

    static CredentialSnapshot credential(CredentialClass credentialClass, String text) {
        Instant checked = Instant.parse("2026-08-20T10:00:00Z");
        return new CredentialSnapshot(
                UUID.randomUUID(),
                REVIEWER,
                credentialClass,
                text,
                "Sample Register",
                "PH-000001",
                "GB",
                Set.of(ConditionCode.HAMSTRING),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2027, 12, 31),
                null,
                List.of(
                        new Verification(AccountId.create(), checked, "register look-up"),
                        new Verification(AccountId.create(), checked, "register look-up")));
    }

    static Signature signature(CredentialClass credentialClass) {
        return new Signature(
                UUID.randomUUID(),
                new ContentRef("guide", UUID.randomUUID(), 7),
                "0".repeat(64),
                REVIEWER,
                "Robin Reviewer",
                credential(credentialClass, "Chartered physiotherapist"),
                ConditionCode.HAMSTRING,
                Map.of(),
                null,
                "I reviewed this.",
                CHANGED,
                LocalDate.of(2026, 9, 2),
                LocalDate.of(2027, 9, 2));
    }

    static PublicTrainer trainer() {
        return new PublicTrainer(
                REVIEWER,
                "robin-reviewer",
                "Robin Reviewer",
                "Works with runners",
                "One paragraph.\n\nAnother.",
                "English",
                Set.of(ConditionCode.HAMSTRING),
                List.of(credential(CredentialClass.PHYSIOTHERAPIST, "Chartered physiotherapist")));
    }
}

package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.Audience;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.EvidenceLevel;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Origin;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide that holds at least two of everything and every optional value. */
public final class FullGuide {

    private FullGuide() {}

    public static GuideContent content() {
        return new GuideContent(
                "Back to running",
                "What helps a sore thigh.",
                ConditionCode.HAMSTRING,
                Audience.CLIENTS,
                "Ada Writer",
                List.of(
                        new Section("first", 2, "First days", "Walk a little. [general]"),
                        new Section("then", 3, "Then", "Load reduces pain. [@one; @two]")),
                List.of(
                        new CallOut(CallOut.Kind.RED_FLAGS, "Stop", "Stop when you hear a pop. [general]"),
                        new CallOut(CallOut.Kind.SEEK_CARE, "See somebody", "When it gets worse. [general]"),
                        new CallOut(CallOut.Kind.DISCLAIMER, "What this is", "No advice. [general]")),
                List.of(
                        new Phase(
                                "early",
                                "Early",
                                "Begin gently. [general]",
                                List.of(
                                        new Exercise("Heel dig", "5 × 10 s", "Press. [general]"),
                                        new Exercise("Bridge", "2 × 10", "Lift. [@two]"))),
                        new Phase(
                                "late",
                                "Late",
                                "Go on. [general]",
                                List.of(
                                        new Exercise("Nordic", "2 × 5", "Sink. [@one]"),
                                        new Exercise("Sprint", "3 × 20 m", "Fast. [general]")))),
                List.of(new Faq("May I walk?", "Yes. [general]"), new Faq("May I run?", "Later. [general]")),
                List.of(
                        reference("one", "10.1136/bjsports-2016-097067", "11111111"),
                        reference("two", "10.2519/jospt.2022.0301", "22222222")),
                new Origin("guide.txt", "0".repeat(64), LocalDate.of(2025, 7, 18), List.of(), List.of()));
    }

    public static GuideContent withOrigin(GuideContent c, @Nullable Origin origin) {
        return new GuideContent(
                c.title(),
                c.summary(),
                c.condition(),
                c.audience(),
                c.byline(),
                c.sections(),
                c.callOuts(),
                c.phases(),
                c.faq(),
                c.references(),
                origin);
    }

    private static Reference reference(String key, String doi, String pmid) {
        return new Reference(
                key,
                "Writer A. Study " + key,
                doi,
                pmid,
                "https://example.org/" + key,
                2020,
                LocalDate.of(2026, 1, 2),
                EvidenceLevel.B);
    }
}

package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.Audience;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.EvidenceLevel;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Guides that tests write with. */
public final class TestGuides {

    private TestGuides() {}

    /** A guide with one of everything, in which the lint finds no error. */
    public static GuideContent plain(String title) {
        return new GuideContent(
                title,
                "What to know about the back of the thigh.",
                ConditionCode.HAMSTRING,
                Audience.CLIENTS,
                "Ada Writer",
                List.of(
                        new Section(
                                "first-days",
                                2,
                                "The first days",
                                "Keep walking as far as it is comfortable. [general]"),
                        new Section("later", 2, "Later", "Sprinting early brings the pain back [@study].")),
                List.of(
                        new CallOut(
                                CallOut.Kind.RED_FLAGS,
                                "Stop and get help",
                                "Stop at once and call a doctor when you heard a pop or cannot stand. [general]"),
                        new CallOut(
                                CallOut.Kind.SEEK_CARE,
                                "When to see somebody",
                                "See a physiotherapist when it is no better after a week. [general]"),
                        new CallOut(
                                CallOut.Kind.DISCLAIMER,
                                "What this page is",
                                "General information, not a diagnosis. [general]")),
                List.of(new Phase(
                        "calm",
                        "Calm it down",
                        "Begin on the second day. [general]",
                        List.of(new Exercise("Heel dig", "5 × 10 s, twice a day", "Lie on your back. [general]")))),
                List.of(new Faq("May I walk?", "Yes, when it does not hurt more. [general]")),
                List.of(new Reference(
                        "study",
                        "Writer A. A study of thighs. Journal of Legs.",
                        "10.1136/bjsports-2016-097067",
                        null,
                        null,
                        2017,
                        LocalDate.of(2026, 1, 15),
                        EvidenceLevel.B)),
                null);
    }

    /** The same with another summary, which is a clinical field. */
    public static GuideContent withSummary(GuideContent c, String summary) {
        return new GuideContent(
                c.title(),
                summary,
                c.condition(),
                c.audience(),
                c.byline(),
                c.sections(),
                c.callOuts(),
                c.phases(),
                c.faq(),
                c.references(),
                c.origin());
    }

    /** The same under another name, which is an editorial field. */
    public static GuideContent withByline(GuideContent c, String byline) {
        return new GuideContent(
                c.title(),
                c.summary(),
                c.condition(),
                c.audience(),
                byline,
                c.sections(),
                c.callOuts(),
                c.phases(),
                c.faq(),
                c.references(),
                c.origin());
    }

    /** The same with other sections. */
    public static GuideContent withSections(GuideContent c, List<Section> sections) {
        return new GuideContent(
                c.title(),
                c.summary(),
                c.condition(),
                c.audience(),
                c.byline(),
                sections,
                c.callOuts(),
                c.phases(),
                c.faq(),
                c.references(),
                c.origin());
    }

    /** The same with another text in the section at this index. */
    public static GuideContent withText(GuideContent c, int index, String markdown) {
        List<Section> sections = new ArrayList<>(c.sections());
        Section old = sections.get(index);
        sections.set(index, new Section(old.id(), old.level(), old.heading(), markdown));
        return withSections(c, sections);
    }

    /** The same without any box. */
    public static GuideContent withoutCallOuts(GuideContent c) {
        return new GuideContent(
                c.title(),
                c.summary(),
                c.condition(),
                c.audience(),
                c.byline(),
                c.sections(),
                List.of(),
                c.phases(),
                c.faq(),
                c.references(),
                c.origin());
    }
}

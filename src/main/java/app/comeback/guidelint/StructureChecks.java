package app.comeback.guidelint;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.guidecontent.Places;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The guide is whole: no empty parts, no names given twice, no part too long to read (GOV-11). */
final class StructureChecks {

    static final int LONG_SECTION = 20_000;
    static final int TOO_LONG_SECTION = 100_000;

    private StructureChecks() {}

    static void check(GuideText text, Findings findings) {
        GuideContent guide = text.guide();
        if (guide.title().isBlank()) {
            findings.add(LintRule.TITLE_MISSING, Places.TITLE, "");
        }
        if (guide.summary().isBlank()) {
            findings.add(LintRule.SUMMARY_MISSING, Places.SUMMARY, "");
        }
        Set<String> ids = new HashSet<>();
        List<Section> sections = guide.sections();
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), i + 1 < sections.size() ? sections.get(i + 1) : null, ids, findings);
        }
        for (Phase phase : guide.phases()) {
            phase(phase, ids, findings);
        }
        guide.callOuts().forEach(box -> box(box, findings));
        for (int i = 0; i < guide.faq().size(); i++) {
            if (guide.faq().get(i).question().isBlank()
                    || guide.faq().get(i).markdown().isBlank()) {
                String question = guide.faq().get(i).question();
                findings.add(LintRule.EMPTY_SECTION, Places.faq(i + 1), question, question);
            }
        }
    }

    private static void section(
            Section section, @org.jspecify.annotations.Nullable Section next, Set<String> ids, Findings findings) {
        String place = Places.section(section);
        boolean hasInner = next != null && next.level() > section.level();
        if (section.heading().isBlank()) {
            findings.add(LintRule.EMPTY_HEADING, place, "");
        }
        if (section.markdown().isBlank() && !hasInner) {
            findings.add(LintRule.EMPTY_SECTION, place, section.heading(), section.heading());
        }
        if (!ids.add(section.id())) {
            findings.add(LintRule.DUPLICATE_ID, place, section.id(), section.id());
        }
        int length = section.markdown().length();
        if (length > LONG_SECTION) {
            Grade grade = length > TOO_LONG_SECTION ? Grade.ERROR : Grade.WARNING;
            findings.add(
                    LintRule.LONG_SECTION, grade, place, section.heading(), section.heading(), String.valueOf(length));
        }
    }

    private static void phase(Phase phase, Set<String> ids, Findings findings) {
        String place = Places.phase(phase);
        if (phase.name().isBlank()) {
            findings.add(LintRule.EMPTY_HEADING, place, "");
        }
        if (phase.markdown().isBlank() && phase.exercises().isEmpty()) {
            findings.add(LintRule.EMPTY_SECTION, place, phase.name(), phase.name());
        }
        if (!ids.add(phase.id())) {
            findings.add(LintRule.DUPLICATE_ID, place, phase.id(), phase.id());
        }
    }

    /** The three boxes that every guide must have are the {@link SafetyChecks}' business. */
    private static void box(CallOut box, Findings findings) {
        boolean optional =
                switch (box.kind()) {
                    case SAFE_MOVEMENTS, RISKY_MOVEMENTS -> true;
                    case RED_FLAGS, SEEK_CARE, DISCLAIMER -> false;
                };
        if (optional && box.markdown().isBlank()) {
            findings.add(LintRule.EMPTY_BOX, Places.callOut(box.kind()), box.heading(), box.heading());
        }
    }
}

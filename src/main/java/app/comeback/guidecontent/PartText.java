package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.guidecontent.GuideContent.SetAside;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the words of one part as one text that a person can read and compare. */
final class PartText {

    private PartText() {}

    static String of(Section section) {
        return "#".repeat(Math.clamp(section.level(), 1, 6)) + " " + section.heading() + "\n\n" + section.markdown();
    }

    static String of(CallOut box) {
        return box.heading() + "\n\n" + box.markdown();
    }

    static String of(Phase phase) {
        return Stream.concat(
                        Stream.of(phase.name(), phase.markdown()),
                        phase.exercises().stream().map(PartText::of))
                .collect(Collectors.joining("\n\n"));
    }

    static String of(Exercise exercise) {
        return Stream.of(exercise.name(), exercise.dose(), exercise.markdown())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String of(Faq faq) {
        return faq.question() + "\n\n" + faq.markdown();
    }

    static String of(SetAside block) {
        return block.heading() + "\n" + String.join("\n", block.entries());
    }

    static String of(Reference reference) {
        return Stream.of(
                        reference.citation(),
                        reference.doi() == null ? null : "doi:" + reference.doi(),
                        reference.pmid() == null ? null : "PMID " + reference.pmid(),
                        reference.url(),
                        reference.year(),
                        reference.accessedOn() == null ? null : "accessed " + reference.accessedOn(),
                        reference.evidenceLevel() == null ? null : "evidence level " + reference.evidenceLevel())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}

package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Audience;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Origin;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.shared.ConditionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A guide's text while it is being edited; every form changes its own piece. */
final class WorkingCopy {

    String title;
    String summary;
    ConditionCode condition;
    Audience audience;
    String byline;
    final List<Section> sections;
    final List<CallOut> callOuts;
    final List<Phase> phases;
    final List<Faq> faq;
    final List<Reference> references;

    @Nullable
    Origin origin;

    WorkingCopy(GuideContent content) {
        title = content.title();
        summary = content.summary();
        condition = content.condition();
        audience = content.audience();
        byline = content.byline();
        sections = new ArrayList<>(content.sections());
        callOuts = new ArrayList<>(content.callOuts());
        phases = new ArrayList<>(content.phases());
        faq = new ArrayList<>(content.faq());
        references = new ArrayList<>(content.references());
        origin = content.origin();
    }

    GuideContent content() {
        return new GuideContent(
                title, summary, condition, audience, byline, sections, callOuts, phases, faq, references, origin);
    }

    /** All parts in the order of the editor's list. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        parts.add(new Part(PartKind.ABOUT, 0, Part.ABOUT, ""));
        for (int i = 0; i < callOuts.size(); i++) {
            CallOut box = callOuts.get(i);
            parts.add(new Part(PartKind.CALL_OUT, i, unique(seen, "callout:" + box.kind()), box.heading()));
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            parts.add(new Part(PartKind.SECTION, i, unique(seen, "section:" + section.id()), section.heading()));
        }
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            parts.add(new Part(PartKind.PHASE, i, unique(seen, "phase:" + phase.id()), phase.name()));
        }
        for (int i = 0; i < faq.size(); i++) {
            parts.add(new Part(PartKind.FAQ, i, "faq:" + (i + 1), faq.get(i).question()));
        }
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            parts.add(new Part(PartKind.REFERENCE, i, unique(seen, "reference:" + reference.key()), reference.key()));
        }
        if (origin != null) {
            parts.add(new Part(PartKind.SOURCE, 0, Part.SOURCE, ""));
        }
        return parts;
    }

    private static String unique(Map<String, Integer> seen, String place) {
        int count = seen.merge(place, 1, Integer::sum);
        return count == 1 ? place : place + "#" + count;
    }

    /** The list that a kind of part lives in; nothing for those that cannot be added or moved. */
    @Nullable
    List<?> list(PartKind kind) {
        return switch (kind) {
            case CALL_OUT -> callOuts;
            case SECTION -> sections;
            case PHASE -> phases;
            case FAQ -> faq;
            case REFERENCE -> references;
            case ABOUT, SOURCE -> null;
        };
    }

    /** Adds an empty part at the end of its kind. */
    void add(PartKind kind) {
        switch (kind) {
            case CALL_OUT -> callOuts.add(new CallOut(CallOut.Kind.RED_FLAGS, "", ""));
            case SECTION -> sections.add(new Section(freeId("section"), 2, "", ""));
            case PHASE -> phases.add(new Phase(freeId("phase"), "", "", List.of()));
            case FAQ -> faq.add(new Faq("", ""));
            case REFERENCE -> references.add(new Reference(freeId("source"), "", null, null, null, null, null, null));
            case ABOUT, SOURCE -> throw new IllegalArgumentException("There is one " + kind);
        }
    }

    private String freeId(String stem) {
        Set<String> taken = new HashSet<>();
        sections.forEach(section -> taken.add(section.id()));
        phases.forEach(phase -> taken.add(phase.id()));
        references.forEach(reference -> taken.add(reference.key()));
        int number = 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}

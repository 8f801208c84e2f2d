package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names every piece of a guide's text; the second of two pieces with one name gets {@code #2} after it. */
public final class Places {

    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";
    public static final String ABOUT = "about";
    public static final String GUIDE = "guide";

    /** A Markdown field and the place it belongs to. */
    public record Text(String place, String heading, String markdown) {}

    private final Map<String, Integer> seen = new HashMap<>();

    private Places() {}

    public static String section(Section section) {
        return "section:" + section.id();
    }

    public static String callOut(CallOut.Kind kind) {
        return "callout:" + kind.name();
    }

    public static String phase(Phase phase) {
        return "phase:" + phase.id();
    }

    /** Of the n-th exercise of a phase, from 1. */
    public static String exercise(String phase, int number) {
        return phase + "/exercise:" + number;
    }

    /** Of the n-th question, from 1. */
    public static String faq(int number) {
        return "faq:" + number;
    }

    public static String reference(Reference reference) {
        return "reference:" + reference.key();
    }

    public static String originLine(int line) {
        return "origin:line:" + line;
    }

    /** All Markdown fields in reading order: red flags, sections, phases, the other boxes, questions, disclaimer. */
    public static List<Text> texts(GuideContent guide) {
        Places names = new Places();
        List<Text> first = new ArrayList<>();
        List<Text> boxes = new ArrayList<>();
        List<Text> last = new ArrayList<>();
        for (CallOut box : guide.callOuts()) {
            List<Text> list =
                    switch (box.kind()) {
                        case RED_FLAGS -> first;
                        case DISCLAIMER -> last;
                        case SEEK_CARE, SAFE_MOVEMENTS, RISKY_MOVEMENTS -> boxes;
                    };
            list.add(new Text(names.unique(callOut(box.kind())), box.heading(), box.markdown()));
        }
        List<Text> all = new ArrayList<>(first);
        for (Section section : guide.sections()) {
            all.add(new Text(names.unique(section(section)), section.heading(), section.markdown()));
        }
        guide.phases().forEach(phase -> names.add(phase, all));
        all.addAll(boxes);
        for (int i = 0; i < guide.faq().size(); i++) {
            Faq faq = guide.faq().get(i);
            all.add(new Text(faq(i + 1), faq.question(), faq.markdown()));
        }
        all.addAll(last);
        return all;
    }

    /** The places of the references, in the order of the list. */
    public static List<String> references(GuideContent guide) {
        Places names = new Places();
        return guide.references().stream()
                .map(reference -> names.unique(reference(reference)))
                .toList();
    }

    private void add(Phase phase, List<Text> all) {
        String place = unique(phase(phase));
        all.add(new Text(place, phase.name(), phase.markdown()));
        for (int i = 0; i < phase.exercises().size(); i++) {
            Exercise exercise = phase.exercises().get(i);
            all.add(new Text(exercise(place, i + 1), exercise.name(), exercise.markdown()));
        }
    }

    private String unique(String place) {
        int count = seen.merge(place, 1, Integer::sum);
        return count == 1 ? place : place + "#" + count;
    }
}

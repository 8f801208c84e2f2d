package app.comeback.guidelint;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.CallOut.Kind;
import app.comeback.guidecontent.Places;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Red flags with a stop rule, when to seek care, and a disclaimer are there and not empty (GOV-11). */
final class SafetyChecks {

    private static final Pattern STOP = Pattern.compile(
            "\\bstop\\b|\\b(?:do not|don['’]t|never) (?:go on|continue|carry on|train|exercise|keep going)\\b",
            Pattern.CASE_INSENSITIVE);

    private SafetyChecks() {}

    static void check(GuideText text, Findings findings) {
        GuideContent guide = text.guide();
        if (words(guide, Kind.RED_FLAGS).isBlank()) {
            findings.add(LintRule.NO_RED_FLAGS, Places.GUIDE, "");
        } else if (!STOP.matcher(words(guide, Kind.RED_FLAGS)).find()) {
            findings.add(LintRule.RED_FLAGS_WITHOUT_STOP_RULE, Places.callOut(Kind.RED_FLAGS), "");
        }
        if (words(guide, Kind.SEEK_CARE).isBlank()) {
            findings.add(LintRule.NO_SEEK_CARE, Places.GUIDE, "");
        }
        if (words(guide, Kind.DISCLAIMER).isBlank()) {
            findings.add(LintRule.NO_DISCLAIMER, Places.GUIDE, "");
        }
    }

    private static String words(GuideContent guide, Kind kind) {
        return guide.callOuts().stream()
                .filter(box -> box.kind() == kind)
                .map(CallOut::markdown)
                .collect(Collectors.joining("\n"));
    }
}

package app.comeback.guidelint;

import app.comeback.guidecontent.BodyRegions;
import app.comeback.guidecontent.Places;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that belong to another condition, promise too much, or make information sound like a medical device. */
final class WordingChecks {

    /** Pain travels: these regions are spoken of with good reason beside the one the guide is about. */
    private static final Map<String, Set<String>> NEIGHBOURS = Map.ofEntries(
            Map.entry("hamstring", Set.of("lower-back", "hip", "knee", "groin", "calf", "quadriceps")),
            Map.entry("quadriceps", Set.of("hip", "knee", "groin", "hamstring")),
            Map.entry("groin", Set.of("hip", "lower-back", "hamstring", "quadriceps")),
            Map.entry("hip", Set.of("lower-back", "groin", "knee", "hamstring")),
            Map.entry("knee", Set.of("hip", "shin", "calf", "hamstring", "quadriceps", "ankle")),
            Map.entry("calf", Set.of("achilles", "knee", "ankle", "shin", "hamstring")),
            Map.entry("achilles", Set.of("calf", "ankle", "plantar-fascia")),
            Map.entry("ankle", Set.of("achilles", "calf", "shin", "knee", "plantar-fascia")),
            Map.entry("shin", Set.of("calf", "ankle", "knee")),
            Map.entry("plantar-fascia", Set.of("achilles", "ankle", "calf")),
            Map.entry("lower-back", Set.of("hip", "hamstring", "neck")),
            Map.entry("neck", Set.of("shoulder", "lower-back", "elbow")),
            Map.entry("shoulder", Set.of("neck", "elbow")),
            Map.entry("elbow", Set.of("shoulder", "wrist", "neck")),
            Map.entry("wrist", Set.of("elbow")));

    private static final Pattern PROMISE = Pattern.compile(
            "\\bguarantee[sd]?\\b|\\b100 ?% (?:safe|effective|success\\w*|recover\\w*|guarante\\w*|pain-free)|\\b(?:always|never) (?:works?|fails?)\\b|\\bpermanent(?:ly)? (?:cure|fix|relief)\\w*"
                    + "|\\bcures?\\b|\\bensur(?:es?|ing) (?:an? )?(?:optimal|full|complete|perfect|safe|fast|lasting) \\w+"
                    + "|\\binstant(?:ly)? (?:relief|results?|pain)\\b|\\bcompletely (?:heals?|recovers?|cures?)\\b"
                    + "|\\b(?:no|zero) (?:risk|re-?injur(?:y|ies)|injuries)\\b|\\bpain-free for ever\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEVICE = Pattern.compile(
            "\\bprevent(?:s|ing)? (?:\\w+ )?(?:re-?)?injur(?:y|ies)\\b"
                    + "|\\b(?:this|our|the|your) (?:guide|programme?s?|plans?|app|portal|page|site|service|trainers?)\\b[^.;]{0,40}"
                    + "\\b(?:diagnos(?:es?|ing)|treats?|heals?|cures?|predicts?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:no|not|nobody|nothing|never|cannot|without|neither|nor|\\w+n['’]t)\\b[^.;]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATED_INSIDE =
            Pattern.compile("\\b(?:not|never|cannot|neither|\\w+n['’]t)\\b", Pattern.CASE_INSENSITIVE);

    private WordingChecks() {}

    static void check(GuideText text, Findings findings) {
        String own = text.guide().condition().value();
        for (Paragraph paragraph : text.paragraphs()) {
            otherCondition(own, paragraph.place(), paragraph.text(), findings);
            if (!paragraph.isDisclaimer()) {
                wording(PROMISE, LintRule.ABSOLUTE_PROMISE, paragraph, findings);
            }
            if (paragraph.keys().isEmpty() && !paragraph.isDisclaimer()) {
                wording(DEVICE, LintRule.DEVICE_WORDING, paragraph, findings);
            }
        }
        otherCondition(own, Places.TITLE, text.guide().title(), findings);
        otherCondition(own, Places.SUMMARY, text.guide().summary(), findings);
        text.texts().forEach(part -> otherCondition(own, part.place(), part.heading(), findings));
    }

    private static void otherCondition(String own, String place, String words, Findings findings) {
        Set<String> neighbours = NEIGHBOURS.get(own);
        if (neighbours == null || place.startsWith("callout:RED_FLAGS") || place.startsWith("callout:SEEK_CARE")) {
            return;
        }
        Matcher complaint = BodyRegions.COMPLAINT.matcher(words);
        while (complaint.find()) {
            String region = BodyRegions.regionOf(complaint.group("region")).orElse(own);
            if (!region.equals(own) && !neighbours.contains(region)) {
                findings.add(LintRule.OTHER_CONDITION, place, complaint.group(), complaint.group(), own);
            }
        }
    }

    private static void wording(Pattern pattern, LintRule rule, Paragraph paragraph, Findings findings) {
        Matcher matcher = pattern.matcher(paragraph.text());
        while (matcher.find()) {
            String before = paragraph.text().substring(Math.max(0, matcher.start() - 60), matcher.start());
            if (!NEGATION.matcher(before).find()
                    && !NEGATED_INSIDE.matcher(matcher.group()).find()) {
                findings.add(rule, paragraph.place(), matcher.group().toLowerCase(Locale.ROOT), matcher.group());
            }
        }
    }
}

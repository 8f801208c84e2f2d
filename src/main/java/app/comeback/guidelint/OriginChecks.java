package app.comeback.guidelint;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Origin;
import app.comeback.guidecontent.GuideContent.ReviewClaim;
import app.comeback.guidecontent.GuideContent.SetAside;
import app.comeback.guidecontent.Places;
import app.comeback.people.CredentialClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an imported text said about itself: who reviewed it, how it was rated, what readers answered. */
final class OriginChecks {

    private static final Pattern COUNT =
            Pattern.compile("(\\d[\\d.,]*\\+?)\\s+(?:reviews?|ratings?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STORY = Pattern.compile(
            "\\b(?:success stor(?:y|ies)|testimonials?|(?:client|customer|patient|member)(?:['’]?s)? stor(?:y|ies))\\b",
            Pattern.CASE_INSENSITIVE);

    private OriginChecks() {}

    static void check(GuideText text, Findings findings) {
        for (GuideContent.Section section : text.guide().sections()) {
            if (STORY.matcher(section.heading()).find()) {
                findings.add(LintRule.STORY_WITHOUT_CONSENT, Grade.ERROR, Places.section(section), section.heading());
            }
        }
        Origin origin = text.guide().origin();
        if (origin == null) {
            return;
        }
        origin.reviewClaims().forEach(claim -> reviewer(claim, findings));
        counts(origin, findings);
        String words = text.words();
        for (SetAside block : origin.setAside()) {
            switch (block.kind()) {
                case RESPONSES -> responses(block, words, findings);
                case TESTIMONIAL ->
                    findings.add(LintRule.STORY_WITHOUT_CONSENT, Places.originLine(block.line()), block.heading());
                case RATING, MARKETING, PERSON, NAVIGATION -> {}
            }
        }
    }

    private static void reviewer(ReviewClaim claim, Findings findings) {
        Optional<CredentialClass> found = CredentialWords.classOf(claim.credential());
        if (found.isEmpty() || !found.get().isHealthProfession()) {
            findings.add(
                    LintRule.REVIEWER_NOT_CLINICAL,
                    Places.originLine(claim.line()),
                    claim.text(),
                    claim.name(),
                    claim.credential());
        }
    }

    private static void counts(Origin origin, Findings findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (SetAside block : origin.setAside()) {
            for (String entry : block.kind() == SetAside.Kind.RATING ? block.entries() : List.<String>of()) {
                Matcher count = COUNT.matcher(entry);
                while (count.find()) {
                    counts.putIfAbsent(count.group(1), block.line());
                }
            }
        }
        if (counts.size() > 1) {
            String all = String.join(" / ", counts.keySet());
            int line = counts.values().iterator().next();
            findings.add(LintRule.REVIEW_COUNTS_DIFFER, Places.originLine(line), all, all);
        }
    }

    private static void responses(SetAside block, String words, Findings findings) {
        Integer announced = block.announced();
        String place = Places.originLine(block.line());
        int shown = block.entries().size();
        if (announced != null && announced != shown) {
            findings.add(
                    LintRule.RESPONSES_MISCOUNTED,
                    place,
                    block.heading(),
                    block.heading(),
                    announced.toString(),
                    String.valueOf(shown));
        }
        ForeignTopic.of(block.entries(), words)
                .ifPresent(topic -> findings.add(LintRule.RESPONSES_FOREIGN, place, topic, topic));
    }
}

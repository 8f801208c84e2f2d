package app.comeback.guidelint;

import app.comeback.guidecontent.GuideContent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the clinical claims out of a guide's text (GOV-09). A paragraph is a claim when one of its sentences asserts
 *
 * <ul>
 *   <li>an <b>effect</b>: a verb of change (reduces, delays, improves, restores, …) that governs a clinical matter (pain,
 *       healing, swelling, strength, …);
 *   <li>a <b>risk</b>: risk, chance or likelihood of harm that goes up or down;
 *   <li>a <b>time</b>: a number of days, weeks or months together with healing, recovery or return;
 *   <li>a <b>mechanism</b>: leads to, causes, results in, develops from … a clinical matter;
 *   <li><b>evidence</b>: shown to, studies found, research says.
 * </ul>
 *
 * Questions, aims ("the aim is to reduce pain") and conditions ("if it increases your pain") assert nothing. Disclaimers
 * are not read.
 */
final class Claims {

    private static final String MATTER =
            "(?:pain|ach(?:e|ing)|sore(?:ness)?|swelling|inflammation|heal(?:ing)?|recover(?:y|ing)?|risks?"
                    + "|re-?injur(?:y|ies)|injur(?:y|ies)|damage|strains?|tears?|mobility|flexibility|stiffness|strength|weakness"
                    + "|coordination|blood flow|circulation|irritation|tendinopathy|inhibition|scar(?:ring)?|recurrences?|tissues?"
                    + "|muscle (?:fib(?:re|er)s?|engagement|strength|length|mass)|fib(?:re|er) length|range of motion|power"
                    + "|resilience|endurance|setbacks?|bruising|atrophy|chronic issues)";
    private static final String VERB =
            "(?:reduc|lower|increas|improv|enhanc|boost|speed|promot|reliev|eas|prevent|decreas|delay|accelerat"
                    + "|stimulat|worsen|minimi[sz]|restor|rebuild|build|preserv|aggravat|imped|slow|limit|shorten|lengthen|avoid)";

    private static final List<Pattern> CLAIMS = List.of(
            Pattern.compile(
                    "\\b(?:can|may|will|could|might|helps?(?: to)?|(?:shown|proven|known|likely|tends?) to)\\s+(?:also |greatly |gradually |dramatically |significantly )?"
                            + VERB + "e?\\b[^.;:]{0,60}\\b" + MATTER + "\\b"),
            Pattern.compile("\\b" + VERB + "(?:e?s)\\b[^.;:]{0,60}\\b" + MATTER + "\\b"),
            Pattern.compile(",\\s?(?:thus |thereby )?" + VERB + "ing\\b[^.;:]{0,40}\\b" + MATTER + "\\b"),
            Pattern.compile(
                    "\\b(?:increas|rais|reduc|lower|minimi[sz])[a-z]*\\b[^.;:]{0,40}\\b(?:risks?|chances?|odds|likelihood)\\b"),
            Pattern.compile(
                    "\\b(?:more|less) likely to\\b|\\bprone to\\b|\\brisk(?:s|ing)? (?:further|more|new) \\w+|\\binjury risk\\b"),
            Pattern.compile(
                    "\\b\\d+(?:\\s?(?:-|–|to)\\s?\\d+)?\\s+(?:days?|weeks?|months?)\\b[^.;]{0,80}\\b(?:heal|recover|improv|return|resolve|rehab|surgery|severe)"),
            Pattern.compile(
                    "\\b(?:heal|recover|improv|return|resolve|take|last)[a-z]*\\b[^.;]{0,60}\\b(?:\\d+|several|a few)(?:\\s?(?:-|–|to)\\s?\\d+)?\\s+(?:days?|weeks?|months?)\\b"),
            Pattern.compile(
                    "\\b(?:leads? to|causes?|results? in|contributes? to|(?:can )?(?:develop|come|arise)s? from|triggers?|offloads?)\\b[^.;]{0,80}\\b"
                            + MATTER + "\\b"),
            Pattern.compile(
                    "\\b(?:has|have|been|is|are|was|were)? ?(?:shown|proven|demonstrated) to\\b|\\b(?:studies|research|evidence|trials?|science) (?:shows?|suggests?|found|finds?|says?|proves?|supports?)\\b"));

    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:if|when|whenever|until|unless|whether|should)\\b[^,]*$|(?:n['’]t|\\bnot|\\bnever|\\bwithout)\\s+(?:\\w+\\s+)?$");

    private Claims() {}

    /** All claims in reading order. */
    static List<Claim> of(GuideContent guide) {
        return in(new GuideText(guide)).map(Found::claim).toList();
    }

    /** A claim and the sentence that makes its paragraph one. */
    record Found(Claim claim, String sentence) {}

    static Stream<Found> in(GuideText text) {
        return text.paragraphs().stream()
                .filter(paragraph -> !paragraph.isDisclaimer())
                .flatMap(paragraph -> assertion(paragraph).stream()
                        .map(sentence -> new Found(
                                new Claim(paragraph.place(), paragraph.text(), paragraph.keys(), paragraph.general()),
                                sentence)));
    }

    private static Optional<String> assertion(Paragraph paragraph) {
        return paragraph.sentences().stream().filter(Claims::asserts).findFirst();
    }

    private static boolean asserts(String sentence) {
        if (sentence.endsWith("?") || sentence.length() > 2_000) {
            return false;
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (Pattern pattern : CLAIMS) {
            Matcher matcher = pattern.matcher(lower);
            while (matcher.find()) {
                String before = lower.substring(Math.max(0, matcher.start() - 40), matcher.start());
                if (!CONDITION.matcher(before).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}

package app.comeback.site;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.PublicTally;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Tally;
import app.comeback.reviews.RatingSummary;
import app.comeback.reviews.Stars;
import app.comeback.risks.RiskAssessments;
import app.comeback.shared.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page about reviews says in numbers, from the rules themselves, so that it cannot say anything else. */
@Component
class ReviewRules {

    private static final RatingSummary EXAMPLE = new RatingSummary(List.of(7L, 14L, 21L, 98L, 560L));
    private static final RatingSummary ONE = new RatingSummary(List.of(0L, 0L, 0L, 0L, 1L));
    private static final int DECIMALS = 3;

    private final PublicTally tally;
    private final RiskAssessments risks;
    private final SiteWords words;

    ReviewRules(PublicTally tally, RiskAssessments risks, SiteWords words) {
        this.tally = tally;
        this.risks = risks;
        this.words = words;
    }

    Map<String, Object> of(Locale locale) {
        Tally year = tally.lastYear().getOrDefault(ItemKind.REVIEW, Tally.NONE);
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("stars", Stars.CRITICAL);
        rules.put("hours", ModeratedText.ALONE.toHours());
        rules.put("days", Moderation.PATIENCE.toDays());
        rules.put("months", ModeratedText.APPEAL_MONTHS);
        rules.put("fewest", RatingSummary.FEWEST);
        rules.put("example", example(locale));
        rules.put("decided", decided(year));
        risks.lastAt().ifPresent(at -> rules.put("assessed", words.day(locale, at)));
        rules.put(
                "reasons",
                Arrays.stream(RejectionReason.values())
                        .map(reason -> line(reason, year, locale))
                        .toList());
        return rules;
    }

    private static long decided(Tally year) {
        Tally.Reports reports = year.reports();
        return year.published()
                + year.redacted()
                + sum(year.rejected())
                + reports.kept()
                + reports.redacted()
                + sum(reports.removed());
    }

    private static long sum(Map<RejectionReason, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private ReasonLine line(RejectionReason reason, Tally year, Locale locale) {
        long count = year.rejected().getOrDefault(reason, 0L)
                + year.reports().removed().getOrDefault(reason, 0L);
        NumberFormat percent = NumberFormat.getPercentInstance(Formats.of(locale));
        percent.setMaximumFractionDigits(1);
        return new ReasonLine(
                TallyFiles.name(reason),
                words.text(locale, "moderation.clause." + reason),
                NumberFormat.getIntegerInstance(Formats.of(locale)).format(count),
                decided(year) == 0
                        ? words.text(locale, "site.tally.nothing")
                        : percent.format((double) count / decided(year)));
    }

    private Example example(Locale locale) {
        List<Long> of = EXAMPLE.distribution();
        long sum = 0;
        for (int stars = 1; stars <= of.size(); stars++) {
            sum += stars * of.get(stars - 1);
        }
        return new Example(
                EXAMPLE.count(),
                of.get(4),
                of.get(3),
                of.get(2),
                of.get(1),
                of.get(0),
                sum,
                EXAMPLE.shown().map(mean -> words.oneDecimal(locale, mean)).orElseThrow(),
                exactly(EXAMPLE.rank(), locale),
                exactly(ONE.rank(), locale));
    }

    private static String exactly(BigDecimal number, Locale locale) {
        return NumberFormat.getNumberInstance(Formats.of(locale))
                .format(number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A reason, its clause, and how often it was given. */
    record ReasonLine(String code, String clause, String count, String share) {}

    /** The worked example. */
    record Example(
            long count,
            long five,
            long four,
            long three,
            long two,
            long one,
            long sum,
            String mean,
            String rank,
            String rankOfOne) {}
}

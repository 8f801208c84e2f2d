package app.comeback.progression;

import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.progression.ProgressReport.SessionPain;
import app.comeback.progression.ProgressReport.WeekLoad;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Units;
import app.comeback.protocols.Verdict;
import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import app.comeback.shared.Side;
import app.comeback.shared.Texts;
import app.comeback.training.TrainingRecord.Adherence;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a progress report for paper; a missing answer is written as missing. */
@Component
class ReportSheets {

    private final Texts texts;
    private final SheetTimes times;
    private final Clock clock;

    ReportSheets(Texts texts, SheetTimes times, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    Sheet of(ProgressReport report, Locale locale) {
        GateState gate = report.gate();
        AccountId client = gate.plan().client();
        return new Sheet(
                report.name(),
                times.dateTime(clock.instant(), client, locale),
                gate.plan().version(),
                gate.plan().phase(),
                gate.protocol().phase(gate.plan().phase()).map(Phase::name).orElse(""),
                gate.plan().protocol().toString(),
                gate.decisions().stream()
                        .map(made -> decision(made, client, locale))
                        .toList(),
                criteria(gate, locale),
                report.sessions().stream()
                        .sorted(Comparator.comparing(SessionPain::at).reversed())
                        .map(session -> pain(session, client, locale))
                        .toList(),
                report.measures().stream()
                        .flatMap(line -> measures(line, client, locale))
                        .toList(),
                report.weeks().stream().map(week -> week(week, locale)).toList(),
                adherence(report.adherence(), locale),
                texts.get(
                        locale,
                        "progression.adherence.definition",
                        times.date(report.adherenceFrom(), locale),
                        times.date(report.adherenceTo().minusDays(1), locale),
                        report.adherence().extra()));
    }

    private Decision decision(PhaseDecision made, AccountId client, Locale locale) {
        return new Decision(
                times.dateTime(made.at(), client, locale),
                made.fromPhase(),
                made.toPhase(),
                made.byName(),
                made.reason());
    }

    private List<CriterionRow> criteria(GateState gate, Locale locale) {
        Map<String, String> wordings = gate.protocol().phase(gate.plan().phase()).stream()
                .flatMap(phase -> phase.exit().stream())
                .collect(Collectors.toMap(Criterion::id, Criterion::text));
        return gate.gate().verdicts().stream()
                .map(verdict -> row(verdict, wordings.getOrDefault(verdict.criterion(), verdict.criterion()), locale))
                .toList();
    }

    private CriterionRow row(Verdict verdict, String wording, Locale locale) {
        return new CriterionRow(
                wording,
                texts.get(locale, "progression.verdict." + verdict.result()),
                texts.get(locale, verdict.reason(), verdict.arguments().toArray()));
    }

    private PainRow pain(SessionPain session, AccountId client, Locale locale) {
        return new PainRow(
                times.dateTime(session.at(), client, locale),
                Stream.of(
                                words(session.before(), locale),
                                words(session.peak(), locale),
                                words(session.after(), locale),
                                words(session.nextMorning(), locale))
                        .toList());
    }

    private String words(@Nullable Pain pain, Locale locale) {
        return pain == null ? texts.get(locale, "progression.chart.missing") : Integer.toString(pain.value());
    }

    private Stream<MeasureRow> measures(MeasureLine line, AccountId client, Locale locale) {
        List<Fact> newestFirst = line.facts().reversed();
        return newestFirst.stream()
                .map(fact -> new MeasureRow(
                        line.measure().name(),
                        fact.side() == Side.BOTH ? "" : texts.get(locale, "progression.side." + fact.side()),
                        (fact.value().stripTrailingZeros().toPlainString() + " "
                                        + Units.symbol(line.measure().unit()))
                                .strip(),
                        times.dateTime(fact.at(), client, locale)));
    }

    private WeekRow week(WeekLoad week, Locale locale) {
        return new WeekRow(
                times.date(week.monday(), locale),
                week.load() == null ? texts.get(locale, "progression.chart.missing") : Integer.toString(week.load()),
                week.sessions(),
                week.unknown());
    }

    private String adherence(Adherence figures, Locale locale) {
        BigDecimal percent = figures.percent();
        return percent == null
                ? texts.get(locale, "progression.adherence.none")
                : texts.get(locale, "progression.adherence.figure", figures.completed(), figures.planned(), percent);
    }

    /** What the page shows, in words. */
    record Sheet(
            String name,
            String made,
            int version,
            int phase,
            String phaseName,
            String protocol,
            List<Decision> decisions,
            List<CriterionRow> criteria,
            List<PainRow> pain,
            List<MeasureRow> measures,
            List<WeekRow> weeks,
            String adherence,
            String adherenceDefinition) {}

    /** A decision, in words. */
    record Decision(String when, int from, int to, String by, String reason) {}

    /** A criterion, in words. */
    record CriterionRow(String text, String result, String why) {}

    /** The pain around a session, in words. */
    record PainRow(String when, List<String> values) {}

    /** A measurement, in words. */
    record MeasureRow(String name, String side, String value, String when) {}

    /** A week, in words. */
    record WeekRow(String monday, String load, int sessions, int unknown) {}
}

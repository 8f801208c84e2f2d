package app.comeback.practice;

import app.comeback.practice.PracticeFigures.Reached;
import app.comeback.practice.PracticeFigures.Waiting;
import app.comeback.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each table as rows of fields, its head first. What is not known is an empty field, never a zero. */
@Component
class PracticeExport {

    private static final BigDecimal HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toSeconds());

    private final Texts texts;

    PracticeExport(Texts texts) {
        this.texts = texts;
    }

    List<List<String>> trainers(List<TrainerLoad> trainers, Locale locale) {
        List<String> head = new ArrayList<>(head(locale, "trainer", "clients", "no-plan", "phase-0"));
        for (int phase = 1; phase <= TrainerLoad.LAST_PHASE; phase++) {
            head.add(texts.get(locale, "practice.column.phase", phase));
        }
        head.add(texts.get(locale, "practice.column.plans-waiting"));
        return table(head, trainers.stream().map(trainer -> {
            List<String> line = new ArrayList<>(List.of(trainer.name()));
            Stream.of(
                            List.of(trainer.clients(), trainer.withoutPlan()),
                            trainer.byPhase(),
                            List.of(trainer.plansWaiting()))
                    .flatMap(Collection::stream)
                    .forEach(count -> line.add(count.toString()));
            return line;
        }));
    }

    List<List<String>> gaps(List<ClientWithoutTrainer> clients, ZoneId zone, Locale locale) {
        return table(
                head(locale, "client", "why", "since"),
                clients.stream()
                        .map(client -> List.of(
                                client.name(),
                                texts.get(locale, "practice.gap." + client.gap()),
                                client.since() == null
                                        ? ""
                                        : LocalDate.ofInstant(client.since(), zone)
                                                .toString())));
    }

    List<List<String>> waiting(Waiting waiting, Locale locale) {
        List<String> head = head(
                locale,
                "step",
                "since-day",
                "begun",
                "done",
                "median-hours",
                "ninetieth-hours",
                "still-waiting",
                "longest-hours",
                "unneeded",
                "left");
        return table(
                head,
                waiting.steps().stream()
                        .map(step -> List.of(
                                texts.get(locale, "practice.step." + step.step()),
                                waiting.from().toString(),
                                count(step.begun()),
                                count(step.done()),
                                hours(step.median()),
                                hours(step.ninetieth()),
                                count(step.waiting()),
                                hours(step.longestOpen()),
                                count(step.unneeded()),
                                count(step.left()))));
    }

    List<List<String>> reached(Reached reached, Locale locale) {
        List<String> head = head(
                locale,
                "rule-set",
                "since-day",
                "clients",
                "phase-number",
                "phase-name",
                "entered",
                "under-way",
                "ended");
        return table(head, reached.ruleSets().stream().flatMap(set -> set.phases().stream()
                .map(phase -> List.of(
                        set.title(),
                        reached.from().toString(),
                        count(set.clients()),
                        count(phase.phase()),
                        phase.name(),
                        count(phase.entered()),
                        count(phase.underWay()),
                        count(phase.endedBefore())))));
    }

    private List<String> head(Locale locale, String... columns) {
        return Stream.of(columns)
                .map(column -> texts.get(locale, "practice.column." + column))
                .toList();
    }

    private static List<List<String>> table(List<String> head, Stream<List<String>> lines) {
        return Stream.concat(Stream.of(head), lines).toList();
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    /** With one decimal and a point, whatever the language. */
    private static String hours(@Nullable Duration wait) {
        return wait == null
                ? ""
                : BigDecimal.valueOf(wait.toSeconds())
                        .divide(HOUR, 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}

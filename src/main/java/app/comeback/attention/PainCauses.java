package app.comeback.attention;

import app.comeback.attention.ClientStanding.Rule;
import app.comeback.attention.ClientStanding.Unanswered;
import app.comeback.shared.Pain;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What decision table PN says after training and nobody has answered; one line per session, with its worst exercise. */
final class PainCauses {

    private static final Comparator<Unanswered> WORST_FIRST = Comparator.comparing(
                    Unanswered::peak, Comparator.nullsFirst(Comparator.<Pain>naturalOrder()))
            .reversed();

    private PainCauses() {}

    /** PN-2: pain over the profile's limit. */
    static Stream<Cause> overLimit(ClientStanding standing) {
        return bySession(standing, Rule.OVER_LIMIT)
                .map(session -> cause(AttentionKind.PAIN_OVER_LIMIT, standing, session));
    }

    /** PN-3: the next morning above the usual one by more than the profile allows. */
    static Stream<Cause> morningRise(ClientStanding standing) {
        return bySession(standing, Rule.MORNING).map(session -> cause(AttentionKind.MORNING_RISE, standing, session));
    }

    /** PN-5: more is proposed; one line for the whole plan, asked anew after each session that adds to it. */
    static Stream<Cause> doseWaits(ClientStanding standing) {
        List<Unanswered> more = standing.pain().stream()
                .filter(waiting -> waiting.rule() == Rule.MORE)
                .sorted(Comparator.comparing(Unanswered::at))
                .toList();
        if (more.isEmpty()) {
            return Stream.empty();
        }
        Unanswered newest = more.getLast();
        return Stream.of(new Cause(
                AttentionKind.DOSE_WAITS,
                "session:" + newest.session(),
                Urgency.LATER,
                standing.isClinicianLed(),
                more.getFirst().at(),
                Map.of(
                        "exercise", newest.exercise().value(),
                        "others", Integer.toString(more.size() - 1),
                        "day", standing.day(newest.at()).toString())));
    }

    /** What waits under this rule, session by session, each with its worst exercise first. */
    static Stream<List<Unanswered>> bySession(ClientStanding standing, Rule rule) {
        return standing.pain().stream()
                .filter(waiting -> waiting.rule() == rule)
                .sorted(WORST_FIRST)
                .collect(Collectors.groupingBy(Unanswered::session, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private static Cause cause(AttentionKind kind, ClientStanding standing, List<Unanswered> session) {
        Unanswered worst = session.getFirst();
        Map<String, String> figures = new HashMap<>();
        figures.put("exercise", worst.exercise().value());
        figures.put("others", Integer.toString(session.size() - 1));
        figures.put("limit", Integer.toString(worst.limit()));
        figures.put("rise", Integer.toString(worst.rise()));
        figures.put("day", standing.day(worst.at()).toString());
        put(figures, "peak", worst.peak());
        put(figures, "morning", worst.morning());
        put(figures, "usual", worst.usual());
        return new Cause(
                kind, "session:" + worst.session(), Urgency.TODAY, standing.isClinicianLed(), worst.at(), figures);
    }

    private static void put(Map<String, String> figures, String name, @Nullable Pain pain) {
        if (pain != null) {
            figures.put(name, Integer.toString(pain.value()));
        }
    }
}

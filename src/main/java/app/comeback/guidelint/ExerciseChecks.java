package app.comeback.guidelint;

import app.comeback.guidecontent.BodyRegions;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Exercises have a dose, come at the right time, train what they are given for, and those praised can be found. */
final class ExerciseChecks {

    private static final Pattern PRAISE = Pattern.compile(
            "\\b(key|essential|crucial|vital|indispensable|cornerstone|must[- ]do|(?:most )?important|most effective|(?:the )?best|central)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Things to do in a phase that are no exercises and need no repetitions. */
    private static final Pattern NO_EXERCISE = Pattern.compile(
            "(?:relative )?rest|ice|icing|cold.*|heat|compression|elevation|protect(?:ion)?|massage|sleep|nutrition|education|crutches|pain relief|(?:weekly |self-?)?check.*",
            Pattern.CASE_INSENSITIVE);

    /** Low-load work for the first days after an injury. */
    private static final Pattern FIRST_DAYS = Pattern.compile(
            "\\b(?:hamstring|quad(?:riceps)?|glute|gluteal|static) sets?\\b|\\bheel (?:slides?|digs?)\\b|\\bankle pumps?\\b|\\bpendulums?\\b",
            Pattern.CASE_INSENSITIVE);

    /** Exercises that are often given for a muscle they hardly train, with the muscle that does the work. */
    private static final Map<Pattern, String> MAIN_MUSCLE = Map.of(
            Pattern.compile("\\bwall sits?\\b", Pattern.CASE_INSENSITIVE), "quadriceps",
            Pattern.compile("\\b(?:leg|knee) extensions?\\b", Pattern.CASE_INSENSITIVE), "quadriceps",
            Pattern.compile("\\b(?:calf|heel) raises?\\b", Pattern.CASE_INSENSITIVE), "calf",
            Pattern.compile("\\bclamshells?\\b", Pattern.CASE_INSENSITIVE), "hip");

    private ExerciseChecks() {}

    static void check(GuideText text, Findings findings) {
        List<Phase> phases = text.guide().phases();
        String condition = text.guide().condition().value();
        for (int i = 0; i < phases.size(); i++) {
            List<Exercise> exercises = phases.get(i).exercises();
            for (int n = 0; n < exercises.size(); n++) {
                Exercise exercise = exercises.get(n);
                String place = Places.exercise(Places.phase(phases.get(i)), n + 1);
                dose(exercise, place, findings);
                time(exercise, place, i + 1, phases.size(), findings);
                target(exercise, condition, place, findings);
            }
        }
        praised(text, findings);
    }

    private static void dose(Exercise exercise, String place, Findings findings) {
        if (exercise.dose().isBlank()
                && !NO_EXERCISE.matcher(exercise.name().strip()).matches()) {
            findings.add(LintRule.EXERCISE_WITHOUT_DOSE, place, exercise.name(), exercise.name());
        }
    }

    private static void time(Exercise exercise, String place, int phase, int phases, Findings findings) {
        boolean late = phases >= 3 && phase * 2 > phases;
        if (late && FIRST_DAYS.matcher(exercise.name()).find()) {
            findings.add(
                    LintRule.LATE_ISOMETRICS,
                    place,
                    exercise.name(),
                    exercise.name(),
                    String.valueOf(phase),
                    String.valueOf(phases));
        }
    }

    private static void target(Exercise exercise, String condition, String place, Findings findings) {
        MAIN_MUSCLE.forEach((name, muscle) -> {
            String words = exercise.name() + " " + exercise.markdown();
            if (name.matcher(exercise.name()).find()
                    && !muscle.equals(condition)
                    && names(words, condition)
                    && !names(words, muscle)) {
                findings.add(LintRule.WRONG_TARGET_MUSCLE, place, exercise.name(), exercise.name(), muscle, condition);
            }
        });
    }

    private static boolean names(String words, String region) {
        return Stream.of(words.split("[^\\p{L}]+", -1))
                .map(BodyRegions::regionOf)
                .flatMap(Optional::stream)
                .anyMatch(region::equals);
    }

    private static void praised(GuideText text, Findings findings) {
        List<Set<String>> offered = text.guide().phases().stream()
                .flatMap(phase -> phase.exercises().stream())
                .map(exercise -> ExerciseNames.stems(exercise.name() + " " + exercise.markdown()))
                .toList();
        for (Paragraph paragraph : text.paragraphs()) {
            for (String sentence : paragraph.sentences()) {
                Matcher praise = PRAISE.matcher(sentence);
                if (sentence.length() < 1_000 && !sentence.endsWith("?") && praise.find()) {
                    ExerciseNames.in(sentence).stream()
                            .filter(name -> !ExerciseNames.isAmong(name, offered))
                            .forEach(name -> findings.add(
                                    LintRule.KEY_EXERCISE_IN_NO_PHASE, paragraph.place(), name, name, praise.group()));
                }
            }
        }
    }
}

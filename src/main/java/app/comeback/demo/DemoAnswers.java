package app.comeback.demo;

import java.util.Map;

/** What the demo's clients answer in the intake; every yes-or-no question that is not here with no. */
enum DemoAnswers {
    /** A pull while running, on its way back. */
    STRAIN(
            23,
            Map.ofEntries(
                    Map.entry("screening.regular", "YES"),
                    Map.entry("story.side", "LEFT"),
                    Map.entry("story.mechanism", "SPRINTING"),
                    Map.entry("story.walking", "NORMAL"),
                    Map.entry("story.bruise", "SMALL"),
                    Map.entry("signs.tender", "YES"),
                    Map.entry("goal.pain", "1"),
                    Map.entry("goal.level", "RUNNER"),
                    Map.entry("goal.minutes", "45"),
                    Map.entry("goal.days", "6"),
                    Map.entry("goal.equipment", "BIKE,CHAIR,RUNNING_SPACE,SLIDER,TOWEL,WALL"))),
    /** Pain at the sit bone that came by and by. */
    TENDON(
            120,
            Map.ofEntries(
                    Map.entry("story.side", "RIGHT"),
                    Map.entry("story.mechanism", "GRADUAL"),
                    Map.entry("story.walking", "NORMAL"),
                    Map.entry("story.bruise", "NONE"),
                    Map.entry("signs.sit-bone", "YES"),
                    Map.entry("signs.limits", "YES"),
                    Map.entry("signs.tender", "YES"),
                    Map.entry("goal.pain", "3"),
                    Map.entry("goal.level", "RECREATIONAL"),
                    Map.entry("goal.minutes", "20"),
                    Map.entry("goal.days", "4"),
                    Map.entry("goal.equipment", "BAND,CHAIR,WEIGHTS")));

    private final int daysSinceOnset;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.ofEntries
    private final Map<String, String> byQuestion;

    DemoAnswers(int daysSinceOnset, Map<String, String> byQuestion) {
        this.daysSinceOnset = daysSinceOnset;
        this.byQuestion = byQuestion;
    }

    int daysSinceOnset() {
        return daysSinceOnset;
    }

    String answer(String question, String otherwise) {
        return byQuestion.getOrDefault(question, otherwise);
    }
}

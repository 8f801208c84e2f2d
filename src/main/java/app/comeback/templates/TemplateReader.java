package app.comeback.templates;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanOrigin;
import app.comeback.templates.Templates.Scope;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One template in words, for the signed-in practitioner. */
public interface TemplateReader {

    /**
     * A version of a template; nothing for one that does not exist, and for a personal one of somebody else.
     *
     * @param version which version, from 1; null for the newest
     * @param locale the language of the words
     */
    Optional<Opened> open(UUID template, @Nullable Integer version, Locale locale);

    /**
     * A template, opened at one of its versions.
     *
     * @param ref the version
     * @param name its name
     * @param scope who has it
     * @param owner the name of whoever keeps it; empty for a built-in one
     * @param mine whether the signed-in practitioner may change it
     * @param archived whether it was put away
     * @param phase the phase that the version is meant for, 0 to 5
     * @param exercises how many different exercises
     * @param versions all versions, the newest first
     * @param weeks what the version holds; equal weeks in a row are told once
     * @param changes what is different from the version before, one sentence each; null for the first version
     */
    record Opened(
            PlanOrigin ref,
            String name,
            Scope scope,
            String owner,
            boolean mine,
            boolean archived,
            int phase,
            int exercises,
            List<Version> versions,
            List<Weeks> weeks,
            @Nullable List<String> changes) {

        public Opened {
            versions = List.copyOf(versions);
            weeks = List.copyOf(weeks);
        }

        /** Whether there is a later version. */
        public boolean isOld() {
            return versions.getFirst().number() > ref.version();
        }
    }

    /**
     * A version.
     *
     * @param number from 1
     * @param kept when it was kept; null for one that ships with the portal
     * @param running how many running plans came from it
     */
    record Version(int number, @Nullable Instant kept, int running) {}

    /**
     * Weeks that are the same.
     *
     * @param first the first of them, from 1
     * @param last the last of them
     * @param days the days with training
     */
    record Weeks(int first, int last, List<Day> days) {

        public Weeks {
            days = List.copyOf(days);
        }
    }

    /**
     * A day with training.
     *
     * @param day which day of the week
     * @param groups what is done, in order
     */
    record Day(DayOfWeek day, List<Group> groups) {

        public Day {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Exercises that belong together.
     *
     * @param kind how they follow each other
     * @param restSeconds rest after each round; null where each exercise rests by its own dose
     * @param lines the exercises, in order
     */
    record Group(Kind kind, @Nullable Integer restSeconds, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An exercise on one day.
     *
     * @param exercise which exercise
     * @param name its name
     * @param dose how much, in words
     */
    record Line(ExerciseId exercise, String name, String dose) {}
}

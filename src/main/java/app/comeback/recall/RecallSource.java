package app.comeback.recall;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Refused;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recalled: revisions of a content, exercises, or exercises as far as they rest on those revisions.
 *
 * @param content the revisions; null where exercises are recalled wherever they come from
 * @param exercises the exercises; empty for everything that cites the content
 */
public record RecallSource(@Nullable Content content, Set<ExerciseId> exercises) {

    /**
     * Checks that it names something.
     *
     * @throws Refused when it names neither a content nor an exercise
     */
    public RecallSource {
        exercises = Set.copyOf(exercises);
        if (content == null && exercises.isEmpty()) {
            throw new Refused("recall.refused.source");
        }
    }

    /** These exercises, wherever they come from. */
    public static RecallSource exercises(ExerciseId... exercises) {
        return new RecallSource(null, Set.of(exercises));
    }

    /** Everything that cites this content. */
    public static RecallSource content(Content content) {
        return new RecallSource(content, Set.of());
    }

    /**
     * Whether an item rests on what is recalled.
     *
     * @param exercise the item's exercise
     * @param cites the item's source, as in {@link app.comeback.plans.PlanItem#cites()}
     */
    public boolean matches(ExerciseId exercise, String cites) {
        return (content == null || content.isCitedBy(cites)) && (exercises.isEmpty() || exercises.contains(exercise));
    }

    /** What kind of content a plan item can cite. */
    public enum Type {
        PROTOCOL,
        GUIDE
    }

    /**
     * A span of revisions of one content.
     *
     * @param type its kind
     * @param key a rule set's code, or a guide's id
     * @param first the first revision, from 1
     * @param last the last revision, the first or later
     */
    public record Content(Type type, String key, int first, int last) {

        /**
         * Checks the span.
         *
         * @throws Refused when the key is empty or longer than 40 characters, or the span is none
         */
        public Content {
            if (key.isBlank() || key.length() > 40 || first < 1 || last < first) {
                throw new Refused("recall.refused.revisions");
            }
        }

        private boolean isCitedBy(String cites) {
            String[] parts = cites.split(":", -1);
            int revision = Integer.parseInt(parts[2]);
            return parts[0].equalsIgnoreCase(type.name())
                    && parts[1].equals(key)
                    && revision >= first
                    && revision <= last;
        }
    }
}

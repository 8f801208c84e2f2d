package app.comeback.templates;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.Prescription;
import java.util.UUID;

/**
 * An exercise of a template.
 *
 * @param id what the days of the template name it by
 * @param exercise which exercise
 * @param side which leg, seen from the injury
 * @param dose how much
 * @param essential whether it belongs to the ten-minute version of the session
 * @param cites the protocol or guide revision it comes from
 */
record TemplateItem(
        UUID id, ExerciseId exercise, RelativeSide side, Prescription dose, boolean essential, String cites) {}

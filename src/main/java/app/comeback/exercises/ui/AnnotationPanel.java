package app.comeback.exercises.ui;

import app.comeback.exercises.Annotation;
import app.comeback.exercises.JointLoad;
import app.comeback.shared.ui.Facts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an exercise asks of the body and the room; what nobody has stated is said to be so. */
class AnnotationPanel extends Composite<Section> {

    private final transient Words words = new Words(this);

    AnnotationPanel(Annotation annotation) {
        getContent().setId("exercise-annotation");
        getContent().addClassName("exercise-panel");
        String phases =
                annotation.phases().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        Facts facts = new Facts()
                .with("exercises.fact.phases", phases)
                .with("exercises.fact.muscles", words.list("exercises.muscle.", annotation.muscles()))
                .with(
                        "exercises.fact.equipment",
                        stated(
                                annotation,
                                Annotation.Part.EQUIPMENT,
                                words.list("exercises.equipment.", annotation.equipment())))
                .with("exercises.fact.contacts", words.list("exercises.contact.", annotation.contacts()))
                .with("exercises.fact.sides", one("exercises.sides.", annotation.sides()))
                .with("exercises.fact.length", one("exercises.length.", annotation.length()))
                .with("exercises.fact.hip", one("exercises.hip.", annotation.hipFlexion()))
                .with("exercises.fact.impact", one("exercises.impact.", annotation.impact()))
                .with("exercises.fact.joints", joints(annotation.joints()))
                .with(
                        "exercises.fact.contra",
                        stated(
                                annotation,
                                Annotation.Part.CONTRA_INDICATIONS,
                                words.list("exercises.contra.", annotation.contraIndications())))
                .with("exercises.fact.unlock", one("exercises.unlock.", annotation.unlock()));
        getContent().add(new H2(getTranslation("exercises.annotation")), facts);
    }

    private String stated(Annotation annotation, Annotation.Part part, String listed) {
        if (annotation.missing().contains(part)) {
            return getTranslation("exercises.fact.unknown");
        }
        return listed.isEmpty() ? getTranslation("exercises.fact.none") : listed;
    }

    private String one(String family, @Nullable Enum<?> value) {
        return value == null ? getTranslation("exercises.fact.unknown") : getTranslation(family + value);
    }

    private String joints(@Nullable JointLoad joints) {
        return joints == null
                ? getTranslation("exercises.fact.unknown")
                : getTranslation(
                        "exercises.fact.joints-words",
                        one("exercises.load.", joints.hip()),
                        one("exercises.load.", joints.knee()),
                        one("exercises.load.", joints.ankle()),
                        one("exercises.load.", joints.lowerBack()));
    }
}

package app.comeback.exercises.ui;

import app.comeback.exercises.Exercise;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/** The picture of an exercise, which stands still until the person lets it move. */
class ExercisePictureFrame extends Composite<Div> {

    private static final String MOVING = "#move";

    private final String address;
    private final Image image;
    private final Button move = new Button();
    private boolean isMoving;

    /**
     * Creates it.
     *
     * @param address where the picture is
     */
    ExercisePictureFrame(Exercise exercise, String address) {
        this.address = address;
        this.image = new Image(address, getTranslation("exercises.picture.alt", exercise.name()));
        image.setId("exercise-picture");
        image.getElement().setAttribute("width", "320");
        image.getElement().setAttribute("height", "240");
        move.setId("exercise-move");
        move.addThemeVariants(ButtonVariant.TERTIARY);
        move.addClassName("exercise-move");
        move.addClickListener(event -> turn());
        move.setText(getTranslation("exercises.picture.move"));
        // Only the portal's own drawings move.
        move.setVisible(address.startsWith("/exercises/") && address.contains("?"));
        getContent().addClassName("exercise-picture");
        getContent().add(image, move);
    }

    private void turn() {
        isMoving = !isMoving;
        image.setSrc(isMoving ? address + MOVING : address);
        move.setText(getTranslation(isMoving ? "exercises.picture.stop" : "exercises.picture.move"));
    }
}

/** Screens of the exercise library, and the restrictions editor that other screens embed. */
@NamedInterface("ui")
@NullMarked
package app.comeback.exercises.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

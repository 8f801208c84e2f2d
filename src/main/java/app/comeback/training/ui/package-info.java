/** Screens of training: today, past sessions, and a client's training for the care team. */
@NamedInterface("ui")
@NullMarked
package app.comeback.training.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

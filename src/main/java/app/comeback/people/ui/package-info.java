/** Screens of the {@code people} module. */
@NamedInterface("ui")
@NullMarked
package app.comeback.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

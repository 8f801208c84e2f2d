/** Screens of the {@code access} module. */
@NamedInterface("ui")
@NullMarked
package app.comeback.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Screens about phases and gates, and the path that other screens of this module show. */
@NamedInterface("ui")
@NullMarked
package app.comeback.progression.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Screens of the library: the list of all exercises, and the pages on which practitioners write their own. */
@NamedInterface("ui")
@NullMarked
package app.comeback.library.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

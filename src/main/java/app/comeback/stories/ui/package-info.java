/** The screen on which clients tell their stories. */
@NullMarked
@NamedInterface("ui")
package app.comeback.stories.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

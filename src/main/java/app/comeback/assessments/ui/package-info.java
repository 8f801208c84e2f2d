/** Screens of the assessment, and the panel that tells a locked client what to do. */
@NamedInterface("ui")
@NullMarked
package app.comeback.assessments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

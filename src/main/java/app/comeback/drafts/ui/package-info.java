/** Parts with which the forms of other modules keep what is typed. */
@NamedInterface("ui")
@NullMarked
package app.comeback.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

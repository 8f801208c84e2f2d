/** The list of guides, their history and the import; for other screens the way there and the signs of a guide's state. */
@NamedInterface("ui")
@NullMarked
package app.comeback.guides.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

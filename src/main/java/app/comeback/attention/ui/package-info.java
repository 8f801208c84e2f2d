/** The practitioner's start page: who needs them today, and the one thing to do about it. */
@NamedInterface("ui")
@NullMarked
package app.comeback.attention.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

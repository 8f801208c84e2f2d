/** What those who should read words of a client see of them. */
@NamedInterface("ui")
@NullMarked
package app.comeback.safeguarding.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

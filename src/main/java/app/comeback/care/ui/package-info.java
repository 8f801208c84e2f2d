/** Screens about consents and clients, and the head that every screen about one client carries. */
@NamedInterface("ui")
@NullMarked
package app.comeback.care.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

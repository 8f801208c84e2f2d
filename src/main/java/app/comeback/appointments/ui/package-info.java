/** Screens of appointments: the client's own, and a practitioner's calendar and hours. */
@NamedInterface("ui")
@NullMarked
package app.comeback.appointments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Screens about plans: the practitioner's desk and the client's own plan. */
@NamedInterface("ui")
@NullMarked
package app.comeback.plans.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

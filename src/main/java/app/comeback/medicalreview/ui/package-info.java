/** Screens of the {@code medicalreview} module. */
@NullMarked
package app.comeback.medicalreview.ui;

import org.jspecify.annotations.NullMarked;

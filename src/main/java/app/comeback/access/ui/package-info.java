/** Screens of the {@code access} module. */
@NullMarked
package app.comeback.access.ui;

import org.jspecify.annotations.NullMarked;

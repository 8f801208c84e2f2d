/** Screens of the {@code shared} module. */
@NullMarked
package app.comeback.shared.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the {@code guides} module. */
@NullMarked
package app.comeback.guides.ui;

import org.jspecify.annotations.NullMarked;

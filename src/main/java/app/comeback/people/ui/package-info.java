/** Screens of the {@code people} module. */
@NullMarked
package app.comeback.people.ui;

import org.jspecify.annotations.NullMarked;

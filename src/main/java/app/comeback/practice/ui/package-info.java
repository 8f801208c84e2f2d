/** Screens of the {@code practice} module. */
@NullMarked
package app.comeback.practice.ui;

import org.jspecify.annotations.NullMarked;

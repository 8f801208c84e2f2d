/** Screens about notes. */
@NullMarked
package app.comeback.notes.ui;

import org.jspecify.annotations.NullMarked;

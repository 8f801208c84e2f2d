/** Screens about phases and gates, and the path that other screens of this module show. */
@NullMarked
package app.comeback.progression.ui;

import org.jspecify.annotations.NullMarked;

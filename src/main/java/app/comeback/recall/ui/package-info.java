/** Screens of the {@code recall} module. */
@NullMarked
package app.comeback.recall.ui;

import org.jspecify.annotations.NullMarked;

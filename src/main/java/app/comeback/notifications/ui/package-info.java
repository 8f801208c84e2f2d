/** Screens of the {@code notifications} module. */
@NullMarked
package app.comeback.notifications.ui;

import org.jspecify.annotations.NullMarked;

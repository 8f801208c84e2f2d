/** Screens of the {@code drafts} module. */
@NullMarked
package app.comeback.drafts.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the {@code audit} module. */
@NullMarked
package app.comeback.audit.ui;

import org.jspecify.annotations.NullMarked;

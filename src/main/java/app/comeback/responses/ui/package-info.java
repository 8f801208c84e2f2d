/** Forms and screens of the {@code responses} module. */
@NullMarked
package app.comeback.responses.ui;

import org.jspecify.annotations.NullMarked;

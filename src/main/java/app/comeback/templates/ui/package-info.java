/** The screens about plan templates. */
@NullMarked
package app.comeback.templates.ui;

import org.jspecify.annotations.NullMarked;

/** The board on which plans are built. */
@NullMarked
package app.comeback.planbuilder.ui;

import org.jspecify.annotations.NullMarked;

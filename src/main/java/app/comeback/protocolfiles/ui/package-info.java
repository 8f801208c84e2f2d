/** Screens of the rule sets. */
@NullMarked
package app.comeback.protocolfiles.ui;

import org.jspecify.annotations.NullMarked;

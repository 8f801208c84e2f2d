/** Comeback, the portal for online rehab and personal training. */
@NullMarked
package app.comeback;

import org.jspecify.annotations.NullMarked;

/** The portal as people use it: the packaged application, its demo, and a real browser. */
@NullMarked
package app.comeback.journeys;

import org.jspecify.annotations.NullMarked;

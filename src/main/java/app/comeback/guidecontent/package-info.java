/**
 * What a guide says, as data: its parts and their places, its clinical form under a signature, and how two texts that
 * grew out of one are merged. It knows no state, no person and no database; most of its types are public, because to be
 * read by the other guide modules is all they are for.
 */
@ApplicationModule(allowedDependencies = {"shared", "markdown"})
@NullMarked
package app.comeback.guidecontent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

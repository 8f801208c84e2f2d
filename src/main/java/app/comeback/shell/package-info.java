/** The frame around every signed-in screen: layout, navigation, start page, errors. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package app.comeback.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

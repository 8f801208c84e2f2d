/** Value objects and small mechanisms that every module may use; it knows none of them. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.comeback.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The outbox: every e-mail of the portal, written in the transaction of its cause. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package app.comeback.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

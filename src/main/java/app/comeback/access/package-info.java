/** Accounts, roles, sign-in, and the sessions that belong to them. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "drafts", "notifications"})
@NullMarked
package app.comeback.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

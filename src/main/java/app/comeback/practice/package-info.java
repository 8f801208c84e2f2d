/**
 * What an admin counts in the practice: who takes care of how many, who has nobody, how long clients wait, and how far
 * they come. It reads and keeps nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "access :: ui", "protocols"})
@NullMarked
package app.comeback.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

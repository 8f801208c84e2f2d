/** Classes that each break a rule of the house, so that the rules can be seen to fail; out of the reach of scans. */
@NullMarked
package app.offences;

import org.jspecify.annotations.NullMarked;

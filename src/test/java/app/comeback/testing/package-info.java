/** What tests share: the one context, the one database, the clock they set. */
@NullMarked
package app.comeback.testing;

import org.jspecify.annotations.NullMarked;

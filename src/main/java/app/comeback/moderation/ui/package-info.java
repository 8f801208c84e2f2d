/** The desk of moderators. */
@NullMarked
package app.comeback.moderation.ui;

import org.jspecify.annotations.NullMarked;

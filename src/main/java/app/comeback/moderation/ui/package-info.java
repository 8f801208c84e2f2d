/** The desk of moderators, and how a decision is told to the author of a text. */
@NamedInterface("ui")
@NullMarked
package app.comeback.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

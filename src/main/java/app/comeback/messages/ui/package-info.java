/** Screens of conversations: the client's own, a practitioner's list of them, and one of them. */
@NullMarked
package app.comeback.messages.ui;

import org.jspecify.annotations.NullMarked;

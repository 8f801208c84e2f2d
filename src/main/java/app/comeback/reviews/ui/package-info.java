/** Screens about reviews: a client's own, and how clients are invited. */
@NamedInterface("ui")
@NullMarked
package app.comeback.reviews.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

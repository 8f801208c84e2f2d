package app.comeback.site;

import app.comeback.reviews.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks the list of reviews for; the address says all of it.
 *
 * @param trainer the last part of a trainer's address; blank for any
 * @param programme a programme's code; blank for any
 * @param page the place where the page begins; blank for the first
 */
record ReviewsFilter(String trainer, String programme, String page) {

    static final String PATH = "/reviews";

    /** The address of the reviews of one subject. */
    static String address(Subject subject, String name) {
        return subject.kind() == Subject.Kind.TRAINER
                ? new ReviewsFilter(name, "", "").address()
                : new ReviewsFilter("", name, "").address();
    }

    ReviewsFilter at(@Nullable Object place) {
        return new ReviewsFilter(trainer, programme, place == null ? "" : place.toString());
    }

    /** The path with the parameters that are not blank. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        if (!trainer.isBlank()) {
            address.queryParam("trainer", trainer);
        }
        if (!programme.isBlank()) {
            address.queryParam("programme", programme);
        }
        if (!page.isBlank()) {
            address.queryParam("page", page);
        }
        return address.encode().toUriString();
    }
}

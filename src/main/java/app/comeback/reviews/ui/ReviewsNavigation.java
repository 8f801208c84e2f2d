package app.comeback.reviews.ui;

import app.comeback.reviews.Subject;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/** The ways to the screens about reviews. */
public final class ReviewsNavigation {

    static final String MINE = "my-reviews";
    static final String NEW = MINE + "/new";
    static final String EDIT = MINE + "/:review/edit";
    static final String REVIEW = "review";
    static final String INVITATIONS = "admin/invitations";
    static final String HOLDS = "admin/review-holds";
    static final String POLICY = "/reviews/policy";

    private static final String TRAINER = "trainer";
    private static final String PROGRAMME = "programme";

    private ReviewsNavigation() {}

    /** The path of a client's own reviews. */
    public static String mine() {
        return MINE;
    }

    /** The address of the form for a new review of this subject. */
    public static String write(Subject subject) {
        String name = subject.kind() == Subject.Kind.TRAINER ? TRAINER : PROGRAMME;
        return NEW + "?" + name + "=" + subject.key();
    }

    /** The path of the form that changes a review. */
    public static String edit(UUID review) {
        return MINE + "/" + review + "/edit";
    }

    /** The subject that an address names; nothing for none or one that cannot be. */
    static Optional<Subject> subject(QueryParameters address) {
        try {
            return address.getSingleParameter(TRAINER)
                    .map(key -> Subject.trainer(AccountId.parse(key)))
                    .or(() -> address.getSingleParameter(PROGRAMME).map(Subject::programme));
        } catch (Refused | IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    static Optional<UUID> review(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

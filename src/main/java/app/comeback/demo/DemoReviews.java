package app.comeback.demo;

import app.comeback.medicalreview.Checklist;
import app.comeback.medicalreview.ReviewDesk;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Signs what waits for a review, as the demo's reviewers. */
@Component
class DemoReviews {

    private final ReviewDesk desk;

    DemoReviews(ReviewDesk desk) {
        this.desk = desk;
    }

    /** Has this reviewer sign everything that waits for them. */
    void sign(Cast cast, DemoPerson reviewer) {
        cast.does(reviewer, this::signWhatWaits);
    }

    private void signWhatWaits() {
        for (ReviewDesk.Row row : desk.page(ReviewDesk.Show.WAITING, PageRequest.of(0, 10))) {
            ReviewDesk.Detail detail = desk.open(row.id());
            desk.sign(new ReviewDesk.Sign(
                    row.id(),
                    detail.subject().hash(),
                    allAnsweredYes(),
                    ReviewDesk.Conflict.NONE,
                    "",
                    true,
                    detail.latestNextReview(),
                    DemoPerson.PASSWORD,
                    Locale.ENGLISH));
        }
    }

    private static Map<String, Boolean> allAnsweredYes() {
        return Checklist.QUESTIONS.stream().collect(Collectors.toMap(Function.identity(), question -> true));
    }
}

package app.comeback.medicalreview.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** Leads to the reviewers' screens. */
public final class MedicalReviewsNavigation {

    static final String QUEUE = "medical-reviews";

    private MedicalReviewsNavigation() {}

    /** The path of the queue. */
    public static String queue() {
        return QUEUE;
    }

    /** The path of one request. */
    public static String request(UUID requestId) {
        return QUEUE + "/" + requestId;
    }

    static void toQueue(UI ui) {
        ui.navigate(queue());
    }
}

package app.comeback.guides;

import java.util.Locale;

/** What can be done with a guide; the guide itself says whether its state allows it. */
public enum GuideAction {
    SEND_TO_REVIEW,
    TAKE_BACK,
    APPROVE,
    REQUEST_CHANGES,
    PUBLISH,
    PUBLISH_EDITORIAL,
    PUBLISH_CORRECTION,
    WITHDRAW,
    DELETE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

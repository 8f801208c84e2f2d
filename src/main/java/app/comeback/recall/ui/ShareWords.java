package app.comeback.recall.ui;

import app.comeback.recall.Share;
import com.vaadin.flow.component.Component;

/** The share of answers as a sentence with its numbers. */
final class ShareWords {

    private ShareWords() {}

    static String of(Component reader, Share share) {
        if (share.total() == 0 && share.gone() == 0) {
            return reader.getTranslation("recall.share.none");
        }
        return reader.getTranslation("recall.share", share.answered(), share.total(), share.overdue(), share.gone());
    }
}

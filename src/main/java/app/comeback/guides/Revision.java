package app.comeback.guides;

import app.comeback.guidecontent.CanonicalForm;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.Materiality;
import app.comeback.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One immutable state of a guide's text. */
record Revision(
        GuideId guide,
        int no,
        @Nullable Integer parent,
        GuideContent content,
        String hash,
        Materiality materiality,
        String summary,
        AccountId by,
        Instant at) {

    static Revision first(GuideId guide, GuideContent content, String summary, AccountId by, Instant at) {
        String hash = CanonicalForm.hash(content);
        return new Revision(guide, 1, null, content, hash, Materiality.CLINICAL, summary, by, at);
    }

    Revision next(GuideContent newContent, String newSummary, AccountId newBy, Instant newAt) {
        return new Revision(
                guide,
                no + 1,
                no,
                newContent,
                CanonicalForm.hash(newContent),
                Materiality.between(content, newContent),
                newSummary,
                newBy,
                newAt);
    }
}

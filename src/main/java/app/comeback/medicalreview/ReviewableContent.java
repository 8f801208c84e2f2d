package app.comeback.medicalreview;

import java.util.Optional;

/** A module whose content is signed implements this once; that is how a reviewer reads what is to be signed. */
public interface ReviewableContent {

    /** The kind of content, as in {@link ContentRef#type()}. */
    String type();

    /** The revision, if there is one. */
    Optional<ReviewSubject> subject(ContentRef ref);

    /**
     * The revision to review again when a signature falls due or its credential lapses: the published one. Nothing
     * when the content is not public any more.
     *
     * @param signed the revision that was signed
     */
    default Optional<ContentRef> toReviewAgain(ContentRef signed) {
        return Optional.of(signed);
    }

    /** Where its editors work on the revision: a path in the portal. */
    default String editorPath(ContentRef ref) {
        return "/start";
    }

    /**
     * Holds the content against every change until the transaction ends. A decision calls it before it holds the
     * request, because whoever changes the content holds the content first and cancels the request afterwards: one
     * order, so that the two wait for each other and never both for ever. A module that holds nothing while it calls
     * {@link MedicalReviews#cancel} has nothing to do here.
     */
    default void hold(ContentRef ref) {}

    /** Called in the signing transaction: the revision now carries a signature. */
    void onSigned(ContentRef ref);

    /** Called in the reviewer's transaction: the revision was sent back with comments. */
    void onChangesRequested(ContentRef ref);
}

package app.comeback.protocolfiles;

import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.ReviewSubject;
import app.comeback.medicalreview.ReviewableContent;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows rule sets to the medical review. Nobody writes one inside the portal; whoever sends a version to review answers
 * for it and counts as its author, so that nobody signs what they sent themselves.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('MEDICAL_REVIEWER', 'EDITOR', 'ADMIN', 'SYSTEM')")
class ProtocolReviewContent implements ReviewableContent {

    static final String TYPE = "protocol";

    private final ProtocolShelf shelf;
    private final ProtocolStore store;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    ProtocolReviewContent(ProtocolShelf shelf, ProtocolStore store, Texts texts, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.store = store;
        this.texts = texts;
        this.events = events;
    }

    static ContentRef ref(ProtocolRef ref) {
        return new ContentRef(TYPE, StoredVersion.contentId(ref.code()), ref.version());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<ReviewSubject> subject(ContentRef ref) {
        return store.ref(ref.contentId(), ref.revision()).flatMap(shelf::find).flatMap(protocol -> {
            List<AccountId> submitters = store.submitters(protocol.ref());
            return submitters.isEmpty() ? Optional.empty() : Optional.of(subject(protocol, submitters));
        });
    }

    private ReviewSubject subject(Protocol protocol, List<AccountId> submitters) {
        return new ReviewSubject(
                ref(protocol.ref()),
                texts.get(
                        Locale.ENGLISH,
                        "protocolfiles.subject",
                        protocol.title(),
                        protocol.ref().version()),
                protocol.condition(),
                protocol.hash(),
                Set.copyOf(submitters),
                submitters.getFirst(),
                true,
                ProtocolParts.of(protocol, texts));
    }

    /** A version whose file is gone starts no plan any more, so there is nothing to renew. */
    @Override
    public Optional<ContentRef> toReviewAgain(ContentRef signed) {
        return shelf.loaded().stream()
                .map(protocol -> ref(protocol.ref()))
                .filter(signed::equals)
                .findFirst();
    }

    @Override
    public String editorPath(ContentRef ref) {
        return store.ref(ref.contentId(), ref.revision())
                .map(protocol -> "/protocols/" + protocol.code() + "/" + protocol.version())
                .orElse("/admin/protocols");
    }

    /** The badge is computed from the signature; whoever rests on an earlier version is told. */
    @Transactional
    @Override
    public void onSigned(ContentRef ref) {
        store.ref(ref.contentId(), ref.revision()).map(ProtocolSigned::new).ifPresent(events::publishEvent);
    }

    /** What is wrong with a rule set is mended in its file, as a new version. */
    @Override
    public void onChangesRequested(ContentRef ref) {
        // The remarks are kept with the request.
    }
}

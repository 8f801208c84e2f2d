package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideParts;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.ReviewSubject;
import app.comeback.medicalreview.ReviewableContent;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows guide revisions to the medical review, and hears what became of them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('MEDICAL_REVIEWER', 'EDITOR', 'ADMIN', 'SYSTEM')")
class GuideReviewContent implements ReviewableContent {

    static final String TYPE = "guide";

    private final GuideRepository guides;
    private final GuideRevisions revisions;
    private final GuideEvents events;

    GuideReviewContent(GuideRepository guides, GuideRevisions revisions, GuideEvents events) {
        this.guides = guides;
        this.revisions = revisions;
        this.events = events;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewSubject> subject(ContentRef ref) {
        return revisions.find(new GuideId(ref.contentId()), ref.revision()).map(this::subject);
    }

    private ReviewSubject subject(Revision revision) {
        GuideContent content = revision.content();
        return new ReviewSubject(
                new ContentRef(TYPE, revision.guide().value(), revision.no()),
                content.title(),
                content.condition(),
                revision.hash(),
                revisions.authors(revision.guide(), revision.no()),
                revisions.lastClinicalEditor(revision.guide(), revision.no()),
                GuideParts.isSafetyCritical(content),
                parts(content));
    }

    private static List<ReviewSubject.Part> parts(GuideContent content) {
        return GuideParts.of(content).stream()
                .map(part -> new ReviewSubject.Part(part.place(), part.heading(), part.text()))
                .toList();
    }

    /** A signature counts for what the public reads; nothing is left to renew once that is withdrawn. */
    @Override
    @Transactional(readOnly = true)
    public Optional<ContentRef> toReviewAgain(ContentRef signed) {
        return guides.findById(signed.contentId())
                .filter(guide -> guide.publicTrack().withdrawal() == null)
                .map(guide -> guide.publicTrack().publication())
                .map(publication -> new ContentRef(TYPE, signed.contentId(), publication.no()));
    }

    @Override
    public String editorPath(ContentRef ref) {
        return "/edit/guides/" + ref.contentId();
    }

    @Override
    public void hold(ContentRef ref) {
        guides.lock(ref.contentId());
    }

    @Override
    public void onSigned(ContentRef ref) {
        Guide guide = guides.lock(ref.contentId()).orElseThrow();
        if (guide.state() == GuideState.MEDICAL_REVIEW && guide.head().no() == ref.revision()) {
            guide.approve();
            events.add(guide.id(), ref.revision(), GuideEvent.Kind.APPROVED, "");
        }
        events.add(guide.id(), ref.revision(), GuideEvent.Kind.REVIEWED, "");
    }

    @Override
    public void onChangesRequested(ContentRef ref) {
        Guide guide = guides.lock(ref.contentId()).orElseThrow();
        if (guide.head().no() == ref.revision()) {
            guide.requestChanges();
        }
        events.add(guide.id(), ref.revision(), GuideEvent.Kind.CHANGES_REQUESTED, "");
    }
}

package app.comeback.protocolfiles;

import app.comeback.audit.AuditTrail;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.medicalreview.MedicalReviews.Trigger;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'MEDICAL_REVIEWER', 'MODERATOR', 'EDITOR', 'ADMIN')")
class ProtocolDeskService implements ProtocolDesk {

    private final ProtocolShelf shelf;
    private final ProtocolStore store;
    private final ProtocolReviewContent subjects;
    private final ExerciseLibrary library;
    private final MedicalReviews reviews;
    private final Badges badges;
    private final AuditTrail audit;
    private final Clock clock;

    ProtocolDeskService(
            ProtocolShelf shelf,
            ProtocolStore store,
            ProtocolReviewContent subjects,
            ExerciseLibrary library,
            MedicalReviews reviews,
            Badges badges,
            AuditTrail audit,
            Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.subjects = subjects;
        this.library = library;
        this.reviews = reviews;
        this.badges = badges;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public List<ProtocolRow> list() {
        return store.all().stream()
                .map(stored -> row(
                        stored,
                        reviews.waiting(ProtocolReviewContent.ref(stored.ref())).isPresent()))
                .toList();
    }

    @Override
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public List<RefusedFile> refused() {
        return shelf.refused();
    }

    @Override
    @Transactional(readOnly = true)
    public Page open(ProtocolRef ref) {
        StoredVersion stored = store.find(ref).orElseThrow(() -> new Refused("protocolfiles.refused.no-such-version"));
        Protocol protocol = shelf.find(ref).orElseThrow();
        Map<ExerciseId, String> names = new HashMap<>();
        protocol.menu().forEach(entry -> library.find(entry.exercise())
                .ifPresent(exercise -> names.put(entry.exercise(), exercise.name())));
        return new Page(row(stored, false), protocol, names);
    }

    @Override
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public void sendToReview(ProtocolRef ref) {
        Page page = open(ref);
        if (!page.row().loaded()) {
            throw new Refused("protocolfiles.refused.file-gone");
        }
        if (reviews.waiting(ProtocolReviewContent.ref(ref)).isPresent()) {
            return;
        }
        store.submit(ref, CurrentActor.require().id(), clock.instant());
        Trigger trigger = page.row().badge().state() == Badge.State.NONE ? Trigger.INITIAL : Trigger.PERIODIC;
        reviews.request(subjects.subject(ProtocolReviewContent.ref(ref)).orElseThrow(), trigger);
        audit.record(
                "protocolfiles.sent-to-review",
                "protocol",
                ref.code(),
                Map.of("version", Integer.toString(ref.version())));
    }

    private ProtocolRow row(StoredVersion stored, boolean waiting) {
        Protocol protocol = shelf.find(stored.ref()).orElseThrow();
        Badge badge = badges.of(
                ProtocolReviewContent.TYPE, StoredVersion.contentId(stored.ref().code()), stored.hash());
        return new ProtocolRow(
                stored.ref(),
                protocol.title(),
                stored.origin(),
                shelf.loaded().stream().anyMatch(each -> each.ref().equals(stored.ref())),
                stored.loadedAt(),
                badge,
                waiting);
    }
}

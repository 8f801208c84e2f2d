package app.comeback.protocolfiles;

import app.comeback.medicalreview.Badges;
import app.comeback.medicalreview.Checklist;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.medicalreview.ReviewPeople;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.Protocols;
import app.comeback.shared.RunAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Has an editor send rule sets to review and a physiotherapist sign them, so that plans can begin. */
@Component
public class SignedProtocols {

    private final ProtocolDesk desk;
    private final Protocols protocols;
    private final MedicalReviews reviews;
    private final ReviewDesk reviewDesk;
    private final Badges badges;
    private final ReviewPeople people;

    SignedProtocols(
            ProtocolDesk desk,
            Protocols protocols,
            MedicalReviews reviews,
            ReviewDesk reviewDesk,
            Badges badges,
            ReviewPeople people) {
        this.desk = desk;
        this.protocols = protocols;
        this.reviews = reviews;
        this.reviewDesk = reviewDesk;
        this.badges = badges;
        this.people = people;
    }

    /** Signs every rule set that is not signed yet. */
    public void sign() {
        List<Protocol> unsigned = new ArrayList<>();
        RunAs.system(() -> protocols.all().stream()
                .filter(protocol -> !badges.of(
                                ProtocolReviewContent.TYPE,
                                StoredVersion.contentId(protocol.ref().code()),
                                protocol.hash())
                        .isShown())
                .forEach(unsigned::add));
        unsigned.forEach(protocol -> sign(protocol.ref()));
    }

    void sign(ProtocolRef ref) {
        ReviewPeople.as(people.editor(), () -> desk.sendToReview(ref));
        ReviewPeople.as(people.physio(), () -> reviewDesk.sign(signature(waiting(ref))));
    }

    UUID waiting(ProtocolRef ref) {
        return reviews.waiting(ProtocolReviewContent.ref(ref)).orElseThrow();
    }

    /** The command with which the signed-in reviewer would sign this request. */
    ReviewDesk.Sign signature(UUID request) {
        ReviewDesk.Detail detail = reviewDesk.open(request);
        return new ReviewDesk.Sign(
                request,
                detail.subject().hash(),
                Checklist.QUESTIONS.stream().collect(Collectors.toMap(Function.identity(), question -> true)),
                ReviewDesk.Conflict.NONE,
                "",
                true,
                detail.latestNextReview(),
                ReviewPeople.PASSWORD,
                Locale.ENGLISH);
    }
}

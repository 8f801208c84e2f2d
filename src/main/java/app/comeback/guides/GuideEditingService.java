package app.comeback.guides;

import app.comeback.audit.AuditTrail;
import app.comeback.guidecontent.ContentLimits;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideMerge;
import app.comeback.guidelint.Finding;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
class GuideEditingService implements GuideEditing {

    private static final int LONGEST_SUMMARY = 500;

    private final GuideRepository guides;
    private final GuideRevisions revisions;
    private final GuideWaivers waivers;
    private final GuideEvents events;
    private final GuideSlugs slugs;
    private final MedicalReviews reviews;
    private final AuditTrail audit;
    private final Clock clock;

    GuideEditingService(
            GuideRepository guides,
            GuideRevisions revisions,
            GuideWaivers waivers,
            GuideEvents events,
            GuideSlugs slugs,
            MedicalReviews reviews,
            AuditTrail audit,
            Clock clock) {
        this.guides = guides;
        this.revisions = revisions;
        this.waivers = waivers;
        this.events = events;
        this.slugs = slugs;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public GuideId create(NewGuide command) {
        if (guides.findById(command.id().value()).isPresent()) {
            return command.id();
        }
        GuideContent content = command.content();
        ContentLimits.check(content);
        Revision first = Revision.first(command.id(), content, "", me(), clock.instant());
        Guide guide = new Guide(command.id(), slugs.choose(command.slug(), content.title()), first);
        lint(guide, content);
        guides.saveAndFlush(guide);
        revisions.add(first);
        GuideEvent.Kind kind = content.origin() == null ? GuideEvent.Kind.CREATED : GuideEvent.Kind.IMPORTED;
        events.add(guide.id(), 1, kind, "");
        audit.record("guides.created", "guide", guide.id().toString(), Map.of());
        return guide.id();
    }

    @Override
    public SaveResult save(SaveGuide command) {
        ContentLimits.check(command.content());
        Guide guide = lock(command.id());
        Revision head = revisions.get(guide.id(), guide.head().no());
        if (command.content().equals(head.content())) {
            return savedAlready(command, head);
        }
        if (command.base() == head.no()) {
            return append(guide, head, command, false);
        }
        Revision base = revisions
                .find(guide.id(), command.base())
                .orElseThrow(() -> new Refused("guides.refused.no-such-revision", command.base()));
        GuideMerge.Result merge = GuideMerge.merge(base.content(), command.content(), head.content());
        if (!merge.isClean()) {
            return new SaveResult.Conflict(head.no(), merge.content(), head.content(), merge.conflicts());
        }
        if (merge.content().equals(head.content())) {
            return new SaveResult.Unchanged(head.no());
        }
        ContentLimits.check(merge.content());
        return append(guide, head, new SaveGuide(guide.id(), head.no(), merge.content(), command.summary()), true);
    }

    private SaveResult savedAlready(SaveGuide command, Revision head) {
        boolean byThisCommand = head.by().equals(me()) && head.parent() != null && command.base() == head.parent();
        return byThisCommand ? new SaveResult.Saved(head.no(), false) : new SaveResult.Unchanged(head.no());
    }

    private SaveResult append(Guide guide, Revision head, SaveGuide command, boolean merged) {
        String summary = command.summary().strip();
        if (summary.length() > LONGEST_SUMMARY) {
            throw new Refused("guidecontent.too-long", summary.substring(0, 60), summary.length(), LONGEST_SUMMARY);
        }
        Revision next = head.next(command.content(), summary, me(), clock.instant());
        if (guide.state() == GuideState.MEDICAL_REVIEW) {
            reviews.cancel(new ContentRef(GuideReviewContent.TYPE, guide.id().value(), head.no()));
            events.add(guide.id(), head.no(), GuideEvent.Kind.TAKEN_BACK, "");
        }
        revisions.add(next);
        guide.saved(next);
        lint(guide, next.content());
        guides.saveAndFlush(guide);
        return new SaveResult.Saved(next.no(), merged);
    }

    @Override
    public void waive(GuideId id, String fingerprint, String reason) {
        String words = PublicWords.reason(reason);
        Guide guide = lock(id);
        List<CheckedFinding> findings =
                waivers.check(id, revisions.get(id, guide.head().no()).content());
        Finding finding = findings.stream()
                .map(CheckedFinding::finding)
                .filter(candidate -> candidate.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new Refused("guides.refused.no-such-finding"));
        Waiver waiver = new Waiver(fingerprint, words, me(), clock.instant());
        if (waivers.add(id, finding, waiver)) {
            events.add(id, guide.head().no(), GuideEvent.Kind.FINDING_WAIVED, words);
            audit.record(
                    "guides.finding-waived",
                    "guide",
                    id.toString(),
                    Map.of("rule", finding.rule().name()));
            guide.linted(findings.stream()
                    .filter(checked -> !checked.finding().equals(finding))
                    .toList());
        }
    }

    @Override
    public void withdrawWaiver(GuideId id, String fingerprint) {
        Guide guide = lock(id);
        if (waivers.withdraw(id, fingerprint, me(), clock.instant())) {
            events.add(id, guide.head().no(), GuideEvent.Kind.WAIVER_WITHDRAWN, "");
            audit.record("guides.waiver-withdrawn", "guide", id.toString(), Map.of());
            lint(guide, revisions.get(id, guide.head().no()).content());
        }
    }

    @Override
    public void delete(GuideId id, String typedTitle) {
        Optional<Guide> found = guides.lock(id.value());
        if (found.isEmpty()) {
            return;
        }
        Guide guide = found.get();
        guide.require(GuideAction.DELETE);
        if (!typedTitle.strip().equalsIgnoreCase(guide.title().strip())) {
            throw new Refused("guides.refused.title-differs");
        }
        audit.record(
                "guides.deleted",
                "guide",
                id.toString(),
                Map.of("revisions", "" + guide.head().no()));
        guides.delete(guide);
        guides.flush();
    }

    private void lint(Guide guide, GuideContent content) {
        guide.linted(waivers.check(guide.id(), content));
    }

    private Guide lock(GuideId id) {
        return guides.lock(id.value()).orElseThrow(() -> new Refused("guides.refused.no-such-guide"));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

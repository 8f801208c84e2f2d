package app.comeback.guides;

import app.comeback.access.Accounts;
import app.comeback.guidecontent.GuideContent;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.shared.AccountId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EDITOR', 'MEDICAL_REVIEWER', 'ADMIN')")
class GuideDeskService implements GuideDesk {

    private final GuideRepository guides;
    private final GuideLists lists;
    private final GuideRevisions revisions;
    private final GuideWaivers waivers;
    private final GuideEvents events;
    private final MedicalReviews reviews;
    private final Badges badges;
    private final Accounts accounts;

    GuideDeskService(
            GuideRepository guides,
            GuideLists lists,
            GuideRevisions revisions,
            GuideWaivers waivers,
            GuideEvents events,
            MedicalReviews reviews,
            Badges badges,
            Accounts accounts) {
        this.guides = guides;
        this.lists = lists;
        this.revisions = revisions;
        this.waivers = waivers;
        this.events = events;
        this.reviews = reviews;
        this.badges = badges;
        this.accounts = accounts;
    }

    @Override
    public List<GuideRow> list(GuideFilter filter, Pageable page) {
        List<GuideLists.Row> rows = lists.page(filter, page);
        Map<AccountId, String> names =
                accounts.displayNames(rows.stream().map(GuideLists.Row::by).collect(Collectors.toSet()));
        Map<UUID, String> hashes = new HashMap<>();
        for (GuideLists.Row row : rows) {
            if (row.publicHash() != null) {
                hashes.put(row.id().value(), row.publicHash());
            }
        }
        Map<UUID, Badge> shown = hashes.isEmpty() ? Map.of() : badges.of(GuideReviewContent.TYPE, hashes);
        return rows.stream()
                .map(row -> row(
                        row,
                        names.getOrDefault(row.by(), ""),
                        shown.get(row.id().value())))
                .toList();
    }

    private static GuideRow row(GuideLists.Row row, String by, @Nullable Badge badge) {
        GuideState state = badge == null ? row.state() : row.state().on(badge);
        return new GuideRow(row.id(), row.title(), state, row.openErrors(), row.openWarnings(), by, row.at(), badge);
    }

    @Override
    public Optional<OpenGuide> open(GuideId id) {
        return guides.findById(id.value()).map(this::open);
    }

    private OpenGuide open(Guide guide) {
        Revision head = revisions.get(guide.id(), guide.head().no());
        List<CheckedFinding> findings = waivers.check(guide.id(), head.content());
        List<MedicalReviews.Comment> comments = reviews.comments(guide.id().value());
        WithdrawalRequest request = guide.publicTrack().withdrawalRequest();
        Publication publication = guide.publicTrack().publication();
        Withdrawal withdrawal = guide.publicTrack().withdrawal();
        OpenGuide.Published published = publication == null ? null : published(guide, publication);
        return new OpenGuide(
                guide.id(),
                guide.slug(),
                published == null ? guide.state() : guide.state().on(published.badge()),
                head.no(),
                head.content(),
                head.by(),
                head.at(),
                published,
                withdrawal == null ? null : new OpenGuide.Notice(withdrawal.at(), withdrawal.reason()),
                request == null ? null : new OpenGuide.Asked(request.by(), request.at(), request.reason()),
                findings,
                comments,
                guide.allowed(),
                accounts.displayNames(people(head, findings, comments, request)));
    }

    private OpenGuide.Published published(Guide guide, Publication publication) {
        Badge badge = badges.of(GuideReviewContent.TYPE, guide.id().value(), publication.hash());
        return new OpenGuide.Published(publication.no(), publication.at(), badge);
    }

    private static Set<AccountId> people(
            Revision head,
            List<CheckedFinding> findings,
            List<MedicalReviews.Comment> comments,
            @Nullable WithdrawalRequest request) {
        Set<AccountId> people = new HashSet<>();
        people.add(head.by());
        findings.stream()
                .map(CheckedFinding::waiver)
                .flatMap(Stream::ofNullable)
                .map(Waiver::by)
                .forEach(people::add);
        comments.forEach(comment -> people.add(comment.by()));
        if (request != null) {
            people.add(request.by());
        }
        return people;
    }

    @Override
    public List<CheckedFinding> check(GuideId id, GuideContent content) {
        return waivers.check(id, content);
    }

    @Override
    public Optional<History> history(GuideId id) {
        return guides.findById(id.value()).map(guide -> {
            List<RevisionRow> rows = revisions.list(id);
            List<GuideEvent> happened = events.list(id);
            Set<AccountId> people = new HashSet<>();
            rows.forEach(row -> people.add(row.by()));
            happened.stream().map(GuideEvent::by).flatMap(Stream::ofNullable).forEach(people::add);
            return new History(guide.title(), rows, happened, accounts.displayNames(people));
        });
    }

    @Override
    public Optional<GuideContent> content(GuideId id, int revision) {
        return revisions.find(id, revision).map(Revision::content);
    }
}

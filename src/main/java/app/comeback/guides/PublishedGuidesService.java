package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guides.PublishedGuide.HistoryEntry;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.PortalProperties;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class PublishedGuidesService implements PublishedGuides {

    private static final int LARGEST_PAGE = 50;

    private final GuideRepository guides;
    private final GuideRevisions revisions;
    private final GuideEvents events;
    private final GuideSearch search;
    private final ZoneId zone;

    PublishedGuidesService(
            GuideRepository guides,
            GuideRevisions revisions,
            GuideEvents events,
            GuideSearch search,
            PortalProperties properties) {
        this.guides = guides;
        this.revisions = revisions;
        this.events = events;
        this.search = search;
        this.zone = properties.zone();
    }

    @Override
    public Optional<PublishedGuide> find(String slug) {
        return guides.findBySlug(slug).flatMap(guide -> {
            Publication publication = guide.publicTrack().publication();
            return publication == null ? Optional.empty() : Optional.of(show(guide, publication));
        });
    }

    @Override
    public Optional<Place> place(GuideId id) {
        return guides.findById(id.value()).flatMap(guide -> {
            Publication publication = guide.publicTrack().publication();
            return publication == null
                    ? Optional.empty()
                    : Optional.of(new Place(
                            guide.slug(),
                            revisions.get(id, publication.no()).content().title(),
                            guide.author(),
                            guide.publicTrack().withdrawal() != null));
        });
    }

    private PublishedGuide show(Guide guide, Publication publication) {
        List<HistoryEntry> history = events.history(guide.id());
        Withdrawal withdrawal = guide.publicTrack().withdrawal();
        return new PublishedGuide(
                guide.id(),
                guide.slug(),
                publication.no(),
                withdrawal == null ? content(guide, publication) : null,
                publication.hash(),
                guide.author(),
                publication.firstAt(),
                publication.at(),
                notice(withdrawal),
                history);
    }

    private GuideContent content(Guide guide, Publication publication) {
        GuideContent full = revisions.get(guide.id(), publication.no()).content();
        return new GuideContent(
                full.title(),
                full.summary(),
                full.condition(),
                full.audience(),
                full.byline(),
                full.sections(),
                full.callOuts(),
                full.phases(),
                full.faq(),
                full.references(),
                null);
    }

    private PublishedGuide.@Nullable Withdrawal notice(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new PublishedGuide.Withdrawal(
                        withdrawal.reason(), withdrawal.at().atZone(zone).toLocalDate());
    }

    @Override
    public Page search(String query, int page, int size) {
        if (page < 0) {
            return new Page(List.of(), 0);
        }
        return search.find(query, page, Math.clamp(size, 1, LARGEST_PAGE));
    }

    @Override
    public List<Row> related(GuideId id, ConditionCode condition, int limit) {
        return search.related(id, condition, Math.clamp(limit, 0, LARGEST_PAGE));
    }
}

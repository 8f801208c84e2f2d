package app.comeback.stories;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class PublicStoriesService implements PublicStories {

    private final StoryRows rows;
    private final StorySettings settings;

    PublicStoriesService(StoryRows rows, StorySettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public List<Row> page(int page) {
        return settings.testimonials()
                ? rows.published(Math.max(page, 0) * PAGE, PAGE).stream()
                        .map(PublicStoriesService::row)
                        .toList()
                : List.of();
    }

    private static Row row(StoryRows.Told told) {
        return new Row(
                told.story().id(),
                told.story().signedAs(),
                told.words().shown(),
                told.words().masked() != null,
                told.programme(),
                told.peers(),
                told.words().writtenAt());
    }

    @Override
    public int count() {
        return settings.testimonials() ? rows.countPublished() : 0;
    }

    @Override
    public boolean areAllowed() {
        return settings.testimonials();
    }
}

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
    private final Programmes programmes;
    private final StorySettings settings;

    PublicStoriesService(StoryRows rows, Programmes programmes, StorySettings settings) {
        this.rows = rows;
        this.programmes = programmes;
        this.settings = settings;
    }

    @Override
    public List<Row> page(int page) {
        return settings.testimonials()
                ? rows.published(Math.max(page, 0) * PAGE, PAGE).stream()
                        .flatMap(told ->
                                programmes.finished(told.course()).stream().map(programme -> row(told, programme)))
                        .toList()
                : List.of();
    }

    private static Row row(StoryRows.Told told, FinishedProgramme programme) {
        return new Row(
                told.story().id(),
                told.story().signedAs(),
                told.words().shown(),
                told.words().masked() != null,
                programme,
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

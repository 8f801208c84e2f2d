package app.comeback.stories;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.PlainTally;
import app.comeback.moderation.Tally;
import app.comeback.moderation.TallySource;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts in public what was done with stories (REV-21). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class StoryTally implements TallySource {

    private static final String ACTS = """
            select a.kind, a.outcome, a.measure, a.reason, count(*) as how_many
            from story_act a
            where a.at >= :from and a.at < :to
            group by 1, 2, 3, 4""";

    private static final String WAIT = """
            select percentile_cont(0.5) within group (order by extract(epoch from a.at - s.written_at)::float8)
            from story_act a join story s on s.id = a.story
            where a.kind = 'DECIDED' and a.at >= :from and a.at < :to""";

    private final PlainTally tally;

    StoryTally(PlainTally tally) {
        this.tally = tally;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public Tally of(Instant from, Instant to) {
        return tally.of(kind(), ACTS, WAIT, from, to);
    }
}

package app.comeback.responses;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.PlainTally;
import app.comeback.moderation.Tally;
import app.comeback.moderation.TallySource;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts in public what was done with responses and replies (REV-21). */
@Configuration
class PostingTallies {

    private static final String ACTS = """
            select a.kind, a.outcome, a.measure, a.reason, count(*) as how_many
            from posting_act a join posting p on p.id = a.posting and p.kind = :kind
            where a.at >= :from and a.at < :to
            group by 1, 2, 3, 4""";

    private static final String WAIT = """
            select percentile_cont(0.5) within group (order by extract(epoch from a.at - v.written_at)::float8)
            from posting_act a
            join posting p on p.id = a.posting and p.kind = :kind
            join posting_version v on v.posting = a.posting and v.number = a.version
            where a.kind = 'DECIDED' and a.at >= :from and a.at < :to""";

    @Bean
    TallySource responseTally(PlainTally tally) {
        return new OfKind(ItemKind.RESPONSE, tally);
    }

    @Bean
    TallySource replyTally(PlainTally tally) {
        return new OfKind(ItemKind.REPLY, tally);
    }

    private record OfKind(ItemKind kind, PlainTally tally) implements TallySource {

        @Override
        public Tally of(Instant from, Instant to) {
            return tally.of(kind, ACTS, WAIT, from, to);
        }
    }
}

package app.comeback.moderation;

import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('MODERATOR')")
class ModerationService implements Moderation {

    private final ObjectProvider<ModerationSource> sources;
    private final ReportStore reports;
    private final ReportQueue reported;
    private final Clock clock;

    ModerationService(
            ObjectProvider<ModerationSource> sources, ReportStore reports, ReportQueue reported, Clock clock) {
        this.sources = sources;
        this.reports = reports;
        this.reported = reported;
        this.clock = clock;
    }

    /** Each source answers the longest waiting of its own, so that the longest of all are among them. */
    @Override
    public List<Waiting> queue(Step step, @Nullable ItemKind kind, int offset, int limit) {
        if (step == Step.NOTICE) {
            return reported.page(kind, offset, limit);
        }
        return of(kind).flatMap(source -> source.waiting(step, offset + limit).stream())
                .sorted(Comparator.comparing(Waiting::since)
                        .thenComparing(waiting -> waiting.item().id()))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Step step, @Nullable ItemKind kind) {
        if (step == Step.NOTICE) {
            return reports.count(kind);
        }
        return of(kind).mapToLong(source -> source.count(step)).sum();
    }

    private Stream<ModerationSource> of(@Nullable ItemKind kind) {
        return sources.orderedStream().filter(source -> kind == null || source.kind() == kind);
    }

    @Override
    public Case open(ItemRef item) {
        Case opened = source(item).open(item.id(), reports.isWaiting(item));
        // A new version and an appeal are not what readers reported.
        boolean isReported = opened.step() == Step.NOTICE || opened.step() == Step.SECOND;
        return isReported ? opened.with(reports.open(item, Case.MOST_REPORTS)) : opened;
    }

    /** Moderators take turns, so that the later one sees that the reports were answered. */
    @Override
    public Outcome decide(Decide command) {
        ItemRef item = command.item();
        reports.takeTurns(item);
        boolean isReported = reports.isWaiting(item);
        // A newer version can wait beside the one that was reported; deciding about it answers no report.
        boolean isAboutReports =
                isReported && source(item).open(item.id(), true).step() == Step.NOTICE;
        Outcome outcome = source(item).decide(command, isReported);
        if (isAboutReports && outcome != Outcome.DONE) {
            reports.decided(item, clock.instant());
        }
        return outcome;
    }

    @Override
    public void second(UUID act, ItemRef item, int version, boolean agrees) {
        source(item).second(act, item.id(), version, agrees);
    }

    @Override
    public void decideAppeal(UUID act, ItemRef item, boolean reinstates, String answer) {
        source(item).decideAppeal(act, item.id(), reinstates, answer);
    }

    private ModerationSource source(ItemRef item) {
        return of(item.kind()).findFirst().orElseThrow(() -> new Refused("moderation.refused.unknown"));
    }
}

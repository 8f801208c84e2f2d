package app.comeback.moderation;

import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class PublicTallyService implements PublicTally {

    private static final int MONTHS = 3;
    private static final int YEAR = 4;

    private final ObjectProvider<TallySource> sources;
    private final ZoneId zone;
    private final Clock clock;

    PublicTallyService(ObjectProvider<TallySource> sources, PortalProperties portal, Clock clock) {
        this.sources = sources;
        this.zone = portal.zone();
        this.clock = clock;
    }

    @Override
    public List<Quarter> quarters() {
        LocalDate running = running();
        List<Quarter> quarters = new ArrayList<>();
        for (int back = 0; back < MOST_QUARTERS; back++) {
            LocalDate first = running.minusMonths((long) MONTHS * back);
            LocalDate next = first.plusMonths(MONTHS);
            quarters.add(new Quarter(first, next.minusDays(1), back == 0, tallies(first, next)));
        }
        while (quarters.size() > 1
                && quarters.getLast().tallies().values().stream().allMatch(Tally::isEmpty)) {
            quarters.removeLast();
        }
        return List.copyOf(quarters);
    }

    @Override
    public Map<ItemKind, Tally> lastYear() {
        LocalDate running = running();
        return tallies(running.minusMonths((long) MONTHS * YEAR), running.plusMonths(MONTHS));
    }

    private LocalDate running() {
        return LocalDate.ofInstant(clock.instant(), zone).with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private Map<ItemKind, Tally> tallies(LocalDate first, LocalDate next) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = next.atStartOfDay(zone).toInstant();
        Map<ItemKind, Tally> tallies = new EnumMap<>(ItemKind.class);
        sources.forEach(source -> tallies.put(source.kind(), source.of(from, to)));
        return Collections.unmodifiableMap(tallies);
    }
}

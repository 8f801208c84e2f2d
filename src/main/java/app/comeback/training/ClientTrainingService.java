package app.comeback.training;

import app.comeback.care.CareAccess;
import app.comeback.care.ClientZones;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class ClientTrainingService implements ClientTraining {

    private static final int DAYS = 28;

    private final CareAccess care;
    private final SessionLogs logs;
    private final Stories stories;
    private final ClientZones zones;
    private final TrainingRecord record;
    private final Clock clock;

    ClientTrainingService(
            CareAccess care, SessionLogs logs, Stories stories, ClientZones zones, TrainingRecord record, Clock clock) {
        this.care = care;
        this.logs = logs;
        this.stories = stories;
        this.zones = zones;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public List<SessionStory> page(AccountId client, Pageable page, Locale locale) {
        care.requireCare(client);
        List<DoneSession> done = logs.page(client, Math.toIntExact(page.getOffset()), page.getPageSize());
        return stories.of(done, zones.of(client), locale);
    }

    @Override
    public Summary summary(AccountId client) {
        care.requireCare(client);
        ZoneId zone = zones.of(client);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        // Today is not over: it would count as missed until this evening.
        LocalDate from = today.minusDays(DAYS);
        return new Summary(from, today.minusDays(1), record.adherence(client, from, today), zone);
    }
}

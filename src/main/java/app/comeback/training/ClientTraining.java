package app.comeback.training;

import app.comeback.shared.AccountId;
import app.comeback.training.TrainingRecord.Adherence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;

/** A client's training for the practitioner who takes care of them. */
public interface ClientTraining {

    /**
     * A page of the client's sessions, newest first; the page's own sort is not used.
     *
     * @throws app.comeback.shared.Refused when there is no such client in the practitioner's care
     */
    List<SessionStory> page(AccountId client, Pageable page, Locale locale);

    /**
     * Planned and completed sessions of the last four weeks.
     *
     * @throws app.comeback.shared.Refused when there is no such client in the practitioner's care
     */
    Summary summary(AccountId client);

    /**
     * How it went.
     *
     * @param from the first day
     * @param to the last day
     * @param adherence planned and completed sessions
     * @param zone the client's zone, in which all times are told
     */
    record Summary(LocalDate from, LocalDate to, Adherence adherence, ZoneId zone) {}
}

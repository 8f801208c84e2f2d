package app.comeback.training;

import app.comeback.protocols.RedFlag;
import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a practitioner in care enters for a client: a session that was done live or was forgotten, and the answer of a
 * morning. It goes the way that the client's own entries go, says for ever who entered it, and the client confirms or
 * disputes it. Each refusal is an {@link app.comeback.shared.Refused}, and nothing was written then.
 */
public interface EntriesOnBehalf {

    /**
     * What the form for a session of that day offers.
     *
     * @throws app.comeback.shared.Refused when the client is not in care
     */
    Form form(AccountId client, LocalDate day, Locale locale);

    /**
     * Enters a session; warning signs act at once. The same id again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the client is not in care, the time lies in the future or more than 14
     *     days back, no plan ran then, training was stopped then, or a value is out of range
     */
    void enterSession(SessionEntry session);

    /** Sessions of the last 14 days whose next morning nobody answered, newest first. */
    List<OpenMorning> openMornings(AccountId client);

    /**
     * Enters the answer of a morning; strong or rising pain locks at once. The same id again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the client is not in care, it is not the client's session, the morning
     *     has not come, was answered or is more than 14 days past
     */
    void enterMorning(UUID id, AccountId client, UUID session, Pain pain);

    /**
     * A session as somebody remembers it; null where it is not known.
     *
     * @param id made when the form opens
     * @param client whose
     * @param day the day on which it was, in the client's zone
     * @param time when it began
     * @param items what was done
     * @param before pain before
     * @param after pain after
     * @param rpe effort from 0 to 10
     * @param minutes how long, 1 to 720
     * @param stop why it was stopped early; null when it was not
     * @param flags the warning signs answered with yes
     */
    record SessionEntry(
            UUID id,
            AccountId client,
            LocalDate day,
            LocalTime time,
            List<ItemEntry> items,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable Integer rpe,
            @Nullable Integer minutes,
            @Nullable StopReason stop,
            Set<String> flags) {

        public SessionEntry {
            items = List.copyOf(items);
            flags = Set.copyOf(flags);
            boolean isNothing = items.stream().allMatch(item -> item.sets() == 0 && item.peak() == null);
            if (isNothing && stop == null && flags.isEmpty()) {
                throw new Refused("training.behalf.empty");
            }
        }
    }

    /**
     * One exercise of it.
     *
     * @param item the plan item
     * @param sets sets done, 0 to 20
     * @param peak the worst pain; null when it is not known
     */
    record ItemEntry(UUID item, int sets, @Nullable Integer peak) {

        /** The most sets of one exercise in a session. */
        public static final int MOST_SETS = 20;

        public ItemEntry {
            if (sets < 0 || sets > MOST_SETS) {
                throw new Refused("training.behalf.sets", MOST_SETS);
            }
        }
    }

    /**
     * What the form offers.
     *
     * @param zone the client's zone, in which days and times are meant
     * @param earliest the first day that may be entered
     * @param today the client's today
     * @param planVersion the version that ran at the end of that day; 0 for none
     * @param items its exercises in order
     * @param flags the warning signs that every session asks
     */
    record Form(
            ZoneId zone,
            LocalDate earliest,
            LocalDate today,
            int planVersion,
            List<FormItem> items,
            List<RedFlag> flags) {

        public Form {
            items = List.copyOf(items);
            flags = List.copyOf(flags);
        }
    }

    /**
     * An exercise to enter.
     *
     * @param item the plan item
     * @param name its name
     * @param dose what was planned, in words
     * @param sets planned sets
     */
    record FormItem(UUID item, String name, String dose, int sets) {}

    /**
     * A morning that nobody answered.
     *
     * @param session the session before it
     * @param endedAt when that ended
     * @param morning the day of the morning
     */
    record OpenMorning(UUID session, Instant endedAt, LocalDate morning) {}
}

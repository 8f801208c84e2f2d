package app.comeback.attention;

import app.comeback.care.CareRole;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of those who need the signed-in practitioner, the most urgent first. */
public interface Today {

    /** How many lines a page has. */
    int PAGE = 25;

    /** The longest reason, in characters. */
    int REASON_LENGTH = 500;

    /**
     * One page; the look is audited. Only clients in the practitioner's care with a valid consent are on it.
     *
     * @param number from 0; for one behind the last the first is shown
     */
    Page page(Filter filter, int number);

    /** How many lines ask for the practitioner before anything else. */
    int urgent();

    /**
     * Takes a line off the list of the whole care team, with a reason. The same id again changes nothing. A new event makes
     * a new line.
     *
     * @param id made when the form opens
     * @throws app.comeback.shared.Refused when the line is none of the practitioner's, is a warning sign, may be acted on
     *     by clinicians only and the practitioner is none, was dismissed meanwhile, or without a reason
     */
    void dismiss(UUID id, UUID item, String reason);

    /**
     * Takes a dismissal back; again, it changes nothing.
     *
     * @throws app.comeback.shared.Refused when it is of none of the practitioner's lines
     */
    void takeBack(UUID dismissal);

    /**
     * Which lines are asked for.
     *
     * @param kind only this kind; null for all
     * @param urgency only this urgency; null for all
     * @param name part of the client's name; empty for all
     * @param dismissed those that were dismissed and whose cause is still there, instead of the open ones
     */
    record Filter(@Nullable AttentionKind kind, @Nullable Urgency urgency, String name, boolean dismissed) {

        /** All open lines. */
        public static final Filter ALL = new Filter(null, null, "", false);

        /** Whether it leaves anything out. */
        public boolean isNarrow() {
            return kind != null || urgency != null || !name.isBlank();
        }
    }

    /**
     * A page.
     *
     * @param items its lines
     * @param number which page, from 0
     * @param found how many lines the filter finds
     * @param counts what is open, whatever the filter
     */
    record Page(List<Item> items, int number, int found, Counts counts) {

        public Page {
            items = List.copyOf(items);
        }

        /** How many pages there are; at least one. */
        public int pages() {
            return Math.max(1, (found + PAGE - 1) / PAGE);
        }
    }

    /**
     * What is open.
     *
     * @param clients all clients in care
     * @param needing how many of them have an open line
     * @param dismissed how many lines are dismissed
     * @param byKind open lines by kind; kinds without one are left out
     * @param byUrgency the same by urgency
     */
    record Counts(
            int clients,
            int needing,
            int dismissed,
            Map<AttentionKind, Integer> byKind,
            Map<Urgency, Integer> byUrgency) {

        public Counts {
            byKind = Map.copyOf(byKind);
            byUrgency = Map.copyOf(byUrgency);
        }

        /** How many are on their way without anybody. */
        public int onTheirWay() {
            return clients - needing;
        }
    }

    /**
     * A line.
     *
     * @param id its id
     * @param client whom it is about; null for the practitioner's own
     * @param name that person's name; empty for the practitioner's own
     * @param role what the practitioner may decide for the client; null for the own
     * @param cause why
     * @param dismissal who took it off and why; null while it is open
     */
    record Item(
            UUID id,
            @Nullable AccountId client,
            String name,
            @Nullable CareRole role,
            Cause cause,
            @Nullable Dismissal dismissal) {

        /** Whether the practitioner may act on it. */
        public boolean mayAct() {
            return AttentionPolicy.mayAct(role, cause.clinicianOnly());
        }

        /** Whether the practitioner may take it off the list. */
        public boolean mayDismiss() {
            return cause.kind().isDismissible() && mayAct();
        }
    }

    /**
     * A dismissal that stands.
     *
     * @param id its id
     * @param reason why
     * @param by who
     * @param at when
     */
    record Dismissal(UUID id, String reason, String by, Instant at) {}
}

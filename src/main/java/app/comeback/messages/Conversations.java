package app.comeback.messages;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits for the signed-in person in all of their conversations. */
public interface Conversations {

    /** How many conversations one page of the list shows. */
    int SIZE = 25;

    /** The longest search, in characters. */
    int LONGEST_SEARCH = 100;

    /** How many messages of the other side the signed-in person has not read; one statement. */
    int unread();

    /**
     * The conversations of the signed-in practitioner: unread first, then unanswered, then the newest. Every client in
     * care has one, also before the first message. Two statements.
     *
     * @param search part of the client's name; blank for all
     * @param page from 0; the last one when there are fewer
     */
    Listing list(Show show, String search, int page);

    /** Which conversations are shown. */
    enum Show {
        ALL,
        /** With messages of the client that the practitioner has not read. */
        UNREAD,
        /** In which the client waits for an answer from the team. */
        UNANSWERED
    }

    /**
     * A page of conversations.
     *
     * @param rows the rows
     * @param page which page, from 0
     * @param counts how many there are of each kind, whatever is searched for
     * @param found how many fit the search and the kind
     */
    record Listing(List<Row> rows, int page, Map<Show, Integer> counts, int found) {

        public Listing {
            rows = List.copyOf(rows);
            counts = Map.copyOf(counts);
        }

        /** How many pages there are, at least one. */
        public int pages() {
            return Math.max(1, (found + SIZE - 1) / SIZE);
        }
    }

    /**
     * A conversation in the list.
     *
     * @param client whose
     * @param name the client's name
     * @param unread how many messages of the client the practitioner has not read
     * @param waiting since when the client waits for an answer; null while nothing waits
     * @param last the last message; null before the first
     */
    record Row(
            AccountId client,
            String name,
            int unread,
            @Nullable Instant waiting,
            @Nullable Last last) {}

    /**
     * The last message of a conversation.
     *
     * @param author who wrote it
     * @param text its words; null once it was taken back
     * @param at when
     */
    record Last(String author, @Nullable String text, Instant at) {}
}

package app.comeback.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as a reader sees it.
 *
 * @param id made when its form opened
 * @param number its place in the conversation, from 1
 * @param writer as what its author writes today
 * @param author the author's name
 * @param mine whether the reader wrote it
 * @param text the words; null once it was taken back
 * @param at when it was sent
 * @param takenBackAt when its author took it back; null while it stands
 * @param readings who has read it and when, the first first; only for the reader's own
 * @param settled who said that the client's messages up to this one need no answer; null for nobody, and for the client
 */
public record Message(
        UUID id,
        int number,
        Writer writer,
        String author,
        boolean mine,
        @Nullable String text,
        Instant at,
        @Nullable Instant takenBackAt,
        List<Act> readings,
        @Nullable Act settled) {

    public Message {
        readings = List.copyOf(readings);
    }

    /** As what somebody writes. */
    public enum Writer {
        CLIENT,
        TRAINER,
        CLINICIAN,
        /** Took care of the client then and no longer does. */
        FORMER
    }

    /**
     * What somebody did with a message.
     *
     * @param by who
     * @param at when
     */
    public record Act(String by, Instant at) {}
}

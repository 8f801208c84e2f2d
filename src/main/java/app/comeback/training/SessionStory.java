package app.comeback.training;

import app.comeback.shared.AccountId;
import app.comeback.training.DoneSession.Morning;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as screens tell it.
 *
 * @param session the session
 * @param day the plan's day it counts for
 * @param items its exercises, in the plan's order
 * @param morning how it stands with the next morning
 * @param load effort times minutes; null when either is missing
 * @param correctable whether the client may still correct answers
 * @param words what the client said in their own words, the newest first
 * @param names the names of those who entered some of it for the client
 */
public record SessionStory(
        DoneSession session,
        LocalDate day,
        List<StoryItem> items,
        Morning morning,
        @Nullable Integer load,
        boolean correctable,
        List<ClientWords> words,
        Map<AccountId, String> names) {

    public SessionStory {
        items = List.copyOf(items);
        words = List.copyOf(words);
        names = Map.copyOf(names);
    }

    /** What the client said last about this; nothing when they said nothing. */
    public Optional<ClientWords> said(ClientWords.About about) {
        return words.stream().filter(one -> one.about() == about).findFirst();
    }

    /** What the client said about this before, the newest first. */
    public List<ClientWords> saidBefore(ClientWords.About about) {
        return words.stream().filter(one -> one.about() == about).skip(1).toList();
    }

    /**
     * An exercise of it.
     *
     * @param item the plan item
     * @param name the exercise's name
     * @param dose what was planned, in words
     * @param planned planned sets
     * @param done sets ticked off
     */
    public record StoryItem(UUID item, String name, String dose, int planned, int done) {}
}

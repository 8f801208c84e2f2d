package app.comeback.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A module with texts of its own to moderate. Each call asks for the right of a moderator, but {@link #shown}. */
public interface ModerationSource {

    /** What it answers for. */
    ItemKind kind();

    /** The first that wait for one of its own steps, longest first; reports are not its business. */
    List<Moderation.Waiting> waiting(Moderation.Step step, int most);

    /** How many wait for one of its own steps. */
    long count(Moderation.Step step);

    /** How these texts begin as readers see them; those that are not public any more are left out. */
    Map<UUID, String> excerpts(Collection<UUID> items);

    /**
     * Opens a text for a moderator.
     *
     * @param isReported whether reports about it are open, so that a public one can be opened as well
     * @throws app.comeback.shared.Refused when nothing is to be decided, or the moderator knows somebody in it
     */
    Moderation.Case open(UUID item, boolean isReported);

    /**
     * Decides for the first time, or about reports.
     *
     * @param isReported whether reports about it are open
     */
    Moderation.Outcome decide(Moderation.Decide command, boolean isReported);

    /** Agrees to a rejection, or overrules it. */
    void second(UUID act, UUID item, int version, boolean agrees);

    /** Decides the open appeal. */
    void decideAppeal(UUID act, UUID item, boolean reinstates, String answer);

    /** The text as readers see it, for whoever wants to report it; nothing when it is not public. */
    Optional<Shown> shown(UUID item);

    /**
     * A public text.
     *
     * @param signedAs the name readers see
     * @param words what they read
     * @param path where it stands, with its place on the page
     */
    record Shown(String signedAs, PublicText words, String path) {}
}

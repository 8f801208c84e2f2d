package app.comeback.reviews;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One client's review of one subject, in versions. Each step answers the review after it, or refuses and says why;
 * nothing is ever taken out of the history.
 *
 * @param id its name in addresses
 * @param author who wrote it
 * @param firstAt when it was first written; its place in every list, also after an appeal (REV-06)
 * @param versions what was written, oldest first
 * @param deletedAt when the author took it back; null while it stands
 */
public record Review(
        UUID id,
        AccountId author,
        Instant firstAt,
        List<Version> versions,
        @Nullable Instant deletedAt) {

    public Review {
        versions = List.copyOf(versions);
    }

    /** A new review; it waits for a moderator. */
    public static Review written(
            UUID id, AccountId author, Stars stars, PublicText text, Incentive incentive, Instant now) {
        return new Review(id, author, now, List.of(Version.written(1, stars, text, incentive, now)), null);
    }

    /**
     * A further version (REV-02). It waits for a moderator, whatever was decided before; until then readers see the
     * last version that was published.
     *
     * @throws Refused when it was deleted, or a second moderator looks at a report about it
     */
    public Review edit(Stars stars, PublicText text, Incentive incentive, Instant now) {
        requireStanding();
        List<Version> all = new ArrayList<>(versions.stream()
                .map(version -> version.then(ModeratedText::superseded))
                .toList());
        all.add(Version.written(all.size() + 1, stars, text, incentive, now));
        return withVersions(all);
    }

    /**
     * The first decision about the version that waits.
     *
     * @param version the one that was on the screen
     * @param masked what readers see instead of the words; null unless words are masked
     * @param hasOthers whether another moderator could look
     * @throws Refused when the author has changed it since, or somebody decided already
     */
    public Review decide(int version, ModerationDecision decision, @Nullable PublicText masked, boolean hasOthers) {
        return latest(version, current -> current.decide(decision, masked, hasOthers));
    }

    /**
     * The decision about reports on the version that readers see.
     *
     * @param version the one that was on the screen
     * @param masked what readers see instead of the words; null unless words are masked
     * @param hasOthers whether another moderator could look
     * @throws Refused when readers see another version by now, or somebody decided already
     */
    public Review answerNotice(
            int version, ModerationDecision decision, @Nullable PublicText masked, boolean hasOthers) {
        requireStanding();
        if (published().map(Version::number).filter(shown -> shown == version).isEmpty()) {
            throw new Refused("moderation.refused.edited");
        }
        return step(version, current -> current.answerNotice(decision, masked, hasOthers));
    }

    /**
     * A second moderator agrees to a rejection, or overrules it.
     *
     * @throws Refused when it is the same person, or nothing waits for a second
     */
    public Review second(int version, AccountId moderator, boolean agrees) {
        requireStanding();
        if (version < 1 || version > versions.size()) {
            throw new Refused("moderation.refused.edited");
        }
        return step(version, current -> current.then(words -> words.second(moderator, agrees)));
    }

    /** A rejection by the only moderator takes effect once its time is over; before that nothing changes. */
    public Review waited(Instant now) {
        return deletedAt == null
                ? withVersions(versions.stream()
                        .map(version -> version.then(words -> words.waited(now)))
                        .toList())
                : this;
    }

    /**
     * The author appeals against what was taken from the latest version.
     *
     * @param words why; 1 to 2,000 characters
     * @throws Refused when nothing was, the time is over, or it was appealed before
     */
    public Review appeal(String words, Instant now) {
        return latest(versions.size(), current -> current.then(text -> text.appeal(words, now)));
    }

    /**
     * Another moderator decides the open appeal; being right brings the text back as it was written, at its old place.
     *
     * @param answer what the author is told; 1 to 2,000 characters
     * @throws Refused when there is none, or this moderator decided before
     */
    public Review decideAppeal(AccountId moderator, boolean reinstates, String answer, Instant now) {
        requireStanding();
        Version appealed = appealed().orElseThrow(() -> new Refused("moderation.refused.no-appeal"));
        return step(
                appealed.number(),
                current -> current.then(words -> words.decideAppeal(moderator, reinstates, answer, now)));
    }

    /** The version with an appeal that nobody has decided yet. */
    public Optional<Version> appealed() {
        return versions.stream().filter(Review::isAppealed).findFirst();
    }

    private static boolean isAppealed(Version version) {
        Appeal appeal = version.words().appeal();
        return appeal != null && appeal.isOpen();
    }

    /** The version that waits for a second moderator. */
    public Optional<Version> forSecond() {
        return versions.stream()
                .filter(version -> version.words().isForSecond())
                .findFirst();
    }

    /** The author takes it back (REV-12): a tombstone with its date stays. Doing it twice changes nothing. */
    public Review delete(Instant now) {
        return deletedAt == null ? new Review(id, author, firstAt, versions, now) : this;
    }

    /**
     * What readers see now: the latest version that is public. A version that was taken down hides those before it too:
     * its author had replaced them.
     */
    public Optional<Version> published() {
        if (deletedAt != null) {
            return Optional.empty();
        }
        return versions.reversed().stream()
                .filter(version -> version.isPublic() || version.state() == ModeratedText.State.REMOVED)
                .findFirst()
                .filter(Version::isPublic);
    }

    private Review latest(int version, UnaryOperator<Version> step) {
        requireStanding();
        if (version != versions.size()) {
            throw new Refused("moderation.refused.edited");
        }
        return step(version, step);
    }

    private Review step(int version, UnaryOperator<Version> step) {
        List<Version> all = new ArrayList<>(versions);
        all.set(version - 1, step.apply(versions.get(version - 1)));
        return withVersions(all);
    }

    private Review withVersions(List<Version> all) {
        return new Review(id, author, firstAt, all, deletedAt);
    }

    private void requireStanding() {
        if (deletedAt != null) {
            throw new Refused("moderation.refused.deleted");
        }
    }
}

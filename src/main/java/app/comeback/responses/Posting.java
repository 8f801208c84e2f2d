package app.comeback.responses;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
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
 * Public words of one author about one thing, in versions: a response to a guide, or a reply to a review. Each step
 * answers the posting after it, or refuses and says why.
 *
 * @param item its kind and its name in addresses
 * @param about the guide or the review
 * @param firstAt when it came in; its place in every list, also after an appeal (REV-06)
 * @param versions what was written, oldest first
 * @param deletedAt when the author took it back; null while it stands
 */
record Posting(
        ItemRef item,
        UUID about,
        Instant firstAt,
        List<ModeratedText> versions,
        @Nullable Instant deletedAt) {

    Posting {
        versions = List.copyOf(versions);
    }

    /** A new posting; it waits for a moderator. */
    static Posting written(ItemKind kind, UUID id, UUID about, PublicText text, Instant now) {
        return new Posting(new ItemRef(kind, id), about, now, List.of(ModeratedText.written(text, now)), null);
    }

    /** Its name. */
    UUID id() {
        return item.id();
    }

    /** The latest version. */
    ModeratedText latest() {
        return versions.getLast();
    }

    /** A further version; until it is decided, readers see the last one that was published. */
    Posting edit(PublicText text, Instant now) {
        requireStanding();
        List<ModeratedText> all =
                new ArrayList<>(versions.stream().map(ModeratedText::superseded).toList());
        all.add(ModeratedText.written(text, now));
        return with(all);
    }

    /**
     * The first decision about the version that waits.
     *
     * @param version the one that was on the screen
     * @param masked what readers see instead of the words; null unless words are masked
     * @param hasOthers whether another moderator could look
     * @throws Refused when the author has changed it since, or somebody decided already
     */
    Posting decide(int version, ModerationDecision decision, @Nullable PublicText masked, boolean hasOthers) {
        return onLatest(version, words -> words.decide(decision, masked, false, hasOthers));
    }

    /**
     * The decision about reports on the version that readers see.
     *
     * @throws Refused when readers see another version by now, or somebody decided already
     */
    Posting answerNotice(int version, ModerationDecision decision, @Nullable PublicText masked, boolean hasOthers) {
        requireStanding();
        if (shownVersion() != version) {
            throw new Refused("moderation.refused.edited");
        }
        return step(version, words -> words.answerNotice(decision, masked, false, hasOthers));
    }

    /** The author appeals against what was taken from the latest version. */
    Posting appeal(String words, Instant now) {
        return onLatest(versions.size(), text -> text.appeal(words, now));
    }

    /** Another moderator decides the open appeal. */
    Posting decideAppeal(AccountId moderator, boolean reinstates, String answer, Instant now) {
        requireStanding();
        int version = appealedVersion().orElseThrow(() -> new Refused("moderation.refused.no-appeal"));
        return step(version, words -> words.decideAppeal(moderator, reinstates, answer, now));
    }

    /** The number of the version with an appeal that nobody has decided yet. */
    Optional<Integer> appealedVersion() {
        for (int number = 1; number <= versions.size(); number++) {
            Appeal appeal = version(number).appeal();
            if (appeal != null && appeal.isOpen()) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** The author takes it back (REV-12): a tombstone with its date stays. Doing it twice changes nothing. */
    Posting delete(Instant now) {
        return deletedAt == null ? new Posting(item, about, firstAt, versions, now) : this;
    }

    /**
     * The number of the version that readers see, 0 for none: the latest that is public. One that was taken down hides
     * those before it too, because its author had replaced them.
     */
    int shownVersion() {
        if (deletedAt != null) {
            return 0;
        }
        for (int number = versions.size(); number > 0; number--) {
            ModeratedText words = version(number);
            if (words.isPublic()) {
                return number;
            }
            if (words.state() == ModeratedText.State.REMOVED) {
                return 0;
            }
        }
        return 0;
    }

    /** The version that readers see. */
    Optional<ModeratedText> shown() {
        int number = shownVersion();
        return number == 0 ? Optional.empty() : Optional.of(version(number));
    }

    /**
     * The version of this number, from 1.
     *
     * @throws Refused when there is none
     */
    ModeratedText version(int number) {
        if (number < 1 || number > versions.size()) {
            throw new Refused("moderation.refused.edited");
        }
        return versions.get(number - 1);
    }

    private Posting onLatest(int version, UnaryOperator<ModeratedText> step) {
        requireStanding();
        if (version != versions.size()) {
            throw new Refused("moderation.refused.edited");
        }
        return step(version, step);
    }

    private Posting step(int version, UnaryOperator<ModeratedText> step) {
        List<ModeratedText> all = new ArrayList<>(versions);
        all.set(version - 1, step.apply(version(version)));
        return with(all);
    }

    private Posting with(List<ModeratedText> all) {
        return new Posting(item, about, firstAt, all, deletedAt);
    }

    private void requireStanding() {
        if (deletedAt != null) {
            throw new Refused("moderation.refused.deleted");
        }
    }
}

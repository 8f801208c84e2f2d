package app.comeback.reviews;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One client's review of one subject, in versions. Each step answers the review after it, or refuses and says why;
 * nothing is ever taken out of the history.
 *
 * @param id its name in addresses
 * @param author who wrote it
 * @param firstAt when it was first written; its place in every list, also after an appeal (REV-06)
 * @param versions what was written, oldest first
 * @param appeals complaints, oldest first
 * @param deletedAt when the author took it back; null while it stands
 */
public record Review(
        UUID id,
        AccountId author,
        Instant firstAt,
        List<Version> versions,
        List<Appeal> appeals,
        @Nullable Instant deletedAt) {

    /** How many months an author has for an appeal (Digital Services Act, article 20). */
    public static final int APPEAL_MONTHS = 6;

    public Review {
        versions = List.copyOf(versions);
        appeals = List.copyOf(appeals);
    }

    /** A new review; it waits for a moderator. */
    public static Review written(
            UUID id, AccountId author, Stars stars, PublicText text, Incentive incentive, Instant now) {
        return new Review(id, author, now, List.of(Version.written(1, stars, text, incentive, now)), List.of(), null);
    }

    /**
     * A further version (REV-02). It waits for a moderator, whatever was decided before; until then readers see the
     * last version that was published.
     *
     * @throws Refused when it was deleted
     */
    public Review edit(Stars stars, PublicText text, Incentive incentive, Instant now) {
        requireStanding();
        List<Version> all =
                new ArrayList<>(versions.stream().map(Version::superseded).toList());
        all.add(Version.written(all.size() + 1, stars, text, incentive, now));
        return withVersions(all);
    }

    /**
     * The first decision about the version that waits.
     *
     * @param version the one that was on the screen
     * @param hasOthers whether another moderator could look
     * @throws Refused when the author has changed it since, or somebody decided already
     */
    public Review decide(int version, ModerationDecision decision, boolean hasOthers) {
        return latest(version, current -> current.decide(decision, hasOthers));
    }

    /**
     * A second moderator agrees to a rejection, or overrules it.
     *
     * @throws Refused when it is the same person, or nothing waits for a second
     */
    public Review second(int version, AccountId moderator, boolean agrees) {
        return latest(version, current -> current.second(moderator, agrees));
    }

    /** A rejection by the only moderator takes effect once its time is over; before that nothing changes. */
    public Review waited(Instant now) {
        return deletedAt == null
                ? withVersions(
                        versions.stream().map(version -> version.waited(now)).toList())
                : this;
    }

    /**
     * The author appeals against what was taken from the latest version.
     *
     * @param words why; 1 to 2,000 characters
     * @throws Refused when nothing was, the time is over, or it was appealed before
     */
    public Review appeal(String words, Instant now) {
        requireStanding();
        Version latest = versions.getLast();
        if (!latest.isRestricted()) {
            throw new Refused("reviews.refused.nothing-to-appeal");
        }
        if (appeals.stream().anyMatch(earlier -> earlier.version() == latest.number())) {
            throw new Refused("reviews.refused.appealed");
        }
        if (!now.isBefore(appealUntil(latest))) {
            throw new Refused("reviews.refused.appeal-late", APPEAL_MONTHS);
        }
        List<Appeal> all = new ArrayList<>(appeals);
        all.add(Appeal.made(latest.number(), words, now));
        return new Review(id, author, firstAt, versions, all, deletedAt);
    }

    /** Until when the restriction of this version can be appealed. */
    static Instant appealUntil(Version restricted) {
        Instant from = restricted.until() != null ? restricted.until() : restricted.writtenAt();
        ModerationDecision decision = restricted.decision();
        Instant decided = decision != null && decision.at().isAfter(from) ? decision.at() : from;
        return decided.atOffset(ZoneOffset.UTC).plusMonths(APPEAL_MONTHS).toInstant();
    }

    /**
     * Another moderator decides the open appeal; being right brings the text back as it was written, at its old place.
     *
     * @param answer what the author is told; 1 to 2,000 characters
     * @throws Refused when there is none, or this moderator decided before
     */
    public Review decideAppeal(AccountId moderator, boolean reinstates, String answer, Instant now) {
        requireStanding();
        Appeal open = openAppeal().orElseThrow(() -> new Refused("reviews.refused.no-appeal"));
        Version appealed = versions.get(open.version() - 1);
        ModerationDecision first = appealed.decision();
        if ((first != null && first.by().equals(moderator)) || moderator.equals(appealed.second())) {
            throw new Refused("reviews.refused.same-moderator");
        }
        List<Appeal> all = new ArrayList<>(appeals);
        all.set(all.indexOf(open), open.decided(moderator, now, reinstates, answer));
        List<Version> after = new ArrayList<>(versions);
        if (reinstates) {
            after.set(open.version() - 1, appealed.reinstated());
        }
        return new Review(id, author, firstAt, after, all, deletedAt);
    }

    /** The appeal that nobody has decided yet. */
    public Optional<Appeal> openAppeal() {
        return appeals.stream().filter(Appeal::isOpen).findFirst();
    }

    /** The author takes it back (REV-12): a tombstone with its date stays. Doing it twice changes nothing. */
    public Review delete(Instant now) {
        return deletedAt == null ? new Review(id, author, firstAt, versions, appeals, now) : this;
    }

    /** What readers see now: the latest version that is public. */
    public Optional<Version> published() {
        return deletedAt == null
                ? Stream.iterate(versions.size() - 1, place -> place >= 0, place -> place - 1)
                        .map(versions::get)
                        .filter(Version::isPublic)
                        .findFirst()
                : Optional.empty();
    }

    private Review latest(int version, UnaryOperator<Version> step) {
        requireStanding();
        if (version != versions.size()) {
            throw new Refused("reviews.refused.edited");
        }
        List<Version> all = new ArrayList<>(versions);
        all.set(version - 1, step.apply(all.getLast()));
        return withVersions(all);
    }

    private Review withVersions(List<Version> all) {
        return new Review(id, author, firstAt, all, appeals, deletedAt);
    }

    private void requireStanding() {
        if (deletedAt != null) {
            throw new Refused("reviews.refused.deleted");
        }
    }
}

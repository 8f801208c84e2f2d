package app.comeback.responses;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Known;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.ModerationSource;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.StatementMails;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;

/** Lets moderators decide about postings; what differs between responses and replies is who is who. */
@Transactional
@PreAuthorize("hasRole('MODERATOR')")
abstract class PostingModeration implements ModerationSource {

    private final ItemKind kind;
    private final PostingDesk desk;

    PostingModeration(ItemKind kind, PostingDesk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    /** Who is who in it, as far as it matters to this moderator. */
    abstract People people(Posting posting, AccountId moderator);

    /** What the moderator should know; the look at what it is about included. */
    abstract Background background(Posting posting, ModeratedText words);

    /** Whom to tell; nothing when nobody can be told. */
    abstract Optional<StatementMails.Recipient> author(Posting posting);

    /** Where readers see it. */
    abstract Optional<Shown> shown(Posting posting, ModeratedText words);

    @Override
    @PreAuthorize("permitAll()")
    public ItemKind kind() {
        return kind;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moderation.Waiting> waiting(Step step, int most) {
        return desk.lists.waiting(kind, step, most, desk.clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Step step) {
        return desk.lists.countWaiting(kind, step);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> excerpts(Collection<UUID> items) {
        return desk.lists.excerpts(kind, items);
    }

    @Override
    public Moderation.Case open(UUID item, boolean isReported) {
        Posting posting = require(item);
        Question question = question(posting, isReported);
        ModeratedText words = posting.version(question.version());
        Background background = background(posting, words);
        desk.news.opened(posting.item());
        boolean isAppeal = question.step() == Step.APPEAL;
        return new Moderation.Case(
                posting.item(),
                question.version(),
                question.step(),
                background.about(),
                question.step() == Step.NOTICE ? words.shown() : words.text(),
                posting.versions().subList(0, question.version() - 1).stream()
                        .map(ModeratedText::text)
                        .toList(),
                background.known(),
                desk.versions.signalsOf(item, question.version()),
                isAppeal ? words.decision() : null,
                Optional.ofNullable(words.appeal()).filter(appeal -> isAppeal).map(appeal -> appeal.words()),
                List.of());
    }

    /** What is asked about it: an appeal first, then what waits, then what readers reported. */
    private static Question question(Posting posting, boolean isReported) {
        Optional<Integer> appealed = posting.appealedVersion();
        if (appealed.isPresent()) {
            return new Question(appealed.get(), Step.APPEAL);
        }
        if (posting.latest().state() == ModeratedText.State.WAITING) {
            return new Question(posting.versions().size(), Step.FIRST);
        }
        if (isReported && posting.shownVersion() != 0) {
            return new Question(posting.shownVersion(), Step.NOTICE);
        }
        throw new Refused("moderation.refused.state." + posting.latest().state());
    }

    @Override
    public Moderation.Outcome decide(Moderation.Decide command, boolean isReported) {
        Posting posting = require(command.item().id());
        if (desk.store.isDone(command.act())) {
            return Moderation.Outcome.of(posting.version(command.version()));
        }
        boolean isFirst = question(posting, isReported).step() == Step.FIRST;
        ModerationDecision decision = new ModerationDecision(
                command.measure(), command.reason(), command.facts(), !isFirst, me(), desk.clock.instant());
        People people = people(posting, me());
        boolean hasOthers = desk.moderators.hasOther(me(), people.author(), people.subject());
        ModeratedText read = posting.version(command.version());
        PublicText masked =
                desk.redaction.of(isFirst ? read.text() : read.shown(), command).orElse(null);
        Posting after = isFirst
                ? posting.decide(command.version(), decision, masked, hasOthers)
                : posting.answerNotice(command.version(), decision, masked, hasOthers);
        save(posting, after, command.act(), isFirst ? PostingAct.Kind.DECIDED : PostingAct.Kind.NOTICE_ANSWERED);
        return Moderation.Outcome.of(after.version(command.version()));
    }

    /** There are no stars, so no rejection waits for a second moderator. */
    @Override
    public void second(UUID act, UUID item, int version, boolean agrees) {
        throw new Refused("moderation.refused.state." + require(item).latest().state());
    }

    @Override
    public void decideAppeal(UUID act, UUID item, boolean reinstates, String answer) {
        Posting posting = require(item);
        if (!desk.store.isDone(act)) {
            Posting after = posting.decideAppeal(me(), reinstates, answer, desk.clock.instant());
            save(posting, after, act, PostingAct.Kind.APPEAL_DECIDED);
        }
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Shown> shown(UUID item) {
        return desk.store.find(new ItemRef(kind, item)).flatMap(posting -> posting.shown()
                .flatMap(words -> shown(posting, words)));
    }

    private void save(Posting before, Posting after, UUID act, PostingAct.Kind step) {
        desk.store.save(before, after, Set.of(), new PostingAct(act, step, me(), desk.clock.instant()));
        desk.news.told(before, after, () -> author(after));
        desk.news.settled(before, after);
        desk.news.recorded(step, after.item());
    }

    private Posting require(UUID item) {
        Posting posting =
                desk.store.lock(new ItemRef(kind, item)).orElseThrow(() -> new Refused("moderation.refused.unknown"));
        if (posting.deletedAt() != null) {
            throw new Refused("moderation.refused.deleted");
        }
        People people = people(posting, me());
        desk.moderators.requireStranger(me(), people.author(), people.subject());
        return posting;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    /**
     * Who is who.
     *
     * @param author who wrote it; null without an account
     * @param subject whom it is about; null when it is nobody
     */
    record People(@Nullable AccountId author, @Nullable AccountId subject) {}

    /**
     * What a moderator sees around the words.
     *
     * @param about who or what it is about
     * @param known what else is known
     */
    record Background(String about, List<Known> known) {

        Background {
            known = List.copyOf(known);
        }
    }

    private record Question(int version, Step step) {}
}

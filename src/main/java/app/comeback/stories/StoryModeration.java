package app.comeback.stories;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.moderation.Appeal;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ItemSettled;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Known;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.ModerationSource;
import app.comeback.moderation.Moderators;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.StatementMails;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets moderators decide about stories. */
@Service
@Transactional
@PreAuthorize("hasRole('MODERATOR')")
class StoryModeration implements ModerationSource {

    private static final URI OWN_STORIES = URI.create("/my-story");

    private final StoryRows rows;
    private final StoryLists lists;
    private final Moderators moderators;
    private final Redaction redaction;
    private final StatementMails mails;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    StoryModeration(
            StoryRows rows,
            StoryLists lists,
            Moderators moderators,
            Redaction redaction,
            StatementMails mails,
            Accounts accounts,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.moderators = moderators;
        this.redaction = redaction;
        this.mails = mails;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public List<Moderation.Waiting> waiting(Step step, int most) {
        return lists.waiting(step, most, clock.instant());
    }

    @Override
    public long count(Step step) {
        return lists.count(step);
    }

    @Override
    public Map<UUID, String> excerpts(Collection<UUID> items) {
        return lists.excerpts(items);
    }

    @Override
    public Moderation.Case open(UUID item, boolean isReported) {
        Story story = require(item);
        Step step = step(story.words(), isReported);
        audit.record("stories.opened", "story", item.toString(), Map.of());
        return new Moderation.Case(
                new ItemRef(ItemKind.STORY, item),
                1,
                step,
                "",
                step == Step.NOTICE ? story.words().shown() : story.words().text(),
                List.of(),
                List.of(new Known("stories.known.finished", List.of())),
                Set.of(),
                step == Step.APPEAL ? story.words().decision() : null,
                Optional.ofNullable(story.words().appeal())
                        .filter(Appeal::isOpen)
                        .map(Appeal::words),
                List.of());
    }

    private static Step step(ModeratedText words, boolean isReported) {
        Appeal appeal = words.appeal();
        if (appeal != null && appeal.isOpen()) {
            return Step.APPEAL;
        }
        if (words.state() == ModeratedText.State.WAITING) {
            return Step.FIRST;
        }
        if (words.isPublic() && isReported) {
            return Step.NOTICE;
        }
        throw new Refused("moderation.refused.state." + words.state());
    }

    /** Stories have no stars: one moderator is enough, and an appeal goes to another. */
    @Override
    public Moderation.Outcome decide(Moderation.Decide command, boolean isReported) {
        Story before = require(command.item().id());
        if (rows.isDone(command.act())) {
            return Moderation.Outcome.of(before.words());
        }
        boolean isFirst = step(before.words(), isReported) == Step.FIRST;
        PublicText read = isFirst ? before.words().text() : before.words().shown();
        PublicText masked = redaction.of(read, command).orElse(null);
        ModerationDecision decision = new ModerationDecision(
                command.measure(), command.reason(), command.facts(), !isFirst, me(), clock.instant());
        Story after = save(
                command.act(),
                before,
                isFirst ? "DECIDED" : "NOTICE_ANSWERED",
                decision,
                words -> isFirst
                        ? words.decide(decision, masked, false, true)
                        : words.answerNotice(decision, masked, false, true));
        audit.record("stories.decided", "story", after.id().toString(), Map.of());
        return Moderation.Outcome.of(after.words());
    }

    @Override
    public void second(UUID act, UUID item, int version, boolean agrees) {
        Story story = require(item);
        throw new Refused("moderation.refused.state." + story.words().state());
    }

    @Override
    public void decideAppeal(UUID act, UUID item, boolean reinstates, String answer) {
        Story before = require(item);
        if (!rows.isDone(act)) {
            save(
                    act,
                    before,
                    "APPEAL_DECIDED",
                    null,
                    words -> words.decideAppeal(me(), reinstates, answer, clock.instant()));
            audit.record("stories.appeal-decided", "story", item.toString(), Map.of());
        }
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Shown> shown(UUID item) {
        return rows.find(item)
                .filter(Story::isPublic)
                .map(story -> new Shown(
                        story.signedAs(), story.words().shown(), "/stories#" + new ItemRef(ItemKind.STORY, item)));
    }

    private Story save(
            UUID act, Story before, String kind, @Nullable ModerationDecision made, UnaryOperator<ModeratedText> step) {
        Story after = before.then(step);
        rows.save(after);
        rows.record(act, after, kind, me(), clock.instant(), made);
        accounts.find(after.client())
                .filter(account -> !account.disabled())
                .ifPresent(account -> mails.told(
                        new StatementMails.Recipient(account.email(), ItemKind.STORY, OWN_STORIES),
                        before.words(),
                        after.words()));
        settled(before, after, kind).ifPresent(events::publishEvent);
        return after;
    }

    /** What reports about it come to; nothing when a step was about something else. */
    private static Optional<ItemSettled> settled(Story before, Story after, String kind) {
        if (!before.isPublic() || !kind.equals("NOTICE_ANSWERED")) {
            return Optional.empty();
        }
        ItemRef item = new ItemRef(ItemKind.STORY, after.id());
        ModerationDecision decision = after.words().decision();
        RejectionReason reason = decision == null ? null : decision.reason();
        if (!after.words().isPublic()) {
            return Optional.of(new ItemSettled(item, ItemSettled.Result.REMOVED, reason));
        }
        return Optional.of(
                before.words().equals(after.words())
                        ? new ItemSettled(item, ItemSettled.Result.KEPT)
                        : new ItemSettled(item, ItemSettled.Result.MASKED, reason));
    }

    private Story require(UUID item) {
        Story story = rows.lock(item).orElseThrow(() -> new Refused("moderation.refused.unknown"));
        if (story.withdrawnAt() != null || !story.isConsented()) {
            throw new Refused("moderation.refused.deleted");
        }
        moderators.requireStranger(me(), story.client(), null);
        return story;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

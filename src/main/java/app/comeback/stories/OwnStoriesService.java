package app.comeback.stories;

import app.comeback.audit.AuditTrail;
import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ItemSettled;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderators;
import app.comeback.moderation.PublicText;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class OwnStoriesService implements OwnStories {

    private static final int LONGEST_NAME = 60;

    private final StoryRows rows;
    private final Programmes programmes;
    private final Moderators people;
    private final ConsentDesk consents;
    private final StorySettings settings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnStoriesService(
            StoryRows rows,
            Programmes programmes,
            Moderators people,
            ConsentDesk consents,
            StorySettings settings,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.programmes = programmes;
        this.people = people;
        this.consents = consents;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FinishedProgramme> choices() {
        return settings.testimonials()
                ? rows.untold(me()).stream()
                        .flatMap(course -> programmes.finished(course).stream())
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Own> mine() {
        return rows.of(me()).stream()
                .map(told -> new Own(told.story(), told.programme(), told.peers()))
                .toList();
    }

    @Override
    @PreAuthorize("permitAll()")
    public boolean areAllowed() {
        return settings.testimonials();
    }

    @Override
    public void write(Write command) {
        if (rows.isDone(command.story())) {
            return;
        }
        Instant now = clock.instant();
        AccountId me = me();
        requireAllowed(me);
        FinishedProgramme programme = choices().stream()
                .filter(choice -> choice.plan().equals(command.plan()))
                .findFirst()
                .orElseThrow(() -> new Refused("stories.refused.unfinished"));
        Story story = new Story(
                command.story(),
                me,
                programme.plan(),
                name(command.signedAs()),
                ModeratedText.written(new PublicText(command.text()), now),
                true,
                null);
        UUID consent = consent(command);
        rows.add(story, programme, consent);
        rows.record(command.story(), story, "WRITTEN", me, now, null);
        audit.record("stories.written", "story", story.id().toString(), Map.of("consent", consent.toString()));
    }

    /** Staff of the practice do not tell stories of success about it (REV-09). */
    private void requireAllowed(AccountId me) {
        if (!settings.testimonials()) {
            throw new Refused("stories.refused.jurisdiction");
        }
        if (people.isInsider(me)) {
            throw new Refused("stories.refused.insider");
        }
    }

    /** The consent that stands, or the one that is given now. */
    private UUID consent(Write command) {
        if (command.shown().purpose() != ConsentPurpose.STORY) {
            throw new Refused("care.refused.wording-changed");
        }
        return consents.history().stream()
                .filter(given -> given.purpose() == ConsentPurpose.STORY && given.stands())
                .map(ConsentDesk.Given::id)
                .findFirst()
                .orElseGet(() -> {
                    consents.give(command.consent(), command.shown());
                    return command.consent();
                });
    }

    @Override
    public void withdraw(UUID act, UUID story) {
        Story before = require(story);
        if (rows.isDone(act) || before.withdrawnAt() != null) {
            return;
        }
        Instant now = clock.instant();
        Story after = before.withdraw(now);
        rows.save(after);
        rows.record(act, after, "DELETED", me(), now, null);
        if (rows.of(me()).isEmpty()) {
            consents.withdraw(rows.consentOf(story));
        }
        if (before.isPublic()) {
            events.publishEvent(new ItemSettled(new ItemRef(ItemKind.STORY, story), ItemSettled.Result.GONE));
        }
        audit.record("stories.withdrawn", "story", story.toString(), Map.of());
    }

    @Override
    public void appeal(UUID act, UUID story, String words) {
        Story before = require(story);
        if (rows.isDone(act)) {
            return;
        }
        Instant now = clock.instant();
        Story after = before.then(text -> text.appeal(words, now));
        rows.save(after);
        rows.record(act, after, "APPEALED", me(), now, null);
        audit.record("stories.appealed", "story", story.toString(), Map.of());
    }

    private Story require(UUID story) {
        return rows.lock(story)
                .filter(found -> found.client().equals(me()))
                .orElseThrow(() -> new Refused("moderation.refused.unknown"));
    }

    private static String name(String typed) {
        String name = new PublicText(typed).value().replace('\n', ' ');
        if (name.length() > LONGEST_NAME) {
            throw new Refused("stories.refused.name", LONGEST_NAME);
        }
        return name;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

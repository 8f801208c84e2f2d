package app.comeback.guides;

import app.comeback.access.Accounts;
import app.comeback.guidecontent.GuideContent;
import app.comeback.medicalreview.Checklist;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialFacts;
import app.comeback.people.VerificationMethod;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editors and reviewers, and what they do with guides. */
@Component
public class GuidePeople {

    private static final String PASSWORD = "a quiet river at dawn";

    private final Accounts accounts;
    private final CredentialChecks checks;
    private final GuideEditing editing;
    private final GuideWorkflow workflow;
    private final MedicalReviews reviews;
    private final ReviewDesk desk;
    private final Clock clock;
    private @Nullable Actor physio;

    GuidePeople(
            Accounts accounts,
            CredentialChecks checks,
            GuideEditing editing,
            GuideWorkflow workflow,
            MedicalReviews reviews,
            ReviewDesk desk,
            Clock clock) {
        this.accounts = accounts;
        this.checks = checks;
        this.editing = editing;
        this.workflow = workflow;
        this.reviews = reviews;
        this.desk = desk;
        this.clock = clock;
    }

    public Actor editor() {
        return person("Ed Editor", Role.EDITOR);
    }

    public Actor person(String name, Role... roles) {
        AtomicReference<AccountId> id = new AtomicReference<>();
        String address = "guides-" + UUID.randomUUID() + "@example.org";
        RunAs.system(() -> id.set(accounts.create(address, name, Set.of(roles), PASSWORD)));
        return new Actor(Objects.requireNonNull(id.get()), name, Set.of(roles));
    }

    /** A reviewer whose credential two admins verified. */
    public synchronized Actor physio() {
        Actor known = physio;
        if (known != null) {
            return known;
        }
        Actor reviewer = person("Robin Physio", Role.MEDICAL_REVIEWER);
        List<Actor> admins = List.of(person("Ada Admin", Role.ADMIN), person("Alan Admin", Role.ADMIN));
        UUID credential = UUID.randomUUID();
        LocalDate today = today();
        CredentialFacts facts = new CredentialFacts(
                CredentialClass.PHYSIOTHERAPIST,
                "Physiotherapist",
                "Register of the Test",
                "G-" + credential.toString().substring(0, 8),
                "GB",
                Set.of(ConditionCode.HAMSTRING),
                today.minusYears(1),
                today.plusYears(8));
        as(admins.getFirst(), () -> checks.addFor(reviewer.id(), credential, facts));
        admins.forEach(admin -> as(admin, () -> checks.verify(credential, 1, VerificationMethod.REGISTER, null)));
        physio = reviewer;
        return reviewer;
    }

    public GuideId draft(Actor editor, GuideContent content) {
        return RunAs.actor(editor, () -> editing.create(NewGuide.of(content)));
    }

    /** Written, sent, signed and published: revision 1. */
    public GuideId published(Actor editor, GuideContent content) {
        GuideId id = draft(editor, content);
        as(editor, () -> workflow.sendToReview(id, 1));
        sign(id, 1);
        as(editor, () -> workflow.publish(id, 1, ""));
        return id;
    }

    public void sign(GuideId id, int revision) {
        as(physio(), () -> {
            UUID request = reviews.waiting(ref(id, revision)).orElseThrow();
            ReviewDesk.Detail detail = desk.open(request);
            desk.sign(new ReviewDesk.Sign(
                    request,
                    detail.subject().hash(),
                    Checklist.QUESTIONS.stream().collect(Collectors.toMap(question -> question, question -> true)),
                    ReviewDesk.Conflict.NONE,
                    "",
                    true,
                    today().plusMonths(6),
                    PASSWORD,
                    Locale.ENGLISH));
        });
    }

    public void sendBack(GuideId id, int revision, String place, String words) {
        as(physio(), () -> {
            UUID request = reviews.waiting(ref(id, revision)).orElseThrow();
            desk.sendBack(new ReviewDesk.SendBack(request, List.of(new ReviewDesk.Remark(place, words))));
        });
    }

    public boolean isWaiting(GuideId id, int revision) {
        return RunAs.actor(physio(), () -> reviews.waiting(ref(id, revision)).isPresent());
    }

    static ContentRef ref(GuideId id, int revision) {
        return new ContentRef("guide", id.value(), revision);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static void as(Actor actor, Runnable work) {
        RunAs.actor(actor, () -> {
            work.run();
            return true;
        });
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return RunAs.actor(actor, work);
    }
}

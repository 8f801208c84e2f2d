package app.comeback.recall;

import static app.comeback.care.CarePeople.as;

import app.comeback.care.CarePeople;
import app.comeback.people.CredentialClass;
import app.comeback.people.Credentials;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanItem;
import app.comeback.recall.RecallSource.Content;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans that cite a guide of their own, and recalls of it: no other test's plan is touched. */
@Component
public class Recalling {

    public static final String REASON = "A trial showed more setbacks with it.";

    private final CarePeople people;
    private final Clinic clinic;
    private final PlanDesk plans;
    private final Openings openings;
    private final Credentials credentials;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    Recalling(
            CarePeople people,
            Clinic clinic,
            PlanDesk plans,
            Openings openings,
            Credentials credentials,
            TransactionTemplate transaction,
            JdbcClient database,
            Clock clock) {
        this.people = people;
        this.clinic = clinic;
        this.plans = plans;
        this.openings = openings;
        this.credentials = credentials;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    public Actor reviewer() {
        Actor reviewer = people.person("Rita Reviewer", Role.MEDICAL_REVIEWER, Role.TRAINER);
        people.credential(reviewer, CredentialClass.PHYSIOTHERAPIST, ConditionCode.HAMSTRING, null);
        return reviewer;
    }

    /** HX02 rests on the guide's revision 3, HX05 on the rule set. */
    public static PlanContent content(UUID guide) {
        return new PlanContent(
                3, "ACUTE_REMOTE", List.of(citing(Clinic.item("HX02"), "guide:" + guide + ":3"), Clinic.item("HX05")));
    }

    static PlanItem citing(PlanItem item, String cites) {
        return new PlanItem(
                item.id(),
                item.exercise(),
                item.side(),
                item.dose(),
                item.superset(),
                item.essential(),
                item.note(),
                cites);
    }

    public PlanId plan(Actor client, Actor by, UUID guide) {
        PlanId id = PlanId.create();
        as(by, () -> plans.confirm(new PlanDesk.Confirm(id, client.id(), content(guide), Clinic.REASON)));
        return id;
    }

    public Actor client(Actor... team) {
        return clinic.client(1, team);
    }

    /** A recall of the guide's revisions 1 to 3. */
    public RecallId open(Actor reviewer, UUID guide, boolean safety) {
        RecallId id = RecallId.create();
        reopen(id, reviewer, guide, safety);
        return id;
    }

    void reopen(RecallId id, Actor reviewer, UUID guide, boolean safety) {
        as(
                reviewer,
                () -> transaction.executeWithoutResult(status -> openings.open(
                        new Recall(
                                id,
                                RecallSource.content(new Content(RecallSource.Type.GUIDE, guide.toString(), 1, 3)),
                                "Hamstring guide, revision 3",
                                Change.WITHDRAWN,
                                safety,
                                REASON,
                                RecallDesk.usualDays(safety),
                                clock.instant(),
                                reviewer.id(),
                                null),
                        credentials.of(reviewer.id()).getFirst(),
                        null)));
    }

    /** So that no later test's plan is affected. */
    public void closeAll(Actor reviewer) {
        database.sql(
                        "select id from recall where not exists (select 1 from recall_closing c where c.recall = recall.id)")
                .query(UUID.class)
                .list()
                .forEach(id -> database.sql("""
                                insert into recall_closing (recall, reason, closed_at, closed_by)
                                values (:id, 'The test is over', now(), :by)""")
                        .param("id", id)
                        .param("by", reviewer.id().value())
                        .update());
    }
}

package app.comeback.recall;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuidePeople;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.SaveGuide;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.recall.RecallTasks.Show;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class AutomaticRecallsTest {

    @Autowired
    Recalling recalling;

    @Autowired
    GuidePeople guides;

    @Autowired
    GuideEditing editing;

    @Autowired
    GuideWorkflow workflow;

    @Autowired
    GuideWithdrawals withdrawals;

    @Autowired
    RecallTasks tasks;

    @Autowired
    PlanDesk plans;

    @Autowired
    CarePeople people;

    Actor editor;
    Actor physio;
    GuideId guide;

    @BeforeEach
    void publish() {
        editor = guides.editor();
        physio = people.physio();
        GuideContent content = TestGuides.plain("Guide " + UUID.randomUUID());
        guide = guides.published(editor, content);
        Actor client = recalling.client(physio);
        PlanContent cites = new PlanContent(
                3, "ACUTE_REMOTE", List.of(Recalling.citing(Clinic.item("HX02"), "guide:" + guide + ":1")));
        as(physio, () -> plans.confirm(new PlanDesk.Confirm(PlanId.create(), client.id(), cites, Clinic.REASON)));
        assertThat(open()).isEmpty();
    }

    @AfterEach
    void tidy() {
        recalling.closeAll(physio);
    }

    @Test
    void a_withdrawn_guide_is_recalled_from_the_plans_that_cite_it() {
        as(editor, () -> withdrawals.withdraw(guide, "The study behind it was retracted."));
        assertThat(open()).isEmpty();
        as(guides.physio(), () -> withdrawals.confirm(guide));
        as(guides.physio(), () -> withdrawals.confirm(guide));
        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.WITHDRAWN);
            assertThat(row.reason()).isEqualTo("The study behind it was retracted.");
            assertThat(row.title()).startsWith("Guide ").endsWith("revision 1");
        });
    }

    @Test
    void a_published_clinical_change_recalls_the_revision_before() {
        GuideContent other = TestGuides.withText(TestGuides.plain("Guide " + UUID.randomUUID()), 0, "Rest two days.");
        as(editor, () -> editing.save(new SaveGuide(guide, 1, other, "")));
        assertThat(open()).isEmpty();
        as(editor, () -> workflow.sendToReview(guide, 2));
        guides.sign(guide, 2);
        as(editor, () -> workflow.publish(guide, 2, "Rest is shorter now."));
        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.reason()).isEqualTo("Rest is shorter now.");
        });
    }

    private List<RecallTasks.Row> open() {
        return as(physio, () -> tasks.page(Show.OPEN, PageRequest.of(0, 50)));
    }
}

package app.comeback.recall;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ExerciseId;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuidePeople;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.SaveGuide;
import app.comeback.library.LibraryDesk;
import app.comeback.library.LibraryFixture;
import app.comeback.library.OwnContent;
import app.comeback.library.OwnText;
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
    LibraryDesk library;

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

    @Test
    void a_withdrawn_exercise_of_the_practice_is_recalled_from_the_plans_that_hold_it() {
        ExerciseId exercise = planned();
        as(physio, () -> library.withdraw(exercise, "Two people hurt their calves.", 1));
        as(physio, () -> library.withdraw(exercise, "Two people hurt their calves.", 1));

        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.WITHDRAWN);
            assertThat(row.reason()).isEqualTo("Two people hurt their calves.");
        });
    }

    @Test
    void a_further_version_of_an_exercise_is_recalled_unless_only_its_name_is_another() {
        ExerciseId exercise = planned();
        OwnContent renamed = LibraryFixture.whole(LibraryFixture.unique("Calf lift"));
        as(physio, () -> library.save(exercise, 2, renamed));
        as(physio, () -> library.release(exercise, 3));
        assertThat(open()).isEmpty();

        OwnText text = renamed.text();
        OwnText other = new OwnText(
                text.name(),
                text.otherNames(),
                text.purpose(),
                text.position(),
                List.of("Rise on one leg."),
                text.cues(),
                text.mistakes(),
                text.stopRule());
        as(physio, () -> library.save(exercise, 3, new OwnContent(other, renamed.annotation(), renamed.dose())));
        assertThat(open()).isEmpty();
        as(physio, () -> library.release(exercise, 4));
        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.reason()).startsWith("Version 4 of this exercise");
        });
        as(physio, () -> library.withdraw(exercise, "The test is over", 1));
    }

    /** An exercise of the practice that stands in a running plan. */
    private ExerciseId planned() {
        ExerciseId exercise = as(
                physio, () -> library.add(UUID.randomUUID(), LibraryFixture.text(LibraryFixture.unique("Calf raise"))));
        as(physio, () -> library.save(exercise, 1, LibraryFixture.whole(LibraryFixture.unique("Calf raise"))));
        as(physio, () -> library.release(exercise, 2));
        Actor client = recalling.client(physio);
        PlanContent holds = new PlanContent(
                3,
                "ACUTE_REMOTE",
                List.of(Recalling.citing(Clinic.item(exercise.value()), "protocol:hamstring-strain:1")));
        as(physio, () -> plans.confirm(new PlanDesk.Confirm(PlanId.create(), client.id(), holds, Clinic.REASON)));
        assertThat(open()).isEmpty();
        return exercise;
    }

    private List<RecallTasks.Row> open() {
        return as(physio, () -> tasks.page(Show.OPEN, PageRequest.of(0, 50)));
    }
}

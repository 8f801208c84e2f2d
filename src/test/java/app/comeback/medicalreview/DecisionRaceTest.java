package app.comeback.medicalreview;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuidePeople;
import app.comeback.guides.GuideState;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.SaveGuide;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reviewer decides in the moment in which an editor saves: one of them is first, and neither is ever stopped. */
@PortalTest
class DecisionRaceTest {

    private static final int TIMES = 25;

    @Autowired
    GuidePeople people;

    @Autowired
    GuideEditing editing;

    @Autowired
    GuideWorkflow workflow;

    @Autowired
    GuideDesk guides;

    @Autowired
    MedicalReviews reviews;

    @Autowired
    Decisions decisions;

    @Autowired
    ReviewRequests requests;

    @Autowired
    Clock clock;

    @Test
    void signing_and_saving_at_once_never_stop_each_other() throws Exception {
        race((reviewer, request) -> decisions.sign(reviewer, sign(request)));
    }

    @Test
    void sending_back_and_saving_at_once_never_stop_each_other() throws Exception {
        List<ReviewDesk.Remark> remarks = List.of(new ReviewDesk.Remark("title", "Say it more plainly."));
        race((reviewer, request) -> decisions.sendBack(reviewer, new ReviewDesk.SendBack(request, remarks)));
    }

    /** Both orders are right; what must never come is a third answer. */
    private void race(BiConsumer<Actor, UUID> decide) throws Exception {
        Actor editor = people.editor();
        Actor reviewer = people.physio();
        Set<String> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TIMES; i++) {
                GuideContent text = TestGuides.plain("Guide " + UUID.randomUUID());
                GuideId guide = people.draft(editor, text);
                RunAs.actor(editor, () -> sent(guide));
                UUID request = RunAs.actor(reviewer, () -> waiting(guide).orElseThrow());
                SaveGuide save = new SaveGuide(guide, 1, TestGuides.withSummary(text, "Other words."), "");
                CyclicBarrier start = new CyclicBarrier(2);
                Future<String> decision =
                        threads.submit(() -> answer(start, reviewer, () -> decide.accept(reviewer, request)));
                Future<String> saved = threads.submit(() -> answer(start, editor, () -> editing.save(save)));
                assertThat(saved.get()).isEqualTo("done");
                answers.add(decision.get());
                GuideState state = RunAs.actor(
                        editor, () -> guides.open(guide).orElseThrow().state());
                assertThat(state).isIn(GuideState.DRAFT, GuideState.CHANGES_REQUESTED);
                assertThat(RunAs.actor(reviewer, () -> waiting(guide))).isEmpty();
            }
        }
        assertThat(answers).isSubsetOf("done", "medicalreview.refused.cancelled");
    }

    private static String answer(CyclicBarrier start, Actor actor, Runnable work) throws Exception {
        start.await();
        try {
            RunAs.actor(actor, () -> {
                work.run();
                return true;
            });
            return "done";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private boolean sent(GuideId guide) {
        workflow.sendToReview(guide, 1);
        return true;
    }

    private Optional<UUID> waiting(GuideId guide) {
        return reviews.waiting(new ContentRef("guide", guide.value(), 1));
    }

    private ReviewDesk.Sign sign(UUID request) {
        String hash = requests.findById(request).orElseThrow().hash();
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusMonths(6);
        return new ReviewDesk.Sign(
                request, hash, Samples.allYes(), ReviewDesk.Conflict.NONE, "", true, due, "", Locale.ENGLISH);
    }
}

package app.comeback.demo;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideYaml;
import app.comeback.guideimport.GuideImport;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.NewGuide;
import app.comeback.medicalreview.Checklist;
import app.comeback.medicalreview.ReviewDesk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Writes the demo's guides: the shipped ones, signed and published, and an imported draft with all its findings. */
@Component
class DemoGuides {

    private static final int FIRST = 1;

    private final GuideEditing editing;
    private final GuideWorkflow workflow;
    private final ReviewDesk desk;

    DemoGuides(GuideEditing editing, GuideWorkflow workflow, ReviewDesk desk) {
        this.editing = editing;
        this.workflow = workflow;
        this.desk = desk;
    }

    void load(Cast cast) {
        publish(cast, DemoPerson.PHYSIO, "hamstring-guide", "hamstring-strain");
        publish(cast, DemoPerson.DOCTOR, "stiffness-guide", "stiff-hamstrings");
        create(cast, imported(new ClassPathResource("demo/defective-guide.txt")), null);
    }

    private void publish(Cast cast, DemoPerson reviewer, String name, String slug) {
        GuideId guide = create(cast, shipped(name), slug);
        cast.does(DemoPerson.WRITER, () -> workflow.sendToReview(guide, FIRST));
        cast.does(reviewer, this::signWhatWaits);
        cast.does(DemoPerson.WRITER, () -> workflow.publish(guide, FIRST, ""));
    }

    private GuideId create(Cast cast, GuideContent content, @Nullable String slug) {
        return cast.as(DemoPerson.WRITER, () -> editing.create(new NewGuide(GuideId.create(), content, slug)));
    }

    private void signWhatWaits() {
        for (ReviewDesk.Row row : desk.page(ReviewDesk.Show.WAITING, PageRequest.of(0, 10))) {
            ReviewDesk.Detail detail = desk.open(row.id());
            desk.sign(new ReviewDesk.Sign(
                    row.id(),
                    detail.subject().hash(),
                    allAnsweredYes(),
                    ReviewDesk.Conflict.NONE,
                    "",
                    true,
                    detail.latestNextReview(),
                    DemoPerson.PASSWORD,
                    Locale.ENGLISH));
        }
    }

    private static Map<String, Boolean> allAnsweredYes() {
        return Checklist.QUESTIONS.stream().collect(Collectors.toMap(Function.identity(), question -> true));
    }

    private static GuideContent shipped(String name) {
        try (InputStream yaml = new ClassPathResource("content/" + name + ".yaml").getInputStream()) {
            return GuideYaml.read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GuideContent imported(ClassPathResource file) {
        try {
            return GuideImport.read(file.getContentAsByteArray(), "defective-guide.txt", "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

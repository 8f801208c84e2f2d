package app.comeback.demo;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideYaml;
import app.comeback.guideimport.GuideImport;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.NewGuide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes the demo's guides: the shipped ones, signed and published, and an imported draft with all its findings. */
@Component
class DemoGuides {

    private static final int FIRST = 1;

    private final GuideEditing editing;
    private final GuideWorkflow workflow;
    private final DemoReviews reviews;

    DemoGuides(GuideEditing editing, GuideWorkflow workflow, DemoReviews reviews) {
        this.editing = editing;
        this.workflow = workflow;
        this.reviews = reviews;
    }

    void load(Cast cast) {
        publish(cast, DemoPerson.PHYSIO, "hamstring-guide", "hamstring-strain");
        publish(cast, DemoPerson.DOCTOR, "stiffness-guide", "stiff-hamstrings");
        create(cast, imported(new ClassPathResource("demo/defective-guide.txt")), null);
    }

    private void publish(Cast cast, DemoPerson reviewer, String name, String slug) {
        GuideId guide = create(cast, shipped(name), slug);
        cast.does(DemoPerson.WRITER, () -> workflow.sendToReview(guide, FIRST));
        reviews.sign(cast, reviewer);
        cast.does(DemoPerson.WRITER, () -> workflow.publish(guide, FIRST, ""));
    }

    private GuideId create(Cast cast, GuideContent content, @Nullable String slug) {
        return cast.as(DemoPerson.WRITER, () -> editing.create(new NewGuide(GuideId.create(), content, slug)));
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

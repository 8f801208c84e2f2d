package app.comeback.assessments.ui;

import app.comeback.assessments.Measurements;
import app.comeback.assessments.Psfs;
import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The activities that the client names, each with a number; the same ones are offered again the next time. */
@Route(AssessmentNavigation.ACTIVITIES)
@RolesAllowed("CLIENT")
@StyleSheet("context://assessments.css")
class ActivitiesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_NAME = 80;

    private final transient Measurements measurements;
    private final transient Clock clock;
    private final transient Autosave autosave;
    private final List<Row> rows = new ArrayList<>();
    private final UUID id = UUID.randomUUID();

    private record Row(TextField name, BigChoice score) {}

    ActivitiesView(Measurements measurements, Drafts drafts, Clock clock) {
        this.measurements = measurements;
        this.clock = clock;
        this.autosave = new Autosave(drafts, "activities", "new");
        Anchor all = new Anchor(AssessmentNavigation.TESTS, getTranslation("assessments.tests.all"));
        all.setId("to-tests");
        all.addClassName("tap");
        Section card = new Section(new Paragraph(getTranslation("assessments.activities.explained")));
        card.addClassName("question-card");
        for (int place = 1; place <= Psfs.MOST; place++) {
            card.add(row(place));
        }
        Button save = new Button(getTranslation("assessments.test.save"), event -> save());
        save.setId("activities-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("choice");
        card.add(save);
        getContent().addClassNames("view", "intake-view");
        getContent().add(all, new ViewHeader(getTranslation("assessments.activities")), card);
    }

    private Div row(int place) {
        TextField name = new TextField(getTranslation("assessments.activity", place));
        name.setId("activity-" + place);
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        autosave.add("activity-" + place, name);
        BigChoice score = BigChoice.pain(
                "activity-" + place + "-score", getTranslation("assessments.activity.score", place), value -> {});
        rows.add(new Row(name, score));
        Div row = new Div(name, score);
        row.addClassName("measure-field");
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Iterator<String> known = measurements.list(me(), "psfs", 1).stream()
                .flatMap(taken -> taken.details().keySet().stream().sorted())
                .iterator();
        rows.forEach(row -> {
            if (known.hasNext() && row.name().isEmpty()) {
                row.name().setValue(known.next());
            }
        });
        autosave.restore();
    }

    private void save() {
        Map<String, String> named = new LinkedHashMap<>();
        List<Integer> scores = new ArrayList<>();
        for (Row row : rows) {
            String name = row.name().getValue().strip();
            String score = row.score().value();
            if (name.isEmpty() != (score == null)) {
                throw new Refused("assessments.activities.half");
            }
            if (score != null) {
                if (named.put(name, score) != null) {
                    throw new Refused("assessments.activities.twice");
                }
                scores.add(Integer.valueOf(score));
            }
        }
        measurements.record(new Measurements.Entry(
                id, me(), "psfs", Psfs.score(scores), Side.BOTH, clock.instant(), "own-activities 1", named));
        autosave.discard();
        Notices.done(Psfs.isThin(scores) ? "assessments.activities.thin" : "assessments.test.done");
        UI.getCurrent().navigate(TestsView.class);
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.activities");
    }
}

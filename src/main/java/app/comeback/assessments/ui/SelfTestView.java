package app.comeback.assessments.ui;

import app.comeback.assessments.Measurements;
import app.comeback.assessments.SelfTests;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Protocols;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One test at home: how it is done, what runs along, and its answers. */
@Route(AssessmentNavigation.TESTS + "/:test")
@RolesAllowed("CLIENT")
@StyleSheet("context://assessments.css")
class SelfTestView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Protocols protocols;
    private final transient Measurements measurements;
    private final transient ExerciseLibrary exercises;
    private final transient Clock clock;
    private final LockPanel lock;
    private final Map<Measure, MeasureField> fields = new LinkedHashMap<>();
    private final Map<Measure, UUID> ids = new LinkedHashMap<>();
    private Optional<SideField> side = Optional.empty();
    private String title = "";

    SelfTestView(
            Protocols protocols, Measurements measurements, ExerciseLibrary exercises, Clock clock, LockPanel lock) {
        this.protocols = protocols;
        this.measurements = measurements;
        this.exercises = exercises;
        this.clock = clock;
        this.lock = lock;
        getContent().addClassNames("view", "intake-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        fields.clear();
        ids.clear();
        Anchor all = new Anchor(AssessmentNavigation.TESTS, getTranslation("assessments.tests.all"));
        all.setId("to-tests");
        all.addClassName("tap");
        getContent().add(all);
        event.getRouteParameters().get("test").flatMap(SelfTests::find).ifPresentOrElse(this::show, () -> getContent()
                .add(new EmptyState("assessments.test.none")));
    }

    private void show(SelfTests.SelfTest test) {
        title = getTranslation("assessments.test." + test.key());
        getContent().add(new ViewHeader(title), lock);
        boolean locked = lock.show(CurrentActor.require().id());
        if (locked && test.kind() != SelfTests.Kind.QUESTION) {
            getContent().add(new Paragraph(getTranslation("assessments.test.locked")));
            return;
        }
        Section card = new Section();
        card.addClassName("question-card");
        picture(test).ifPresent(card::add);
        List<Measure> measures = test.measures().stream()
                .flatMap(code -> protocols.measure(code).stream())
                .toList();
        side = measures.stream().anyMatch(Measure::sided) ? Optional.of(new SideField()) : Optional.empty();
        side.ifPresent(card::add);
        measures.forEach(measure -> {
            MeasureField field = new MeasureField(measure);
            fields.put(measure, field);
            ids.put(measure, UUID.randomUUID());
            card.add(field);
            if (fields.size() == 1 && test.timer().kind() != SelfTests.Timer.Kind.NONE) {
                card.add(new TestTimer(test.timer()));
            }
        });
        card.add(saveButton());
        getContent().add(card);
    }

    private Optional<Component> picture(SelfTests.SelfTest test) {
        return Optional.ofNullable(test.exercise()).flatMap(exercises::find).map(exercise -> {
            Image image = new Image(exercises.pictureAddress(exercise.id()), exercise.name());
            image.addClassName("test-picture");
            return image;
        });
    }

    private Button saveButton() {
        Button save = new Button(getTranslation("assessments.test.save"), event -> save());
        save.setId("test-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("choice");
        return save;
    }

    private void save() {
        List<Measurements.Entry> entries = new ArrayList<>();
        fields.forEach((measure, field) -> field.value()
                .ifPresent(value -> entries.add(new Measurements.Entry(
                        id(measure),
                        CurrentActor.require().id(),
                        measure.code(),
                        value,
                        measure.sided() ? side.map(SideField::side).orElse(Side.BOTH) : Side.BOTH,
                        clock.instant(),
                        "self-test",
                        Map.of()))));
        if (entries.size() < fields.size()) {
            throw new Refused("assessments.test.open");
        }
        measurements.recordAll(entries);
        Notices.done("assessments.test.done");
        UI.getCurrent().navigate(TestsView.class);
    }

    private UUID id(Measure measure) {
        return ids.computeIfAbsent(measure, any -> UUID.randomUUID());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

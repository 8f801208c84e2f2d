package app.comeback.assessments.ui;

import app.comeback.assessments.Measurements;
import app.comeback.care.CareRole;
import app.comeback.care.ClientInCare;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Mode;
import app.comeback.protocols.Protocols;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a practitioner records what they measured, and reads what was measured before. */
class MeasurementsSection extends Composite<Section> {

    private static final int SHOWN = 60;

    private final transient ClientInCare client;
    private final transient Measurements measurements;
    private final transient Protocols protocols;
    private final transient Clock clock;
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final Div fields = new Div();
    private final UnorderedList taken = new UnorderedList();
    private @Nullable MeasureField value;
    private @Nullable SideField side;
    private UUID id = UUID.randomUUID();

    MeasurementsSection(ClientInCare client, Measurements measurements, Protocols protocols, Clock clock) {
        this.client = client;
        this.measurements = measurements;
        this.protocols = protocols;
        this.clock = clock;
        Mode mode = client.role() == CareRole.CLINICIAN ? Mode.CLINICIAN : Mode.TRAINER;
        measure.setId("measure");
        measure.setLabel(getTranslation("assessments.measure.which"));
        measure.setItems(protocols.measures().stream()
                .filter(known -> known.modes().contains(mode))
                .toList());
        measure.setItemLabelGenerator(Measure::name);
        measure.setWidthFull();
        measure.addValueChangeListener(event -> choose(event.getValue()));
        taken.setId("measurements");
        taken.addClassName("test-list");
        getContent().setId("measuring");
        getContent().addClassName("question-card");
        getContent().add(new H2(getTranslation("assessments.measuring")), measure, fields, taken);
        refresh();
    }

    private void choose(@Nullable Measure chosen) {
        fields.removeAll();
        id = UUID.randomUUID();
        value = chosen == null ? null : new MeasureField(chosen);
        side = chosen != null && chosen.sided() ? new SideField() : null;
        if (side != null) {
            fields.add(side);
        }
        if (value != null) {
            Button save = new Button(getTranslation("assessments.measure.save"), event -> save());
            save.setId("measure-save");
            save.addThemeVariants(ButtonVariant.PRIMARY);
            fields.add(value, save);
        }
    }

    private void save() {
        Measure chosen = measure.getValue();
        if (value == null || chosen == null) {
            return;
        }
        BigDecimal number = value.value().orElseThrow(() -> new Refused("assessments.test.open"));
        measurements.record(new Measurements.Entry(
                id,
                client.client(),
                chosen.code(),
                number,
                side == null ? Side.BOTH : side.side(),
                clock.instant(),
                "supervised",
                Map.of()));
        Notices.done("assessments.measure.done");
        measure.clear();
        refresh();
    }

    private void refresh() {
        taken.removeAll();
        List<Measurements.Taken> last = measurements.list(client.client(), null, SHOWN);
        last.forEach(one -> taken.add(
                new TakenLine(one, protocols.measure(one.measure()).orElse(null), measurements, this::refresh)));
        if (last.isEmpty()) {
            fields.removeAll();
            fields.add(new Paragraph(getTranslation("assessments.measuring.none")));
        }
    }
}

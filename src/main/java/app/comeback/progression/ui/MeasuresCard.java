package app.comeback.progression.ui;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Presentation;
import app.comeback.care.ClientInCare;
import app.comeback.care.ui.CareNavigation;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.Units;
import app.comeback.shared.Side;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The last value of each measure of the affected side, and whether it really changed since the first. */
@SpringComponent
class MeasuresCard implements OverviewCard {

    private static final int ORDER = 130;

    private final Assessments assessments;
    private final Protocols protocols;

    MeasuresCard(Assessments assessments, Protocols protocols) {
        this.assessments = assessments;
        this.protocols = protocols;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        Side injured =
                assessments.confirmed(client.client()).map(Presentation::side).orElse(Side.BOTH);
        Map<String, List<Fact>> byMeasure = assessments.facts(client.client()).reversed().stream()
                .filter(fact -> !fact.withdrawn())
                .collect(Collectors.groupingBy(Fact::measure));
        UnorderedList list = new UnorderedList();
        list.addClassName("measures");
        protocols.measures().stream()
                .filter(measure -> measure.kind() != Measure.Kind.YES_NO && byMeasure.containsKey(measure.code()))
                .map(measure -> new MeasureLine(measure, byMeasure.getOrDefault(measure.code(), List.of()), null))
                .forEach(line -> list.add(item(line, injured)));
        Anchor assessment =
                new Anchor(CareNavigation.client(client.client(), "assessment"), translate("progression.measures.all"));
        assessment.setId("to-measures");
        Component content =
                list.getChildren().findAny().isPresent() ? list : new EmptyState("progression.measures.none");
        return Optional.of(new OverviewSection("measures", "progression.measures", content, assessment));
    }

    private static ListItem item(MeasureLine line, Side injured) {
        Fact last = line.facts().stream()
                .filter(fact -> fact.side() == Side.BOTH || fact.side() == injured)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> line.facts().getLast());
        String value = (NumberFormat.getInstance(UI.getCurrent().getLocale()).format(last.value()) + " "
                        + Units.symbol(line.measure().unit()))
                .strip();
        String side = last.side() == Side.BOTH ? "" : ", " + translate("progression.side." + last.side());
        Span what =
                new Span(translate("progression.measures.value", line.measure().name() + side, value));
        Span when = new Span(Times.date(last.at())
                + ChangeWords.key(line, injured)
                        .map(key -> ". " + translate(key))
                        .orElse(""));
        when.addClassName("soft");
        return new ListItem(what, when);
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

package app.comeback.practice.ui;

import app.comeback.practice.PracticeFigures;
import app.comeback.practice.TrainerLoad;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.FigureTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The trainers, and how many clients each takes care of. */
class TrainersPanel extends Composite<Div> {

    TrainersPanel(PracticeFigures.Load load) {
        List<TrainerLoad> trainers = load.trainers().rows();
        if (trainers.isEmpty()) {
            getContent().add(new EmptyState("practice.trainers.empty"));
            return;
        }
        FigureTable table = new FigureTable(
                getTranslation("practice.trainers.count", load.trainers().all(), load.clients()), columns());
        trainers.forEach(trainer -> table.add(new Span(trainer.name()), cells(trainer)));
        getContent()
                .add(
                        table,
                        new Counting(
                                getTranslation("practice.trainers.definition.clients"),
                                getTranslation("practice.trainers.definition.twice"),
                                getTranslation("practice.trainers.definition.phases"),
                                getTranslation("practice.trainers.definition.waiting")));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                getTranslation("practice.column.trainer"),
                getTranslation("practice.column.clients"),
                getTranslation("practice.column.plans-waiting"),
                getTranslation("practice.column.no-plan"),
                getTranslation("practice.column.phase-0")));
        IntStream.rangeClosed(1, TrainerLoad.LAST_PHASE)
                .mapToObj(phase -> getTranslation("practice.column.phase", phase))
                .forEach(columns::add);
        return columns;
    }

    private static List<Component> cells(TrainerLoad trainer) {
        return Stream.concat(
                        Stream.of(trainer.clients(), trainer.plansWaiting(), trainer.withoutPlan()),
                        trainer.byPhase().stream())
                .map(FigureWords::count)
                .toList();
    }
}

package app.comeback.exerciseimport.ui;

import app.comeback.access.Accounts;
import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exerciseimport.ExerciseImports;
import app.comeback.exerciseimport.ImportDuplicates;
import app.comeback.exerciseimport.Likeness;
import app.comeback.exerciseimport.RunDetails;
import app.comeback.exerciseimport.RunDetails.Finding;
import app.comeback.exerciseimport.RunId;
import app.comeback.exerciseimport.RunState;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.library.ui.LibraryNavigation;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import: its progress, its preview, its possible doubles and problems. It asks again while there is work. */
@Route(ImportsNavigation.IMPORTS + "/:run")
@RolesAllowed({"ADMIN", "TRAINER"})
@StyleSheet("context://admin.css")
@StyleSheet("context://exerciseimport.css")
class ImportRunView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ASK_AGAIN_MILLIS = 700;
    private static final int NEVER = -1;

    private final transient ExerciseImports imports;
    private final transient ImportDuplicates duplicates;
    private final transient Accounts accounts;
    private final transient ExerciseLibrary library;
    private transient @Nullable Registration asking;
    private QueryParameters address = QueryParameters.empty();
    private String title = "";

    ImportRunView(ExerciseImports imports, ImportDuplicates duplicates, Accounts accounts, ExerciseLibrary library) {
        this.imports = imports;
        this.duplicates = duplicates;
        this.accounts = accounts;
        this.library = library;
        getContent().addClassNames("view", "import-run-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        title = getTranslation("exerciseimport.title");
        try {
            String id = event.getRouteParameters().get("run").orElse("");
            show(imports.details(new RunId(UUID.fromString(id))));
        } catch (IllegalArgumentException | Refused unknown) {
            getContent().removeAll();
            getContent()
                    .add(
                            new ViewHeader(title),
                            new EmptyState(
                                    unknown instanceof Refused refused
                                            ? refused.key()
                                            : "exerciseimport.refused.unknown"));
        }
    }

    private void show(RunDetails run) {
        ExerciseFormat format = run.format();
        title = format == null
                ? getTranslation("exerciseimport.run.unknown-title")
                : getTranslation("exerciseimport.run.title", format.title());
        Anchor back = new Anchor(ImportsNavigation.imports(), getTranslation("exerciseimport.run.back"));
        back.setId("to-imports");
        back.addClassName("import-tap");
        getContent().removeAll();
        getContent().add(back, new ViewHeader(title, StateLabel.of(run.state())), facts(run));
        if (run.state().isAtWork()) {
            work(run);
        } else {
            rest(run);
        }
    }

    private RunFacts facts(RunDetails run) {
        String name = accounts.displayNames(Set.of(run.startedBy())).getOrDefault(run.startedBy(), "");
        return new RunFacts(run, name);
    }

    private void work(RunDetails run) {
        ProgressPanel progress = new ProgressPanel(() -> imports.stop(run.id()));
        progress.show(run);
        getContent().add(progress);
        UI ui = UI.getCurrent();
        ui.setPollInterval(ASK_AGAIN_MILLIS);
        stopAsking();
        asking = ui.addPollListener(event -> {
            RunDetails now = imports.details(run.id());
            if (now.state().isAtWork()) {
                progress.show(now);
            } else {
                ui.setPollInterval(NEVER);
                stopAsking();
                show(now);
            }
        });
    }

    private void rest(RunDetails run) {
        SavePanel saving = new SavePanel(() -> save(run));
        saving.show(run);
        getContent().add(saving, new FiguresPanel(run));
        if (run.count(Finding.DUPLICATE) > 0 && run.state() != RunState.UNREADABLE) {
            getContent()
                    .add(new DoublesPanel(
                            duplicates,
                            this::address,
                            run.id(),
                            Choices.read(address, "kind", Likeness.values()),
                            Pager.page(address, "doubles"),
                            () -> saving.show(imports.details(run.id()))));
        }
        int page = Pager.page(address, "problems");
        getContent()
                .add(
                        new ProblemsPanel(
                                imports.problems(run.id(), page * ProblemsPanel.PAGE, ProblemsPanel.PAGE),
                                page,
                                run.problems()),
                        CreditsLink.create());
    }

    private String address(ExerciseId exercise) {
        return library.find(exercise).isPresent()
                ? ExercisesNavigation.exercise(exercise)
                : LibraryNavigation.own(exercise);
    }

    private void save(RunDetails run) {
        imports.save(run.id());
        address = QueryParameters.empty();
        show(imports.details(run.id()));
    }

    private void stopAsking() {
        if (asking != null) {
            asking.remove();
            asking = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking();
        event.getUI().setPollInterval(NEVER);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

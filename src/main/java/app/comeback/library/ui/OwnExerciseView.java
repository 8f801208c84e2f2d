package app.comeback.library.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.library.ExerciseState;
import app.comeback.library.LibraryDesk;
import app.comeback.library.LibraryDesk.Page;
import app.comeback.library.LibraryMedia;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exercise of the practice: practitioners write and annotate it, a health professional releases it. */
@Route(LibraryNavigation.OWN + "/:exercise")
@RolesAllowed("TRAINER")
@StyleSheet("context://exercises.css")
@StyleSheet("context://library.css")
class OwnExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LibraryDesk desk;
    private final transient Drafts drafts;
    private final ViewHeader header = new ViewHeader("");
    private final ContentForm form;
    private final GapPanel gaps;
    private final StandingPanel standing = new StandingPanel(this::release, this::withdraw, this::restore);
    private final ConflictBar conflict = new ConflictBar(this::keepMine, this::takeTheirs);
    private final CreditsPanel credits = new CreditsPanel();
    private final MediaPanel media;
    private final HistoryPanel history = new HistoryPanel();
    private final Div notices = new Div();
    private transient @Nullable Page page;
    private transient @Nullable KeptForm kept;

    OwnExerciseView(LibraryDesk desk, LibraryMedia media, Drafts drafts, ExerciseLibrary library) {
        this.desk = desk;
        this.form = new ContentForm(library);
        this.gaps = new GapPanel(form::focus);
        this.media = new MediaPanel(media);
        this.drafts = drafts;
        getContent().addClassNames("view", "own-exercise-view");
        form.watch(field -> field.addValueChangeListener(event -> judge()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        Anchor all = new Anchor(ExercisesNavigation.library(), getTranslation("exercises.all"));
        all.setId("to-library");
        all.addClassName("exercise-tap");
        getContent().add(all, header);
        Optional<Page> found = find(event.getRouteParameters().get("exercise").orElse(""));
        if (found.isEmpty()) {
            header.setHeading(getTranslation("exercises.none"));
            getContent().add(new EmptyState("exercises.refused.unknown"));
            return;
        }
        Button save = new Button(getTranslation("library.save"), click -> save());
        save.setId("exercise-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        header.setActions(save);
        Div side = new Div(standing, gaps);
        side.addClassName("library-side");
        Div main = new Div(form, media, credits, history);
        Div columns = new Div(main, side);
        columns.addClassName("library-columns");
        getContent().add(notices, conflict, columns);
        open(found.get());
    }

    private Optional<Page> find(String id) {
        try {
            return Optional.of(desk.open(new ExerciseId(id)));
        } catch (IllegalArgumentException | Refused unknown) {
            return Optional.empty();
        }
    }

    private void open(Page opened) {
        form.set(ContentValues.of(opened.exercise().content()));
        KeptForm keeping = new KeptForm(
                drafts, form, opened.exercise().id(), opened.exercise().version());
        if (kept == null) {
            keeping.watch();
        }
        kept = keeping;
        notices.removeAll();
        keeping.restore().ifPresent(draft -> notices.add(new DraftNotice(draft.keptAt(), this::takeTheirs)));
        show(opened);
    }

    private void show(Page shown) {
        page = shown;
        header.setHeading(shown.exercise().content().text().name());
        form.setReadOnly(shown.exercise().state() == ExerciseState.WITHDRAWN);
        standing.show(shown);
        media.show(shown.exercise().id(), shown.exercise().state() == ExerciseState.WITHDRAWN);
        credits.show(shown.credits());
        history.show(desk.history(shown.exercise().id()));
        judge();
    }

    private void judge() {
        try {
            gaps.show(form.content());
        } catch (Refused refused) {
            gaps.show(refused);
        }
    }

    private void save() {
        if (store()) {
            Notices.done("library.saved");
        }
    }

    /** Whether what is on the screen is saved now. */
    private boolean store() {
        Page shown = page;
        KeptForm typed = kept;
        if (shown == null || typed == null) {
            return false;
        }
        try {
            ExerciseId id = shown.exercise().id();
            typed.typedOver(desk.save(id, typed.version(), form.content()));
            typed.discard();
            notices.removeAll();
            conflict.hide();
            show(desk.open(id));
            return true;
        } catch (Refused refused) {
            if (refused.key().equals("library.refused.changed-meanwhile")) {
                conflict.show(refused);
            } else {
                Notices.refused(refused);
            }
            return false;
        }
    }

    private void keepMine() {
        if (page != null && kept != null) {
            kept.typedOver(desk.open(page.exercise().id()).exercise().version());
            save();
        }
    }

    private void takeTheirs() {
        if (page != null && kept != null) {
            kept.discard();
            conflict.hide();
            open(desk.open(page.exercise().id()));
        }
    }

    private void release() {
        if (store() && page != null) {
            desk.release(page.exercise().id(), page.exercise().version());
            show(desk.open(page.exercise().id()));
            Notices.done("library.released");
        }
    }

    private void withdraw() {
        if (page != null) {
            Page shown = desk.open(page.exercise().id());
            String name = shown.exercise().content().text().name();
            new WithdrawDialog(name, shown.runningPlans(), reason -> {
                        desk.withdraw(shown.exercise().id(), reason, shown.runningPlans());
                        show(desk.open(shown.exercise().id()));
                    })
                    .open();
        }
    }

    private void restore() {
        if (page != null) {
            desk.restore(page.exercise().id());
            show(desk.open(page.exercise().id()));
        }
    }

    @Override
    public String getPageTitle() {
        return page == null
                ? getTranslation("exercises.none")
                : page.exercise().content().text().name();
    }
}

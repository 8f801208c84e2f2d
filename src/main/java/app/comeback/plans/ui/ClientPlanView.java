package app.comeback.plans.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.ClientHeader;
import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.ui.RestrictionsEditor;
import app.comeback.plans.DoseWords;
import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanPage;
import app.comeback.protocols.Protocol;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client's plan for whoever takes care of them: what is proposed and why, the editor, and what was before. */
@Route("clients/:client/" + PlansNavigation.TAB)
@RolesAllowed("TRAINER")
@StyleSheet("context://plans.css")
class ClientPlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FORM = "plan";

    private final ClientHeader header;
    private final transient PlanDesk desk;
    private final transient Drafts drafts;
    private final transient ExerciseLibrary library;
    private final transient DoseWords words;
    private final RestrictionsEditor restrictions;
    private final Div body = new Div();
    private final Div paused = new Div();
    private final Div proposal = new Div();
    private String title = "";

    ClientPlanView(
            ClientHeader header,
            RestrictionsEditor restrictions,
            PlanDesk desk,
            Drafts drafts,
            ExerciseLibrary library,
            DoseWords words) {
        this.header = header;
        this.restrictions = restrictions;
        this.desk = desk;
        this.drafts = drafts;
        this.library = library;
        this.words = words;
        body.addClassName("plan-body");
        getContent().addClassName("view");
        getContent().add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        title = getTranslation("plans.tab");
        Optional<ClientInCare> client =
                header.open(event.getRouteParameters().get("client").orElse(""), PlansNavigation.TAB);
        client.ifPresent(opened -> {
            title = getTranslation("plans.title.of", opened.name());
            show(opened.client());
        });
    }

    private void show(AccountId client) {
        body.removeAll();
        PlanPage page = desk.open(client);
        Div main = new Div();
        main.addClassName("plan-main");
        Div side = new Div();
        side.addClassName("plan-side");
        main.add(new PlanStanding(page));
        notice(page.hindrance()).ifPresent(main::add);
        main.add(paused);
        Protocol protocol = page.protocol();
        if (protocol != null && page.presentation() != null) {
            main.add(hasBoard(page) ? board(page) : editor(page, protocol));
        }
        side.add(proposal, restrictionsOf(client));
        if (!page.versions().isEmpty()) {
            side.add(new VersionHistory(page.versions()));
        }
        showRestricted(page);
        body.add(main, side);
    }

    /** What restrictions pause and leave out; both follow a new one at once, and what is being edited stays. */
    private void showRestricted(PlanPage page) {
        paused.removeAll();
        if (!page.paused().isEmpty()) {
            paused.add(new PausedPanel("desk", page.paused(), library));
        }
        proposal.removeAll();
        if (page.suggested() != null) {
            proposal.add(new ProposalPanel(page.suggested()));
        }
    }

    private Component restrictionsOf(AccountId client) {
        restrictions.open(client);
        restrictions.onChange(() -> showRestricted(desk.open(client)));
        Details details = new Details(getTranslation("plans.restrictions"), restrictions);
        details.setId("plan-restrictions");
        details.addClassName("plan-panel");
        return details;
    }

    private Optional<Component> notice(@Nullable Hindrance hindrance) {
        if (hindrance == null) {
            return Optional.empty();
        }
        Paragraph sentence = new Paragraph(
                getTranslation(hindrance.key(), hindrance.arguments().toArray()));
        sentence.setId("plan-hindrance");
        sentence.addClassNames("plan-panel", "plan-warning");
        return Optional.of(sentence);
    }

    /** What is planned by days is built on the board, where the days are seen. */
    private static boolean hasBoard(PlanPage page) {
        return page.proposal() == null
                ? page.plan() != null && page.plan().board() != null
                : page.proposal().content().board() != null;
    }

    private Component board(PlanPage page) {
        Section section = new Section(
                new H2(getTranslation("plans.editor")),
                new Paragraph(getTranslation("plans.board.explained")),
                toBoard(page));
        section.addClassName("plan-panel");
        if (page.plan() != null) {
            OrderedList items = new OrderedList();
            items.addClassName("own-items");
            page.plan()
                    .items()
                    .forEach(item -> items.add(new OwnItem(item, page.plan().board(), library, words)));
            section.add(items);
        }
        return section;
    }

    private Anchor toBoard(PlanPage page) {
        Anchor link = new Anchor(PlansNavigation.of(page.client()) + "/board", getTranslation("plans.board.open"));
        link.setId("to-board");
        return link;
    }

    private Component editor(PlanPage page, Protocol protocol) {
        PlanEditor editor =
                new PlanEditor(page, protocol, library, words, exercise -> desk.item(page.client(), exercise));
        Section section = new Section(new H2(getTranslation("plans.editor")));
        section.addClassName("plan-panel");
        section.add(toBoard(page));
        start(page).ifPresent(content -> editor.show(PlanDraft.of(content)));
        Autosave autosave = new Autosave(
                drafts, FORM, page.client().toString(), () -> editor.draft().json());
        autosave.kept().ifPresent(kept -> PlanDraft.read(kept.content()).ifPresent(draft -> {
            editor.show(draft);
            section.add(new DraftNotice(kept.keptAt(), () -> {
                autosave.discard();
                show(page.client());
            }));
        }));
        editor.keepWith(autosave);
        PlanActions actions = new PlanActions(page, desk, editor::content, key -> {
            autosave.discard();
            Notices.done(key);
            show(page.client());
        });
        actions.onFresh(content -> {
            editor.show(PlanDraft.of(content));
            autosave.keep();
        });
        section.add(editor, actions);
        return section;
    }

    /** What the editor begins with: an open proposal, else what runs, else what the rules propose. */
    private static Optional<PlanContent> start(PlanPage page) {
        if (page.proposal() != null) {
            return Optional.of(page.proposal().content());
        }
        if (page.plan() != null) {
            return Optional.of(new PlanContent(
                    page.plan().sessionsPerWeek(),
                    page.plan().profile().code(),
                    page.plan().items()));
        }
        return page.suggested() == null ? Optional.empty() : page.suggested().content();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package app.comeback.templates.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.Clients;
import app.comeback.care.ui.CareNavigation;
import app.comeback.plans.PlanOrigin;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.templates.Fit;
import app.comeback.templates.TemplateReader;
import app.comeback.templates.TemplateReader.Opened;
import app.comeback.templates.Templates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Chooses the client for whom a template is used, and shows what becomes of it before anything is done. */
@Route(TemplatesNavigation.USE)
@RolesAllowed("TRAINER")
@StyleSheet("context://templates.css")
class UseTemplateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TemplateReader reader;
    private final transient Templates templates;
    private final transient Clients clients;
    private final Div preview = new Div();
    private ComboBox<ClientInCare> choice = new ComboBox<>();
    private @Nullable PlanOrigin shown;

    /** The preview is made anew, and the keyboard stays at the choice that made it so. */
    private boolean focusFit;

    private String title = "";

    UseTemplateView(TemplateReader reader, Templates templates, Clients clients) {
        this.reader = reader;
        this.templates = templates;
        this.clients = clients;
        preview.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("view", "template-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        event.getRouteParameters()
                .get("template")
                .flatMap(TemplatesNavigation::id)
                .flatMap(template -> reader.open(
                        template, TemplatesNavigation.version(address).orElse(null), getLocale()))
                .filter(template -> !template.archived())
                .ifPresentOrElse(template -> show(template, address), this::showNone);
    }

    private void showNone() {
        shown = null;
        getContent().removeAll();
        title = getTranslation("templates.title");
        getContent()
                .add(
                        TemplateView.back(TemplatesNavigation.templates(), getTranslation("templates.back")),
                        new ViewHeader(title),
                        new EmptyState("templates.refused.unknown"));
    }

    /** Another client for the same version changes the preview alone, so that the keyboard stays in the field. */
    private void show(Opened template, QueryParameters address) {
        if (!template.ref().equals(shown)) {
            frame(template);
            shown = template.ref();
        }
        preview.removeAll();
        address.getSingleParameter(TemplatesNavigation.CLIENT)
                .ifPresentOrElse(client -> preview(template, client, TemplatesNavigation.fit(address)), choice::clear);
    }

    private void frame(Opened template) {
        title = getTranslation("templates.use.title", template.name());
        choice = choice(template.ref());
        getContent().removeAll();
        getContent()
                .add(
                        TemplateView.back(
                                TemplatesNavigation.version(template.ref()),
                                getTranslation("templates.use.back", template.name())),
                        new ViewHeader(title),
                        new Paragraph(getTranslation("templates.use.explained")));
        if (clients.count("") == 0) {
            getContent()
                    .add(new EmptyState(
                            "templates.use.nobody",
                            new Anchor(CareNavigation.clients(), getTranslation("templates.use.to-clients"))));
        } else {
            getContent().add(choice, preview);
        }
    }

    private ComboBox<ClientInCare> choice(PlanOrigin ref) {
        ComboBox<ClientInCare> choice = new ComboBox<>(getTranslation("templates.use.client"));
        choice.setId("use-client");
        choice.addClassName("template-client");
        choice.setItemLabelGenerator(ClientInCare::name);
        choice.setItems(query ->
                clients
                        .page(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                follow(ref, Optional.ofNullable(event.getValue()), Fit.WEEKS);
            }
        });
        return choice;
    }

    /** Puts the client into the address, so that a reload and the back button show the same. */
    private static void follow(PlanOrigin ref, Optional<ClientInCare> chosen, Fit fit) {
        UI.getCurrent()
                .navigate(
                        UseTemplateView.class,
                        new RouteParameters("template", ref.template().toString()),
                        Choices.address(Map.of(
                                TemplatesNavigation.VERSION,
                                Integer.toString(ref.version()),
                                TemplatesNavigation.CLIENT,
                                chosen.map(one -> one.client().toString()).orElse(""),
                                TemplatesNavigation.FIT,
                                fit == Fit.WEEKS ? "" : Choices.word(fit))));
    }

    private void preview(Opened template, String text, Fit fit) {
        try {
            ClientInCare client = CareNavigation.clientId(text)
                    .map(id -> clients.open(id, "plan"))
                    .orElseThrow(() -> new Refused("templates.use.unknown-client"));
            choice.setValue(client);
            preview.add(new UsePreview(
                    template.ref(), client, templates.adapt(template.ref(), client.client(), fit), fit, other -> {
                        focusFit = true;
                        follow(template.ref(), Optional.of(client), other);
                    }));
            if (focusFit) {
                focusFit = false;
                preview.getElement().executeJs("""
                        requestAnimationFrame(() =>
                          this.querySelector('#use-fit vaadin-radio-button[checked]')?.focus())""");
            }
        } catch (Refused refused) {
            Paragraph why = new Paragraph(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            why.setId("use-refused");
            why.addClassName("templates-notice");
            preview.add(why);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

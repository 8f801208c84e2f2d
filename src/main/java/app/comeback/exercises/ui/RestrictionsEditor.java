package app.comeback.exercises.ui;

import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.StoredRestriction;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Sets and lifts a client's restrictions, and says at once what each rules out. A view takes it as a constructor
 * argument, adds it, and calls {@link #open} when it is entered; whoever opens it has to take care of the client.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("context://exercises.css")
public class RestrictionsEditor extends Composite<Div> {

    private final transient ClientRestrictions restrictions;
    private final transient Words words = new Words(this);
    private final Div inForce = new Div();
    private final Div past = new Div();
    private final EffectPanel effect = new EffectPanel();
    private final RestrictionForm form = new RestrictionForm(this::preview);
    private @Nullable AccountId client;
    private UUID next = UUID.randomUUID();
    private transient Runnable changed = () -> {};

    RestrictionsEditor(ClientRestrictions restrictions) {
        this.restrictions = restrictions;
        Button save = new Button(getTranslation("exercises.restrict.save"), event -> save());
        save.setId("restriction-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        inForce.setId("restrictions-in-force");
        past.setId("restrictions-past");
        getContent().addClassName("restrictions-editor");
        getContent()
                .add(
                        panel("exercises.restrict.in-force", inForce),
                        panel("exercises.restrict.new", form, effect, save),
                        panel("exercises.restrict.past", past));
    }

    private Section panel(String key, Component... content) {
        Section panel = new Section(new H2(getTranslation(key)));
        panel.addClassName("exercise-panel");
        panel.add(content);
        return panel;
    }

    /**
     * Shows this client's restrictions.
     *
     * @throws app.comeback.shared.Refused when the signed-in person takes no care of the client
     */
    public void open(AccountId whose) {
        client = whose;
        form.clear();
        effect.clear();
        refresh();
    }

    /** Runs this after each restriction that was set or lifted. */
    public void onChange(Runnable work) {
        changed = work;
    }

    private void refresh() {
        List<StoredRestriction> all = client == null ? List.of() : restrictions.history(client);
        show(
                inForce,
                "exercises.restrict.none",
                all.stream().filter(StoredRestriction::isInForce).toList());
        show(
                past,
                "exercises.restrict.none-past",
                all.stream().filter(stored -> !stored.isInForce()).toList());
    }

    private void show(Div list, String none, List<StoredRestriction> stored) {
        list.removeAll();
        if (stored.isEmpty()) {
            list.add(line(none));
        }
        stored.forEach(one -> list.add(row(one)));
    }

    private Component row(StoredRestriction stored) {
        String name = words.restriction(stored.restriction());
        Paragraph title = new Paragraph(name);
        title.addClassName("restriction-name");
        Div text = new Div(title, line("exercises.own.why", Times.date(stored.setAt()), stored.reason()));
        Div row = new Div(text);
        row.addClassName("restriction-row");
        StoredRestriction.Lifted lifted = stored.lifted();
        if (lifted != null) {
            text.add(line("exercises.restrict.lifted", Times.date(lifted.at()), lifted.reason()));
        } else {
            Button lift = new Button(
                    getTranslation("exercises.lift"),
                    event -> new LiftDialog(name, reason -> lift(stored.id(), reason)).open());
            lift.setId("lift-" + stored.id());
            lift.setAriaLabel(getTranslation("exercises.lift.which", name));
            row.add(lift);
        }
        return row;
    }

    private Component line(String key, Object... arguments) {
        Span line = new Span(getTranslation(key, arguments));
        line.addClassName("exercise-facts");
        return line;
    }

    private void preview() {
        effect.clear();
        AccountId whose = client;
        if (whose != null) {
            form.restriction().ifPresent(restriction -> effect.show(restrictions.preview(whose, restriction)));
        }
    }

    private void save() {
        AccountId whose = client;
        if (whose == null || form.restriction().isEmpty()) {
            Notices.problem("exercises.restrict.incomplete");
            return;
        }
        form.reason().ifPresent(reason -> {
            ClientRestrictions.Saved saved =
                    restrictions.save(whose, next, form.restriction().orElseThrow(), reason);
            next = UUID.randomUUID();
            form.clear();
            effect.show(saved.effect());
            refresh();
            Notices.done("exercises.restrict.saved", saved.effect().inLibrary().size());
            changed.run();
        });
    }

    private void lift(UUID id, String reason) {
        if (client != null) {
            restrictions.lift(client, id, reason);
            refresh();
            changed.run();
        }
    }
}

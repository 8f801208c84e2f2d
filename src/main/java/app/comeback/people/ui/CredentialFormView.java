package app.comeback.people.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.people.CredentialFacts;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What entering and changing a credential have in common: the form, its draft, saving and leaving. */
@StyleSheet("context://people.css")
abstract class CredentialFormView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private final transient Drafts drafts;
    private transient @Nullable CredentialDraft draft;
    private CredentialForm form = new CredentialForm();
    private String title = "";

    CredentialFormView(Drafts drafts) {
        this.drafts = drafts;
        getContent().addClassName("view");
    }

    /**
     * Shows the form.
     *
     * @param subject what the draft is about
     * @param id the credential
     * @param saved what the fields hold before anything was typed, if it was saved before
     * @param above what stands over the form
     */
    void open(String titleKey, String subject, UUID id, @Nullable CredentialFacts saved, Component... above) {
        title = getTranslation(titleKey);
        form = new CredentialForm();
        if (saved != null) {
            form.show(saved);
        }
        CredentialDraft kept = new CredentialDraft(drafts, subject, id, form);
        draft = kept;
        getContent().removeAll();
        getContent().add(new ViewHeader(title));
        kept.restore().ifPresent(at -> getContent().add(new DraftNotice(at, () -> {
            kept.discard();
            open(titleKey, subject, id, saved, above);
        })));
        getContent().add(above);
        Div panel = new Div(form, buttons());
        panel.addClassName("panel");
        getContent().add(panel);
    }

    private Div buttons() {
        Button save = new Button(getTranslation("people.form.save"), event -> submit());
        save.setId("credential-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("people.form.cancel"), event -> {
            discard();
            leave();
        });
        cancel.setId("credential-cancel");
        Div buttons = new Div(save, cancel);
        buttons.addClassName("view-actions");
        return buttons;
    }

    private void submit() {
        var facts = form.read();
        if (facts.isEmpty()) {
            Notices.problem("people.form.mend");
            return;
        }
        if (draft != null && save(draft.id(), facts.get())) {
            discard();
            leave();
        }
    }

    private void discard() {
        if (draft != null) {
            draft.discard();
        }
    }

    private void leave() {
        UI.getCurrent().navigate(home());
    }

    /** Saves, or marks what is missing and answers false. */
    abstract boolean save(UUID id, CredentialFacts facts);

    /** Where saving and cancelling lead. */
    abstract Class<? extends Component> home();

    @Override
    public String getPageTitle() {
        return title;
    }
}

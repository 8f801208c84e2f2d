package app.comeback.access.ui;

import app.comeback.access.SignInPages;
import app.comeback.access.TooManyAttempts;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One form of the account page: a heading, fields, and a button whose refusal stands beside the field it is about. */
class AccountCard extends Div {

    AccountCard(String headingKey, Component... content) {
        addClassName("admin-card");
        add(new H2(getTranslation(headingKey)));
        add(content);
    }

    void setAction(String id, String key, Runnable work) {
        Button button = new Button(getTranslation(key), event -> work.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(button);
        actions.addClassName("admin-actions");
        add(actions);
    }

    /**
     * Does the work; a refusal is shown at the field it is about.
     *
     * @param fields by the key of the refusal
     */
    boolean attempt(Function<String, HasValidation> fields, Runnable work) {
        try {
            work.run();
            return true;
        } catch (TooManyAttempts slow) {
            Notices.refused(slow);
        } catch (Refused refused) {
            HasValidation field = fields.apply(refused.key());
            field.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            field.setInvalid(true);
        }
        return false;
    }

    static PasswordField password(String id, String label, String autocomplete) {
        PasswordField field = new PasswordField(label);
        field.setId(id);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    /** The sign-in of this browser. */
    static @Nullable UUID here() {
        return (UUID) VaadinSession.getCurrent().getSession().getAttribute(SignInPages.SERIES);
    }
}

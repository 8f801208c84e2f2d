package app.comeback.care.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Shows what a consent or its withdrawal means, and asks for one clear press. */
class AgreeDialog extends Dialog {

    /**
     * Creates it.
     *
     * @param act {@code give} or {@code withdraw}: the end of the confirming button's key and the components' ids
     * @param title what it is about
     * @param explained what the press does
     */
    AgreeDialog(String act, String title, Component explained, Runnable confirmed) {
        setId(act + "-dialog");
        setHeaderTitle(title);
        setWidth("min(38rem, 94vw)");
        add(explained);
        Button confirm = new Button(getTranslation("care.confirm." + act), event -> {
            confirmed.run();
            close();
        });
        confirm.setId(act + "-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId(act + "-cancel");
        getFooter().add(cancel, confirm);
    }
}

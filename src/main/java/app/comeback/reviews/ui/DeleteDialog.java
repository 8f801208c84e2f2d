package app.comeback.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Asks before a review is taken back, and says what goes, what stays, and that it cannot be undone. */
class DeleteDialog extends Dialog {

    DeleteDialog(String subject, Runnable confirmed) {
        setId("delete-dialog");
        setHeaderTitle(getTranslation("reviews.delete.title", subject));
        setWidth("min(34rem, 92vw)");
        add(new UnorderedList(
                new ListItem(getTranslation("reviews.delete.goes")),
                new ListItem(getTranslation("reviews.delete.stays")),
                new ListItem(getTranslation("reviews.delete.for-good"))));
        Button confirm = new Button(getTranslation("reviews.delete.confirm"), event -> {
            confirmed.run();
            close();
        });
        confirm.setId("delete-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Button cancel = new Button(getTranslation("reviews.delete.keep"), event -> close());
        cancel.setId("delete-cancel");
        getFooter().add(cancel, confirm);
    }
}

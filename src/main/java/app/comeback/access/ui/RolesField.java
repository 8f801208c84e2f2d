package app.comeback.access.ui;

import app.comeback.shared.Role;
import com.vaadin.flow.component.checkbox.CheckboxGroup;

/** Chooses what a person may do; choosing client and staff together is refused with a sentence when it is sent. */
class RolesField extends CheckboxGroup<Role> {

    RolesField() {
        setLabel(getTranslation("access.people.roles"));
        setHelperText(getTranslation("access.people.roles-hint"));
        setItems(Role.values());
        setItemLabelGenerator(Words::of);
        getElement().getThemeList().add("vertical");
    }
}

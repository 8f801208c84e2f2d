package app.comeback.shell;

import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Answers an address that leads nowhere, or to what the person may not see: both look the same. */
@PermitAll
class NotFoundView extends Composite<VerticalLayout> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundView() {
        getContent().addClassName("view");
        Anchor start = new Anchor("start", getTranslation("shell.to-start"));
        start.setId("to-start");
        getContent()
                .add(
                        new ViewHeader(getTranslation("shell.not-found")),
                        new Paragraph(getTranslation("shell.not-found.explained")),
                        start);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found");
    }
}

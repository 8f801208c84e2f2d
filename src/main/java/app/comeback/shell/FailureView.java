package app.comeback.shell;

import app.comeback.shared.RequestIds;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Answers a screen that failed to open: what happened stays in the log, the person gets a number to name. */
@PermitAll
class FailureView extends Composite<VerticalLayout> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        getContent().addClassName("view");
        Anchor start = new Anchor("start", getTranslation("shell.to-start"));
        start.setId("to-start");
        getContent()
                .add(
                        new ViewHeader(getTranslation("shell.failure")),
                        new Paragraph(getTranslation("shared.failed", String.valueOf(MDC.get(RequestIds.MDC_KEY)))),
                        start);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A screen failed to open", parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure");
    }
}

package app.comeback.shell;

import app.comeback.shared.Refused;
import app.comeback.shared.RequestIds;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What holds for every screen: a refusal becomes a sentence and nothing typed is lost; a lost connection is tried
 * again every second, and a session that is gone means one reload by itself.
 */
@Component
class PortalSessions implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PortalSessions.class);
    private static final int RECONNECT_MILLIS = 1_000;
    private static final int RECONNECT_ATTEMPTS = 3_600;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(info -> reloadWhenTheSessionIsGone());
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(PortalSessions::show));
        service.addUIInitListener(init -> keepTrying(init.getUI()));
    }

    private static CustomizedSystemMessages reloadWhenTheSessionIsGone() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private static void keepTrying(UI ui) {
        ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MILLIS);
        ui.getReconnectDialogConfiguration().setReconnectAttempts(RECONNECT_ATTEMPTS);
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.connection-lost"));
    }

    private static void show(ErrorEvent event) {
        Throwable error = event.getThrowable();
        Optional<Refused> refusal = find(error, Refused.class);
        if (refusal.isPresent()) {
            Notices.refused(refusal.get());
        } else if (find(error, OptimisticLockingFailureException.class).isPresent()) {
            Notices.problem("shared.stale");
        } else if (find(error, AccessDeniedException.class).isPresent()) {
            Notices.problem("shared.denied");
        } else {
            LOG.error("Unexpected error on a screen", error);
            Notices.problem("shared.failed", String.valueOf(MDC.get(RequestIds.MDC_KEY)));
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable error, Class<T> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}

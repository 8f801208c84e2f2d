package app.offences;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;

/** Public, outside the user interface, and both open to everyone and not. */
@Route(value = "samples/open", registerAtStartup = false)
@AnonymousAllowed
@PermitAll
public class OpenView extends Div {}

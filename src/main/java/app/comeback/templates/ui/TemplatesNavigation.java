package app.comeback.templates.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.plans.PlanOrigin;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Choices;
import app.comeback.templates.Fit;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/** The ways to the screens about templates, for links of other modules. */
public final class TemplatesNavigation {

    static final String TEMPLATES = "templates";
    static final String TEMPLATE = "templates/:template";
    static final String USE = "templates/:template/use";
    static final String VERSION = "version";
    static final String CLIENT = "client";
    static final String FIT = "fit";

    private TemplatesNavigation() {}

    /** The path of the list. */
    public static String templates() {
        return TEMPLATES;
    }

    /** The path of a template, at its newest version. */
    public static String template(UUID template) {
        return TEMPLATES + "/" + template;
    }

    /** The path of a version of a template. */
    public static String version(PlanOrigin ref) {
        return template(ref.template()) + "?" + VERSION + "=" + ref.version();
    }

    /** The path on which a client for a version is chosen. */
    static String use(PlanOrigin ref) {
        return template(ref.template()) + "/use?" + VERSION + "=" + ref.version();
    }

    /** The path of the client's board, beginning with a version; the board belongs to a module above this one. */
    static String board(PlanOrigin ref, AccountId client, Fit fit) {
        return CareNavigation.client(client, "plan/board") + "?template=" + ref.template() + "&version=" + ref.version()
                + (fit == Fit.WEEKS ? "" : "&" + FIT + "=" + Choices.word(fit));
    }

    /** What an address says about a template that is too full for the client; the weeks stay where it says nothing. */
    static Fit fit(QueryParameters address) {
        Fit said = Choices.read(address, FIT, Fit.values());
        return said == null ? Fit.WEEKS : said;
    }

    /** The template that a route parameter names; nothing for any other text. */
    static Optional<UUID> id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The version that an address names; nothing for none, 0 for one that cannot be. */
    static Optional<Integer> version(QueryParameters address) {
        return address.getSingleParameter(VERSION)
                .map(word -> word.matches("[1-9]\\d{0,5}") ? Integer.parseInt(word) : 0);
    }
}

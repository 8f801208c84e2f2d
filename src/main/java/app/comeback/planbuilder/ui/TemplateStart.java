package app.comeback.planbuilder.ui;

import app.comeback.plans.PlanOrigin;
import app.comeback.shared.ui.Choices;
import app.comeback.templates.Fit;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/** The template that an address asks the board to begin with. */
final class TemplateStart {

    private TemplateStart() {}

    static Optional<PlanOrigin> of(QueryParameters address) {
        try {
            return address.getSingleParameter("template").flatMap(template -> address.getSingleParameter("version")
                    .map(version -> new PlanOrigin(UUID.fromString(template), Integer.parseInt(version))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What gives way where the template is too full for the client; the weeks stay where the address says nothing. */
    static Fit fit(QueryParameters address) {
        Fit said = Choices.read(address, "fit", Fit.values());
        return said == null ? Fit.WEEKS : said;
    }
}

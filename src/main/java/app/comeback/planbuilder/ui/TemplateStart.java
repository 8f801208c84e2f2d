package app.comeback.planbuilder.ui;

import app.comeback.plans.PlanOrigin;
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
}

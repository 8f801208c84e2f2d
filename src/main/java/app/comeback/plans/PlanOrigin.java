package app.comeback.plans;

import java.util.UUID;

/**
 * The version of a template that a plan was made from.
 *
 * @param template which template
 * @param version which of its versions, from 1
 */
public record PlanOrigin(UUID template, int version) {

    public PlanOrigin {
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1");
        }
    }
}

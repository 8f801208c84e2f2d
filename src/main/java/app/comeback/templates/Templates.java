package app.comeback.templates;

import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanOrigin;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.UUID;

/** Templates that the signed-in practitioner may use, and what becomes of one for a client. */
public interface Templates {

    /** Those that can be used for a plan, the newest version of each, by name. */
    List<Offered> offered(String search);

    /** The own ones of those, by name: what a plan can be kept as a new version of. */
    List<Offered> own();

    /**
     * A template as a plan for this client: without what the client must not do or cannot, with the injured side and
     * the client's equipment. Nothing is written.
     *
     * @param fit what gives way when the template trains on more days a week than the client has
     * @throws app.comeback.shared.Refused when the client is not in the practitioner's care, or nothing of it is left
     */
    Adapted adapt(PlanOrigin template, AccountId client, Fit fit);

    /**
     * Keeps a plan, or some weeks of one, as a new template or as a new version of one's own. The same id again changes
     * nothing.
     */
    void keep(Keep command);

    /**
     * A template in a list of choices.
     *
     * @param ref its newest version
     * @param name its name
     * @param scope who has it
     * @param weeks how many weeks
     * @param exercises how many different exercises
     */
    record Offered(PlanOrigin ref, String name, Scope scope, int weeks, int exercises) {}

    /**
     * A template as a plan for one client.
     *
     * @param content the plan, ready for editing
     * @param leftOut what is missing and why
     * @param tooFull whether the template trains on more days a week than the client has, so that the other {@link Fit}
     *     would give another plan
     */
    record Adapted(PlanContent content, List<LeftOut> leftOut, boolean tooFull) {

        public Adapted {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * An exercise that was left out.
     *
     * @param name its name
     * @param reasonKey the translation key of the reason
     * @param arguments what the reason needs
     */
    record LeftOut(String name, String reasonKey, List<Object> arguments) {

        public LeftOut {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A plan as a template.
     *
     * @param id made when the form opens; the id of an own template for a new version of it
     * @param publication made when the form opens
     * @param name 1 to 120 characters
     * @param scope personal or of the practice
     * @param client the client whose plan it is taken from; nothing of the client goes into it
     * @param content the plan
     * @param weeks the weeks to take, from 0, in order
     */
    record Keep(
            UUID id,
            UUID publication,
            String name,
            Scope scope,
            AccountId client,
            PlanContent content,
            List<Integer> weeks) {

        public Keep {
            weeks = List.copyOf(weeks);
        }
    }

    /** Who has a template. */
    enum Scope {
        PERSONAL,
        PRACTICE,
        BUILT_IN
    }
}

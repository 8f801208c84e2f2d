package app.comeback.templates;

import app.comeback.plans.PlanOrigin;
import app.comeback.templates.Templates.Scope;
import java.util.List;
import java.util.UUID;

/** The templates that the signed-in practitioner may use, for looking through them and putting own ones away. */
public interface TemplateShelf {

    /**
     * Those with the search in their name, by name, with how many running plans came from the newest version. Two
     * statements, however many there are.
     *
     * @param archived whether to list the own ones that were put away instead of those on offer
     */
    List<Shelved> list(String search, boolean archived);

    /**
     * Puts an own template away; plans that came from it stay as they are. Again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the practitioner has no such template
     */
    void archive(UUID template);

    /**
     * Offers an own template again. Again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the practitioner has no such template
     */
    void restore(UUID template);

    /**
     * A template in the list.
     *
     * @param ref its newest version
     * @param name its name
     * @param scope who has it
     * @param mine whether the signed-in practitioner may change it
     * @param phase the phase it is meant for
     * @param weeks how many weeks
     * @param exercises how many different exercises
     * @param running how many running plans came from this version
     */
    record Shelved(
            PlanOrigin ref, String name, Scope scope, boolean mine, int phase, int weeks, int exercises, int running) {

        Shelved withRunning(int plans) {
            return new Shelved(ref, name, scope, mine, phase, weeks, exercises, plans);
        }
    }
}

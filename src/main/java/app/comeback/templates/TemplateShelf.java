package app.comeback.templates;

import app.comeback.plans.PlanOrigin;
import app.comeback.templates.Templates.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The templates that the signed-in practitioner may use, for looking through them and putting own ones away. */
public interface TemplateShelf {

    /**
     * A page of those that are wanted: first the own ones, then those of the practice, then the built-in ones, each by
     * name. Three statements, however many there are.
     *
     * @param number which page, from 1; the last one for a number behind it
     * @param size how many rows a page has, at least 1
     */
    Page page(Wanted wanted, int number, int size);

    /**
     * Gives an own template another name. The same name again changes nothing.
     *
     * @param name 1 to 120 characters
     * @throws app.comeback.shared.Refused when the practitioner has no such template, or the name does not fit
     */
    void rename(UUID template, String name);

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
     * What to list.
     *
     * @param words part of the name; blank for all
     * @param scope who has it; null for whoever
     * @param phase the phase its newest version is meant for, 0 to 5; null for any
     * @param archived whether to list the own ones that were put away instead of those on offer
     */
    record Wanted(
            String words, @Nullable Scope scope, @Nullable Integer phase, boolean archived) {

        /** All on offer with this in their name. */
        public static Wanted named(String words) {
            return new Wanted(words, null, null, false);
        }

        /** Whether anything narrows the list. */
        public boolean isNarrow() {
            return !words.isBlank() || scope != null || phase != null;
        }

        boolean fits(Shelved row) {
            return !archived && (scope == null || scope == row.scope()) && (phase == null || phase == row.phase());
        }
    }

    /**
     * A page of the list.
     *
     * @param rows its rows
     * @param number which page, from 1
     * @param pages how many pages, at least 1
     * @param all how many templates on all pages
     */
    record Page(List<Shelved> rows, int number, int pages, int all) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

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

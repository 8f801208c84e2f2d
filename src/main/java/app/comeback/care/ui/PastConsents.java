package app.comeback.care.ui;

import app.comeback.care.ConsentDesk;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consents that no longer stand, with what ended each. */
class PastConsents extends Composite<Details> {

    PastConsents(List<ConsentDesk.Given> history) {
        UnorderedList lines = new UnorderedList();
        history.stream().filter(given -> !given.stands()).forEach(given -> lines.add(new ListItem(line(given))));
        getContent().setId("consents-past");
        getContent().setSummaryText(getTranslation("care.past"));
        getContent().add(lines);
    }

    private String line(ConsentDesk.Given given) {
        String what = getTranslation(
                "care.past.line",
                getTranslation("care.purpose." + given.purpose(), orEmpty(given.practitionerName())),
                given.version(),
                Times.date(given.givenAt()),
                Times.date(given.withdrawnAt()));
        String why = given.cause() == null ? "" : " " + getTranslation("care.cause." + given.cause());
        return what + why + (given.endReason() == null ? "" : " “" + given.endReason() + "”");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package app.comeback.plans.ui;

import app.comeback.plans.PlanVersion;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The versions of a plan, newest first: what changed, why, by whom, and when the client read it. */
class VersionHistory extends Composite<Section> {

    VersionHistory(List<PlanVersion> versions) {
        getContent().setId("plan-versions");
        getContent().addClassName("plan-panel");
        getContent().add(new H2(getTranslation("plans.versions")));
        versions.forEach(version -> getContent().add(entry(version)));
    }

    /** One version in words. */
    static Div entry(PlanVersion version) {
        Div entry = new Div();
        entry.add(
                new H3(entry.getTranslation("plans.version", version.version(), Times.date(version.publishedAt()))),
                new Paragraph(version.reason()));
        entry.addClassName("plan-version");
        if (!version.difference().isEmpty()) {
            UnorderedList sentences = new UnorderedList();
            version.difference().forEach(sentence -> sentences.add(new ListItem(sentence)));
            entry.add(sentences);
        }
        Paragraph who = new Paragraph(entry.getTranslation(
                        "plans.version.by",
                        version.publishedByName(),
                        entry.getTranslation("plans.as." + version.publishedAs()))
                + " "
                + (version.acknowledgedAt() == null
                        ? entry.getTranslation("plans.version.unread")
                        : entry.getTranslation("plans.version.read", Times.dateTime(version.acknowledgedAt()))));
        who.addClassName("plan-quiet");
        entry.add(who);
        return entry;
    }
}

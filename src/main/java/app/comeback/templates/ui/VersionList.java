package app.comeback.templates.ui;

import app.comeback.plans.PlanOrigin;
import app.comeback.shared.ui.Times;
import app.comeback.templates.TemplateReader.Opened;
import app.comeback.templates.TemplateReader.Version;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The versions of a template, with how many running plans came from each. */
class VersionList extends Composite<Section> {

    VersionList(Opened template) {
        UnorderedList list = new UnorderedList();
        list.addClassName("template-versions");
        template.versions().forEach(version -> list.add(line(template.ref(), version)));
        getContent().setId("template-versions");
        getContent().add(new H2(getTranslation("templates.versions")), list);
    }

    private ListItem line(PlanOrigin shown, Version version) {
        String kept = version.kept() == null
                ? getTranslation("templates.version.built-in")
                : getTranslation("templates.version.kept", Times.date(version.kept()));
        Span facts = new Span(getTranslation("templates.version.facts", kept, version.running()));
        facts.addClassName("templates-fact");
        Anchor open = new Anchor(
                TemplatesNavigation.version(new PlanOrigin(shown.template(), version.number())),
                getTranslation("templates.version", version.number()));
        ListItem line = new ListItem(open, facts);
        if (version.number() == shown.version()) {
            open.getElement().setAttribute("aria-current", "page");
            line.addClassName("template-version-shown");
        }
        return line;
    }
}

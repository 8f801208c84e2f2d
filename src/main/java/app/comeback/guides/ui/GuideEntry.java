package app.comeback.guides.ui;

import app.comeback.guides.GuideRow;
import app.comeback.medicalreview.Badge;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One guide in the list. */
class GuideEntry extends Composite<ListItem> {

    GuideEntry(GuideRow row) {
        Anchor title = new Anchor(
                GuidesNavigation.editor(row.id()),
                row.title().isBlank() ? getTranslation("guides.untitled") : row.title());
        title.setId("guide-" + row.id());
        Div signs = new Div(GuideSigns.of(row.state()));
        signs.addClassName("guide-signs");
        if (row.openErrors() > 0) {
            signs.add(new StatusLabel(Tone.STOP, getTranslation("guides.list.errors", row.openErrors())));
        } else if (row.openWarnings() > 0) {
            signs.add(new StatusLabel(Tone.WARNING, getTranslation("guides.list.warnings", row.openWarnings())));
        }
        Badge badge = row.badge();
        if (badge != null) {
            signs.add(GuideSigns.of(badge));
        }
        Span changed =
                new Span(getTranslation("guides.list.changed", row.changedBy(), Times.dateTime(row.changedAt())));
        changed.addClassName("quiet");
        getContent().addClassName("guide-row");
        getContent().add(title, signs, changed);
    }
}

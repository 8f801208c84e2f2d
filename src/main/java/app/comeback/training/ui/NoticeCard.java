package app.comeback.training.ui;

import app.comeback.training.Days;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Says why there is no session, and what to do about it: a step that comes first. */
class NoticeCard extends Composite<Section> {

    NoticeCard(Days.Notice notice) {
        getContent().setId("today-notice");
        getContent().addClassName("training-card");
        getContent().add(new H2(notice.title()), new Paragraph(notice.text()));
        if (notice.link() != null && notice.linkText() != null) {
            Anchor lead = new Anchor(notice.link(), notice.linkText());
            lead.setId("today-lead");
            lead.addClassName("training-button");
            getContent().add(lead);
        }
    }
}

package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent.Origin;
import app.comeback.guidecontent.GuideContent.ReviewClaim;
import app.comeback.guidecontent.GuideContent.SetAside;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** Where an imported text came from, and the blocks of it that do not belong to the article. */
class SourcePanel extends Composite<Div> {

    private final WorkingCopy copy;
    private final FormFields fields;

    SourcePanel(WorkingCopy copy, FormFields fields) {
        this.copy = copy;
        this.fields = fields;
        getContent().addClassName("part-form");
        show();
    }

    private void show() {
        getContent().removeAll();
        Origin origin = copy.origin;
        if (origin == null) {
            getContent().add(new EmptyState("guideeditor.source.none"));
            return;
        }
        getContent().add(new Paragraph(getTranslation("guideeditor.source.help")));
        getContent()
                .add(new Paragraph(
                        origin.lastUpdated() == null
                                ? getTranslation("guideeditor.source.file", origin.fileName())
                                : getTranslation(
                                        "guideeditor.source.file-dated",
                                        origin.fileName(),
                                        Times.date(origin.lastUpdated()))));
        for (int i = 0; i < origin.reviewClaims().size(); i++) {
            getContent().add(claim(origin.reviewClaims().get(i), i));
        }
        for (int i = 0; i < origin.setAside().size(); i++) {
            getContent().add(block(origin.setAside().get(i), i));
        }
    }

    private Component claim(ReviewClaim claim, int i) {
        Div card = new Div();
        card.addClassName("exercise");
        card.add(new Paragraph(
                getTranslation("guideeditor.source.claim", claim.name(), claim.credential(), claim.line())));
        card.add(away("claim-" + (i + 1) + "-remove", () -> {
            Origin old = origin();
            List<ReviewClaim> rest = new ArrayList<>(old.reviewClaims());
            rest.remove(i);
            set(new Origin(old.fileName(), old.sha256(), old.lastUpdated(), rest, old.setAside()));
        }));
        return card;
    }

    private Component block(SetAside block, int i) {
        UnorderedList entries = new UnorderedList();
        block.entries().forEach(entry -> entries.add(new ListItem(entry)));
        Details details = new Details(
                getTranslation(
                        "guideeditor.source.block",
                        getTranslation("guides.set-aside." + PartForms.word(block.kind())),
                        block.heading(),
                        block.entries().size(),
                        block.line()),
                entries,
                away("block-" + (i + 1) + "-remove", () -> {
                    Origin old = origin();
                    List<SetAside> rest = new ArrayList<>(old.setAside());
                    rest.remove(i);
                    set(new Origin(old.fileName(), old.sha256(), old.lastUpdated(), old.reviewClaims(), rest));
                }));
        details.setId("block-" + (i + 1));
        return details;
    }

    private Component away(String id, Runnable action) {
        Component button = PhaseForm.quiet(id, getTranslation("guideeditor.source.throw-away"), action);
        button.setVisible(!fields.isReadOnly());
        return button;
    }

    private Origin origin() {
        Origin origin = copy.origin;
        if (origin == null) {
            throw new IllegalStateException("There is no source");
        }
        return origin;
    }

    private void set(Origin origin) {
        copy.origin = origin;
        fields.changed();
        show();
    }
}

package app.comeback.training.ui;

import app.comeback.shared.ui.Times;
import app.comeback.training.ClientWords;
import app.comeback.training.ClientWords.About;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the client said about a session and the morning after it, in their own words; what was said before lies below. */
class SaidWords extends Composite<Div> {

    SaidWords(SessionStory story) {
        getContent().addClassName("said");
        for (About about : About.values()) {
            story.said(about).ifPresent(words -> {
                getContent().add(quote(words));
                List<ClientWords> before = story.saidBefore(about);
                if (!before.isEmpty()) {
                    getContent().add(earlier(before));
                }
            });
        }
        getContent().setVisible(!story.words().isEmpty());
    }

    private HtmlContainer quote(ClientWords words) {
        Span text = new Span(words.text());
        text.addClassName("said-text");
        Span when = new Span(getTranslation("training.words.said." + words.about(), Times.dateTime(words.at())));
        when.addClassName("soft");
        HtmlContainer quote = new HtmlContainer("blockquote", when, text);
        quote.setId("words-" + words.id());
        return quote;
    }

    private Details earlier(List<ClientWords> before) {
        UnorderedList list = new UnorderedList();
        before.forEach(words -> list.add(
                new ListItem(getTranslation("training.words.before", Times.dateTime(words.at()), words.text()))));
        return new Details(getTranslation("training.words.changed", before.size()), list);
    }
}

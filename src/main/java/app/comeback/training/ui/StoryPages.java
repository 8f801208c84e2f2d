package app.comeback.training.ui;

import app.comeback.training.SessionStory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Past sessions, a page at a time; a button brings the next. */
class StoryPages extends Composite<Div> {

    private static final int SIZE = 20;

    private final transient Function<Pageable, List<SessionStory>> source;
    private final transient Function<SessionStory, Component> card;
    private final Div cards = new Div();
    private final Button more = new Button();
    private int next;

    StoryPages(Function<Pageable, List<SessionStory>> source, Function<SessionStory, Component> card, Component empty) {
        this.source = source;
        this.card = card;
        cards.addClassName("stories");
        more.setText(getTranslation("training.sessions.more"));
        more.setId("sessions-more");
        more.addClickListener(event -> load());
        getContent().add(cards, more);
        load();
        if (cards.getComponentCount() == 0) {
            cards.add(empty);
        }
    }

    private void load() {
        List<SessionStory> page = source.apply(PageRequest.of(next, SIZE));
        next++;
        page.forEach(story -> cards.add(card.apply(story)));
        more.setVisible(page.size() == SIZE);
    }
}

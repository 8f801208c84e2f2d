package app.comeback.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** How a table is counted, in plain sentences below it. */
class Counting extends Composite<Section> {

    Counting(String... sentences) {
        UnorderedList list =
                new UnorderedList(Stream.of(sentences).map(ListItem::new).toArray(ListItem[]::new));
        getContent().addClassName("practice-counting");
        getContent().add(new H3(getTranslation("practice.counted")), list);
    }
}

package app.comeback.messages.ui;

import app.comeback.care.ui.OverviewSection;
import com.vaadin.flow.component.dependency.StyleSheet;

/** The part of the page about a client that shows messages; it brings their style along. */
@StyleSheet("context://messages.css")
class MessagesSection extends OverviewSection {

    MessagesSection() {
        super("messages", "messages.tab");
    }
}

package app.comeback.messages.ui;

import app.comeback.messages.Conversations;
import app.comeback.messages.Conversations.Listing;
import app.comeback.messages.Conversations.Show;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Pager;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Map;

/** A practitioner's conversations; the address says which are shown. */
@StyleSheet("context://messages.css")
class ConversationList extends Composite<Div> {

    private static final String SHOW = "show";
    private static final String SEARCH = "q";
    private static final String PAGE = "page";

    private final Show show;
    private final String words;

    ConversationList(Conversations conversations, QueryParameters address) {
        Show chosen = Choices.read(address, SHOW, Show.values());
        show = chosen == null ? Show.ALL : chosen;
        words = address.getSingleParameter(SEARCH).orElse("");
        Listing listing = conversations.list(show, words, page(address));
        Paragraph explained = new Paragraph(getTranslation("messages.list.explained"));
        explained.addClassName("message-note");
        Pager pager = new Pager("conversations", page -> follow(words, page));
        pager.show(listing.page() + 1, listing.pages());
        getContent().addClassName("conversation-list");
        getContent().add(explained, search(), filter(listing), count(listing), rows(listing), pager);
    }

    private static int page(QueryParameters address) {
        try {
            return address.getSingleParameter(PAGE).map(Integer::valueOf).orElse(1) - 1;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private TextField search() {
        TextField search = new TextField(getTranslation("messages.list.search"));
        search.setId("conversations-search");
        search.setClearButtonVisible(true);
        search.setMaxLength(Conversations.LONGEST_SEARCH);
        search.setValue(words);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                follow(search.getValue(), 1);
            }
        });
        if (!words.isEmpty()) {
            search.focus();
        }
        return search;
    }

    private void follow(String search, int page) {
        UI.getCurrent().navigate(MessagesNavigation.MESSAGES, address(show, search, page));
    }

    private static QueryParameters address(Show show, String search, int page) {
        return Choices.address(Map.of(
                SHOW, show == Show.ALL ? "" : Choices.word(show),
                SEARCH, search,
                PAGE, page == 1 ? "" : Integer.toString(page)));
    }

    private Component filter(Listing listing) {
        Nav filter = new Nav();
        filter.addClassName("filter-links");
        filter.getElement().setAttribute("aria-label", getTranslation("messages.list.filter"));
        Arrays.stream(Show.values()).forEach(choice -> {
            RouterLink link = new RouterLink(
                    getTranslation(
                            "messages.list.show." + choice, listing.counts().get(choice)),
                    MessagesView.class);
            link.setQueryParameters(address(choice, words, 1));
            link.setId("show-" + Choices.word(choice));
            if (choice == show) {
                link.getElement().setAttribute("aria-current", "page");
            }
            filter.add(link);
        });
        return filter;
    }

    private Component count(Listing listing) {
        Div count = new Div();
        count.setId("conversations-count");
        count.addClassName("spoken");
        count.getElement().setAttribute("role", "status");
        count.setText(getTranslation("messages.list.count", listing.found()));
        return count;
    }

    private Component rows(Listing listing) {
        if (listing.rows().isEmpty()) {
            String empty = words.isBlank() ? "messages.list.empty." + show : "messages.list.none-found";
            return new EmptyState(empty);
        }
        UnorderedList list = new UnorderedList();
        list.setId("conversations");
        list.addClassName("conversation-rows");
        listing.rows().forEach(row -> list.add(new ListItem(new ConversationCard(row))));
        return list;
    }
}

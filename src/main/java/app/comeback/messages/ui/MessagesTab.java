package app.comeback.messages.ui;

import app.comeback.care.ui.ClientTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the conversation to the head of a client's screens. */
@Configuration
class MessagesTab {

    private static final int ORDER = 70;

    @Bean
    ClientTab clientMessages() {
        return new ClientTab("messages.tab", MessagesNavigation.MESSAGES, ORDER);
    }
}

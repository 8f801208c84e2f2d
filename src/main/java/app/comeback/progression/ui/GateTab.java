package app.comeback.progression.ui;

import app.comeback.care.ui.ClientTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the gate among the screens about a client. */
@Configuration
class GateTab {

    private static final int ORDER = 50;

    @Bean
    ClientTab gateTabOfClient() {
        return new ClientTab("progression.tab.gate", ProgressionNavigation.GATE, ORDER);
    }
}

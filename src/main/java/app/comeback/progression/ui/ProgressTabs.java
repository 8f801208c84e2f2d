package app.comeback.progression.ui;

import app.comeback.care.ui.ClientTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs that this module adds to a client's screens. */
@Configuration
class ProgressTabs {

    @Bean
    ClientTab overviewTab() {
        return new ClientTab("progression.tab.overview", "", 0);
    }

    @Bean
    ClientTab dosesTab() {
        return new ClientTab("progression.tab.doses", ProgressionNavigation.DOSES, 35);
    }
}

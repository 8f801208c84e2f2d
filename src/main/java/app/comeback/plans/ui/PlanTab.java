package app.comeback.plans.ui;

import app.comeback.care.ui.ClientTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plan among the screens about a client. */
@Configuration
class PlanTab {

    private static final int ORDER = 30;

    @Bean
    ClientTab tabOfPlan() {
        return new ClientTab("plans.tab", PlansNavigation.TAB, ORDER);
    }
}

package app.comeback.assessments.ui;

import app.comeback.care.ui.ClientTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The assessment's place in the head of a client's screens. */
@Configuration
class AssessmentTab {

    private static final int ORDER = 20;

    @Bean
    ClientTab assessmentClientTab() {
        return new ClientTab("assessments.tab", AssessmentNavigation.TAB, ORDER);
    }
}

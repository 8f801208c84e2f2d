package app.comeback.training.ui;

import app.comeback.care.ui.ClientTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds a client's training to the head of their screens. */
@Configuration
class TrainingTab {

    private static final int ORDER = 40;

    @Bean
    ClientTab clientTraining() {
        return new ClientTab("training.tab", TrainingNavigation.TRAINING, ORDER);
    }
}

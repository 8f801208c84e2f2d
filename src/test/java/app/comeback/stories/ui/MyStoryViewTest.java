package app.comeback.stories.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.shared.Actor;
import app.comeback.stories.FinishedCourses;
import app.comeback.stories.OwnStories;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MyStoryViewTest extends SpringBrowserlessTest {

    @Autowired
    FinishedCourses courses;

    @Autowired
    OwnStories stories;

    @Autowired
    CarePeople people;

    @Test
    void a_client_who_finished_tells_the_story_and_takes_it_back() {
        Actor client = courses.finished().client();
        as(client, () -> {
            Screens.open("my-story");
            find(TextField.class).withId("story-name").single().setValue("A runner");
            find(TextArea.class).withId("story-text").single().setValue("It took a year.");
            find(Checkbox.class).withId("story-agree").single().setValue(true);
            find(Button.class).withId("story-send").single().click();
            assertThat(stories.mine()).singleElement().satisfies(own -> assertThat(
                            own.story().words().text().value())
                    .isEqualTo("It took a year."));
            assertThat(find(TextField.class).withId("story-name").exists()).isFalse();
            find(Button.class).withClassName("story-withdraw").single().click();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(stories.mine()).isEmpty();
        });
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_sent() {
        Actor client = courses.finished().client();
        as(client, () -> {
            Screens.open("my-story");
            find(TextArea.class).withId("story-text").single().setValue("It took a year.");
            find(Button.class).withId("story-send").single().click();
            assertThat(find(TextField.class).withId("story-name").single().isInvalid())
                    .isTrue();
            assertThat(find(Checkbox.class).withId("story-agree").single().isInvalid())
                    .isTrue();
            assertThat(find(TextArea.class).withId("story-text").single().getValue())
                    .isEqualTo("It took a year.");
            assertThat(stories.mine()).isEmpty();
        });
    }

    @Test
    void whoever_has_not_finished_is_told_so() {
        as(people.client(), () -> {
            Screens.open("my-story");
            assertThat(find(TextField.class).withId("story-name").exists()).isFalse();
            assertThat(find(MyStoryView.class).single().getElement().getTextRecursively())
                    .contains("Once you have finished a programme");
        });
    }

    @Test
    void nobody_but_clients_has_the_screen() {
        as(people.trainer(), () -> {
            Screens.open("my-story");
            assertThat(find(MyStoryView.class).exists()).isFalse();
        });
    }
}

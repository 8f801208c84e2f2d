package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Accessibility;
import app.comeback.testing.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** A client asks on the phone, the physiotherapist answers at the desk, and neither reloads the page. */
class MessagesJourneyIT {

    private static final String FIELD = "#message-text textarea";

    /** An open conversation asks every half minute. */
    private static final double NEWS_MILLIS = 45_000;

    @Test
    void a_question_is_answered_and_half_an_answer_survives_what_comes_in_between() {
        Page desk = DemoPortal.get().signedIn("physio", "/messages?q=nora", Chromium.DESK);
        desk.click("#conversations a");
        desk.waitForSelector(FIELD);
        desk.click(FIELD);
        desk.keyboard().type("Half an ans");
        Page phone = DemoPortal.get().signedIn("client", "/messages", Chromium.PHONE);
        phone.click(FIELD);
        phone.keyboard().type("May I run <b>tomorrow</b>?");
        phone.keyboard().press("Control+Enter");
        words(phone, "May I run <b>tomorrow</b>?").waitFor();
        assertThat(phone.inputValue(FIELD)).isEmpty();
        assertThat(focused(phone)).isEqualTo("message-text");

        words(desk, "May I run <b>tomorrow</b>?").waitFor(new Locator.WaitForOptions().setTimeout(NEWS_MILLIS));
        assertThat(desk.textContent("#messages-news")).isEqualTo("One new message.");
        assertThat(desk.inputValue(FIELD)).isEqualTo("Half an ans");
        assertThat(focused(desk)).isEqualTo("message-text");
        desk.reload();
        desk.waitForSelector(FIELD);
        assertThat(desk.inputValue(FIELD)).isEqualTo("Half an ans");
        Accessibility.check(desk);
        desk.click(FIELD);
        desk.keyboard().press("Control+End");
        desk.keyboard().type("wer, finished.");
        desk.click("#message-send");
        words(desk, "Half an answer, finished.").waitFor();

        words(phone, "Half an answer, finished.").waitFor(new Locator.WaitForOptions().setTimeout(NEWS_MILLIS));
        phone.locator("vaadin-button[id^=take-back-]").last().click();
        Accessibility.check(phone);
        phone.click("#take-back-confirm");
        words(phone, "May I run <b>tomorrow</b>?")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(focused(phone)).startsWith("message-");
        phone.context().close();
        desk.context().close();
    }

    private static Locator words(Page page, String text) {
        return page.locator(".message-words").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static String focused(Page page) {
        return (String)
                page.evaluate("(document.activeElement.closest('vaadin-text-area') ?? document.activeElement).id");
    }
}

package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A review from its author to its readers, through two moderators; and a reader who has no account. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewJourneyIT {

    private static final String LOW = "Twice the call began late, and nobody said why. Ring 0170 555 01 23 for more.";
    private static final String HIGH = "I get an answer every evening";
    private static final String RESPONSE = "The part about sitting helped me at my desk.";

    private final DemoPortal portal = DemoPortal.get();

    @Test
    @Order(1)
    void a_client_writes_and_two_moderators_decide_without_seeing_the_stars() {
        write();

        Page first = portal.signedIn("moderator", "/moderation", Chromium.DESK);
        List<String> seen = listen(first);
        openCase(first, LOW);
        assertThat(first.locator("#words").innerText()).contains(LOW);
        assertThat(String.join("\n", seen) + first.content())
                .as("nothing of the rating goes through the network before the decision")
                .contains(LOW)
                .doesNotContainIgnoringCase("stars\"")
                .doesNotContain("★", "☆", " of 5 ");
        reject(first, "It is advertising", "The number at the end");

        Page second = portal.signedIn("moderator2", "/moderation?step=second", Chromium.DESK);
        openCase(second, LOW);
        second.click("#agree");
        second.waitForSelector("#agree", DemoPortal.gone());

        Page author = portal.signedIn("client", "/my-reviews", Chromium.PHONE);
        assertThat(author.locator("main, .view").first().innerText())
                .contains("The number at the end", "Clause 10", "Appeal");
        assertThat(reviews()).doesNotContain(LOW);
        close(first, second, author);
    }

    @Test
    @Order(2)
    void an_author_appeals_and_another_moderator_brings_it_back() {
        Page first = portal.signedIn("moderator", "/moderation", Chromium.DESK);
        openCase(first, HIGH);
        reject(first, "It is advertising", "All of it");

        Page author = portal.signedIn("client", "/my-reviews", Chromium.PHONE);
        Locator card = author.locator("[id^=own-review-]", new Page.LocatorOptions().setHasText(HIGH));
        card.locator("[id^=appeal-]").first().click();
        author.fill("#appeal-words textarea", "There is nothing for sale in it.");
        author.click("#appeal-send");
        author.waitForSelector("#appeal-dialog", DemoPortal.gone());

        Page second = portal.signedIn("moderator2", "/moderation?step=appeal", Chromium.DESK);
        openCase(second, HIGH);
        second.fill("#answer textarea", "You are right.");
        second.click("#reinstate");
        second.waitForSelector("#reinstate", DemoPortal.gone());

        assertThat(reviews()).contains(HIGH);
        close(first, author, second);
    }

    @Test
    @Order(3)
    void a_reader_without_an_account_responds_and_reports() {
        Page reader = Chromium.get().windowWithoutJavaScript(Chromium.PHONE);
        reader.navigate(portal.url() + "/guides");
        reader.locator("main h3 a").first().click();
        String guide = reader.url();
        reader.locator("a[href*='/respond?']").first().click();
        reader.fill("#text", RESPONSE);
        reader.fill("#name", "Reader R.");
        reader.fill("#email", "reader@example.org");
        reader.check("#agrees");
        reader.click("#submit");
        reader.locator("main a[href*='token=']").first().click();
        reader.locator("main form button").first().click();

        Page moderator = portal.signedIn("moderator", "/moderation?kind=response", Chromium.DESK);
        openCase(moderator, RESPONSE);
        choose(moderator, "#measure", "Publish it as it is");
        moderator.click("#decide");
        moderator.waitForSelector("vaadin-notification-card");

        readAfresh(reader, guide);
        Locator response = reader.locator("article[id^=response-]", new Page.LocatorOptions().setHasText(RESPONSE));
        assertThat(response.count()).isOne();
        response.locator("a[href*='/report?']").click();
        reader.check("#reason-OFF_TOPIC");
        reader.click("#submit");
        assertThat(reader.locator("h1").innerText()).contains("Thank you");

        portal.open(moderator, "/moderation?step=notice");
        openCase(moderator, RESPONSE);
        choose(moderator, "#measure", "Keep it as it is");
        moderator.click("#decide");
        moderator.waitForSelector("vaadin-notification-card");
        readAfresh(reader, guide);
        assertThat(response.count()).isOne();
        close(moderator, reader);
    }

    private void write() {
        Page client = portal.signedIn("client", "/my-reviews", Chromium.PHONE);
        client.locator("[id^=rate-]", new Page.LocatorOptions().setHasText("Write"))
                .last()
                .click();
        client.waitForSelector("#review-stars");
        client.locator("#review-stars vaadin-radio-button").nth(3).click();
        client.fill("#review-name input", "Nora L.");
        client.fill("#review-text textarea", LOW);
        client.locator("#review-incentive vaadin-radio-button").first().click();
        client.locator("#review-agrees input").check();
        client.click("#review-post");
        client.waitForSelector("#review-post", DemoPortal.gone());
        assertThat(client.locator(".view").first().innerText()).contains(LOW);
        client.context().close();
    }

    /** Keeps what comes over the network from now on, as far as it can be read as text. */
    private static List<String> listen(Page page) {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        page.onResponse(response -> {
            if (response.request().url().contains("v-r=uidl")) {
                seen.add(text(response));
            }
        });
        return seen;
    }

    private static String text(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException gone) {
            return "";
        }
    }

    private static void openCase(Page moderator, String words) {
        moderator
                .locator("[id^=open-]", new Page.LocatorOptions().setHasText(words.substring(0, 25)))
                .first()
                .click();
        moderator.waitForSelector("#words");
    }

    private static void reject(Page moderator, String why, String facts) {
        choose(moderator, "#measure", "Do not publish it");
        choose(moderator, "#reason", why);
        moderator.fill("#facts textarea", facts);
        moderator.click("#decide");
        moderator.waitForSelector("vaadin-notification-card");
    }

    private static void choose(Page page, String group, String label) {
        page.locator(group + " vaadin-radio-button", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
    }

    private String reviews() {
        Page reader = Chromium.get().windowWithoutJavaScript(Chromium.PHONE);
        reader.navigate(portal.url() + "/reviews");
        String text = reader.locator("main").innerText();
        reader.context().close();
        return text;
    }

    /** A public page may be kept for a minute; a reader who reloads sees what is there now. */
    private static void readAfresh(Page reader, String address) {
        reader.navigate(address);
        reader.reload();
    }

    private static void close(Page... pages) {
        for (Page page : pages) {
            page.context().close();
        }
    }
}

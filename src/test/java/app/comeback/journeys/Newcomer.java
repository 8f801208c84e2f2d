package app.comeback.journeys;

import app.comeback.testing.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Somebody with a phone who has never been here before. */
final class Newcomer {

    private static final String PASSWORD = "a long enough pass phrase 17";

    /** What is answered where neither yes nor no is asked: the first of these that is on the screen. */
    private static final List<String> ANSWERS = List.of(
            "#answer-NO",
            "#answer-LEFT",
            "#answer-SPRINTING",
            "#answer-LIMP",
            "#answer-SMALL",
            "#answer-RUNNER",
            "#answer-3",
            "#answer-unknown");

    private final DemoPortal portal;
    private final String name;
    private final Page page;

    /** Joins with a new address, confirmed by the link that the demo shows on the page. */
    Newcomer(DemoPortal portal, String name) {
        this.portal = portal;
        this.name = name;
        page = Chromium.get().window(Chromium.PHONE);
        page.navigate(portal.url() + "/join");
        page.fill("#email", UUID.randomUUID() + "@example.org");
        page.click("#submit");
        page.click("#demo-link");
        page.fill("#name", name);
        page.fill("#password", PASSWORD);
        page.click("#submit");
        page.fill("#password", PASSWORD);
        page.click("#sign-in");
        page.waitForURL(address -> !address.contains("/login"));
    }

    Page page() {
        return page;
    }

    void open(String path) {
        portal.open(page, path);
    }

    /** Consents to care, and shares the record with this practitioner. */
    void shareWith(String practitioner) {
        open("/consents");
        page.click("#give-care");
        page.click("#give-confirm");
        page.waitForSelector("#withdraw-care");
        page.locator(".care-row", new Page.LocatorOptions().setHasText(practitioner))
                .locator("[id^=share-]")
                .click();
        page.click("#give-confirm");
        page.waitForSelector("#consent-sharing [id^=withdraw-]");
    }

    /** Answers every question of the intake, and hands the answers in. */
    void answerTheIntake() {
        open("/assessment");
        Deque<String> numbers = new ArrayDeque<>(List.of("30", "5"));
        while (page.locator("#intake-submit").count() == 0) {
            String question = page.innerText("#question");
            answer(numbers);
            page.waitForFunction(
                    "before => document.querySelector('#intake-submit')"
                            + " || document.querySelector('#question')?.innerText !== before",
                    question);
        }
        page.click("#intake-submit");
        page.waitForSelector("#intake-submit", DemoPortal.gone());
    }

    private void answer(Deque<String> numbers) {
        for (String answer : ANSWERS) {
            if (page.locator(answer).count() > 0) {
                page.click(answer);
                return;
            }
        }
        Locator number = page.locator("vaadin-text-field#answer input");
        if (number.count() > 0) {
            number.fill(numbers.pop());
        }
        page.click("#answer-next");
    }

    /** Takes the walking test at home, without pain. */
    void testTheWalk() {
        open("/assessment/tests/walk");
        page.click("#value-walk-pain-0");
        page.click("#value-walk-limp-0");
        page.click("#test-save");
        page.waitForURL("**/assessment/tests");
    }

    /** Does today's session in the player, every set and every question, and waits until the portal has it. */
    void train() {
        page.click("#start");
        page.waitForURL("**/togo/");
        page.click("#start");
        while (page.locator(".answers").count() == 0) {
            String before = page.innerHTML("main");
            page.locator(NEXT).first().click();
            page.waitForFunction("before => document.querySelector('main').innerHTML !== before", before);
        }
        page.waitForSelector("#sync .chip.ok");
    }

    /** The one thing to do on each of the player's screens. */
    private static final String NEXT = ":is(#no-signs, #finish, #next, #skip-rest, button.set[aria-pressed=false], "
            + ".scale:not(:has([aria-pressed=true])) #value-0, .rows:not(:has([aria-pressed=true])) #value-4)";

    String name() {
        return name;
    }
}

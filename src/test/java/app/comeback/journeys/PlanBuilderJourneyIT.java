package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Accessibility;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** A plan of four weeks for a client with two restrictions, from a template, with a superset. */
class PlanBuilderJourneyIT {

    private static final String TEMPLATE = "#template-6f0c2f0e-52d1-4f0b-9a35-6a4a2d7f1001";
    private static final String REASON = "Four gentle weeks";

    private final DemoPortal portal = DemoPortal.get();

    @Test
    void a_plan_is_built_from_a_template_and_published_with_few_clicks() {
        Practitioner physio = examined("Mila Mouse");
        Page page = physio.page();
        physio.open("");
        Effort effort = new Effort(page);
        page.click("#tab-plan");
        page.click("#to-board");
        page.waitForSelector("cb-plan-board [data-entry]");
        page.locator("#board-menus vaadin-menu-bar-button:has-text('Start from')")
                .click();
        page.click("#menu-start-template");
        page.click(TEMPLATE);
        page.waitForSelector("#left-out-ok");
        Accessibility.check(page);
        page.click("#left-out-ok");
        page.click("[data-day='1'] [id^=entry-HX02]");
        page.click("#entry-superset");
        page.waitForSelector("[data-day='1'] .board-superset");
        page.click("#copy-1");
        page.locator("#copy-days vaadin-checkbox").first().click();
        for (int week = 1; week < 4; week++) {
            page.locator("#copy-weeks vaadin-checkbox").nth(week).click();
        }
        page.click("#copy-confirm");
        page.waitForSelector("#copy-confirm", DemoPortal.gone());
        Accessibility.check(page);
        page.click("#board-confirm");
        page.click("#plan-reason textarea");
        effort.type(REASON);
        page.click("#plan-dialog-confirm");
        page.waitForSelector("#board-publish");
        report("pointer", effort);
        assertThat(effort.clicks()).isLessThanOrEqualTo(17);
        assertThat(effort.keys()).isEqualTo(REASON.length());
        assertPublished(physio);
        measure(page, physio);
    }

    @Test
    void the_same_plan_is_built_by_keyboard_alone() {
        Practitioner physio = examined("Kim Keys");
        Page page = physio.page();
        physio.open("");
        Effort effort = new Effort(page);
        effort.tabTo("#tab-plan");
        effort.press("Enter");
        effort.tabTo("#to-board");
        effort.press("Enter");
        page.waitForSelector("cb-plan-board [data-entry]");
        effort.tabTo("#board-menus");
        effort.press("ArrowRight", "ArrowDown");
        page.waitForSelector("#menu-start-template");
        effort.press("ArrowDown", "Enter");
        effort.tabTo(TEMPLATE);
        effort.press("Enter");
        effort.tabTo("#left-out-ok");
        effort.press("Enter");
        page.waitForSelector("#left-out-ok", DemoPortal.gone());
        effort.tabTo("[data-day='1'] [id^=entry-HX02]");
        effort.press("Enter");
        effort.tabTo("#entry-superset");
        effort.press("Enter");
        page.waitForSelector("[data-day='1'] .board-superset");
        effort.tabTo("#copy-1");
        effort.press("Enter");
        effort.tabTo("#copy-days vaadin-checkbox:first-of-type");
        effort.press("Space");
        for (int week = 2; week <= 4; week++) {
            effort.tabTo("#copy-weeks vaadin-checkbox:nth-of-type(" + week + ")");
            effort.press("Space");
        }
        effort.tabTo("#copy-confirm");
        effort.press("Enter");
        page.waitForSelector("#copy-confirm", DemoPortal.gone());
        effort.tabTo("#board-confirm");
        effort.press("Enter");
        effort.tabTo("#plan-reason");
        effort.type(REASON);
        effort.tabTo("#plan-dialog-confirm");
        effort.press("Enter");
        page.waitForSelector("#board-publish");
        report("keyboard", effort);
        assertThat(effort.clicks()).isZero();
        assertPublished(physio);
    }

    /** A client with a slight strain who must neither kneel nor stand on one leg. */
    private Practitioner examined(String name) {
        Newcomer client = new Newcomer(portal, name);
        client.shareWith(Practitioner.NAME);
        client.answerTheIntake();
        Practitioner physio = new Practitioner(portal, client.name());
        physio.confirmTheStrain();
        physio.restrict("No kneeling", "A graze on the knee");
        physio.restrict("No standing on one leg", "Dizzy since the flu");
        return physio;
    }

    private static void assertPublished(Practitioner physio) {
        physio.open("plan");
        Page page = physio.page();
        assertThat(page.innerText("#plan-standing")).contains("Version 1 runs");
        physio.open("plan/board");
        assertThat(page.locator("#board-weeks a").count()).isEqualTo(4);
        assertThat(page.locator("[data-day='1'] .board-superset").count()).isEqualTo(1);
        physio.open("plan");
        assertThat(page.locator("#plan-publish").count())
                .as("a plan by days is edited on the board alone")
                .isZero();
    }

    /** One move by the arrow keys, from the key to the answer in the browser. */
    private static void measure(Page page, Practitioner physio) {
        physio.open("plan/board");
        page.locator("[data-day='1'] .board-handle").first().focus();
        long start = System.nanoTime();
        Response answer = page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> page.keyboard()
                .press("ArrowDown"));
        page.waitForFunction("document.querySelector('#board-live').textContent.includes('place 2')");
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat((Boolean) page.evaluate("Boolean(document.activeElement.closest('.board-handle'))"))
                .as("focus stays on the moved exercise")
                .isTrue();
        System.out.printf(
                "Plan builder, one reorder in the browser: %d ms, %.1f kB of answer%n",
                millis, answer.body().length / 1_000.0);
    }

    private static void report(String by, Effort effort) {
        System.out.printf(
                "Plan builder, four weeks from a template with a superset, by %s: %d clicks, %d keystrokes%n",
                by, effort.clicks(), effort.keys());
    }
}

package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Chromium;
import app.comeback.testing.Eventually;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartIT {

    private static final String TYPED = "Half a sentence that nobody has saved y";

    @Test
    void a_killed_portal_costs_one_reload_and_no_typed_text() throws Exception {
        DemoPortal portal = DemoPortal.startForKilling();
        Page page = portal.signedIn("editor", "/edit/guides", Chromium.DESK);
        page.locator("#guide-new").click();
        page.waitForURL("**/edit/guides/*-*");
        page.locator("#part-add vaadin-menu-bar-button").first().click();
        page.locator("#part-add-section").click();
        textArea(page).pressSequentially(TYPED);
        String address = page.url();
        waitUntilKept(portal);
        page.evaluate("window.beforeTheKill = true");

        portal.process().kill9();
        portal.process().start().waitReady();

        page.waitForFunction(
                "window.beforeTheKill === undefined", null, new Page.WaitForFunctionOptions().setTimeout(90_000));
        assertThat(page.url()).isEqualTo(address);
        page.waitForSelector("#draft-discard");
        assertThat(textArea(page).inputValue()).isEqualTo(TYPED);

        page.locator("#guide-save").dblclick();
        page.waitForSelector("#guide-save-state:has-text('Everything is saved')");
        assertThat(revisionsWith(portal, TYPED)).isEqualTo(1);
        assertThat(drafts(portal)).isZero();
        portal.process().close();
    }

    private static Locator textArea(Page page) {
        return page.locator("#section-text textarea");
    }

    private static void waitUntilKept(DemoPortal portal) {
        Eventually.holds(
                () -> "the draft is kept within a second of the last key",
                Duration.ofSeconds(10),
                () -> drafts(portal) > 0);
    }

    private static long drafts(DemoPortal portal) {
        return count(portal, "select count(*) from draft where content like ?", TYPED);
    }

    private static long revisionsWith(DemoPortal portal, String text) {
        return count(portal, "select count(*) from guide_revision where content::text like ?", text);
    }

    private static long count(DemoPortal portal, String sql, String text) {
        try (var connection = portal.process().database();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + text + "%");
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

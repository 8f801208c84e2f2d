package app.comeback.journeys;

import app.comeback.testing.Chromium;
import app.comeback.testing.Eventually;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** One phone with the session player on it, in a hand that presses. */
final class TogoPhone implements AutoCloseable {

    private final String url;
    private final BrowserContext context;
    private Page page;

    TogoPhone(String url, int width) {
        this.url = url;
        page = Chromium.get().window(width);
        context = page.context();
        page.navigate(url + "/togo/");
        waitFor("#start");
    }

    Page page() {
        return page;
    }

    /** Waits until the player can start without network. */
    void waitUntilItNeedsNoNetwork() {
        waitUntil("sessions and pictures are kept", () -> (Boolean) page.evaluate("""
                async () => {
                  const pictures = await (await caches.open('togo-pictures')).keys();
                  const { active } = await navigator.serviceWorker.ready;
                  return active.state === 'activated' && navigator.serviceWorker.controller !== null && pictures.length > 0;
                }"""));
    }

    void press(String id) {
        page.locator("#" + id).click();
    }

    boolean sees(String selector) {
        return page.locator(selector).count() > 0;
    }

    void waitFor(String selector) {
        page.waitForSelector(selector);
    }

    /** Whether this set is ticked off on the screen. */
    boolean isTicked(String set) {
        return "true".equals(page.locator("#" + set).getAttribute("aria-pressed"));
    }

    void waitUntil(String what, BooleanSupplier condition) {
        Eventually.holds(
                () -> what + "; the screen says: " + page.innerText("main"), Duration.ofSeconds(30), condition);
    }

    /** Switches the phone's own radio off or on: the browser knows of it. */
    void flightMode(boolean on) {
        context.setOffline(on);
    }

    /** Ends the tab at once, whatever it was doing, and opens the player again. */
    void killAndReopen() {
        Page next = context.newPage();
        page.close();
        page = next;
        page.navigate(url + "/togo/");
        page.waitForSelector("#title");
    }

    @Override
    public void close() {
        context.close();
    }
}

package app.comeback.journeys;

import com.microsoft.playwright.Page;

/** What somebody has to do on a page: clicks and keystrokes, counted by the browser itself. */
final class Effort {

    private static final int FARTHEST = 200;
    private static final String COUNTER = """
            const add = what => sessionStorage.setItem(what, Number(sessionStorage.getItem(what)) + 1);
            addEventListener('pointerdown', () => add('clicks'), true);
            addEventListener('keydown', () => add('keys'), true);
            """;

    private final Page page;

    /** Counts from now on. */
    Effort(Page page) {
        this.page = page;
        page.addInitScript(COUNTER);
        page.evaluate(COUNTER);
        page.evaluate("sessionStorage.clear()");
    }

    int clicks() {
        return count("clicks");
    }

    int keys() {
        return count("keys");
    }

    private int count(String what) {
        return (Integer) page.evaluate("what => Number(sessionStorage.getItem(what))", what);
    }

    /** Goes on with the Tab key until this has the focus. */
    void tabTo(String selector) {
        page.waitForSelector(selector);
        for (int step = 0; step < FARTHEST; step++) {
            if ((Boolean) page.evaluate("selector => Boolean(document.activeElement?.closest(selector))", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " cannot be reached with the Tab key");
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }
}

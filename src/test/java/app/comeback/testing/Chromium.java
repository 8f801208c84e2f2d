package app.comeback.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one real browser of a test run; each visitor gets a window of their own, with cookies of their own. */
public final class Chromium implements AutoCloseable {

    /** A phone, upright. */
    public static final int PHONE = 390;
    /** A desk. */
    public static final int DESK = 1_440;

    private static @Nullable Chromium running;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("COMEBACK_CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update")));
    }

    /** The browser; started at first use, ended with the test run. */
    public static synchronized Chromium get() {
        if (running == null) {
            Chromium started = new Chromium();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            running = started;
        }
        return running;
    }

    /** A new window of a new visitor, this many CSS pixels wide. */
    public Page window(int width) {
        BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(width, width < 700 ? 844 : 900));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** The same, for a visitor who switched JavaScript off. */
    public Page windowWithoutJavaScript(int width) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

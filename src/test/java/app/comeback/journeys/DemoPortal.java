package app.comeback.journeys;

import app.comeback.testing.Chromium;
import app.comeback.testing.PortalProcess;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jspecify.annotations.Nullable;

/** The packaged portal with its demo, started once for all journeys. */
final class DemoPortal {

    static final String PASSWORD = "comeback-demo";

    private static @Nullable DemoPortal running;

    private final PortalProcess process;

    private DemoPortal(PortalProcess process) {
        this.process = process;
    }

    /** The portal; started at first use, stopped with the test run. */
    static synchronized DemoPortal get() {
        if (running == null) {
            running = start(PortalProcess.create());
        }
        return running;
    }

    /** A portal of one's own, for journeys that kill it; its pages notice within seconds that it was away. */
    static DemoPortal startForKilling() {
        return start(PortalProcess.create().with("VAADIN_HEARTBEATINTERVAL", "5"));
    }

    private static DemoPortal start(PortalProcess process) {
        process.with("COMEBACK_DEMO", "true").start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::close));
        process.waitReady();
        return new DemoPortal(process);
    }

    PortalProcess process() {
        return process;
    }

    String url() {
        return process.url();
    }

    /** A new window in which this demo person has signed in and is at this path. */
    Page signedIn(String name, String path, int width) {
        Page page = Chromium.get().window(width);
        page.navigate(url() + "/login");
        page.fill("input[name=username]", name + "@demo.test");
        page.fill("input[name=password]", PASSWORD);
        page.press("input[name=password]", "Enter");
        page.waitForURL(address -> !address.contains("/login"));
        open(page, path);
        return page;
    }

    /** Waits until something is not to be seen any more. */
    static Page.WaitForSelectorOptions gone() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    /** Goes to the path and waits until its screen stands. */
    void open(Page page, String path) {
        page.navigate(url() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForSelector("h1");
    }
}

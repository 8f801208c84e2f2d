package app.comeback.journeys;

import app.comeback.testing.Chromium;
import com.microsoft.playwright.Page;

/** The demo's physiotherapist at a desk, with one client's record open. */
final class Practitioner {

    static final String NAME = "Amara Nwosu";

    private final DemoPortal portal;
    private final Page page;
    private final String client;

    /** Finds the client by name. */
    Practitioner(DemoPortal portal, String name) {
        this.portal = portal;
        page = portal.signedIn("physio", "/clients", Chromium.DESK);
        page.fill("#clients-search input", name);
        page.locator("[id^=open-]", new Page.LocatorOptions().setHasText(name)).click();
        page.waitForSelector("#tab-assessment");
        client = page.url().replaceAll(".*/clients/([^/?]+).*", "$1");
    }

    Page page() {
        return page;
    }

    /** Opens a tab of the client's record. */
    void open(String tab) {
        portal.open(page, "/clients/" + client + (tab.isEmpty() ? "" : "/" + tab));
    }

    /** Confirms a slight strain. */
    void confirmTheStrain() {
        open("assessment");
        choose("#confirm-class", "Hamstring strain");
        choose("#confirm-grade", "1, mild");
        page.locator("#confirm-sign-off input").check();
        page.fill("#confirm-reason textarea", "Examined on video; walks with a slight limp");
        page.click("#confirm-save");
        page.waitForSelector("#confirm-reason:not([has-value])");
    }

    private void choose(String select, String item) {
        page.click(select);
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(item))
                .first()
                .click();
    }

    /** Confirms the plan as the rules propose it. */
    void confirmThePlan() {
        open("plan");
        page.click("#plan-confirm");
        page.fill("#plan-reason textarea", "Gentle loading from today on");
        page.click("#plan-dialog-confirm");
        page.waitForSelector("#plan-publish");
    }

    /** Forbids something on both sides. */
    void restrict(String what, String reason) {
        open("restrictions");
        choose("#restriction-kind", what);
        page.fill("#restriction-reason textarea", reason);
        page.click("#restriction-save");
        page.locator("#restrictions-in-force", new Page.LocatorOptions().setHasText(reason))
                .waitFor();
    }

    /** Records a value that was measured now; of one leg the injured one. */
    void measure(String name, String code, String value) {
        page.fill("#measure input", name);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        String field = "#value-" + code;
        page.waitForSelector(field + ", " + field + "-0");
        if (page.locator("#side-LEFT").count() > 0) {
            page.click("#side-LEFT");
        }
        if (page.locator(field).count() > 0) {
            page.fill(field + " input", value);
        } else {
            page.click(field + "-" + value);
        }
        page.click("#measure-save");
        page.waitForSelector("#measure-save", DemoPortal.gone());
    }

    /** Decides that the client goes into the next phase. */
    void advance() {
        page.click("#gate-advance");
        page.fill("#decision-reason textarea", "Everything is met, and the client feels ready");
        page.click("#decision-confirm");
        page.waitForSelector("#decision-dialog", DemoPortal.gone());
    }

    /** Lifts the open lock. */
    void lift() {
        page.click("[id^=lift-]");
        page.fill("#lift-reason textarea", "Called: the chest pain was a pulled rib muscle, seen by a doctor");
        page.click("#lift-confirm");
        page.waitForSelector("[id^=lift-]", DemoPortal.gone());
    }
}

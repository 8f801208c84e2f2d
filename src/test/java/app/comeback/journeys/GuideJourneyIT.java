package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GuideJourneyIT {

    private static final String BADGE = "Clinically reviewed by a physiotherapist";

    private final DemoPortal portal = DemoPortal.get();

    @Test
    void a_guide_travels_from_import_to_a_signed_page_and_an_edit_takes_the_badge_away() throws IOException {
        Page editor = portal.signedIn("editor", "/edit/guides/import", Chromium.DESK);
        importDefectiveGuide(editor);
        editor.locator("#guide-send").click();
        assertThat(editor.locator("vaadin-notification-card").first().innerText())
                .as("a guide with open errors is not sent")
                .isNotBlank();
        editor.locator("#notice-close").first().click();
        waiveEveryError(editor);
        editor.locator("#guide-send").click();
        editor.waitForSelector("#guide-take-back");

        Page physio = portal.signedIn("physio", "/medical-reviews", Chromium.DESK);
        signTheFirstWaiting(physio);

        editor.reload();
        editor.locator("#guide-publish").click();
        editor.locator("#publish-do").click();
        String address = editor.locator("#guide-public").getAttribute("href");
        assertThat(publicText(address)).contains(BADGE);

        changeTheFirstSection(editor);
        assertThat(publicText(address))
                .as("a draft does not touch the public page")
                .contains(BADGE);
        editor.locator("#guide-correct").click();
        editor.locator("#correct-reason textarea").fill("The first section named a wrong number of days");
        editor.locator("#correct-do").click();
        editor.waitForSelector("#correct-do", hidden());
        assertThat(publicText(address)).doesNotContain(BADGE);

        portal.open(physio, "/medical-reviews");
        assertThat(physio.locator("[id^=open-]").first().innerText()).isNotBlank();
    }

    private static void importDefectiveGuide(Page page) throws IOException {
        try (InputStream file = GuideJourneyIT.class.getResourceAsStream("/demo/defective-guide.txt")) {
            page.locator("#import-file input[type=file]")
                    .setInputFiles(new FilePayload(
                            "guide.txt",
                            "text/plain",
                            Objects.requireNonNull(file).readAllBytes()));
        }
        page.locator("#import-create").click();
        page.waitForSelector("#findings h2");
    }

    private static void waiveEveryError(Page page) {
        Locator errors = page.locator("#findings li:has(.status-stop) vaadin-button[id^=waive]");
        assertThat(errors.count()).as("errors of the defective guide").isGreaterThan(10);
        while (errors.count() > 0) {
            String before = page.locator("#findings h2").innerText();
            errors.first().click();
            page.locator("#waive-reason textarea").fill("Settled with the author outside the text");
            page.locator("#waive-do").click();
            page.waitForFunction("before => document.querySelector('#findings h2').innerText !== before", before);
        }
    }

    private static void signTheFirstWaiting(Page page) {
        page.locator("[id^=open-]").first().click();
        page.waitForSelector("#sign");
        for (Locator question : page.locator("[id^=check-]").all()) {
            question.locator("vaadin-radio-button input").first().check();
        }
        page.locator("#conflict vaadin-radio-button input").first().check();
        page.locator("#statement input").check();
        page.locator("#password input").fill(DemoPortal.PASSWORD);
        page.locator("#sign").click();
        page.waitForSelector("#sign", hidden());
    }

    private static void changeTheFirstSection(Page page) {
        page.locator("[id^=part-section-introduction]").click();
        Locator text = page.locator("#section-text textarea");
        text.press("Control+End");
        text.pressSequentially(" Wait two days before the first run. [general]");
        page.waitForFunction(
                "() => !document.querySelector('#guide-save-state').innerText.includes('Everything is saved')");
        page.locator("#guide-save").click();
        page.waitForSelector("#guide-correct");
    }

    private String publicText(String address) {
        Page reader = Chromium.get().windowWithoutJavaScript(Chromium.PHONE);
        reader.navigate(portal.url() + address);
        String text = reader.locator("main").innerText();
        reader.context().close();
        return text;
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }
}

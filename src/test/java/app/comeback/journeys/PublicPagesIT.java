package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Accessibility;
import app.comeback.testing.Chromium;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/guides",
                "/guides?q=nothing-like-this",
                "/guides/hamstring-strain",
                "/guides/hamstring-strain/history",
                "/trainers",
                "/reviews",
                "/reviews/policy",
                "/reviews/tally",
                "/stories",
                "/guides/hamstring-strain/responses",
                "/respond?guide=hamstring-strain",
                "/editorial-policy",
                "/privacy",
                "/login",
                "/login?error",
                "/join",
                "/forgot",
                "/guides/never-written"
            })
    void every_public_page_is_fit_for_all_readers(String path) {
        for (int width : new int[] {320, Chromium.DESK}) {
            Page page = Chromium.get().window(width);
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type()) && !message.text().contains("404")) {
                    errors.add(message.text());
                }
            });
            page.navigate(DemoPortal.get().url() + path);
            Accessibility.check(page);
            assertThat(errors).as("console of " + path).isEmpty();
            page.context().close();
        }
    }

    @Test
    void the_guide_is_read_without_javascript() {
        Page page = Chromium.get().windowWithoutJavaScript(Chromium.PHONE);
        page.navigate(DemoPortal.get().url() + "/guides/hamstring-strain");

        assertThat(page.locator("h1").innerText()).containsIgnoringCase("hamstring");
        assertThat(page.locator("main").innerText()).contains("Clinically reviewed by a physiotherapist");
        page.context().close();
    }

    @Test
    void the_keyboard_reaches_the_text_first() {
        Page page = Chromium.get().window(Chromium.DESK);
        page.navigate(DemoPortal.get().url() + "/guides/hamstring-strain");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.url()).endsWith("#content");
        page.context().close();
    }
}

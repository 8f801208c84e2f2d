package app.comeback.journeys;

import app.comeback.testing.Accessibility;
import app.comeback.testing.Chromium;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedInScreensIT {

    @ParameterizedTest
    @CsvSource({
        "client, /today /messages /appointments /appointments/book /plan /progress /sessions /assessment /assessment/tests /consents /library /my-reviews /my-story /account",
        "client2, /today /assessment",
        "trainer, /workspace /workspace/reviews /clients /profile /account",
        "moderator, /moderation /moderation?step=second /moderation?step=appeal /moderation?step=notice",
        "physio, /workspace /messages /calendar /calendar/hours /calendar/book /clients /medical-reviews /profile",
        "editor, /edit/guides /edit/guides/import /admin/protocols",
        "admin, /admin/people /admin/credentials /admin/mail /admin/audit /admin/moderation /admin/invitations /admin/risks"
    })
    void every_screen_is_fit_for_phone_and_desk(String person, String paths) {
        List<String> screens = List.of(paths.split(" ", -1));
        Page page = DemoPortal.get().signedIn(person, screens.getFirst(), Chromium.PHONE);
        for (String screen : screens) {
            page.setViewportSize(Chromium.PHONE, 844);
            DemoPortal.get().open(page, screen);
            Accessibility.check(page);
            page.setViewportSize(Chromium.DESK, 900);
            Accessibility.check(page);
        }
        page.context().close();
    }
}

package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Accessibility;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class RecoveryJourneyIT {

    private final DemoPortal portal = DemoPortal.get();

    @Test
    void a_newcomer_is_examined_gets_a_plan_trains_and_is_let_into_the_next_phase() {
        Newcomer client = new Newcomer(portal, "Rosa Marin");
        client.shareWith(Practitioner.NAME);
        Accessibility.check(client.page());
        client.answerTheIntake();
        Accessibility.check(client.page());
        client.testTheWalk();
        Accessibility.check(client.page());

        Practitioner physio = new Practitioner(portal, client.name());
        physio.page().waitForSelector("#waiting-answers");
        physio.confirmTheStrain();
        Accessibility.check(physio.page());
        physio.confirmThePlan();
        Accessibility.check(physio.page());

        trainToTheEnd(client);
        physio.open("training");
        assertThat(physio.page().locator("[id^=session-]").count()).isEqualTo(1);
        Accessibility.check(physio.page());

        measureWhatIsMissing(physio);
        physio.open("gate");
        Accessibility.check(physio.page());
        physio.advance();

        client.open("/progress");
        assertThat(client.page().innerText("#path [aria-current=step]")).contains("Early");
        Accessibility.check(client.page());
    }

    private static void trainToTheEnd(Newcomer client) {
        client.open("/plan");
        client.page().click("#plan-acknowledge");
        client.page().waitForSelector("#plan-acknowledge", DemoPortal.gone());
        Accessibility.check(client.page());
        client.open("/today");
        Accessibility.check(client.page());
        client.train();
        Accessibility.check(client.page());
        assertThat(client.page().innerText("main")).contains("Tomorrow morning");
        client.open("/today");
        assertThat(client.page().innerText("#today-session")).contains("Done");
        assertThat(client.page().locator("#morning").count())
                .as("the question about the morning opens tomorrow")
                .isZero();
    }

    /** The client measured the walk; the rest of what leads out of the first phase. */
    private static void measureWhatIsMissing(Practitioner physio) {
        physio.open("gate");
        assertThat(physio.page().locator("#gate-advance").count()).isZero();
        physio.open("assessment");
        physio.measure("Pain in a single-leg squat", "single-leg-squat-pain", "0");
        physio.measure("The knee goes fully straight", "knee-straight", "1");
        physio.measure("Body mass", "body-mass", "64");
        physio.measure("Power held for five minutes on the bike", "bike-power", "110");
        physio.measure("Pain on the bike", "bike-pain", "0");
    }

    @Test
    void a_warning_sign_stops_everything_until_a_clinician_lifts_it_with_a_reason() {
        Newcomer client = new Newcomer(portal, "Ivo Brandt");
        client.shareWith(Practitioner.NAME);
        client.open("/assessment");
        Page phone = client.page();
        phone.click("#answer-YES");
        phone.waitForSelector("#lock-panel.lock-EMERGENCY");
        assertThat(phone.getAttribute("#emergency-call", "href")).isEqualTo("tel:112");
        Accessibility.check(phone);
        client.open("/assessment/tests/walk");
        assertThat(phone.locator("#test-save").count())
                .as("no test of the leg while locked")
                .isZero();

        Practitioner physio = new Practitioner(portal, client.name());
        assertThat(physio.page().locator("[id^=waiting-lock-]").count()).isEqualTo(1);
        physio.open("assessment");
        Accessibility.check(physio.page());
        physio.lift();
        assertThat(physio.page().innerText("#locks")).contains("pulled rib muscle");

        client.open("/assessment/tests/walk");
        assertThat(phone.locator("#test-save").count()).isEqualTo(1);
        assertThat(phone.locator("#lock-panel:visible").count()).isZero();
    }
}

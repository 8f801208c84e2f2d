package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.net.HttpCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lost {@code JSESSIONID} stands for a restarted server: it knows the person only by the rotating cookie. */
@PortalTest
class SessionsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleAdmin admin;

    @Autowired
    OwnAccount own;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void openABrowser() {
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        visitor = new Visitor(port).from(People.newNetworkAddress());
    }

    @Test
    void after_a_restart_a_person_is_still_signed_in() {
        signIn(Role.CLIENT);
        restart();
        assertThat(visitor.isSignedIn()).isTrue();
        restart();
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        signIn(Role.CLIENT);
        restart();
        String cookie = visitor.get("/login").headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(SessionCookie.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Max-Age");
    }

    @Test
    void the_cookie_is_for_https_only_where_the_portal_is_reached_by_https() {
        signIn(Role.CLIENT);
        restart();
        visitor.overHttps();
        assertThat(visitor.get("/login").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith(SessionCookie.NAME).contains("Secure"));
    }

    @Test
    void the_secret_changes_each_time_it_is_used() {
        signIn(Role.CLIENT);
        String before = cookie();
        restart();
        visitor.isSignedIn();
        assertThat(cookie()).isNotEqualTo(before).startsWith(before.substring(0, 37));
    }

    @Test
    void requests_that_left_together_all_get_in() {
        signIn(Role.CLIENT);
        String before = cookie();
        restart();
        assertThat(visitor.isSignedIn()).isTrue();
        Visitor sameBrowser = new Visitor(port);
        sameBrowser.setCookie(SessionCookie.NAME, before);
        assertThat(sameBrowser.isSignedIn()).isTrue();
    }

    @Test
    void an_answer_that_got_lost_does_not_sign_anybody_out() {
        signIn(Role.CLIENT);
        String before = cookie();
        restart();
        visitor.isSignedIn();
        clock.advance(Duration.ofMinutes(5));
        restart();
        visitor.setCookie(SessionCookie.NAME, before);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void a_stolen_older_cookie_ends_the_sign_in_for_both() {
        signIn(Role.CLIENT);
        String stolen = cookie();
        restart();
        visitor.isSignedIn();
        clock.advance(Duration.ofMinutes(2));
        restart();
        assertThat(visitor.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(2));
        Visitor thief = new Visitor(port);
        thief.setCookie(SessionCookie.NAME, stolen);
        assertThat(thief.isSignedIn()).isFalse();
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void a_thief_who_was_faster_is_noticed_when_the_person_goes_on() {
        signIn(Role.CLIENT);
        Visitor thief = new Visitor(port);
        thief.setCookie(SessionCookie.NAME, cookie());
        assertThat(thief.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(thief.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void a_made_up_cookie_signs_nobody_in() {
        visitor.setCookie(SessionCookie.NAME, "not-a-cookie");
        assertThat(visitor.isSignedIn()).isFalse();
        signIn(Role.CLIENT);
        String series = cookie().substring(0, 36);
        Visitor stranger = new Visitor(port);
        stranger.setCookie(SessionCookie.NAME, series + "." + Secret.create().text());
        assertThat(stranger.isSignedIn()).isFalse();
    }

    @Test
    void a_client_is_signed_out_after_half_an_hour_of_nothing() {
        signIn(Role.CLIENT);
        clock.advance(Duration.ofMinutes(30));
        assertThat(visitor.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void staff_is_signed_out_after_a_quarter_of_an_hour_of_nothing() {
        signIn(Role.TRAINER);
        clock.advance(Duration.ofMinutes(15));
        assertThat(visitor.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void the_cookie_does_not_outlive_the_idle_time() {
        signIn(Role.TRAINER);
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        restart();
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void the_browsers_heartbeat_is_no_sign_of_a_person() {
        signIn(Role.TRAINER);
        for (int minute = 0; minute < 20; minute++) {
            clock.advance(Duration.ofMinutes(1));
            visitor.post("/?v-r=heartbeat&v-uiId=0", Map.of());
        }
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void an_open_screen_that_asks_for_news_by_itself_is_no_sign_of_a_person() {
        signIn(Role.TRAINER);
        String news = "/api/news/messages/" + UUID.randomUUID();
        assertThat(visitor.get(news).statusCode()).isEqualTo(404);
        for (int minute = 0; minute < 20; minute++) {
            clock.advance(Duration.ofMinutes(1));
            visitor.get(news);
        }
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.get(news).statusCode()).isNotEqualTo(404);
    }

    @Test
    void a_disabled_person_loses_the_running_session_at_once() {
        Actor person = signInAs(Role.TRAINER);
        long version = as(() -> admin.find(person.id())).version();
        as(() -> {
            admin.disable(person.id(), version, "Left the practice");
            return true;
        });
        assertThat(visitor.isSignedIn()).isFalse();
        restart();
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void signing_out_everywhere_ends_every_browser_at_once() {
        Actor person = signInAs(Role.CLIENT);
        Visitor phone = new Visitor(port).from(People.newNetworkAddress());
        phone.signIn(email, People.PASSWORD);
        assertThat(RunAs.actor(person, own::signIns)).hasSize(2).allSatisfy(one -> assertThat(one.device())
                .isEqualTo("Firefox · Linux"));
        RunAs.actor(person, () -> {
            own.signOutEverywhere();
            return true;
        });
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(phone.isSignedIn()).isFalse();
    }

    private String email = "";

    private void signIn(Role role) {
        email = People.newAddress();
        People.person(accounts, email, role);
        visitor.signIn(email, People.PASSWORD);
    }

    private Actor signInAs(Role role) {
        email = People.newAddress();
        Actor person = People.person(accounts, email, role);
        visitor.signIn(email, People.PASSWORD);
        assertThat(visitor.isSignedIn()).isTrue();
        return person;
    }

    private <T> T as(Supplier<T> work) {
        return RunAs.actor(People.person(accounts, Role.ADMIN), work);
    }

    private void restart() {
        visitor.lose("JSESSIONID");
    }

    private String cookie() {
        return visitor.cookie(SessionCookie.NAME).map(HttpCookie::getValue).orElseThrow();
    }
}

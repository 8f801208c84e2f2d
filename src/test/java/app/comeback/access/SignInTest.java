package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SignInTest {

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(port).from(People.newNetworkAddress());
    }

    @Test
    void a_person_with_the_right_password_lands_on_the_start_page() {
        String email = People.newAddress();
        People.person(accounts, email, Role.CLIENT);
        HttpResponse<String> answer = visitor.signIn(email, People.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/start");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void a_person_comes_back_to_the_page_that_asked_them_to_sign_in() {
        String email = People.newAddress();
        People.person(accounts, email, Role.EDITOR);
        assertThat(visitor.get("/account").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/login");
        assertThat(visitor.signIn(email, People.PASSWORD).headers().firstValue("Location"))
                .get()
                .asString()
                .contains("/account");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        String email = People.newAddress();
        People.person(accounts, email, Role.CLIENT);
        HttpResponse<String> wrong = visitor.signIn(email, "not the password");
        HttpResponse<String> unknown = visitor.signIn(People.newAddress(), "not the password");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(problem(wrong)).isNotEmpty().isEqualTo(problem(unknown));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void a_refused_page_keeps_the_address_and_never_the_password() {
        HttpResponse<String> answer = visitor.signIn("someone@example.org", "a secret thing");
        assertThat(Jsoup.parse(answer.body()).select("#username").attr("value")).isEqualTo("someone@example.org");
        assertThat(answer.body()).doesNotContain("a secret thing");
        assertThat(Jsoup.parse(answer.body()).title()).startsWith("Error:");
    }

    @Test
    void a_sign_in_without_the_forms_token_is_refused() {
        String email = People.newAddress();
        People.person(accounts, email, Role.CLIENT);
        assertThat(visitor.post("/login", Map.of("username", email, "password", People.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void signing_in_changes_the_sessions_name() {
        String email = People.newAddress();
        People.person(accounts, email, Role.CLIENT);
        visitor.get("/account");
        String before = visitor.cookie("JSESSIONID").orElseThrow().getValue();
        visitor.signIn(email, People.PASSWORD);
        assertThat(visitor.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test
    void signing_out_ends_the_sign_in_for_good() {
        String email = People.newAddress();
        People.person(accounts, email, Role.CLIENT);
        visitor.signIn(email, People.PASSWORD);
        String cookie = visitor.cookie(SessionCookie.NAME).orElseThrow().getValue();
        visitor.submit("/logout", "/logout", Map.of());
        assertThat(visitor.isSignedIn()).isFalse();
        visitor.lose("JSESSIONID");
        visitor.setCookie(SessionCookie.NAME, cookie);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    private static String problem(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("#problem").text();
    }
}

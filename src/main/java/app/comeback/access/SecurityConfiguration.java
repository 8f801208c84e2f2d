package app.comeback.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;

/** Who may ask for what: public pages by name, everything else only after signing in. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String LOGIN = "/login";

    private static final String TO_GO = "/api/togo/**";

    private static final String[] PUBLIC = {
        "/",
        "/guides",
        "/guides/**",
        "/trainers",
        "/trainers/**",
        "/reviews",
        "/reviews/**",
        "/stories",
        "/editorial-policy",
        "/privacy",
        "/sitemap.xml",
        "/robots.txt",
        "/togo",
        "/togo/",
        "/error",
        LOGIN,
        "/logout",
        "/join",
        "/join/**",
        "/forgot",
        "/reset",
        "/email",
        "/check-in",
        "/respond",
        "/respond/**",
        "/response",
        "/response/**",
        "/report",
        // Says in its own words, not with a sign-in page, who may ask.
        TO_GO,
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, RequestUtil vaadinRequests, SessionCookie cookie, SignInSessions sessions, Clock clock) {
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(request -> PublicFiles.matches(request.getRequestURI()
                                .substring(request.getContextPath().length())))
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll());
        // A cookie holds the token: it survives a restart, so that a page opened before it can still be sent. Vaadin's
        // own requests carry Vaadin's own token, and the session player's a header that no other site can send.
        http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                .ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest)
                .ignoringRequestMatchers(TO_GO));
        // A page with a link's secret in its address tells nobody else where the reader came from.
        http.headers(headers -> headers.referrerPolicy(
                referrer -> referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)));
        http.with(vaadin(), vaadin -> vaadin.enableCsrfConfiguration(false)
                .loginView(LOGIN, LOGIN + "?signed-out")
                .defaultSuccessUrl("/start")
                .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(
                form -> form.failureHandler(new SignInRefusal()).authenticationDetailsSource(SignInDetails::new));
        // Signing out leaves nothing on the device: the session player keeps its sessions there.
        http.logout(logout -> logout.addLogoutHandler(
                (request, response, person) -> response.setHeader("Clear-Site-Data", "\"storage\"")));
        http.rememberMe(remember -> remember.rememberMeServices(cookie).key(SessionCookie.KEY));
        http.addFilterBefore(new LiveSessionFilter(sessions, clock), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }
}

package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

@PortalTest
class LayoutTest {

    private final TemplateEngine templates;

    LayoutTest(@Autowired TemplateEngine templates) {
        this.templates = templates;
    }

    @Test
    void a_page_is_put_into_the_frame_and_marked_in_the_menu() {
        Document page = render("sample/form", Map.of("heading", "Sign in"));

        assertThat(page.title()).isEqualTo("A form · Comeback");
        assertThat(page.select("#content > main.narrow > h1").text()).isEqualTo("Sign in");
        assertThat(page.select("header nav a[aria-current=page]").text()).isEqualTo("Sign in");
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        assertThat(page.text()).doesNotContain("!site.").doesNotContain("??");
        assertThat(page.html()).doesNotContain("th:");
    }

    private Document render(String template, Map<String, Object> model) {
        MockServletContext servlet = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse());
        return Jsoup.parse(templates.process(template, new WebContext(exchange, Locale.ENGLISH, model)));
    }
}

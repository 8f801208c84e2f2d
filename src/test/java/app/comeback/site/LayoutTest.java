package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class LayoutTest {

    private final Rendering rendering;

    LayoutTest(@Autowired ApplicationContext context) {
        this.rendering = new Rendering(context);
    }

    @Test
    void a_page_is_put_into_the_frame_and_marked_in_the_menu() {
        Document page = rendering.page("sample/form", Map.of("heading", "Sign in"));

        assertThat(page.title()).isEqualTo("A form · Comeback");
        assertThat(page.select("#content > main.narrow > h1").text()).isEqualTo("Sign in");
        assertThat(page.select("header nav a[aria-current=page]").text()).isEqualTo("Sign in");
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        assertThat(page.text()).doesNotContain("!site.").doesNotContain("??");
        assertThat(page.html()).doesNotContain("th:");
    }
}

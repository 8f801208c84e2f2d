package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.exerciseimport.Importing;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class CreditsHttpTest {

    private final Http http;

    @Autowired
    Importing importing;

    @Autowired
    CarePeople people;

    CreditsHttpTest(@LocalServerPort int port) {
        this.http = new Http(port);
    }

    @Test
    void the_credits_name_collection_licence_and_that_it_is_share_alike() {
        Actor admin = people.person("Admin", Role.ADMIN);
        String word = Importing.word();
        importing.save(admin, importing.read(admin, Importing.list("""
                {"id": "%s", "title": "%s", "primary": [], "steps": ["Go."]}""".formatted(word, word))));

        Document page = http.page("/credits");

        Element everkinetic = page.select("section").stream()
                .filter(section -> section.select("h2").text().equals("Everkinetic"))
                .findFirst()
                .orElseThrow();
        assertThat(everkinetic.select("h3 a").attr("href"))
                .startsWith("https://creativecommons.org/licenses/by-sa/4.0");
        assertThat(everkinetic.text()).contains("CC-BY-SA 4.0", "The authors have to be named", "1 author");
        assertThat(page.select("footer a[href=/credits]")).hasSize(1);
    }
}

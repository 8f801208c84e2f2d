package app.comeback.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Tells search engines what is public. */
@Controller
class RobotsController {

    private static final List<String> PAGES = List.of(
            "/",
            "/guides",
            "/trainers",
            "/reviews",
            "/reviews/policy",
            "/reviews/tally",
            "/stories",
            "/editorial-policy",
            "/credits",
            "/privacy");

    private static final List<String> PORTAL = List.of(
            "/login",
            "/logout",
            "/join",
            "/forgot",
            "/reset",
            "/respond",
            "/response",
            "/start",
            "/account",
            "/profile",
            "/admin",
            "/edit",
            "/medical-reviews",
            "/moderation",
            "/report",
            "/VAADIN",
            "/actuator");

    private final GuideListPages guides;
    private final TrainerPages trainers;
    private final SiteWords words;

    RobotsController(GuideListPages guides, TrainerPages trainers, SiteWords words) {
        this.guides = guides;
        this.trainers = trainers;
        this.words = words;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\n"
                + PORTAL.stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining())
                + "Sitemap: " + words.address("/sitemap.xml") + "\n";
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap() {
        List<SitemapEntry> entries = new ArrayList<>();
        PAGES.forEach(path -> entries.add(new SitemapEntry(words.address(path), null)));
        return Stream.of(entries, guides.all(), trainers.all())
                .flatMap(List::stream)
                .map(RobotsController::element)
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n"));
    }

    private static String element(SitemapEntry entry) {
        String changed = entry.changed() == null ? "" : "<lastmod>" + entry.changed() + "</lastmod>";
        return "<url><loc>" + HtmlUtils.htmlEscape(entry.address()) + "</loc>" + changed + "</url>\n";
    }
}

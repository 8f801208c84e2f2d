package app.comeback.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The guides' public pages. */
@Controller
class GuidesController {

    private final GuidePages pages;
    private final GuideListPages lists;
    private final StructuredData data;
    private final SiteWords words;

    GuidesController(GuidePages pages, GuideListPages lists, StructuredData data, SiteWords words) {
        this.pages = pages;
        this.lists = lists;
        this.data = data;
        this.words = words;
    }

    @GetMapping("/guides")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            Locale locale,
            Model model) {
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        model.addAttribute("list", lists.page(q, number, locale));
        model.addAttribute("canonical", words.address("/guides"));
        return "site/guides";
    }

    @GetMapping("/guides/{slug}")
    String guide(@PathVariable String slug, Locale locale, Model model, HttpServletResponse response) {
        return switch (pages.find(slug, locale).orElseThrow(PageNotFound::new)) {
            case GuidePage page -> {
                model.addAttribute("guide", page);
                model.addAttribute("data", data.of(page));
                yield "site/guide";
            }
            case GuideAnswer.Withdrawn notice -> {
                response.setStatus(HttpStatus.GONE.value());
                model.addAttribute("notice", notice);
                yield "site/withdrawn";
            }
        };
    }

    @GetMapping("/guides/{slug}/history")
    String history(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute("history", pages.history(slug, locale).orElseThrow(PageNotFound::new));
        model.addAttribute("canonical", words.address("/guides/" + slug + "/history"));
        return "site/history";
    }

    @GetMapping("/guides/{slug}/responses")
    String responses(
            @PathVariable String slug, @RequestParam(defaultValue = "") String from, Locale locale, Model model) {
        String path = "/guides/" + slug + "/responses";
        UUID first = from.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(from) : null;
        model.addAttribute("page", pages.responses(slug, first, locale).orElseThrow(PageNotFound::new));
        model.addAttribute("canonical", words.address(first == null ? path : path + "?from=" + first));
        return "site/responses";
    }
}

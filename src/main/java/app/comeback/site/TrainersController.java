package app.comeback.site;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The practitioners' public pages. */
@Controller
class TrainersController {

    private final TrainerPages pages;
    private final SiteWords words;

    TrainersController(TrainerPages pages, SiteWords words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/trainers")
    String list(@RequestParam(defaultValue = "") String condition, Locale locale, Model model) {
        model.addAttribute("list", pages.list(condition, locale));
        model.addAttribute("canonical", words.address("/trainers"));
        return "site/trainers";
    }

    @GetMapping("/trainers/{slug}")
    String trainer(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute("trainer", pages.find(slug, locale).orElseThrow(PageNotFound::new));
        model.addAttribute("canonical", words.address("/trainers/" + slug));
        return "site/trainer";
    }
}

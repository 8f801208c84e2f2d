package app.comeback.site;

import app.comeback.people.Practice;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows practitioners their own page before visitors can see it: the same template, told apart by a notice. */
@Controller
class ProfilePreviewController {

    private final Practice practice;
    private final TrainerPages pages;
    private final SiteWords words;

    ProfilePreviewController(Practice practice, TrainerPages pages, SiteWords words) {
        this.practice = practice;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/profile/preview")
    String preview(Locale locale, Model model) {
        TrainerPage page = pages.page(practice.preview(), locale);
        model.addAttribute("trainer", page);
        model.addAttribute("canonical", words.address("/trainers/" + page.slug()));
        model.addAttribute("preview", true);
        return "site/trainer";
    }
}

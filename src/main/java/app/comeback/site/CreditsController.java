package app.comeback.site;

import app.comeback.exerciseimport.ExerciseCredits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Names everybody whose exercises were imported, as their licences ask. */
@Controller
class CreditsController {

    private final ExerciseCredits credits;
    private final SiteWords words;

    CreditsController(ExerciseCredits credits, SiteWords words) {
        this.credits = credits;
        this.words = words;
    }

    @GetMapping("/credits")
    String credits(Model model) {
        model.addAttribute("collections", credits.collections());
        model.addAttribute("canonical", words.address("/credits"));
        return "site/credits";
    }
}

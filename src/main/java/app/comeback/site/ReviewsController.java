package app.comeback.site;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reviews in the open, and how they are handled. */
@Controller
class ReviewsController {

    private final ReviewPages pages;
    private final ReviewData data;
    private final ReviewRules rules;
    private final SiteWords words;

    ReviewsController(ReviewPages pages, ReviewData data, ReviewRules rules, SiteWords words) {
        this.rules = rules;
        this.pages = pages;
        this.data = data;
        this.words = words;
    }

    @GetMapping(ReviewsFilter.PATH)
    String reviews(
            @RequestParam(defaultValue = "") String trainer,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String page,
            Locale locale,
            Model model) {
        if (!pages.areShown()) {
            model.addAttribute("canonical", words.address(ReviewsFilter.PATH));
            return "site/reviews-off";
        }
        ReviewsPage found =
                pages.find(new ReviewsFilter(trainer, programme, page), locale).orElseThrow(PageNotFound::new);
        model.addAttribute("list", found);
        model.addAttribute("data", data.of(found).orElse(null));
        model.addAttribute("canonical", words.address(found.address()));
        return "site/reviews";
    }

    /** The lasting address of one review: leads to the page of the list that begins with it. */
    @GetMapping(ReviewsFilter.PATH + "/{ref:review-[0-9a-f-]{36}}")
    String review(@PathVariable String ref) {
        return "redirect:" + pages.addressOf(ref).orElseThrow(PageNotFound::new);
    }

    @GetMapping(ReviewsFilter.PATH + "/policy")
    String policy(Locale locale, Model model) {
        model.addAllAttributes(rules.of(locale));
        model.addAttribute("isShown", pages.areShown());
        model.addAttribute("canonical", words.address(ReviewsFilter.PATH + "/policy"));
        return "site/reviews-policy";
    }
}

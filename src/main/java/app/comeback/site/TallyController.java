package app.comeback.site;

import app.comeback.moderation.PublicTally;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The public tally of moderation: for people, and the same numbers for machines (REV-21). */
@Controller
class TallyController {

    private static final String PATH = ReviewsFilter.PATH + "/tally";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublicTally tally;
    private final TallyPages pages;
    private final SiteWords words;

    TallyController(PublicTally tally, TallyPages pages, SiteWords words) {
        this.tally = tally;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH)
    String tally(Locale locale, Model model) {
        model.addAttribute(
                "quarters",
                tally.quarters().stream()
                        .map(quarter -> pages.table(quarter, locale))
                        .toList());
        model.addAttribute("canonical", words.address(PATH));
        return "site/reviews-tally";
    }

    @GetMapping(path = PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String json() {
        return TallyFiles.json(tally.quarters());
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok().contentType(CSV).body(TallyFiles.csv(tally.quarters()));
    }
}

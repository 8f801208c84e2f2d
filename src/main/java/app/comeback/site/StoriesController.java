package app.comeback.site;

import app.comeback.stories.Peers;
import app.comeback.stories.PublicStories;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stories of clients who finished a programme. */
@Controller
class StoriesController {

    private final PublicStories stories;
    private final SiteWords words;

    StoriesController(PublicStories stories, SiteWords words) {
        this.stories = stories;
        this.words = words;
    }

    @GetMapping("/stories")
    String stories(@RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        int count = stories.count();
        int pages = Math.max(1, (count + PublicStories.PAGE - 1) / PublicStories.PAGE);
        if (page < 1 || page > pages) {
            throw new PageNotFound();
        }
        model.addAttribute(
                "list",
                new StoryList(
                        count,
                        page,
                        pages,
                        stories.areAllowed(),
                        stories.page(page - 1).stream()
                                .map(row -> story(row, locale))
                                .toList()));
        model.addAttribute("fewest", Peers.FEWEST);
        model.addAttribute("canonical", words.address(page == 1 ? "/stories" : "/stories?page=" + page));
        return "site/stories";
    }

    private StoryList.Entry story(PublicStories.Row row, Locale locale) {
        return new StoryList.Entry(
                row.id(),
                row.signedAs(),
                row.words().value(),
                row.programme().title(),
                row.programme().phase(),
                words.day(locale, row.programme().endedAt()),
                words.day(locale, row.writtenAt()),
                row.peers());
    }
}

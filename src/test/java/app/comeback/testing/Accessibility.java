package app.comeback.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What every page must hold for people who use a keyboard, a screen reader or a small screen. */
public final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** Fails when axe finds anything serious or critical, or when the page scrolls sideways. */
    public static void check(Page page) {
        List<String> findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                        .map(Accessibility::describe)
                        .toList();
        assertThat(findings).as("axe on " + page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scrolling on " + page.url())
                .isEqualTo(0);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}

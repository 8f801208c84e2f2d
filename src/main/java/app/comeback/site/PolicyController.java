package app.comeback.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portal promises. */
@Controller
class PolicyController {

    private final PolicyTexts policies;
    private final SiteWords words;

    PolicyController(PolicyTexts policies, SiteWords words) {
        this.policies = policies;
        this.words = words;
    }

    @GetMapping("/editorial-policy")
    String editorialPolicy(Model model) {
        return policy("editorial-policy", model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return policy("privacy", model);
    }

    private String policy(String name, Model model) {
        model.addAttribute("policy", policies.find(name).orElseThrow(PageNotFound::new));
        model.addAttribute("canonical", words.address("/" + name));
        return "site/policy";
    }
}

package app.comeback.access.ui;

import app.comeback.access.DemoAccounts;
import app.comeback.access.SignInPages;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages to sign in and out: plain HTML, so that they work before and without any script. */
@Controller
class LoginPage {

    private static final String TEMPLATE = "access/login";

    /** What the page says after a step that ended here. */
    private static final List<String> NOTICES = List.of("signed-out", "confirmed", "changed");

    private final DemoAccounts demo;
    private final Problems problems;

    LoginPage(DemoAccounts demo, Problems problems) {
        this.demo = demo;
        this.problems = problems;
    }

    @GetMapping("/login")
    String show(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        if (CurrentActor.find().isPresent()) {
            return "redirect:/start";
        }
        NOTICES.stream()
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(notice -> model.addAttribute("notice", notice));
        return page(model, model.getAttribute("username") instanceof String address ? address : "");
    }

    /** Reached only by the forward of an attempt that failed. */
    @RequestMapping("/login/refused")
    String refused(
            @RequestAttribute(name = SignInPages.REFUSED, required = false) @Nullable Refused reason,
            @RequestParam(defaultValue = "") String username,
            Model model,
            HttpServletResponse response) {
        if (reason == null) {
            return "redirect:/login";
        }
        problems.show(reason, model, response);
        return page(model, username);
    }

    @GetMapping("/logout")
    String confirmLogout() {
        return CurrentActor.find().isPresent() ? "access/logout" : "redirect:/login";
    }

    private String page(Model model, String username) {
        model.addAttribute("username", username.length() > 254 ? "" : username);
        model.addAttribute("demo", demo.list());
        return TEMPLATE;
    }
}

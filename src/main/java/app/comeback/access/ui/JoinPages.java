package app.comeback.access.ui;

import app.comeback.access.SignUp;
import app.comeback.notifications.Outbox;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages to get an account and to confirm its address. */
@Controller
class JoinPages {

    private static final String LINK_GONE = "access.link.gone";

    private final SignUp signUp;
    private final Outbox outbox;
    private final Problems problems;

    JoinPages(SignUp signUp, Outbox outbox, Problems problems) {
        this.signUp = signUp;
        this.outbox = outbox;
        this.problems = problems;
    }

    @GetMapping("/join")
    String form(Model model) {
        if (CurrentActor.find().isPresent()) {
            return "redirect:/start";
        }
        return form(model, "");
    }

    @PostMapping("/join")
    String join(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            String template = signUp.join(email, request.getRemoteAddr(), locale);
            next.addFlashAttribute("email", email.strip());
            next.addFlashAttribute("template", template);
            return "redirect:/join/sent";
        } catch (Refused refused) {
            problems.show(refused, model, response);
            return form(model, email);
        }
    }

    @GetMapping("/join/sent")
    String sent(Model model) {
        if (!(model.getAttribute("email") instanceof String email
                && model.getAttribute("template") instanceof String template)) {
            return "redirect:/join";
        }
        outbox.demoLink(email, template).ifPresent(link -> model.addAttribute("demoLink", link));
        return "access/join-sent";
    }

    @GetMapping("/join/confirm")
    String confirmation(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return confirmation(token, "", model, response);
    }

    @PostMapping("/join/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            next.addFlashAttribute("username", signUp.confirm(token, name, password));
            return "redirect:/login?confirmed";
        } catch (Refused refused) {
            if (refused.key().equals(LINK_GONE)) {
                return gone(response);
            }
            problems.show(refused, model, response);
            return confirmation(token, name, model, response);
        }
    }

    private String confirmation(String token, String name, Model model, HttpServletResponse response) {
        return signUp.addressToConfirm(token)
                .map(address -> {
                    model.addAttribute("token", token);
                    model.addAttribute("email", address);
                    model.addAttribute("name", name);
                    return "access/confirm";
                })
                .orElseGet(() -> gone(response));
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "access/link-gone";
    }

    private static String form(Model model, String email) {
        model.addAttribute("email", email);
        return "access/join";
    }
}

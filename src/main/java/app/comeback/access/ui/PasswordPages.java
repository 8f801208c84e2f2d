package app.comeback.access.ui;

import app.comeback.access.SignUp;
import app.comeback.notifications.Outbox;
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

/** The pages for a forgotten password, and for the first password of someone who was invited. */
@Controller
class PasswordPages {

    private final SignUp signUp;
    private final Outbox outbox;
    private final Problems problems;

    PasswordPages(SignUp signUp, Outbox outbox, Problems problems) {
        this.signUp = signUp;
        this.outbox = outbox;
        this.problems = problems;
    }

    @GetMapping("/forgot")
    String forgot(Model model) {
        model.addAttribute("typed", "");
        if (model.getAttribute("email") instanceof String email) {
            outbox.demoLink(email, "reset-password").ifPresent(link -> model.addAttribute("demoLink", link));
            return "access/forgot-sent";
        }
        return "access/forgot";
    }

    @PostMapping("/forgot")
    String ask(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            signUp.forgotPassword(email, request.getRemoteAddr(), locale);
            next.addFlashAttribute("email", email.strip());
            return "redirect:/forgot";
        } catch (Refused refused) {
            problems.show(refused, model, response);
            model.addAttribute("typed", email);
            return "access/forgot";
        }
    }

    @GetMapping("/reset")
    String form(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return signUp.addressToReset(token)
                .map(address -> {
                    model.addAttribute("token", token);
                    model.addAttribute("email", address);
                    return "access/reset";
                })
                .orElseGet(() -> gone(response));
    }

    @PostMapping("/reset")
    String reset(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            next.addFlashAttribute("username", signUp.resetPassword(token, password, locale));
            return "redirect:/login?changed";
        } catch (Refused refused) {
            problems.show(refused, model, response);
            return form(token, model, response);
        }
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "access/link-gone";
    }
}

package app.comeback.access.ui;

import app.comeback.access.OwnAccount;
import app.comeback.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that a new e-mail address is confirmed on. */
@Controller
class EmailPage {

    private static final String LINK_GONE = "access.link.gone";

    private final OwnAccount account;
    private final Problems problems;

    EmailPage(OwnAccount account, Problems problems) {
        this.account = account;
        this.problems = problems;
    }

    @GetMapping("/email")
    String confirmation(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return account.newEmail(token)
                .map(address -> {
                    model.addAttribute("token", token);
                    model.addAttribute("email", address);
                    return "access/new-email";
                })
                .orElseGet(() -> gone(response));
    }

    @PostMapping("/email")
    String confirm(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            model.addAttribute("email", account.confirmNewEmail(token, password, locale));
            return "access/new-email-done";
        } catch (Refused refused) {
            if (refused.key().equals(LINK_GONE)) {
                return gone(response);
            }
            problems.show(refused, model, response);
            return confirmation(token, model, response);
        }
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "access/link-gone";
    }
}

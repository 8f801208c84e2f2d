package app.comeback.training;

import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a reminder's link: one question, without signing in, and nothing about the person. */
@Controller
class CheckInPages {

    private final CheckInLinks links;
    private final Texts texts;

    CheckInPages(CheckInLinks links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    @GetMapping("/check-in")
    String ask(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (links.closes(token).isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "training/check-in-gone";
        }
        model.addAttribute("token", token);
        return "training/check-in";
    }

    @PostMapping("/check-in")
    String answer(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String pain,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            links.answer(token, Pain.parse(pain), words);
            return "training/check-in-done";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "problem",
                    texts.get(locale, refused.key(), refused.arguments().toArray()));
            model.addAttribute("token", token);
            model.addAttribute("chosen", pain);
            model.addAttribute("words", words);
            return links.closes(token).isPresent() ? "training/check-in" : "training/check-in-gone";
        }
    }
}

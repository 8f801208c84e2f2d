package app.comeback.moderation;

import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form with which anybody reports a public text, without an account and without JavaScript. */
@Controller
class ReportPages {

    private static final String FORM = "moderation/report";
    private static final String GONE = "moderation/report-gone";

    private final Reports reports;
    private final Texts texts;

    ReportPages(Reports reports, Texts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    @GetMapping("/report")
    String ask(@RequestParam(defaultValue = "") String item, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return form(item, ReportForm.EMPTY, model, response);
    }

    @PostMapping("/report")
    String send(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String email,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ReportForm form = new ReportForm(reason, words, email);
        Map<String, Refused> problems = form.problems();
        if (!problems.isEmpty()) {
            return again(item, form, problems, model, response, locale);
        }
        Optional<ModerationSource.Shown> shown = shown(item);
        if (shown.isEmpty()) {
            return gone(response);
        }
        try {
            model.addAttribute("receipt", reports.report(form.about(ItemRef.parse(item)), request.getRemoteAddr()));
            model.addAttribute("path", shown.get().path());
            return "moderation/report-done";
        } catch (Refused refused) {
            String page = again(item, form, Map.of("all", refused), model, response, locale);
            if (refused.key().equals("moderation.refused.reports-often")) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            }
            return page;
        }
    }

    private String again(
            String item,
            ReportForm form,
            Map<String, Refused> problems,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, String> sentences = new TreeMap<>();
        problems.forEach((field, refused) -> sentences.put(
                field, texts.get(locale, refused.key(), refused.arguments().toArray())));
        model.addAttribute("problems", sentences);
        return form(item, form, model, response);
    }

    private String form(String item, ReportForm form, Model model, HttpServletResponse response) {
        Optional<ModerationSource.Shown> shown = shown(item);
        if (shown.isEmpty()) {
            return gone(response);
        }
        model.addAttribute("item", item);
        model.addAttribute("kind", ItemRef.parse(item).kind());
        model.addAttribute("shown", shown.get());
        model.addAttribute("form", form);
        model.addAttribute("reasons", RejectionReason.values());
        model.addAttribute("longest", Report.LONGEST);
        model.addAttribute("isKnown", CurrentActor.find().isPresent());
        return FORM;
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return GONE;
    }

    /** What is reported; nothing for a broken link as well. */
    private Optional<ModerationSource.Shown> shown(String item) {
        try {
            return reports.shown(ItemRef.parse(item));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }
}

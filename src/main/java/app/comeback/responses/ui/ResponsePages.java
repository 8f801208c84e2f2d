package app.comeback.responses.ui;

import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.StatementOfReasons;
import app.comeback.responses.OwnResponses;
import app.comeback.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a mail's link: where a reader's own response stands, and what they can do about it. */
@Controller
class ResponsePages {

    private final OwnResponses responses;
    private final ResponseProblems problems;
    private final ResponseDays days;

    ResponsePages(OwnResponses responses, ResponseProblems problems, ResponseDays days) {
        this.responses = responses;
        this.problems = problems;
        this.days = days;
    }

    @GetMapping("/response")
    String show(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String done,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (done.equals("confirmed") || done.equals("changed") || done.equals("appealed")) {
            model.addAttribute("done", done);
        }
        return page(token, model, response, locale);
    }

    @PostMapping("/response/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response, Locale locale) {
        return step(() -> responses.confirm(token), token, "confirmed", model, response, locale);
    }

    @PostMapping("/response/edit")
    String edit(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String agrees,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        model.addAttribute("text", text);
        model.addAttribute("agrees", agrees);
        return step(
                () -> responses.edit(Ids.read(act), token, text, agrees.equals("yes")),
                token,
                "changed",
                model,
                response,
                locale);
    }

    @PostMapping("/response/appeal")
    String appeal(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        model.addAttribute("words", words);
        return step(() -> responses.appeal(Ids.read(act), token, words), token, "appealed", model, response, locale);
    }

    @PostMapping("/response/take-back")
    String takeBack(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String act,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        return step(() -> responses.takeBack(Ids.read(act), token), token, "gone", model, response, locale);
    }

    private String step(
            Runnable step, String token, String done, Model model, HttpServletResponse response, Locale locale) {
        try {
            step.run();
            return responses.find(token).isPresent()
                    ? "redirect:/response?token=" + token + "&done=" + done
                    : "redirect:/response/erased";
        } catch (Refused refused) {
            problems.show(refused, model, response);
            return page(token, model, response, locale);
        }
    }

    @GetMapping("/response/erased")
    String erased(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "responses/erased";
    }

    private String page(String token, Model model, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<OwnResponses.Own> found = responses.find(token);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "responses/link-gone";
        }
        OwnResponses.Own own = found.get();
        model.addAttribute("own", own);
        model.addAttribute("token", token);
        model.addAttribute("act", UUID.randomUUID().toString());
        model.addAttribute("state", state(own));
        ModeratedText words = own.words();
        if (words != null && !own.isGone()) {
            StatementOfReasons.of(words).ifPresent(statement -> {
                model.addAttribute("statement", statement);
                model.addAttribute("since", days.day(statement.since(), locale));
                model.addAttribute("appealUntil", days.day(statement.appealUntil(), locale));
            });
        }
        return "responses/own";
    }

    /** The word for where it stands, which is a part of a translation key. */
    private static String state(OwnResponses.Own own) {
        ModeratedText words = own.words();
        if (own.isGone()) {
            return "GONE";
        }
        if (words == null) {
            return "UNCONFIRMED";
        }
        if (words.state() == ModeratedText.State.PUBLISHED && words.masked() != null) {
            return "MASKED";
        }
        return words.state().name();
    }
}

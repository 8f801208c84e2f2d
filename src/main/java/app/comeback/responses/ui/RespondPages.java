package app.comeback.responses.ui;

import app.comeback.guides.PublishedGuides;
import app.comeback.moderation.PublicText;
import app.comeback.notifications.Outbox;
import app.comeback.responses.Interest;
import app.comeback.responses.OwnResponses;
import app.comeback.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form with which any reader responds to a guide. */
@Controller
class RespondPages {

    private final OwnResponses responses;
    private final PublishedGuides guides;
    private final Outbox outbox;
    private final ResponseProblems problems;

    RespondPages(OwnResponses responses, PublishedGuides guides, Outbox outbox, ResponseProblems problems) {
        this.responses = responses;
        this.guides = guides;
        this.outbox = outbox;
        this.problems = problems;
    }

    @GetMapping("/respond")
    String form(@RequestParam(defaultValue = "") String guide, Model model, HttpServletResponse response) {
        return form(new Form(UUID.randomUUID().toString(), guide, "", "", "", "", ""), model, response);
    }

    @PostMapping("/respond")
    String respond(
            @ModelAttribute Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        OwnResponses.Write command = form.command(request.getRemoteAddr());
        try {
            responses.write(command, locale);
        } catch (Refused refused) {
            responses.problems(command).forEach(problem -> problems.show(problem, model, response));
            problems.show(refused, model, response);
            return form(form, model, response);
        }
        next.addFlashAttribute("email", form.email());
        next.addAttribute("guide", form.guide());
        return "redirect:/respond/sent";
    }

    @GetMapping("/respond/sent")
    String sent(@RequestParam(defaultValue = "") String guide, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (model.getAttribute("email") instanceof String email) {
            outbox.demoLink(email.strip(), "response-confirm").ifPresent(link -> model.addAttribute("demoLink", link));
        }
        open(guide).ifPresent(found -> model.addAttribute("slug", found.slug()));
        return "responses/sent";
    }

    private String form(Form form, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<PublishedGuides.Place> guide = open(form.guide());
        if (guide.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/404";
        }
        model.addAttribute("guideTitle", guide.get().title());
        model.addAttribute("form", form);
        model.addAttribute("interests", Interest.values());
        model.addAttribute("longest", PublicText.LONGEST);
        return "responses/form";
    }

    private Optional<PublishedGuides.Place> open(String slug) {
        return guides.find(slug).flatMap(guide -> guides.place(guide.id())).filter(place -> !place.isWithdrawn());
    }

    /** What the form holds; everything that was typed comes back with a refusal. */
    record Form(String id, String guide, String name, String email, String text, String interest, String agrees) {

        Form {
            id = or(id);
            guide = or(guide);
            name = or(name);
            email = or(email);
            text = or(text);
            interest = or(interest);
            agrees = or(agrees);
        }

        /** A field that the browser did not send, whatever the compiler thinks of it. */
        private static String or(@Nullable String sent) {
            return sent == null ? "" : sent;
        }

        OwnResponses.Write command(String network) {
            return new OwnResponses.Write(
                    Ids.read(id), guide, name, email, text, chosen(), agrees.equals("yes"), network);
        }

        private Interest chosen() {
            try {
                return Interest.valueOf(interest);
            } catch (IllegalArgumentException none) {
                return Interest.NONE;
            }
        }
    }
}

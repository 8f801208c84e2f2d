package app.comeback.medicalreview.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** One request: the text beside what was signed last, and the decision. */
@Route(MedicalReviewsNavigation.QUEUE)
@RolesAllowed("MEDICAL_REVIEWER")
@StyleSheet("context://medicalreview.css")
class MedicalReviewView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    static final String TEXT = "text";

    private static final String FORM = "medical-review";

    private final transient ReviewDesk desk;
    private final transient Drafts drafts;
    private String title = "";

    MedicalReviewView(ReviewDesk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
        getContent().addClassNames("view", "review-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        Optional<TextMode> mode = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .flatMap(TextMode::of);
        open(parse(parameter), mode);
    }

    private void open(UUID requestId, Optional<TextMode> mode) {
        getContent().removeAll();
        try {
            show(desk.open(requestId), mode);
        } catch (Refused refused) {
            title = getTranslation("medicalreview.review.title");
            getContent().add(new ViewHeader(title), new EmptyState(refused.key(), back()));
        }
    }

    private void show(ReviewDesk.Detail detail, Optional<TextMode> mode) {
        title = getTranslation("medicalreview.review.of", detail.row().title());
        boolean decidable = detail.row().isDecidable();
        ReviewText text = new ReviewText(detail, decidable);
        text.show(mode, chosen -> remember(detail.row().id(), chosen));
        Div decision = new Div();
        decision.addClassName("review-decision");
        Div columns = new Div(text, decision);
        columns.addClassName("review-columns");
        getContent().add(back(), new ViewHeader(title), new Paragraph(what(detail)));
        if (detail.row().state() == ReviewDesk.State.WAITING && detail.row().hindrance() == null) {
            getContent().add(claim(detail.row().id(), detail.row()));
        }
        getContent().add(columns);
        if (decidable) {
            addForms(detail, text, decision);
        } else {
            decision.add(new DecidedNotice(detail));
        }
    }

    private ClaimBar claim(UUID id, ReviewDesk.Row row) {
        return new ClaimBar(
                row,
                () -> {
                    desk.claim(id);
                    open(id, Optional.empty());
                },
                () -> {
                    desk.release(id);
                    open(id, Optional.empty());
                });
    }

    private void addForms(ReviewDesk.Detail detail, ReviewText text, Div decision) {
        UUID id = detail.row().id();
        SigningForm form = new SigningForm(detail);
        Autosave autosave = new Autosave(
                drafts, FORM, id.toString(), () -> form.draft(text.typed()).json());
        autosave.kept().ifPresent(kept -> ReviewDraft.read(kept.content()).ifPresent(draft -> {
            form.restore(draft);
            text.restore(draft.remarks());
            getContent().addComponentAtIndex(2, new DraftNotice(kept.keptAt(), () -> {
                autosave.discard();
                open(id, Optional.empty());
            }));
        }));
        form.keepWith(autosave);
        text.parts().forEach(part -> autosave.watch(part.field()));
        form.onSign(command -> {
            desk.sign(command);
            done(autosave, "medicalreview.signed");
        });
        decision.add(form, sendBack(id, text, autosave));
    }

    private Div sendBack(UUID id, ReviewText text, Autosave autosave) {
        Button send = new Button(getTranslation("medicalreview.send-back"), click -> {
            desk.sendBack(new ReviewDesk.SendBack(id, text.remarks()));
            done(autosave, "medicalreview.sent-back");
        });
        send.setId("send-back");
        Div sendBack = new Div(
                new H2(getTranslation("medicalreview.send-back.title")),
                new Paragraph(getTranslation("medicalreview.send-back.explained")),
                send);
        sendBack.addClassName("review-form");
        return sendBack;
    }

    private void done(Autosave autosave, String key) {
        autosave.discard();
        Notices.done(key);
        getUI().ifPresent(MedicalReviewsNavigation::toQueue);
    }

    private void remember(UUID id, TextMode mode) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, MedicalReviewsNavigation.request(id) + "?" + TEXT + "=" + mode.word()));
    }

    private String what(ReviewDesk.Detail detail) {
        return getTranslation(
                "medicalreview.row.what",
                getTranslation("condition." + detail.row().condition()),
                detail.row().revision(),
                getTranslation("medicalreview.trigger." + detail.row().trigger()));
    }

    private RouterLink back() {
        RouterLink back = new RouterLink(getTranslation("medicalreview.back"), MedicalReviewsView.class);
        back.setId("back");
        back.addClassName("review-back");
        return back;
    }

    private static UUID parse(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No request has such an id");
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

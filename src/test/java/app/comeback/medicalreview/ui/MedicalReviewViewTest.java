package app.comeback.medicalreview.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.medicalreview.Checklist;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.medicalreview.ReviewPeople;
import app.comeback.medicalreview.ReviewSubject;
import app.comeback.medicalreview.TestContent;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class MedicalReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private MedicalReviews reviews;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestContent content;

    @Autowired
    private ReviewPeople people;

    private Actor editor;
    private Actor physio;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        editor = people.editor();
        physio = people.physio();
        signIn(physio);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_queue_lists_what_waits_and_says_whether_the_reviewer_may_sign() {
        ReviewSubject text = content.newText(editor.id());
        UUID request = waiting(text);
        navigate(MedicalReviewsView.class);
        VirtualList<?> queue = find(VirtualList.class).id("queue");
        assertThat(queue.getDataProvider().size(new Query<>())).isPositive();
        assertThat(new RequestCard(RunAs.actor(physio, () -> desk.open(request)).row())
                        .getElement()
                        .getTextRecursively())
                .contains(text.title(), "Hamstring · revision 1 · first review", "You can sign this.");
    }

    @Test
    void an_empty_list_says_why_it_is_empty() {
        Screens.open("medical-reviews?show=decided-by-me");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("You have not signed or sent back anything yet.");
    }

    @Test
    void the_page_shows_the_exact_badge_that_a_signature_gives() {
        open(content.newText(editor.id()));
        assertThat(find(Paragraph.class).id("badge-claim").getText())
                .isEqualTo("Clinically reviewed by a physiotherapist");
        assertThat(find(Paragraph.class).id("badge-words").getText()).startsWith("By Robin Reviewer");
    }

    @Test
    void a_reviewer_fills_in_the_form_and_signs() {
        ReviewSubject text = content.newText(editor.id());
        UUID request = open(text);
        fillIn();
        PasswordField password = find(PasswordField.class).id("password");
        test(password).setValue(ReviewPeople.PASSWORD);
        test(find(Button.class).id("sign")).click();
        assertThat(RunAs.actor(physio, () -> desk.open(request)).row().state()).isEqualTo(ReviewDesk.State.SIGNED);
        assertThat(getCurrentView()).isInstanceOf(MedicalReviewsView.class);
    }

    @Test
    void without_a_conflict_declaration_the_form_is_refused_and_stays() {
        UUID request = open(content.newText(editor.id()));
        fillIn();
        RadioButtonGroup<ReviewDesk.Conflict> conflict = group("conflict");
        conflict.clear();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> test(find(Button.class).id("sign")).click())
                .extracting(Refused::key)
                .isEqualTo("medicalreview.refused.conflict-missing");
        assertThat(group("check-doses").getValue()).isEqualTo(true);
        assertThat(RunAs.actor(physio, () -> desk.open(request)).row().state()).isEqualTo(ReviewDesk.State.WAITING);
    }

    @Test
    void comments_and_answers_survive_a_reload_and_a_password_does_not() {
        ReviewSubject text = content.newText(editor.id());
        UUID request = open(text);
        test(find(Button.class).id("comment-section-first-days")).click();
        TextArea remark = find(TextArea.class).id("remark-section-first-days");
        test(remark).setValue("Say when to stop.");
        test(this.<Boolean>group("check-doses")).selectItem("Yes");
        navigate(MedicalReviewsView.class);
        navigate(MedicalReviewView.class, request.toString());
        assertThat(find(TextArea.class).id("remark-section-first-days").getValue())
                .isEqualTo("Say when to stop.");
        assertThat(group("check-doses").getValue()).isEqualTo(true);
        assertThat(find(PasswordField.class).id("password").getValue()).isEmpty();
    }

    @Test
    void a_text_is_sent_back_with_a_comment_at_its_place() {
        ReviewSubject text = content.newText(editor.id());
        UUID request = open(text);
        test(find(Button.class).id("comment-section-first-days")).click();
        test(find(TextArea.class).id("remark-section-first-days")).setValue("Say when to stop.");
        test(find(Button.class).id("send-back")).click();
        ReviewDesk.Detail detail = RunAs.actor(physio, () -> desk.open(request));
        assertThat(detail.row().state()).isEqualTo(ReviewDesk.State.SENT_BACK);
        assertThat(detail.remarks()).containsExactly(new ReviewDesk.Remark("section:first-days", "Say when to stop."));
    }

    @Test
    void a_reviewer_who_is_the_author_reads_why_there_is_no_form() {
        open(content.newText(physio.id()));
        assertThat(find(Button.class).withId("sign").exists()).isFalse();
        assertThat(find(DecidedNotice.class).single().getElement().getTextRecursively())
                .contains("You wrote in this text.");
    }

    @Test
    void a_request_that_does_not_exist_is_said_so() {
        navigate(MedicalReviewView.class, UUID.randomUUID().toString());
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("There is no such request");
    }

    @Test
    void who_is_no_reviewer_does_not_get_in() {
        signIn(editor);
        assertThatThrownBy(() -> navigate(MedicalReviewsView.class)).isNotNull();
        assertThat(getCurrentView()).isNotInstanceOf(MedicalReviewsView.class);
    }

    private UUID open(ReviewSubject text) {
        UUID request = waiting(text);
        navigate(MedicalReviewView.class, request.toString());
        return request;
    }

    private UUID waiting(ReviewSubject text) {
        ReviewPeople.as(editor, () -> reviews.request(text, MedicalReviews.Trigger.INITIAL));
        return RunAs.actor(editor, () -> reviews.waiting(text.ref())).orElseThrow();
    }

    private void fillIn() {
        Checklist.QUESTIONS.forEach(key -> group("check-" + key).setValue(true));
        RadioButtonGroup<ReviewDesk.Conflict> conflict = group("conflict");
        conflict.setValue(ReviewDesk.Conflict.NONE);
        find(Checkbox.class).id("statement").setValue(true);
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String id) {
        return find(RadioButtonGroup.class).id(id);
    }

    private static void signIn(Actor actor) {
        SecurityContextHolder.setContext(RunAs.actor(actor, SecurityContextHolder::getContext));
    }
}

package app.comeback.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.access.Accounts;
import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialState;
import app.comeback.people.Practice;
import app.comeback.people.Staff;
import app.comeback.people.VerificationMethod;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CredentialViewTest extends SpringBrowserlessTest {

    @Autowired
    CredentialChecks checks;

    @Autowired
    Practice practice;

    @Autowired
    Accounts accounts;

    Staff staff;
    Actor holder;
    Actor admin;

    @BeforeEach
    void meet() {
        staff = new Staff(accounts, practice, checks);
        holder = staff.trainer("Holder " + UUID.randomUUID());
        admin = staff.admin("Ada Admin");
    }

    @Test
    void an_admin_checks_a_credential_and_sees_that_one_more_is_needed() {
        UUID id = staff.waiting(holder, null);
        Staff.as(admin, () -> {
            open("admin/credentials/" + id);
            button("credential-verify").click();
            radio().setValue(VerificationMethod.REGISTER);
            button("verify-confirm").click();
            assertThat(standing()).contains("1 of 2 checks, by Ada Admin on", "You have checked it.");
            assertThat(find(Button.class).withId("credential-verify").exists()).isFalse();
        });
    }

    @Test
    void a_check_without_a_method_is_not_taken() {
        UUID id = staff.waiting(holder, null);
        Staff.as(admin, () -> {
            open("admin/credentials/" + id);
            button("credential-verify").click();
            button("verify-confirm").click();
            assertThat(radio().isInvalid()).isTrue();
            assertThat(checks.details(id).checks()).isEmpty();
        });
    }

    @Test
    void the_holder_sees_no_button_to_decide() {
        Actor both = staff.person("Both", Role.ADMIN, Role.TRAINER);
        UUID id = staff.waiting(both, null);
        Staff.as(both, () -> {
            open("admin/credentials/" + id);
            assertThat(find(Button.class).withId("credential-verify").exists()).isFalse();
            assertThat(find(Button.class).withId("credential-revoke").exists()).isFalse();
        });
    }

    @Test
    void revoking_needs_a_reason() {
        UUID id = staff.checked(holder, null);
        Staff.as(admin, () -> {
            open("admin/credentials/" + id);
            button("credential-revoke").click();
            button("revoke-confirm").click();
            assertThat(checks.details(id).state()).isEqualTo(CredentialState.ACTIVE);
            find(TextArea.class).withId("revoke-reason").single().setValue("Struck off");
            button("revoke-confirm").click();
            assertThat(checks.details(id).state()).isEqualTo(CredentialState.REVOKED);
        });
    }

    @Test
    void a_wrong_address_says_so() {
        Staff.as(admin, () -> {
            open("admin/credentials/not-an-id");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.startsWith("There is no such credential"));
        });
    }

    @Test
    void the_list_keeps_its_filters_in_the_address() {
        Staff.as(admin, () -> {
            open("admin/credentials?state=revoked&q=nobody-of-this-name&order=name");
            assertThat(find(TextField.class)
                            .withId("credentials-search")
                            .single()
                            .getValue())
                    .isEqualTo("nobody-of-this-name");
            assertThat(getCurrentView()).isInstanceOf(CredentialsView.class);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "TRAINER", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR"})
    void nobody_but_an_admin_opens_the_admins_screens(Role role) {
        UUID id = staff.waiting(holder, null);
        Actor other = staff.person("Other", role);
        Staff.as(other, () -> {
            for (String address :
                    new String[] {"admin/credentials", "admin/credentials/new", "admin/credentials/" + id}) {
                assertRefused(address);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MODERATOR", "EDITOR", "ADMIN"})
    void only_practitioners_open_a_profile(Role role) {
        Actor other = staff.person("Other", role);
        Staff.as(other, () -> {
            assertRefused("profile");
            assertRefused("profile/credentials/new");
        });
    }

    @Test
    void somebody_elses_credential_cannot_be_opened_for_changing() {
        UUID id = staff.waiting(holder, null);
        Actor other = staff.trainer("Other");
        Staff.as(other, () -> assertRefused("profile/credentials/" + id));
    }

    @Test
    void a_practitioner_reads_in_words_where_a_credential_stands() {
        UUID id = staff.waiting(holder, null);
        staff.check(id, admin);
        Staff.as(holder, () -> {
            open("profile");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.contains("Ada Admin has checked it, one more admin has to"));
        });
    }

    @Test
    void an_empty_form_is_marked_and_saves_nothing() {
        Staff.as(holder, () -> {
            open("profile/credentials/new");
            button("credential-save").click();
            assertThat(find(TextField.class).withId("credential-title").single().isInvalid())
                    .isTrue();
            assertThat(practice.credentials()).isEmpty();
        });
    }

    @Test
    void what_was_typed_into_a_profile_is_saved() {
        Staff.as(holder, () -> {
            open("profile");
            find(TextField.class).withId("profile-headline").single().setValue("Back to running");
            find(TextArea.class).withId("profile-bio").single().setValue("I help runners.");
            button("profile-save").click();
            assertThat(practice.profile().facts().headline()).isEqualTo("Back to running");
        });
    }

    private void assertRefused(String address) {
        try {
            open(address);
        } catch (RuntimeException refused) {
            return;
        }
        assertThat((Component) getCurrentView())
                .isNotInstanceOfAny(
                        CredentialsView.class,
                        CredentialView.class,
                        NewCredentialView.class,
                        ProfileView.class,
                        OwnCredentialView.class);
    }

    private static void open(String address) {
        Screens.open(address);
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    @SuppressWarnings("unchecked") // the only group of radio buttons on the screen
    private RadioButtonGroup<VerificationMethod> radio() {
        return find(RadioButtonGroup.class).withId("verify-method").single();
    }

    private String standing() {
        Div standing = find(Div.class).withId("credential-standing").single();
        return String.join(
                " ",
                find(Paragraph.class, standing).all().stream()
                        .map(Paragraph::getText)
                        .toList());
    }
}

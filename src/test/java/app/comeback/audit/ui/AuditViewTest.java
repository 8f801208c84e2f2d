package app.comeback.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditEntry;
import app.comeback.audit.AuditTrail;
import app.comeback.people.CredentialChecks;
import app.comeback.people.Practice;
import app.comeback.people.Staff;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.StatementCount;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class AuditViewTest extends SpringBrowserlessTest {

    /** The entries; the people; the registrations; the e-mails. */
    private static final int PAGE_STATEMENTS = 4;

    @Autowired
    Accounts accounts;

    @Autowired
    Practice practice;

    @Autowired
    CredentialChecks checks;

    @Autowired
    AuditTrail trail;

    Staff staff;
    Actor admin;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        staff = new Staff(accounts, practice, checks);
        admin = staff.admin("Ada Reader");
        signIn(admin);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_entry_is_a_sentence_with_names_and_exact_below() {
        Actor holder = staff.trainer("Holly Holder");
        UUID credential = staff.waiting(holder, null);
        String row = rowOf(holder);
        assertThat(row)
                .contains("Holly Holder added the registration Physiotherapist (Holly Holder).")
                .contains("people.credential-added · credential " + credential + " · class: PHYSIOTHERAPIST");
    }

    @Test
    void what_has_no_name_and_no_sentence_is_told_by_its_codes() {
        Actor other = staff.person("Olga Other", Role.EDITOR);
        UUID thing = UUID.randomUUID();
        RunAs.actor(other, () -> {
            trail.record("test.done", "thing", thing.toString(), Map.of());
            return true;
        });
        assertThat(rowOf(other))
                .contains("Olga Other: test.done, no. " + thing.toString().substring(0, 8));
    }

    @Test
    void a_page_costs_the_same_statements_for_one_entry_and_for_fifty() {
        for (int i = 0; i < 8; i++) {
            Actor holder = staff.trainer("Holder " + i);
            staff.waiting(holder, null);
        }
        Screens.open("admin/audit");
        Grid<AuditEntry> grid = grid();
        int one = StatementCount.of(() -> page(grid, 1));
        int fifty = StatementCount.of(() -> page(grid, 50));
        assertThat(one).isBetween(1, PAGE_STATEMENTS);
        assertThat(fifty).isBetween(3, PAGE_STATEMENTS);
    }

    @Test
    void who_is_no_admin_does_not_read_it() {
        signIn(staff.trainer("Tom Trainer"));
        Screens.open("admin/audit");
        assertThat(getCurrentView()).isNotInstanceOf(AuditView.class);
    }

    private String rowOf(Actor person) {
        Screens.open("admin/audit?person=" + person.id());
        AuditView view = (AuditView) getCurrentView();
        return page(grid(), 50).stream()
                .filter(entry -> person.id().equals(entry.actor()))
                .map(view::said)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Grid<AuditEntry> grid() {
        return (Grid<AuditEntry>) find(Grid.class).id("audit");
    }

    private static List<AuditEntry> page(Grid<AuditEntry> grid, int size) {
        return grid.getDataProvider()
                .fetch(new Query<>(0, size, List.of(), null, null))
                .toList();
    }

    private static void signIn(Actor actor) {
        SecurityContextHolder.setContext(RunAs.actor(actor, SecurityContextHolder::getContext));
    }
}

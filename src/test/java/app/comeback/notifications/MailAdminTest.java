package app.comeback.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MailAdminTest {

    private static final Actor ADMIN = new Actor(AccountId.create(), "Ada Admin", Set.of(Role.ADMIN));
    private static final Actor EDITOR = new Actor(AccountId.create(), "Edda Editor", Set.of(Role.EDITOR));

    @Autowired
    MailAdmin admin;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void the_list_costs_one_statement_for_one_mail_and_for_many() {
        for (int i = 0; i < 4; i++) {
            String to = UUID.randomUUID() + "@example.org";
            Mail mail = new Mail(to, "address-changed", Locale.ENGLISH, List.of("Anna"), null);
            transactions.executeWithoutResult(status -> outbox.add(mail));
        }
        assertThat(statements(1)).isEqualTo(1);
        assertThat(statements(100)).isEqualTo(1);
    }

    @Test
    void only_admins_see_the_outbox() {
        assertThat(RunAs.actor(ADMIN, () -> admin.count(null))).isNotNegative();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> RunAs.actor(EDITOR, () -> admin.count(null)));
    }

    private int statements(int size) {
        return RunAs.actor(ADMIN, () -> StatementCount.of(() -> admin.page(null, PageRequest.of(0, size))));
    }
}

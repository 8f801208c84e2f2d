package app.comeback.notifications;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('ADMIN')")
class MailAdminService implements MailAdmin {

    private final MailRows rows;
    private final MailSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    MailAdminService(MailRows rows, MailSettings settings, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean isSending() {
        return settings.sends();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MailRow> page(MailRow.@Nullable State state, Pageable page) {
        return rows.page(state, page);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(MailRow.@Nullable State state) {
        return rows.count(state);
    }

    @Override
    @Transactional
    public MailRow read(UUID id) {
        MailRow mail = rows.find(id).orElseThrow(() -> new Refused("notifications.mail.unknown"));
        audit.record("notifications.read", "mail", id.toString(), Map.of());
        return mail;
    }

    @Override
    @Transactional
    public void sendAgain(UUID id) {
        if (!rows.sendAgain(id, clock.instant())) {
            throw new Refused("notifications.mail.not-failed");
        }
        audit.record("notifications.sent-again", "mail", id.toString(), Map.of());
    }
}

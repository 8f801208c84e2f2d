package app.comeback.care;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER', 'SYSTEM')")
class ConsentsService implements Consents {

    private final ConsentRows rows;

    ConsentsService(ConsentRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean holds(AccountId client, ConsentPurpose purpose) {
        return rows.stands(client, purpose);
    }

    @Override
    public void requireCare(AccountId client) {
        if (!holds(client, ConsentPurpose.CARE)) {
            throw new Refused("care.refused.no-consent");
        }
    }
}

package app.comeback.access;

import app.comeback.shared.DemoMode;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("permitAll()")
class DemoAccountsService implements DemoAccounts {

    private final AccountRepository accounts;
    private final DemoMode demo;

    DemoAccountsService(AccountRepository accounts, DemoMode demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountSummary> list() {
        return demo.isOn()
                ? accounts.findDemoPeople().stream().map(Account::summary).toList()
                : List.of();
    }
}

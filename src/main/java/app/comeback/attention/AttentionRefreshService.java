package app.comeback.attention;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.people.Credentials;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Each person in a transaction of its own, so that one record that cannot be read holds up no other. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class AttentionRefreshService implements AttentionRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(AttentionRefreshService.class);

    /** So few at a time that the list of them costs nothing, however many clients there are. */
    private static final int PAGE = 200;

    private final AttentionItems items;
    private final Standings standings;
    private final ObjectProvider<AttentionSource> sources;
    private final Accounts accounts;
    private final Consents consents;
    private final Credentials credentials;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PortalProperties portal;

    AttentionRefreshService(
            AttentionItems items,
            Standings standings,
            ObjectProvider<AttentionSource> sources,
            Accounts accounts,
            Consents consents,
            Credentials credentials,
            TransactionTemplate transaction,
            Clock clock,
            PortalProperties portal) {
        this.items = items;
        this.standings = standings;
        this.sources = sources;
        this.accounts = accounts;
        this.consents = consents;
        this.credentials = credentials;
        this.transaction = transaction;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public void client(AccountId client) {
        transaction.executeWithoutResult(status -> {
            // First the lock and then the look: whoever waited sees what the other one saw, or something newer.
            items.lock(client);
            items.keepOf(client, causes(client), clock.instant());
        });
    }

    private List<Cause> causes(AccountId client) {
        if (!consents.holds(client, ConsentPurpose.CARE)) {
            return List.of();
        }
        return RunAs.actor(new Actor(client, "", Set.of(Role.CLIENT)), () -> Stream.concat(
                        AttentionRules.causes(standings.of(client)).stream(),
                        sources.orderedStream().flatMap(source -> source.causes(client).stream()))
                .toList());
    }

    @Override
    public void everybody() {
        AccountId last = null;
        List<AccountId> page;
        do {
            page = items.inCareAfter(last, PAGE);
            page.forEach(client -> carefully(client, this::client));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
        accounts.withRole(Role.TRAINER).stream()
                .map(AccountSummary::id)
                .forEach(practitioner -> carefully(practitioner, this::own));
    }

    private void own(AccountId practitioner) {
        LocalDate today = LocalDate.now(clock.withZone(portal.zone()));
        transaction.executeWithoutResult(status -> {
            items.lock(practitioner);
            items.keepOwn(
                    practitioner,
                    CredentialCauses.ending(credentials.of(practitioner), today, portal.zone())
                            .toList(),
                    clock.instant());
        });
    }

    private static void carefully(AccountId about, Consumer<AccountId> look) {
        try {
            look.accept(about);
        } catch (RuntimeException e) {
            LOG.error("Could not find out whether {} needs somebody", about, e);
        }
    }
}

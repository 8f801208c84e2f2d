package app.comeback.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    List<Account> findAllByIdIn(Collection<UUID> ids);

    @Query("select a from Account a where lower(a.email) = :key")
    Optional<Account> findByEmailKey(String key);

    @NativeQuery(
            "select * from account where roles @> array[cast(:role as text)] and disabled_at is null order by lower(display_name), id")
    List<Account> findEnabledByRole(String role);

    @Query("select a from Account a where lower(a.email) like '%@demo.test' and a.disabledAt is null order by a.email")
    List<Account> findDemoPeople();

    /** Lets two admins who take each other's role away come one after the other. */
    @NativeQuery("select cast(pg_advisory_xact_lock(4001) as text)")
    String lockAdministration();
}

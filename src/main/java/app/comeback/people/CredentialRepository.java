package app.comeback.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CredentialRepository extends JpaRepository<Credential, UUID> {

    /** The condition under which a credential counts on {@code :day}; says the same as {@link CredentialState#counts}. */
    String COUNTS = " c.revokedOn is null and size(c.verifications) = 2 and c.validFrom <= :day"
            + " and (c.validTo is null or c.validTo >= :day) ";

    /** For changes: two people who act at once act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Credential c where c.id = :id")
    Optional<Credential> lock(UUID id);

    @Query("select distinct c from Credential c left join fetch c.verifications where c.id in :ids")
    List<Credential> withChecks(Collection<UUID> ids);

    @Query("select distinct c from Credential c left join fetch c.verifications where c.holder in :holders"
            + " order by c.createdAt desc, c.id")
    List<Credential> heldBy(Collection<UUID> holders);
}

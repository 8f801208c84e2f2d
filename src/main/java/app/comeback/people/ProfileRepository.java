package app.comeback.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProfileRepository extends JpaRepository<PractitionerProfile, UUID> {

    boolean existsBySlugAndAccountIdNot(String slug, UUID account);

    /** Published profiles of people who practise and hold a credential that counts on the day. */
    String SHOWN = "select new app.comeback.people.ProfileRepository$Named(p, a.displayName)"
            + " from PractitionerProfile p join Practitioner a on a.id = p.accountId"
            + " where p.published and a.practising"
            + " and exists (select 1 from Credential c where c.holder = p.accountId and "
            + CredentialRepository.COUNTS + ")";

    /** All that are shown, by name; a blank slug or condition stands for any. */
    @Query(SHOWN
            + " and (:slug = '' or p.slug = :slug)"
            + " and (:condition = ''"
            + " or concat(',', array_to_string(p.conditions, ','), ',') like concat('%,', :condition, ',%'))"
            + " order by lower(a.displayName), p.accountId")
    List<Named> shown(LocalDate day, String slug, String condition, Limit limit);

    /** The one of this person, if it is shown. */
    @Query(SHOWN + " and p.accountId = :account")
    Optional<Named> shownOf(LocalDate day, UUID account);

    /** Those of these people that are shown. */
    @Query(SHOWN + " and p.accountId in :accounts")
    List<Named> shownAmong(LocalDate day, Collection<UUID> accounts);

    /** A profile with the name of its account. */
    record Named(PractitionerProfile profile, String name) {}
}

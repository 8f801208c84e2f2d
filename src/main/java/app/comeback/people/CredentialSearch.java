package app.comeback.people;

import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds credentials for the admins' list; every fragment is a constant, what a person typed is only ever a parameter. */
@Component
class CredentialSearch {

    private static final String FROM = " from Credential c join Practitioner p on p.id = c.holder where ";
    private static final String LIVING = " c.revokedOn is null and (c.validTo is null or c.validTo >= :day) ";
    private static final String UNCHECKED =
            LIVING + " and c.returnedAt is null and size(c.verifications) < " + Credential.CHECKS_NEEDED;

    private static final Map<CredentialQuery.Show, String> SHOW = Map.of(
            CredentialQuery.Show.ALL,
            " 1 = 1 ",
            CredentialQuery.Show.WAITING,
            UNCHECKED,
            CredentialQuery.Show.WAITING_FOR_ME,
            UNCHECKED + " and c.holder <> :me"
                    + " and not exists (select 1 from Credential o join o.verifications v"
                    + " where o.id = c.id and v.admin = :me)",
            CredentialQuery.Show.RETURNED,
            LIVING + " and c.returnedAt is not null ",
            CredentialQuery.Show.ACTIVE,
            CredentialRepository.COUNTS,
            CredentialQuery.Show.EXPIRING,
            CredentialRepository.COUNTS + " and c.validTo <= :soon ",
            CredentialQuery.Show.EXPIRED,
            " c.revokedOn is null and c.validTo < :day ",
            CredentialQuery.Show.REVOKED,
            " c.revokedOn is not null ");

    private static final Map<CredentialQuery.Order, String> ORDER = Map.of(
            CredentialQuery.Order.EXPIRY, " order by c.validTo asc nulls last, c.id",
            CredentialQuery.Order.NAME, " order by lower(p.displayName), c.id",
            CredentialQuery.Order.NEWEST, " order by c.createdAt desc, c.id");

    private static final String SEARCH = " and (lower(p.displayName) like :search escape '!'"
            + " or lower(c.title) like :search escape '!'"
            + " or lower(c.issuer) like :search escape '!'"
            + " or lower(c.registerNumber) like :search escape '!') ";

    private final EntityManager database;
    private final Today today;

    CredentialSearch(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    List<UUID> ids(CredentialQuery query, Pageable page) {
        TypedQuery<UUID> select =
                database.createQuery("select c.id" + where(query) + ORDER.get(query.order()), UUID.class);
        fill(select, query);
        return select.setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    long count(CredentialQuery query) {
        TypedQuery<Long> select = database.createQuery("select count(c)" + where(query), Long.class);
        fill(select, query);
        return select.getSingleResult();
    }

    private static String where(CredentialQuery query) {
        return FROM + SHOW.get(query.show()) + (query.search().isEmpty() ? "" : SEARCH);
    }

    private void fill(TypedQuery<?> select, CredentialQuery query) {
        Actor me = CurrentActor.require();
        Map<String, Object> values = Map.of(
                "day", today.date(),
                "soon", today.date().plusDays(CredentialState.EXPIRING_DAYS),
                "me", me.id().value(),
                "search", "%" + escaped(query.search()) + "%");
        select.getParameters()
                .forEach(parameter -> select.setParameter(parameter.getName(), values.get(parameter.getName())));
    }

    private static String escaped(String search) {
        return search.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }
}

package app.comeback.people;

/**
 * Which credentials an admin wants to see, in which order.
 *
 * @param show the states
 * @param search part of a name, title, issuer or register number; blank for all
 * @param order the order
 */
public record CredentialQuery(Show show, String search, Order order) {

    private static final int LONGEST_SEARCH = 100;

    public CredentialQuery {
        search = search.strip();
        search = search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
    }

    /** What can be asked for; each is a predicate on the facts and the checks, so that pages are cut by the database. */
    public enum Show {
        WAITING_FOR_ME,
        WAITING,
        RETURNED,
        ACTIVE,
        EXPIRING,
        EXPIRED,
        REVOKED,
        ALL
    }

    /** The orders there are. */
    public enum Order {
        EXPIRY,
        NAME,
        NEWEST
    }
}

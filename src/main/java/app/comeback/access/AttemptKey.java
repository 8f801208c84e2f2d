package app.comeback.access;

/** Whom an attempt counts against; kept as a digest only. */
record AttemptKey(String text) implements Comparable<AttemptKey> {

    static AttemptKey account(String typedEmail) {
        return new AttemptKey("account:" + EmailAddress.key(typedEmail));
    }

    /** A network address; of IPv6 the network's half, because one household owns all of the other. */
    static AttemptKey network(String address) {
        int colon = address.indexOf(':');
        return new AttemptKey("network:" + (colon < 0 ? address : NetworkPrefix.of(address)));
    }

    boolean isAccount() {
        return text.startsWith("account:");
    }

    Digest digest() {
        return Digest.of(text);
    }

    @Override
    public int compareTo(AttemptKey other) {
        return text.compareTo(other.text);
    }
}

package app.comeback.access;

import app.comeback.shared.AccountId;

/** Whom an attempt counts against; kept as a digest only. */
record AttemptKey(String text) implements Comparable<AttemptKey> {

    static AttemptKey account(String typedEmail) {
        return new AttemptKey("account:" + EmailAddress.key(typedEmail));
    }

    /** A browser that the person has signed in from before; nobody else can add to its count. */
    static AttemptKey device(Digest device, String typedEmail) {
        return new AttemptKey("device:" + device.hex() + ":" + EmailAddress.key(typedEmail));
    }

    /** Somebody who is signed in or holds a link, and types the password; nobody outside can add to the count. */
    static AttemptKey inside(AccountId account) {
        return new AttemptKey("inside:" + account);
    }

    /** A network address; of IPv6 the network's half, because one household owns all of the other. */
    static AttemptKey network(String address) {
        int colon = address.indexOf(':');
        return new AttemptKey("network:" + (colon < 0 ? address : NetworkPrefix.of(address)));
    }

    /** Whether it is the person's own, so that their success clears it; a network has other people's failures too. */
    boolean isPersonal() {
        return !text.startsWith("network:");
    }

    Digest digest() {
        return Digest.of(text);
    }

    @Override
    public int compareTo(AttemptKey other) {
        return text.compareTo(other.text);
    }
}

package app.comeback.protocols;

/**
 * One immutable version of a rule set; a running plan keeps the version it was started with.
 *
 * @param code for example {@code hamstring-strain}
 * @param version from 1
 */
public record ProtocolRef(String code, int version) {

    public ProtocolRef {
        if (version < 1 || !code.matches("[a-z][a-z0-9-]{2,39}")) {
            throw new IllegalArgumentException("A protocol has a code in lower case and a version from 1");
        }
    }

    /** For example {@code hamstring-strain v1}. */
    @Override
    public String toString() {
        return code + " v" + version;
    }
}

package app.comeback.access;

/** Names that the sign-in page and the filter chain agree on. */
public final class SignInPages {

    /** The request attribute with the {@link app.comeback.shared.Refused} of an attempt that failed. */
    public static final String REFUSED = "app.comeback.access.refused";

    /** The attribute of the server's session that names the sign-in. */
    public static final String SERIES = "app.comeback.access.series";

    private SignInPages() {}
}

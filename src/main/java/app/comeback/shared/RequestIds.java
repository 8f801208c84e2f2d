package app.comeback.shared;

/** The name under which a log line carries the request, or the job, that caused it. */
public final class RequestIds {

    /** The key in the logging context. */
    public static final String MDC_KEY = "request";

    private RequestIds() {}
}

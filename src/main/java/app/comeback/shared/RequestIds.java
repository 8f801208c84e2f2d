package app.comeback.shared;

/** The name under which a log line carries the request, or the job, that caused it. */
final class RequestIds {

    static final String MDC_KEY = "request";

    private RequestIds() {}
}

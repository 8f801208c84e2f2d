package app.comeback.site;

/**
 * A page of the responses to a guide.
 *
 * @param slug the last part of the guide's address
 * @param title the guide's title
 * @param first whether it is the page with the newest
 * @param list the responses
 */
record ResponsesPage(String slug, String title, boolean first, ResponseList list) {}

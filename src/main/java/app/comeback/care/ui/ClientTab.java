package app.comeback.care.ui;

/**
 * A tab in the head of a client's screens; each module contributes its own as a bean.
 *
 * @param key the translation key of its word
 * @param suffix what follows {@code clients/<id>/} in the address; empty for the overview
 * @param order from left to right
 */
public record ClientTab(String key, String suffix, int order) {}

package app.comeback.practice;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows what stands on it
 * @param page its number, from 0
 * @param all how many rows the whole list has
 */
public record Slice<T>(List<T> rows, int page, int all) {

    /** How many rows stand on a page. */
    public static final int SIZE = 50;

    public Slice {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return pages(all);
    }

    /** The page to show for one that an address asks for: the last one when the list has become shorter. */
    static int clamp(int page, int all) {
        return Math.clamp(page, 0, pages(all) - 1);
    }

    private static int pages(int all) {
        return Math.max(1, Math.ceilDiv(all, SIZE));
    }
}

package app.comeback.exercises;

import java.util.List;

/**
 * Where a number comes from.
 *
 * @param citations who published it; empty when nobody did
 * @param verified false for an “unverified default”: usual practice or our own proposal, which a clinician has to sign
 */
public record Source(List<Citation> citations, boolean verified) {

    public Source {
        citations = List.copyOf(citations);
        if (verified && citations.isEmpty()) {
            throw new IllegalArgumentException("Without a citation nothing is verified");
        }
    }

    /**
     * A publication.
     *
     * @param title what and by whom, in a few words
     * @param url where it is found
     */
    public record Citation(String title, String url) {}
}

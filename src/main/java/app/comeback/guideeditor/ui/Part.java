package app.comeback.guideeditor.ui;

import app.comeback.guides.CheckedFinding;
import java.util.List;

/**
 * One entry of the editor's list of parts.
 *
 * @param kind which kind
 * @param index its place in the guide's list of that kind, from 0
 * @param place its name as findings and comments use it
 * @param label what its author called it; may be empty
 */
record Part(PartKind kind, int index, String place, String label) {

    static final String ABOUT = "about";
    static final String SOURCE = "source";

    /** Whether a finding or comment at this place belongs here. */
    boolean covers(String other) {
        return switch (kind) {
            case ABOUT -> other.equals("title") || other.equals("summary") || other.equals("about");
            case SOURCE -> other.startsWith("origin");
            default -> other.equals(place) || other.startsWith(place + "/");
        };
    }

    List<CheckedFinding> open(List<CheckedFinding> findings) {
        return findings.stream()
                .filter(checked -> checked.isOpen() && covers(checked.finding().place()))
                .toList();
    }
}

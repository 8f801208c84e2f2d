package app.comeback.guides;

import app.comeback.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** How many findings in the newest revision nobody mended or waived. */
@Embeddable
record OpenFindings(
        @Column(name = "open_errors") Integer errors,
        @Column(name = "open_warnings") Integer warnings) {

    static final OpenFindings NONE = new OpenFindings(0, 0);

    static OpenFindings in(List<CheckedFinding> findings) {
        int open = (int) findings.stream().filter(CheckedFinding::isOpen).count();
        int errors = (int) findings.stream().filter(CheckedFinding::blocks).count();
        return new OpenFindings(errors, open - errors);
    }

    /**
     * What goes to reviewers or to the public has no open error.
     *
     * @throws Refused with their number
     */
    void requireNoErrors() {
        if (errors > 0) {
            throw new Refused("guides.refused.open-errors", errors);
        }
    }
}

package app.comeback.risks;

import app.comeback.shared.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A yearly look at everything that could go wrong.
 *
 * @param id its id, made when the form opens
 * @param at when
 * @param byName who assessed
 * @param summary what follows from it; 1 to 4,000 characters
 * @param findings one for each risk
 */
public record RiskAssessment(UUID id, Instant at, String byName, String summary, Map<Risk, Finding> findings) {

    /** How many months an assessment holds. */
    public static final int MONTHS = 12;

    private static final int LONGEST_SUMMARY = 4_000;
    private static final int LONGEST = 2_000;

    /**
     * Checks that it is whole.
     *
     * @throws Refused when a risk was not looked at, or a text is missing or too long
     */
    public RiskAssessment {
        summary = said(summary, LONGEST_SUMMARY);
        if (findings.size() < Risk.values().length) {
            throw new Refused("risks.refused.all");
        }
        findings = new EnumMap<>(findings);
    }

    /** When the next one is due. */
    public Instant nextDue() {
        return at.atOffset(ZoneOffset.UTC).plusMonths(MONTHS).toInstant();
    }

    /** How many risks have this level. */
    public long count(Risk.Level level) {
        return findings.values().stream()
                .filter(finding -> finding.level() == level)
                .count();
    }

    private static String said(String typed, int longest) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new Refused("risks.refused.words");
        }
        if (text.length() > longest) {
            throw new Refused("risks.refused.words-long", longest);
        }
        return text;
    }

    /**
     * What was found about a risk.
     *
     * @param level how grave it is now
     * @param seen what it rests on, for example figures of the tally; 1 to 2,000 characters
     * @param done what is done against it; 1 to 2,000 characters
     */
    public record Finding(Risk.Level level, String seen, String done) {

        /**
         * Checks that it says something.
         *
         * @throws Refused when a text is missing or too long
         */
        public Finding {
            seen = said(seen, LONGEST);
            done = said(done, LONGEST);
        }
    }
}

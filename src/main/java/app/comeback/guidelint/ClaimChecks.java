package app.comeback.guidelint;

/** Every claim cites a source or is tagged as general advice (GOV-09). */
final class ClaimChecks {

    private ClaimChecks() {}

    static void check(GuideText text, Findings findings) {
        Claims.in(text)
                .filter(found -> found.claim().referenceKeys().isEmpty()
                        && !found.claim().generalAdvice())
                .forEach(found -> {
                    String quote = Findings.shorten(found.sentence().strip());
                    findings.add(LintRule.CLAIM_WITHOUT_REFERENCE, found.claim().place(), quote, quote);
                });
    }
}

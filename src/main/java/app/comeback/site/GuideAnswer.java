package app.comeback.site;

/** What stands at a guide's address: the guide, or the notice of its withdrawal. */
sealed interface GuideAnswer permits GuidePage, GuideAnswer.Withdrawn {

    /**
     * The public notice.
     *
     * @param slug the last part of the address
     * @param reason why, in public words
     * @param on the day
     */
    record Withdrawn(String slug, String reason, Day on) implements GuideAnswer {}
}

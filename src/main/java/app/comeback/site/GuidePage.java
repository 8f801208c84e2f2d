package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a guide's page shows; the visible text and the structured data are both made from it. Fields named
 * {@code html} are safe to print as they are.
 *
 * @param slug the last part of the address
 * @param address the canonical address
 * @param title the title
 * @param summary the summary
 * @param condition what it is about, in words
 * @param forClients whether it is written for people who recover, or else for professionals
 * @param author who wrote it
 * @param revision the published version
 * @param published when the guide first appeared
 * @param changed when this version was published
 * @param badge its review
 * @param redFlags when to stop; first on the page
 * @param seekCare when to get help
 * @param contents the table of contents
 * @param sections the article
 * @param phases the steps of recovery
 * @param movements what is safe and what is risky
 * @param questions questions and answers
 * @param references the sources, number 1 first
 * @param disclaimers what the text cannot do
 * @param related other guides about the condition
 * @param trainers who works with the condition here
 * @param responses the newest responses of readers
 */
record GuidePage(
        String slug,
        String address,
        String title,
        String summary,
        String condition,
        boolean forClients,
        String author,
        int revision,
        Day published,
        Day changed,
        BadgeCard badge,
        List<Box> redFlags,
        List<Box> seekCare,
        List<Entry> contents,
        List<Part> sections,
        List<Step> phases,
        List<Box> movements,
        List<Part> questions,
        List<Source> references,
        List<Box> disclaimers,
        List<Link> related,
        List<Link> trainers,
        ResponseList responses)
        implements GuideAnswer {

    /** A box that stands out; {@code safe} tells safe movements from risky ones. */
    record Box(String id, String heading, String html, boolean safe) {}

    /** A line of the table of contents. */
    record Entry(String id, String text, int level) {}

    /** A heading with its text. */
    record Part(String id, int level, String heading, String html) {}

    /** A phase. */
    record Step(String id, int number, String name, String html, List<Exercise> exercises) {}

    /** An exercise; the dose is empty when the text gives none. */
    record Exercise(String name, String dose, String html) {}

    /** A link to another page of the site, with a line about it. */
    record Link(String path, String text, String about) {}

    /**
     * A source.
     *
     * @param number as the text cites it
     * @param id the anchor
     * @param citation authors, title, journal
     * @param year of publication
     * @param href the address; nothing when there is no safe one
     * @param linkText what the link says
     * @param accessed when it was last looked at
     * @param evidence its level, in words
     * @param backLinks ids of the places that cite it
     */
    record Source(
            int number,
            String id,
            String citation,
            @Nullable Integer year,
            @Nullable String href,
            @Nullable String linkText,
            @Nullable Day accessed,
            @Nullable String evidence,
            List<String> backLinks) {}
}

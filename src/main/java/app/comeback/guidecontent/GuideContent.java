package app.comeback.guidecontent;

import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of one guide revision, as data. Markdown fields may hold two marks: {@code [@key]} cites a reference
 * by its key, {@code [general]} tags a paragraph as general advice that needs none (rule GOV-09). Claims are read from
 * these marks and not stored twice.
 *
 * @param title the guide's title
 * @param summary one or two sentences
 * @param condition what it is about
 * @param audience for whom it is written
 * @param byline the author as the page names them; not clinical
 * @param sections the article
 * @param callOuts the boxes that stand out: red flags, disclaimer, when to seek care, movements
 * @param phases the steps of recovery with their exercises
 * @param faq questions and answers
 * @param references what it rests on
 * @param origin where an imported text came from and what was set aside; never published, not clinical
 */
public record GuideContent(
        String title,
        String summary,
        ConditionCode condition,
        Audience audience,
        String byline,
        List<Section> sections,
        List<CallOut> callOuts,
        List<Phase> phases,
        List<Faq> faq,
        List<Reference> references,
        @Nullable Origin origin) {

    public GuideContent {
        sections = List.copyOf(sections);
        callOuts = List.copyOf(callOuts);
        phases = List.copyOf(phases);
        faq = List.copyOf(faq);
        references = List.copyOf(references);
    }

    /** For whom a guide is written. */
    public enum Audience {
        CLIENTS,
        PROFESSIONALS
    }

    /**
     * A heading and its text.
     *
     * @param id stays the same from revision to revision; also the anchor on the page: lower-case letters, digits,
     *     hyphens
     * @param level 2 for a section, 3 for one inside it
     * @param heading the heading
     * @param markdown its text, up to the next heading
     */
    public record Section(String id, int level, String heading, String markdown) {}

    /**
     * A box that stands out.
     *
     * @param kind what it warns of or allows
     * @param heading its heading
     * @param markdown its text
     */
    public record CallOut(Kind kind, String heading, String markdown) {

        /** What a box is for. */
        public enum Kind {
            RED_FLAGS,
            SEEK_CARE,
            DISCLAIMER,
            SAFE_MOVEMENTS,
            RISKY_MOVEMENTS
        }
    }

    /**
     * One step of recovery.
     *
     * @param id stays the same from revision to revision; lower-case letters, digits, hyphens
     * @param name what a client calls it
     * @param markdown its aim, when it begins, and when to move on
     * @param exercises what is done in it
     */
    public record Phase(String id, String name, String markdown, List<Exercise> exercises) {

        public Phase {
            exercises = List.copyOf(exercises);
        }
    }

    /**
     * An exercise mentioned in a phase, with its dose as a person reads it.
     *
     * @param name the exercise's name
     * @param dose sets, repetitions, hold and frequency in words, for example {@code 3 × 12, twice a day}; empty when
     *     the text gives none
     * @param markdown how it is done and what to mind
     */
    public record Exercise(String name, String dose, String markdown) {}

    /** A question readers ask, and its answer in Markdown. */
    public record Faq(String question, String markdown) {}

    /**
     * A source (rule GOV-10).
     *
     * @param key by which the text cites it: lower-case letters, digits, hyphens
     * @param citation authors, title, journal
     * @param doi without address, for example {@code 10.1136/bjsports-2016-097067}
     * @param pmid PubMed's number
     * @param url its address, when it has no DOI or PMID
     * @param year of publication
     * @param accessedOn when it was last looked at
     * @param evidenceLevel the level by its scheme; nothing when unknown
     */
    public record Reference(
            String key,
            String citation,
            @Nullable String doi,
            @Nullable String pmid,
            @Nullable String url,
            @Nullable Integer year,
            @Nullable LocalDate accessedOn,
            @Nullable EvidenceLevel evidenceLevel) {}

    /** How strong a source is: schema.org's three levels, which any finer scheme maps to. */
    public enum EvidenceLevel {
        /** Several randomised trials or a meta-analysis. */
        A,
        /** One randomised trial or several other studies. */
        B,
        /** Expert opinion, case studies, standards of care. */
        C
    }

    /**
     * Where an imported text came from.
     *
     * @param fileName the file's name, or that it was pasted
     * @param sha256 of the bytes that were imported, 64 lower-case hex digits
     * @param lastUpdated the date the text itself gave
     * @param reviewClaims who the text says reviewed it: claims to be checked, never shown as a review
     * @param setAside what was recognised as not belonging to the article
     */
    public record Origin(
            String fileName,
            String sha256,
            @Nullable LocalDate lastUpdated,
            List<ReviewClaim> reviewClaims,
            List<SetAside> setAside) {

        public Origin {
            reviewClaims = List.copyOf(reviewClaims);
            setAside = List.copyOf(setAside);
        }
    }

    /**
     * A reviewer line of an imported text.
     *
     * @param name the person it names
     * @param credential the qualification it states
     * @param text the whole line
     * @param line its line number in the imported file, from 1
     */
    public record ReviewClaim(String name, String credential, String text, int line) {}

    /**
     * A block of an imported text that is kept for the editor's eyes and never published.
     *
     * @param kind why it was set aside
     * @param heading what announced it, for example {@code Responses (9)}
     * @param entries its entries, one each
     * @param announced the number its heading announced; nothing when it announced none
     * @param line the line number where it begins, from 1
     */
    public record SetAside(
            Kind kind,
            String heading,
            List<String> entries,
            @Nullable Integer announced,
            int line) {

        public SetAside {
            entries = List.copyOf(entries);
        }

        /** Why a block was set aside. */
        public enum Kind {
            RESPONSES,
            RATING,
            MARKETING,
            TESTIMONIAL,
            PERSON,
            NAVIGATION
        }
    }
}

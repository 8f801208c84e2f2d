package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What a medical reviewer does: sees what waits, reads it beside what was signed last, signs or sends back. */
public interface ReviewDesk {

    /**
     * A page of requests: what waits by due day, what was decided newest first.
     *
     * @param page which page; its own sort is not used
     */
    List<Row> page(Show show, Pageable page);

    /** How many requests there are to show. */
    long count(Show show);

    /**
     * Everything that one decision needs.
     *
     * @throws app.comeback.shared.Refused when there is no such request or its text is gone
     */
    Detail open(UUID requestId);

    /**
     * Takes the request on for a day, so that no other reviewer decides it meanwhile; again begins the day anew.
     *
     * @throws app.comeback.shared.Refused when somebody else is at it, it was decided, or a rule does not allow it
     */
    void claim(UUID requestId);

    /** Gives it back before the day is over; nothing happens when it is not the signed-in reviewer's. */
    void release(UUID requestId);

    /**
     * Signs the text that was shown.
     *
     * @throws app.comeback.shared.Refused when a rule does not allow it, the text changed, or somebody decided before
     */
    Signature sign(Sign command);

    /**
     * Sends the text back with comments.
     *
     * @throws app.comeback.shared.Refused when a rule does not allow it, or somebody decided before
     */
    void sendBack(SendBack command);

    /** Which requests to list. */
    enum Show {
        /** Everything that waits. */
        WAITING,
        /** What waits and is due within 14 days, or was. */
        DUE_SOON,
        /** What the signed-in reviewer signed or sent back. */
        DECIDED_BY_ME
    }

    /** Where a request stands. */
    enum State {
        WAITING,
        SIGNED,
        SENT_BACK,
        CANCELLED
    }

    /** How the answer's day lies to today. */
    enum Urgency {
        LATE,
        /** Within 14 days. */
        SOON,
        LATER
    }

    /** The reviewer's declaration (rule GOV-08). */
    enum Conflict {
        NONE,
        DECLARED
    }

    /**
     * One request in the list.
     *
     * @param id the request
     * @param title the text's title
     * @param condition what it is about
     * @param revision which revision is to be judged
     * @param trigger why it is asked for
     * @param requestedAt since when it waits
     * @param dueOn by when an answer is wanted
     * @param urgency how near that is
     * @param state where it stands
     * @param decidedAt when it was decided
     * @param hindrance why the signed-in reviewer may not decide it; nothing when they may
     * @param claim who is at it; nothing when nobody is
     */
    record Row(
            UUID id,
            String title,
            ConditionCode condition,
            int revision,
            MedicalReviews.Trigger trigger,
            Instant requestedAt,
            LocalDate dueOn,
            Urgency urgency,
            State state,
            @Nullable Instant decidedAt,
            @Nullable Reason hindrance,
            @Nullable Claim claim) {

        /** Whether the signed-in reviewer may decide it now. */
        public boolean isDecidable() {
            return state == State.WAITING && hindrance == null && (claim == null || claim.mine());
        }
    }

    /**
     * A reviewer who is at a request.
     *
     * @param by the name
     * @param mine whether it is the signed-in reviewer
     * @param until when it is free again by itself
     */
    record Claim(String by, boolean mine, Instant until) {}

    /**
     * One request with its text.
     *
     * @param row the request; its hindrance is judged against the text as it is now
     * @param subject the text to judge; its hash is what a signature would be over
     * @param lastSigned the text signed last; nothing when none was
     * @param credential with which the reviewer would sign; nothing when there is a hindrance
     * @param today the day of review, were it signed now
     * @param latestNextReview the latest day that may be chosen for the next review (rule GOV-04)
     * @param decidedBy the name of who decided
     * @param remarks the comments with which it was sent back
     */
    record Detail(
            Row row,
            ReviewSubject subject,
            @Nullable SignedText lastSigned,
            @Nullable CredentialSnapshot credential,
            LocalDate today,
            LocalDate latestNextReview,
            @Nullable String decidedBy,
            List<Remark> remarks) {

        public Detail {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What was signed last.
     *
     * @param signature the signature
     * @param parts the signed revision's text; empty when it cannot be read any more
     */
    record SignedText(Signature signature, List<ReviewSubject.Part> parts) {

        public SignedText {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A comment bound to a place.
     *
     * @param place the part, as in {@link ReviewSubject.Part#place()}
     * @param text 1 to 4,000 characters
     */
    record Remark(String place, String text) {

        /** The longest comment, in characters. */
        public static final int LONGEST = 4000;

        public Remark {
            text = text.strip();
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new IllegalArgumentException("A comment has 1 to 4,000 characters");
            }
        }
    }

    /**
     * The wish to sign.
     *
     * @param requestId what is answered
     * @param hash the hash that the reviewer was shown
     * @param checklist each question's key and its answer
     * @param conflict whether there is a conflict of interest; nothing when not chosen
     * @param conflictText which; blank unless declared
     * @param statementAccepted whether the statement was ticked
     * @param nextReviewDue the chosen day; nothing when none
     * @param password the reviewer's password, asked again
     * @param locale the language in which the statement was read
     */
    record Sign(
            UUID requestId,
            String hash,
            Map<String, Boolean> checklist,
            @Nullable Conflict conflict,
            String conflictText,
            boolean statementAccepted,
            @Nullable LocalDate nextReviewDue,
            String password,
            Locale locale) {

        public Sign {
            checklist = Map.copyOf(checklist);
        }

        @Override
        public String toString() {
            return "Sign[" + requestId + "]";
        }
    }

    /**
     * The wish to send back.
     *
     * @param requestId what is answered
     * @param remarks at least one
     */
    record SendBack(UUID requestId, List<Remark> remarks) {

        public SendBack {
            remarks = List.copyOf(remarks);
        }
    }
}

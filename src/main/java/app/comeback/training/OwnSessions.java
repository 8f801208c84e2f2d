package app.comeback.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The past sessions of the client who is signed in. */
public interface OwnSessions {

    /** A page of them, newest first; the page's own sort is not used. */
    List<SessionStory> page(Pageable page, Locale locale);

    /** One of them. */
    Optional<SessionStory> find(UUID session, Locale locale);

    /**
     * Corrects an answer; what was answered before stays, and the care team sees both.
     *
     * @param id made when the form opened; the same id again changes nothing
     * @param question which answer; null for the next morning
     * @param value from 0 to 10, or minutes; null for no answer
     * @throws app.comeback.shared.Refused when it is not the client's session, more than 14 days passed, the value is out
     *     of range, or the pain was not answered in time
     */
    void correct(UUID id, UUID session, @Nullable Question question, @Nullable Integer value);

    /**
     * Says something about a session in the client's own words, or says it anew; what was said before stays to be read.
     *
     * @param id made when the form opened; the same id again changes nothing
     * @param about what it is about
     * @param words 1 to 1,000 characters
     * @throws app.comeback.shared.Refused when it is not the client's session, more than 14 days passed, it has been
     *     written about too often, the morning after it was not answered, or the words do not fit
     */
    void say(UUID id, UUID session, ClientWords.About about, String words);
}

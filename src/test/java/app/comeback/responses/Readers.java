package app.comeback.responses;

import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuidePeople;
import app.comeback.guides.PublishedGuides;
import app.comeback.shared.Actor;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Readers without accounts, published guides, and what the readers find in their mail. */
@Component
public class Readers {

    public static final String WORDS = "The part about the second week helped me most, the rest was too long.";

    private static final Pattern LINK = Pattern.compile("/response\\?token=([A-Za-z0-9_-]{43})");

    private final OwnResponses responses;
    private final GuidePeople people;
    private final PublishedGuides published;
    private final JdbcClient database;

    Readers(OwnResponses responses, GuidePeople people, PublishedGuides published, JdbcClient database) {
        this.responses = responses;
        this.people = people;
        this.published = published;
        this.database = database;
    }

    /** A published guide of this editor. */
    public PublishedGuides.Place guide(Actor editor) {
        GuideId id = people.published(editor, TestGuides.plain("Guide " + UUID.randomUUID()));
        return published.place(id).orElseThrow();
    }

    public Actor editor() {
        return people.editor();
    }

    public static String address() {
        return "reader-" + UUID.randomUUID() + "@example.org";
    }

    /** Sends a response and opens the link of the mail; the token that leads to it. */
    public String confirmed(String guide, String email, String words) {
        UUID id = UUID.randomUUID();
        write(id, guide, email, words, true);
        String token = token(email);
        responses.confirm(token);
        return token;
    }

    public void write(UUID id, String guide, String email, String words, boolean agrees) {
        responses.write(
                new OwnResponses.Write(
                        id, guide, "Kim", email, words, Interest.NONE, agrees, "net-" + UUID.randomUUID()),
                Locale.ENGLISH);
    }

    /** The token in the newest mail to this address. */
    public String token(String email) {
        String link = database.sql("select body from mail where recipient = :to order by created_at desc limit 1")
                .param("to", email)
                .query(String.class)
                .single();
        Matcher found = LINK.matcher(link);
        if (!found.find()) {
            throw new AssertionError("No link in: " + link);
        }
        return found.group(1);
    }

    public long mails(String email) {
        return database.sql("select count(*) from mail where recipient = :to")
                .param("to", email)
                .query(Long.class)
                .single();
    }

    public String mail(String email, String subject) {
        return database.sql("select body from mail where recipient = :to and subject = :subject")
                .param("to", email)
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    /** The posting behind a token, as the table knows it. */
    UUID posting(String email) {
        return database.sql("select id from response where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
    }
}

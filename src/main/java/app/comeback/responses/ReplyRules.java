package app.comeback.responses;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.care.ClientInCare;
import app.comeback.care.Clients;
import app.comeback.moderation.PublicText;
import app.comeback.reviews.ReplyLint;
import app.comeback.reviews.ReplyLint.Finding;
import app.comeback.reviews.ReviewsAboutTrainers;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What a reply must not hold, with the names it is compared to (REV-07). */
@Component
class ReplyRules {

    private static final int MOST_CLIENTS = 1_000;

    private final Accounts accounts;
    private final Clients clients;

    ReplyRules(Accounts accounts, Clients clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    /**
     * What the trainer hears. The author's own name is not among what is looked for, unless readers see it or the
     * author is one of the clients, all of whose names are: otherwise a trainer who types one name after the other
     * would learn who wrote the review.
     */
    List<ReplyLint.Found> told(ReviewsAboutTrainers.Facts review, PublicText reply) {
        List<String> all = clients.page("", PageRequest.of(0, MOST_CLIENTS)).stream()
                .map(ClientInCare::name)
                .toList();
        return ReplyLint.find(reply, List.of(review.signedAs()), all);
    }

    /** Whether the name of the author's account is in it; for a moderator alone. */
    boolean namesAuthor(ReviewsAboutTrainers.Facts review, PublicText reply) {
        List<String> names = accounts.find(review.author()).map(AccountSummary::displayName).stream()
                .toList();
        return ReplyLint.find(reply, names, List.of()).stream().anyMatch(found -> found.finding() == Finding.NAME);
    }
}

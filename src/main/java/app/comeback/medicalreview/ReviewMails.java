package app.comeback.medicalreview;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells reviewers what waits, and editors how it ended. */
@Component
class ReviewMails {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Contents contents;
    private final PortalProperties portal;

    ReviewMails(Accounts accounts, Outbox outbox, Contents contents, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.contents = contents;
        this.portal = portal;
    }

    /** To every reviewer who did not write the text. */
    void waiting(ReviewRequest request) {
        List<AccountSummary> reviewers = accounts.withRole(Role.MEDICAL_REVIEWER).stream()
                .filter(reviewer -> !request.authors().contains(reviewer.id())
                        && !request.lastClinicalEditor().equals(reviewer.id()))
                .toList();
        send(reviewers, "review-waiting", List.of(request.title()), "/medical-reviews/" + request.id());
    }

    /** To who asked for the review, or, when the portal did, to the editors. */
    void signed(ReviewRequest request, Signature signature) {
        send(
                editors(request),
                "review-signed",
                List.of(request.title(), signature.reviewerName()),
                editorPath(request));
    }

    /** The same when it came back with comments. */
    void sentBack(ReviewRequest request) {
        send(
                editors(request),
                "review-sent-back",
                List.of(request.title(), Integer.toString(request.remarks().size())),
                editorPath(request));
    }

    private Collection<AccountSummary> editors(ReviewRequest request) {
        AccountId requester = request.requestedBy();
        if (requester == null) {
            return accounts.withRole(Role.EDITOR);
        }
        return Stream.of(requester, request.lastClinicalEditor())
                .distinct()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .filter(account -> !account.disabled())
                .toList();
    }

    private String editorPath(ReviewRequest request) {
        return contents.find(request.ref().type())
                .map(module -> module.editorPath(request.ref()))
                .orElse("/start");
    }

    private void send(Collection<AccountSummary> to, String template, List<String> arguments, String path) {
        for (AccountSummary account : to) {
            outbox.add(new Mail(
                    account.email(),
                    template,
                    Locale.ENGLISH,
                    arguments,
                    Objects.requireNonNull(portal.baseUrl()).resolve(path)));
        }
    }
}

package app.comeback.medicalreview;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Content that exists in memory only, so that reviews can be tested without any module that has content. */
@Component
public class TestContent implements ReviewableContent {

    public static final String TYPE = "test-content";

    private final Map<ContentRef, ReviewSubject> subjects = new ConcurrentHashMap<>();
    final List<ContentRef> signed = new CopyOnWriteArrayList<>();
    final List<ContentRef> sentBack = new CopyOnWriteArrayList<>();
    final Set<ContentRef> failing = ConcurrentHashMap.newKeySet();

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<ReviewSubject> subject(ContentRef ref) {
        return Optional.ofNullable(subjects.get(ref));
    }

    @Override
    public void onSigned(ContentRef ref) {
        if (failing.contains(ref)) {
            throw new IllegalStateException("The content cannot be published");
        }
        signed.add(ref);
    }

    @Override
    public void onChangesRequested(ContentRef ref) {
        sentBack.add(ref);
    }

    /** A text of its own by this author, with exercises, revision 1. */
    public ReviewSubject newText(AccountId author) {
        return newText(author, true);
    }

    /** The same without exercises or red flags. */
    ReviewSubject newTextWithoutExercises(AccountId author) {
        return newText(author, false);
    }

    private ReviewSubject newText(AccountId author, boolean safetyCritical) {
        return put(new ReviewSubject(
                new ContentRef(TYPE, UUID.randomUUID(), 1),
                "Back to running " + UUID.randomUUID(),
                ConditionCode.HAMSTRING,
                hash(),
                Set.of(author),
                author,
                safetyCritical,
                List.of(
                        new ReviewSubject.Part("title", "Title", "Back to running"),
                        new ReviewSubject.Part("section:first-days", "First days", "Walk.\n\nHold for 20 seconds."))));
    }

    /** The next revision with other words. */
    public ReviewSubject nextRevision(ReviewSubject before, String words) {
        return put(new ReviewSubject(
                new ContentRef(TYPE, before.ref().contentId(), before.ref().revision() + 1),
                before.title(),
                before.condition(),
                hash(),
                before.authors(),
                before.lastClinicalEditor(),
                before.safetyCritical(),
                List.of(before.parts().getFirst(), new ReviewSubject.Part("section:first-days", "First days", words))));
    }

    /** The same reference with other content: what must never happen, and is noticed all the same. */
    ReviewSubject put(ReviewSubject subject) {
        subjects.put(subject.ref(), subject);
        return subject;
    }

    void remove(ContentRef ref) {
        subjects.remove(ref);
    }

    static String hash() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }
}

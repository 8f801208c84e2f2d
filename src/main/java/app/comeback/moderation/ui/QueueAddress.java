package app.comeback.moderation.ui;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.Moderation.Waiting;
import app.comeback.shared.ui.Choices;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue a moderator works on; the screens carry it in their addresses.
 *
 * @param step what is waited for
 * @param kind only of this kind; null for all
 * @param page from 1
 */
record QueueAddress(Step step, @Nullable ItemKind kind, int page) {

    static final int PAGE = 25;

    private static final String STEP = "step";
    private static final String KIND = "kind";
    private static final String PAGE_NAME = "page";

    /** How far down the queue the next one is looked for. */
    private static final int NEAR = 100;

    static QueueAddress read(QueryParameters address) {
        Step step = Choices.read(address, STEP, Step.values());
        int page = address.getSingleParameter(PAGE_NAME)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new QueueAddress(step == null ? Step.FIRST : step, Choices.read(address, KIND, ItemKind.values()), page);
    }

    QueryParameters parameters() {
        return Choices.address(Map.of(
                STEP,
                Choices.word(step),
                KIND,
                kind == null ? "" : Choices.word(kind),
                PAGE_NAME,
                page == 1 ? "" : String.valueOf(page)));
    }

    QueueAddress with(Step other) {
        return new QueueAddress(other, kind, 1);
    }

    QueueAddress with(@Nullable ItemKind other) {
        return new QueueAddress(step, other, 1);
    }

    QueueAddress at(int other) {
        return new QueueAddress(step, kind, other);
    }

    /** Those that wait after this one; from the first on when it is not near the front. */
    List<ItemRef> after(Moderation moderation, ItemRef item) {
        List<ItemRef> near = moderation.queue(step, kind, 0, NEAR).stream()
                .map(Waiting::item)
                .toList();
        return near.subList(near.indexOf(item) + 1, near.size());
    }

    /** The first of these that still waits, for whoever has just decided. */
    Optional<ItemRef> next(Moderation moderation, List<ItemRef> ahead) {
        List<ItemRef> waiting = moderation.queue(step, kind, 0, NEAR).stream()
                .map(Waiting::item)
                .toList();
        return ahead.stream().filter(waiting::contains).findFirst();
    }
}

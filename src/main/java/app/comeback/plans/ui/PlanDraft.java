package app.comeback.plans.ui;

import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanItem;
import app.comeback.shared.Side;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A plan as it is being edited: any number may be missing or wrong. */
record PlanDraft(
        @Nullable Integer sessionsPerWeek, @Nullable String painProfile, List<Item> items) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PlanDraft of(PlanContent content) {
        return new PlanDraft(
                content.sessionsPerWeek(),
                content.painProfile(),
                content.items().stream().map(Item::of).toList());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads a kept draft; nothing when an older version of the form wrote it. */
    static Optional<PlanDraft> read(String json) {
        try {
            PlanDraft draft = JSON.readValue(json, PlanDraft.class);
            return draft.isWhole() ? Optional.of(draft) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    // Parsed JSON may lack what the type promises.
    @SuppressWarnings("ConstantValue")
    private boolean isWhole() {
        return items != null
                && items.stream().allMatch(item -> item.id() != null && item.exercise() != null && item.dose() != null);
    }

    /** One exercise as it is being edited. */
    record Item(
            UUID id,
            String exercise,
            Side side,
            DoseDraft dose,
            @Nullable Integer superset,
            boolean essential,
            String note,
            String cites) {

        static Item of(PlanItem item) {
            return new Item(
                    item.id(),
                    item.exercise().value(),
                    item.side(),
                    DoseDraft.of(item.dose()),
                    item.superset(),
                    item.essential(),
                    item.note(),
                    item.cites());
        }
    }
}

package app.comeback.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Boards and items as they are stored; its own mapper, so that no setting of the web interface changes what is kept. */
final class BoardJson {

    private static final TypeReference<List<PlanItem>> ITEMS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BoardJson() {}

    static @Nullable String write(@Nullable PlanBoard board) {
        return board == null ? null : JSON.writeValueAsString(board);
    }

    static @Nullable PlanBoard read(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, PlanBoard.class);
    }

    static String writeItems(List<PlanItem> items) {
        return JSON.writeValueAsString(items);
    }

    static List<PlanItem> readItems(String stored) {
        return JSON.readValue(stored, ITEMS);
    }
}

package app.comeback.exerciseimport;

import app.comeback.exercisefiles.SourceExercise;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is stored as JSON. */
@Component
class ImportJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(SourceExercise exercise) {
        return mapper.writeValueAsString(exercise);
    }

    SourceExercise exercise(String text) {
        return mapper.readValue(text, SourceExercise.class);
    }

    String write(List<String> words) {
        return mapper.writeValueAsString(words);
    }

    List<String> words(String text) {
        return mapper.readValue(text, new TypeReference<>() {});
    }

    Map<String, Integer> counts(@Nullable String text) {
        return text == null ? Map.of() : mapper.readValue(text, new TypeReference<>() {});
    }
}

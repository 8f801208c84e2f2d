package app.comeback.training;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Names the content of the days, so that a player asks for what it has only once. */
@Component
class DaysHash {

    private final JsonMapper canonical = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** The same days with their hash: SHA-256 of everything but the server's time. */
    Days seal(Days days) {
        try {
            byte[] bytes = canonical.writeValueAsBytes(days.at(Instant.EPOCH, ""));
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return days.at(days.serverTime(), HexFormat.of().formatHex(sum));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EntryReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"PAIN","moment":"BEFORE","value":11}           | shared.pain.range
            {"kind":"PAIN","moment":"BEFORE","value":-1}           | shared.pain.range
            {"kind":"PAIN","moment":"BEFORE","value":3.5}          | shared.pain.range
            {"kind":"PAIN","moment":"BEFORE","value":"x"}          | shared.pain.range
            {"kind":"PAIN","moment":"BEFORE","value":"3"}          | shared.pain.range
            {"kind":"PAIN","moment":"BEFORE","value":99999999999}  | shared.pain.range
            {"kind":"PAIN","moment":"BEFORE","value":null}         | training.entry.missing
            {"kind":"PAIN","moment":"BEFORE"}                      | training.entry.missing
            {"kind":"PAIN","moment":"NEVER","value":1}             | training.entry.choice
            {"kind":"PAIN","moment":"PEAK","value":1}              | training.entry.peak-item
            {"kind":"PAIN","moment":"AFTER","value":1,"item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01"} | training.entry.peak-item
            {"kind":"RPE","value":11}                              | training.entry.rpe
            {"kind":"RPE","value":1.5}                             | training.entry.rpe
            {"kind":"MINUTES","value":1800}                        | training.entry.minutes
            {"kind":"MINUTES","value":0}                           | training.entry.minutes
            {"kind":"SET_DONE","item":"x","set":1}                 | training.entry.uuid
            {"kind":"SET_DONE","item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01","set":0}  | training.entry.count.SET
            {"kind":"SET_DONE","item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01","set":21} | training.entry.count.SET
            {"kind":"SET_DONE","item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01","set":1,"holdSeconds":-1} | training.entry.count.HOLD_SECONDS
            {"kind":"SET_DONE","item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01","set":1,"reps":101} | training.entry.count.REPS
            {"kind":"SET_DONE","item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01","set":1,"loadKg":-5} | training.entry.load
            {"kind":"SET_DONE","item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01","set":1,"loadKg":1e400} | training.entry.load
            {"kind":"SET_DONE","item":"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01","set":1,"value":3} | training.entry.field
            {"kind":"STOPPED"}                                     | training.entry.missing
            {"kind":"STOPPED","reason":"BORED"}                    | training.entry.choice
            {"kind":"RED_FLAG","flag":"RF-1; drop table"}          | training.entry.flag
            {"kind":"SESSION_STARTED","day":"2026-11-25"}          | training.entry.missing
            {"kind":"SESSION_STARTED","day":"2026-11-25","short":"no"} | training.entry.yes-or-no
            {"kind":"SESSION_STARTED","day":"2026-11-27","short":false} | training.entry.day
            {"kind":"SESSION_STARTED","day":"tomorrow","short":false} | training.entry.day
            {"kind":"DANCE"}                                       | training.entry.choice
            {"kind":3}                                             | training.entry.text
            {"kind":"FINISHED","extra":1}                          | training.entry.field
            {"kind":"FINISHED","at":"2026-11-25T12:05:01Z"}        | training.entry.future
            {"kind":"FINISHED","startedAt":"2027-11-25T11:00:00Z"} | training.entry.future
            {"kind":"FINISHED","at":"2026-11-25T10:59:59Z"}        | training.entry.before-start
            {"kind":"FINISHED","startedAt":"2026-11-24T06:00:00Z"} | training.entry.too-long
            {"kind":"FINISHED","startedAt":"2025-11-25T11:59:59Z"} | training.entry.old
            {"kind":"FINISHED","at":"yesterday"}                   | training.entry.time
            {"kind":"FINISHED","at":"2026-11-25T12:00:00"}         | training.entry.time
            {"kind":"FINISHED","id":"1-1-1-1-1"}                   | training.entry.uuid
            {"kind":"FINISHED","seq":-1}                           | training.entry.seq
            {"kind":"FINISHED","planVersion":0}                    | training.entry.version
            """)
    void a_wrong_entry_is_refused_with_its_own_sentence(String changes, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> EntryReader.read(entry(changes), NOW))
                .extracting(Refused::key)
                .isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"PAIN\",\"moment\":\"BEFORE\",\"value\":0}",
                "{\"kind\":\"PAIN\",\"moment\":\"AFTER\",\"value\":10,\"item\":null}",
                "{\"kind\":\"PAIN\",\"moment\":\"PEAK\",\"value\":3,\"item\":\"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01\"}",
                "{\"kind\":\"RPE\",\"value\":0}",
                "{\"kind\":\"MINUTES\",\"value\":720}",
                "{\"kind\":\"FINISHED\",\"at\":\"2026-11-25T13:04:59+01:00\"}",
                "{\"kind\":\"RED_FLAG\",\"flag\":\"RF-05\"}",
                "{\"kind\":\"STOPPED\",\"reason\":\"TIRED\"}",
                "{\"kind\":\"SESSION_STARTED\",\"day\":\"2026-11-26\",\"short\":true}"
            })
    void a_right_entry_is_read(String changes) {
        assertThat(EntryReader.read(entry(changes), NOW).kind()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "[]", "\"x\"", "true"})
    void what_is_no_object_is_refused(String json) {
        JsonNode node = Phone.JSON.readTree(json);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> EntryReader.read(node, NOW));
    }

    @Test
    void the_same_load_is_the_same_however_it_is_written() {
        String set =
                "{\"kind\":\"SET_DONE\",\"item\":\"0b9c0e52-7a3e-4e0e-8f35-0e7d1a1c9a01\",\"set\":1,\"loadKg\":%s}";
        assertThat(EntryReader.read(entry(set.formatted("20")), NOW))
                .isEqualTo(EntryReader.read(entry(set.formatted("20.0")), NOW));
    }

    private static ObjectNode entry(String changes) {
        ObjectNode entry = (ObjectNode) Phone.JSON.readTree("""
                {"id":"6f1f4ff8-7a0c-4f4c-9f2e-0a5d6f0b1c01","session":"6f1f4ff8-7a0c-4f4c-9f2e-0a5d6f0b1c02",
                 "plan":"6f1f4ff8-7a0c-4f4c-9f2e-0a5d6f0b1c03","planVersion":1,"startedAt":"2026-11-25T11:00:00Z",
                 "seq":4,"at":"2026-11-25T11:30:00Z"}
                """);
        entry.setAll((ObjectNode) Phone.JSON.readTree(changes));
        return entry;
    }
}

package app.comeback.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTypeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"255044462d312e37, PDF", "ffd8ffe000104a46, JPEG", "89504e470d0a1a0a00, PNG"})
    void a_file_is_known_by_its_first_bytes(String hex, EvidenceType type) {
        assertThat(EvidenceType.of(HexFormat.of().parseHex(hex))).contains(type);
    }

    @Test
    void anything_else_is_no_evidence() {
        assertThat(EvidenceType.of("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(EvidenceType.of(HexFormat.of().parseHex("4d5a9000"))).isEmpty();
        assertThat(EvidenceType.of(new byte[] {'%', 'P'})).isEmpty();
    }
}

package app.comeback.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void plain_fields_stand_between_commas_and_a_row_ends_with_both_characters() {
        assertThat(Csv.row(List.of("Ada", "12", "", "two words"))).isEqualTo("Ada,12,,two words\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_are_quoted() {
        assertThat(Csv.field("Lovelace, Ada")).isEqualTo("\"Lovelace, Ada\"");
        assertThat(Csv.field("the \"first\"")).isEqualTo("\"the \"\"first\"\"\"");
        assertThat(Csv.field("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(Csv.field("a\r\nb")).isEqualTo("\"a\r\nb\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "\tx"})
    void what_a_spreadsheet_would_run_is_text(String text) {
        assertThat(Csv.field(text)).isEqualTo("'" + text);
    }

    @Test
    void a_formula_that_needs_quotes_is_text_inside_them() {
        assertThat(Csv.field("=HYPERLINK(\"http://x\",\"y\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        assertThat(Csv.field("\r=1")).isEqualTo("\"'\r=1\"");
    }

    @Test
    void such_a_character_further_on_stays_as_it_is() {
        assertThat(Csv.field("Jean-Luc")).isEqualTo("Jean-Luc");
        assertThat(Csv.field("a=b@c")).isEqualTo("a=b@c");
    }

    @Test
    void the_file_is_utf_8_and_says_so() {
        byte[] file = Csv.file(List.of(List.of("Name"), List.of("Zoë Ærøskøbing")));
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, 3, file.length - 3, StandardCharsets.UTF_8))
                .isEqualTo("Name\r\nZoë Ærøskøbing\r\n");
    }
}

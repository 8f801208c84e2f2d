package app.comeback.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void a_folder_is_taken_once_and_can_be_taken_again_when_let_go(@TempDir Path parent) {
        Path path = parent.resolve("var");
        DataFolder first = DataFolder.take(path);

        assertThatThrownBy(() -> DataFolder.take(path))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")")
                .hasMessageContaining("COMEBACK_DATA");

        first.close();
        DataFolder second = DataFolder.take(path);
        assertThat(second.resolve("postgres")).isEqualTo(path.resolve("postgres"));
        second.close();
    }

    @Test
    void a_file_in_the_folders_place_is_refused(@TempDir Path parent) throws IOException {
        Path path = Files.writeString(parent.resolve("var"), "");

        assertThatThrownBy(() -> DataFolder.take(path))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written");
    }
}

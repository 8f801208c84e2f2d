package app.comeback.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    private static final long NOBODY = 4_194_305L; // above the largest number that Linux gives to a process

    @Test
    void an_empty_folder_has_no_server(@TempDir Path folder) {
        Postmaster postmaster = new Postmaster(folder);

        postmaster.clearAway();

        assertThat(postmaster.find()).isEmpty();
    }

    @Test
    void a_stranger_with_the_servers_number_is_left_alone_and_the_number_forgotten(@TempDir Path folder)
            throws IOException {
        long stranger = ProcessHandle.current().pid();
        Path file = numberIn(folder, stranger);
        Postmaster postmaster = new Postmaster(folder);

        assertThat(postmaster.find()).isEmpty();
        postmaster.clearAway();

        assertThat(file).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void the_file_of_a_dead_server_is_left_to_the_next_one(@TempDir Path folder) throws IOException {
        Path file = numberIn(folder, NOBODY);

        new Postmaster(folder).clearAway();

        assertThat(file).exists();
    }

    @Test
    void a_file_without_a_number_names_nobody(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), "soon\n");

        assertThat(new Postmaster(folder).find()).isEmpty();
    }

    private static Path numberIn(Path folder, long number) throws IOException {
        return Files.writeString(folder.resolve("postmaster.pid"), number + "\n" + folder + "\n");
    }
}

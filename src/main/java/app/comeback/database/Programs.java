package app.comeback.database;

import app.comeback.shared.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs; as root behind a user namespace, because they refuse to run as root. */
class Programs {

    private final Path folder;
    private final List<String> prefix;

    Programs(Path folder) throws IOException {
        this.folder = folder;
        boolean root = run(List.of("id", "-u")).output().equals("0");
        prefix = root ? List.of("unshare", "-U") : List.of();
        if (root && !hidesRoot()) {
            throw new StartRefused("The embedded database does not run as root here: start the portal as an ordinary"
                    + " user, or name an outside database in SPRING_DATASOURCE_URL.");
        }
    }

    private boolean hidesRoot() {
        try {
            return run(List.of("unshare", "-U", "true")).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs one program to its end. */
    Result run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(folder.resolve(program).toString());
        command.addAll(arguments);
        return run(command);
    }

    private static Result run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor() == 0, output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("Interrupted", e);
        }
    }

    /**
     * How a program ended.
     *
     * @param succeeded whether it reported success
     * @param output what it printed
     */
    record Result(boolean succeeded, String output) {}
}

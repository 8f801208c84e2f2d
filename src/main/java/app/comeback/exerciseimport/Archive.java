package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFiles;
import app.comeback.exercisefiles.SourceFile;
import app.comeback.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the JSON files out of a ZIP file; how much comes out is counted while it comes, whatever the archive claims. */
final class Archive {

    private static final int MOST_ENTRIES = 500;
    private static final int BUFFER = 64 * 1024;

    private Archive() {}

    static boolean is(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /**
     * Unpacks it.
     *
     * @param into an empty folder; no name in the archive becomes a path in it
     * @throws Refused when there is too much in it
     */
    static List<SourceFile> unpack(SourceFile archive, Path into, int number) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        long room = ExerciseFiles.MOST_BYTES;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive.path()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Refused("exerciseimport.refused.entries-many", MOST_ENTRIES);
                }
                if (isJson(entry)) {
                    Path target = into.resolve(number + "-" + entries);
                    room -= copy(zip, target, room);
                    files.add(new SourceFile(UploadFolder.plain(entry.getName()), target));
                }
            }
        }
        return files;
    }

    private static boolean isJson(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory() && name.endsWith(".json") && !name.contains("__macosx");
    }

    private static long copy(InputStream in, Path target, long room) throws IOException {
        long count = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[BUFFER];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                count += got;
                if (count > room) {
                    throw new Refused("exerciseimport.refused.large", ExerciseFiles.MOST_BYTES / 1024 / 1024);
                }
                out.write(buffer, 0, got);
            }
        }
        return count;
    }
}

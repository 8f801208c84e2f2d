package app.comeback.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a message.
 *
 * @param text as it was written
 * @param isLink whether it is an address that may be followed: {@code https} alone, so that no other scheme runs anything
 */
public record MessagePiece(String text, boolean isLink) {

    /** A name before the host would let an address look like another one; it stays text. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https://[\\p{Alnum}.-]++(?::\\d{1,5}+)?+(?![@:])(?:[/?#][^\\s<>\"]*)?", Pattern.CASE_INSENSITIVE);

    private static final String AFTER_IT = ".,;:!?)]}'’”";

    /** The whole message, piece by piece; the pieces joined are the message again. */
    public static List<MessagePiece> pieces(String message) {
        List<MessagePiece> pieces = new ArrayList<>();
        Matcher found = ADDRESS.matcher(message);
        int from = 0;
        while (found.find()) {
            String address = withoutEnd(found.group());
            if (found.start() > from) {
                pieces.add(new MessagePiece(message.substring(from, found.start()), false));
            }
            pieces.add(new MessagePiece(address, true));
            from = found.start() + address.length();
        }
        if (from < message.length()) {
            pieces.add(new MessagePiece(message.substring(from), false));
        }
        return List.copyOf(pieces);
    }

    private static String withoutEnd(String address) {
        int end = address.length();
        while (AFTER_IT.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }
}

package app.comeback.responses;

import app.comeback.moderation.PublicText;
import app.comeback.shared.Refused;

/** The name readers see; it may be made up. */
final class SignedName {

    private static final int LONGEST = 60;

    private SignedName() {}

    /**
     * Cleans what was typed, in one line.
     *
     * @throws Refused when nothing is left or it is too long
     */
    static String of(String typed) {
        String name;
        try {
            name = new PublicText(typed).value().replaceAll("\\s+", " ");
        } catch (Refused unusable) {
            throw new Refused("responses.refused.name", LONGEST);
        }
        if (name.length() > LONGEST) {
            throw new Refused("responses.refused.name", LONGEST);
        }
        return name;
    }
}

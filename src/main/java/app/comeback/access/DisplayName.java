package app.comeback.access;

import app.comeback.shared.Refused;

/** Which names people may carry. */
final class DisplayName {

    private static final int LONGEST = 120;

    private DisplayName() {}

    /**
     * The name without surrounding blanks.
     *
     * @throws Refused when it is empty, longer than 120 characters, or holds control characters
     */
    static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new Refused("access.name.empty");
        }
        if (stripped.length() > LONGEST || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("access.name.unusable", LONGEST);
        }
        return stripped;
    }
}

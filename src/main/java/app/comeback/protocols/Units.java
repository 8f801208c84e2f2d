package app.comeback.protocols;

/** UCUM units as people write them. */
public final class Units {

    private Units() {}

    /** The sign or short word for a unit; empty for a yes or no. */
    public static String symbol(String ucum) {
        return switch (ucum) {
            case "1" -> "";
            case "deg" -> "°";
            case "{score}" -> "/ 10";
            case "{reps}" -> "reps";
            case "{sessions}" -> "sessions";
            case "d" -> "days";
            case "wk" -> "weeks";
            default -> ucum;
        };
    }
}

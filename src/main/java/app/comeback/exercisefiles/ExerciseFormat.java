package app.comeback.exercisefiles;

/** A public collection of exercises whose files can be read. */
public enum ExerciseFormat {
    /** One array of exercises; the whole collection is in the public domain. */
    FREE_EXERCISE_DB("free-exercise-db", "Free Exercise DB", "https://github.com/yuhonas/free-exercise-db"),

    /** Several arrays of rows, joined by their keys; licence and author are named per row. */
    WGER("wger", "wger", "https://wger.de"),

    /** One array of exercises under one share-alike licence. */
    EVERKINETIC("everkinetic", "Everkinetic", "https://github.com/everkinetic/data");

    private final String code;
    private final String title;
    private final String page;

    ExerciseFormat(String code, String title, String page) {
        this.code = code;
        this.title = title;
        this.page = page;
    }

    /** Its name in the database and in addresses. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Where the collection is published. */
    public String page() {
        return page;
    }
}

package app.comeback.library;

/** Takes merges back that {@link LibraryRecords#merge} made. */
public interface MergedRecords {

    /**
     * Takes the record away from its exercise: its credit, and its name where that became another name. Nothing happens
     * when it belongs to none. The caller has made sure that nobody plans with the exercise because of it.
     *
     * @param source the collection, as in {@link Origin#source()}
     * @param record which record of it
     */
    void separate(String source, String record);
}

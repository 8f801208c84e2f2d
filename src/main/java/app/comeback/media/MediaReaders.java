package app.comeback.media;

/** Says who may see a file; implemented by the module in which files are attached to something. */
public interface MediaReaders {

    /** Whether the signed-in person may see the file with this hash now. */
    boolean maySee(String hash);
}

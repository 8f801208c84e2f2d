package app.comeback.markdown;

import java.util.OptionalInt;

/** The numbers that the citations of one page show, and the anchors that lead back to them. */
public interface Citations {

    /** For texts that cite nothing: citations in them are not shown. */
    Citations NONE = new Citations() {
        @Override
        public OptionalInt numberOf(String key) {
            return OptionalInt.empty();
        }

        @Override
        public String nextId(String key) {
            throw new IllegalStateException("Nothing is cited here: " + key);
        }
    };

    /** The number of this source, from 1; nothing when the page has no such source, and its citation is then left out. */
    OptionalInt numberOf(String key);

    /** The element id for the next citation of this source that is rendered; asked only for numbered ones. */
    String nextId(String key);
}

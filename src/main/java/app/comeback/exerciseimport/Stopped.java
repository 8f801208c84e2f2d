package app.comeback.exerciseimport;

import java.io.Serial;

/** Somebody asked for the import to stop, or another worker took it over. */
final class Stopped extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}

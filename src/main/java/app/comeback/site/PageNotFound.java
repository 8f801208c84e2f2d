package app.comeback.site;

import java.io.Serial;

/** Nothing public stands at the address. */
class PageNotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}

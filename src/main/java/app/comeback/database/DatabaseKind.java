package app.comeback.database;

/**
 * Which kind of database the portal runs on.
 *
 * @param embedded whether it is the server that the portal brings along, not one that somebody else runs
 */
public record DatabaseKind(boolean embedded) {}

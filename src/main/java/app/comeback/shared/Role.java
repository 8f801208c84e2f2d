package app.comeback.shared;

/** What a person may do in the portal; a client holds no staff role. */
public enum Role {
    CLIENT,
    TRAINER,
    MEDICAL_REVIEWER,
    MODERATOR,
    EDITOR,
    ADMIN;

    /** Whether this role belongs to the people who work here. */
    public boolean isStaff() {
        return this != CLIENT;
    }

    /** Spring Security's authority for this role. */
    public String authority() {
        return "ROLE_" + name();
    }
}

package app.comeback.demo;

import static app.comeback.people.CredentialClass.PERSONAL_TRAINER;
import static app.comeback.people.CredentialClass.PHYSICIAN;
import static app.comeback.people.CredentialClass.PHYSIOTHERAPIST;
import static app.comeback.shared.Role.ADMIN;
import static app.comeback.shared.Role.CLIENT;
import static app.comeback.shared.Role.EDITOR;
import static app.comeback.shared.Role.MEDICAL_REVIEWER;
import static app.comeback.shared.Role.MODERATOR;
import static app.comeback.shared.Role.TRAINER;

import app.comeback.people.CredentialClass;
import app.comeback.shared.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The invented people of the demo, in the order they are shown. */
enum DemoPerson {
    CLIENT_ONE("client", "Nora Lindqvist", Set.of(CLIENT), null),
    CLIENT_TWO("client2", "Sam Okafor", Set.of(CLIENT), null),
    COACH("trainer", "Jonas Weber", Set.of(TRAINER), PERSONAL_TRAINER),
    PHYSIO("physio", "Amara Nwosu", Set.of(TRAINER, MEDICAL_REVIEWER), PHYSIOTHERAPIST),
    DOCTOR("medical", "Elena Rossi", Set.of(MEDICAL_REVIEWER), PHYSICIAN),
    MODERATOR_ONE("moderator", "Maya Patel", Set.of(MODERATOR), null),
    MODERATOR_TWO("moderator2", "Tom Fischer", Set.of(MODERATOR), null),
    WRITER("editor", "Ruth Berger", Set.of(EDITOR), null),
    ADMIN_ONE("admin", "Ines Costa", Set.of(ADMIN), null),
    ADMIN_TWO("admin2", "Paul Novak", Set.of(ADMIN), null);

    /** What all of them sign in with. */
    static final String PASSWORD = "comeback-demo";

    private final String mailbox;
    private final String displayName;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> roles;

    private final @Nullable CredentialClass credentialClass;

    DemoPerson(String mailbox, String displayName, Set<Role> roles, @Nullable CredentialClass credentialClass) {
        this.mailbox = mailbox;
        this.displayName = displayName;
        this.roles = roles;
        this.credentialClass = credentialClass;
    }

    String mailbox() {
        return mailbox;
    }

    String email() {
        return mailbox + "@demo.test";
    }

    String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        return roles;
    }

    /** The registration the person holds; nothing for people without one. */
    @Nullable
    CredentialClass credentialClass() {
        return credentialClass;
    }
}

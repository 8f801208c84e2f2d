package app.comeback.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The name of an account, and whether it may practise now; read only, so that lists are cut by the database. */
@Entity
@Immutable
class Practitioner {

    @Id
    private UUID id;

    private String displayName;
    private boolean practising;

    protected Practitioner() {}

    String displayName() {
        return displayName;
    }

    boolean isPractising() {
        return practising;
    }
}

package app.offences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An entity that everyone can reach. */
@Entity
public class OpenEntity {
    @Id
    @Nullable
    Long id;
}

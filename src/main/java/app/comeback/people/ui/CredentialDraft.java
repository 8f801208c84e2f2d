package app.comeback.people.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.people.CredentialClass;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a credential form while it is being filled in; the id is kept too, so that a second save adds nothing. */
class CredentialDraft {

    private static final JsonMapper JSON = new JsonMapper();

    private final CredentialForm form;
    private final Autosave autosave;
    private UUID id;

    CredentialDraft(Drafts drafts, String subject, UUID id, CredentialForm form) {
        this.form = form;
        this.id = id;
        this.autosave = new Autosave(drafts, "credential", subject, () -> JSON.writeValueAsString(typed()));
        Stream.of(
                        form.kind,
                        form.title,
                        form.issuer,
                        form.number,
                        form.country,
                        form.subdivision,
                        form.scope,
                        form.from,
                        form.to)
                .forEach(autosave::watch);
    }

    UUID id() {
        return id;
    }

    /** Puts a kept draft back; answers when it was kept, or nothing when there is none with anything new. */
    Optional<Instant> restore() {
        return autosave.kept().filter(draft -> putBack(draft.content())).map(Drafts.Draft::keptAt);
    }

    void discard() {
        autosave.discard();
    }

    private boolean putBack(String content) {
        Typed before = typed();
        try {
            show(JSON.readValue(content, Typed.class));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            // Written by an older version of the form: of no use, and no reason to fail.
            autosave.discard();
            return false;
        }
        return !typed().equals(before);
    }

    private void show(Typed typed) {
        id = typed.id();
        form.kind.setValue(typed.kind());
        form.title.setValue(typed.title());
        form.issuer.setValue(typed.issuer());
        form.number.setValue(typed.number());
        form.country.setValue(typed.country());
        form.subdivision.setValue(typed.subdivision());
        form.scope.setValue(typed.scope().stream().map(ConditionCode::new).collect(Collectors.toSet()));
        form.from.setValue(typed.from());
        form.to.setValue(typed.to());
    }

    private Typed typed() {
        return new Typed(
                id,
                form.kind.getValue(),
                form.title.getValue(),
                form.issuer.getValue(),
                form.number.getValue(),
                form.country.getValue(),
                form.subdivision.getValue(),
                form.scope.getValue().stream().map(ConditionCode::value).collect(Collectors.toSet()),
                form.from.getValue(),
                form.to.getValue());
    }

    /** The form as it stands, finished or not. */
    private record Typed(
            UUID id,
            @Nullable CredentialClass kind,
            String title,
            String issuer,
            String number,
            @Nullable String country,
            String subdivision,
            Set<String> scope,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}

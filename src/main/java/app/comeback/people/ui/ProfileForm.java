package app.comeback.people.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.people.Profile;
import app.comeback.people.ProfileFacts;
import app.comeback.shared.ConditionCode;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a practitioner says in public, as a form that keeps what is typed. */
class ProfileForm extends Composite<VerticalLayout> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SLUG_LENGTH = 60;

    private final TextField name = new TextField();
    private final TextField headline = new TextField();
    private final TextArea bio = new TextArea();
    private final TextField languages = new TextField();
    private final CheckboxGroup<ConditionCode> conditions = new CheckboxGroup<>();
    private final TextField slug = new TextField();
    private final Checkbox published = new Checkbox();
    private final transient Autosave autosave;

    ProfileForm(Drafts drafts) {
        autosave = new Autosave(drafts, "profile", "own", () -> JSON.writeValueAsString(typed()));
        getContent().addClassName("people-form");
        getContent().setPadding(false);
        prepare(name, "name");
        name.setReadOnly(true);
        prepare(headline, "headline");
        headline.setMaxLength(ProfileFacts.HEADLINE_LENGTH);
        prepare(languages, "languages");
        languages.setMaxLength(ProfileFacts.LANGUAGES_LENGTH);
        prepare(slug, "slug");
        slug.setMaxLength(SLUG_LENGTH);
        slug.setPrefixComponent(new Span("/trainers/"));
        bio.setId("profile-bio");
        bio.setLabel(getTranslation("people.profile.bio"));
        bio.setHelperText(getTranslation("people.profile.bio-hint"));
        bio.setMaxLength(ProfileFacts.BIO_LENGTH);
        bio.setMinRows(5);
        bio.setWidthFull();
        conditions.setId("profile-conditions");
        conditions.setLabel(getTranslation("people.profile.conditions"));
        conditions.setItems(Conditions.KNOWN);
        conditions.setItemLabelGenerator(CredentialWords::of);
        published.setId("profile-published");
        published.setLabel(getTranslation("people.profile.published"));
        Stream.of(headline, bio, languages, conditions, slug, published).forEach(autosave::watch);
        getContent().add(name, headline, bio, languages, conditions, slug, published);
    }

    private void prepare(TextField field, String fact) {
        field.setId("profile-" + fact);
        field.setLabel(getTranslation("people.profile." + fact));
        field.setHelperText(getTranslation("people.profile." + fact + "-hint"));
        field.setWidthFull();
    }

    void show(Profile profile) {
        name.setValue(profile.name());
        ProfileFacts facts = profile.facts();
        show(new Typed(
                facts.slug(),
                facts.headline(),
                facts.bio(),
                facts.languages(),
                words(facts.conditions()),
                facts.published()));
    }

    /** Puts a kept draft back; answers when it was kept, or nothing when there is none with anything new. */
    Optional<Instant> restore() {
        return autosave.kept().filter(draft -> putBack(draft.content())).map(Drafts.Draft::keptAt);
    }

    void discard() {
        autosave.discard();
    }

    /** What was typed; refused with a sentence when it cannot be. */
    ProfileFacts read() {
        return new ProfileFacts(
                slug.getValue(),
                headline.getValue(),
                bio.getValue(),
                languages.getValue(),
                conditions.getValue(),
                published.getValue());
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
        slug.setValue(typed.slug());
        headline.setValue(typed.headline());
        bio.setValue(typed.bio());
        languages.setValue(typed.languages());
        conditions.setValue(typed.conditions().stream().map(ConditionCode::new).collect(Collectors.toSet()));
        published.setValue(typed.published());
    }

    private Typed typed() {
        return new Typed(
                slug.getValue(),
                headline.getValue(),
                bio.getValue(),
                languages.getValue(),
                words(conditions.getValue()),
                published.getValue());
    }

    private static Set<String> words(Set<ConditionCode> conditions) {
        return conditions.stream().map(ConditionCode::value).collect(Collectors.toSet());
    }

    /** The form as it stands, finished or not. */
    private record Typed(
            String slug, String headline, String bio, String languages, Set<String> conditions, boolean published) {}
}

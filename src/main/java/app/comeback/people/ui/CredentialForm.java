package app.comeback.people.ui;

import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialFacts;
import app.comeback.shared.ConditionCode;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The facts of one credential as a form. */
class CredentialForm extends Composite<Div> {

    private static final int SUBDIVISION_LENGTH = 3;
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Za-z0-9]{0,3}");

    final ComboBox<CredentialClass> kind = new ComboBox<>();
    final TextField title = new TextField();
    final TextField issuer = new TextField();
    final TextField number = new TextField();
    final ComboBox<String> country = new ComboBox<>();
    final TextField subdivision = new TextField();
    final CheckboxGroup<ConditionCode> scope = new CheckboxGroup<>();
    final DatePicker from = new DatePicker();
    final DatePicker to = new DatePicker();
    private final Binder<CredentialFacts> binder = new Binder<>();

    CredentialForm() {
        getContent().addClassName("people-form");
        nameFields();
        offerChoices();
        bind();
        getContent().add(kind, title, issuer, number, country, subdivision, from, to, scope);
    }

    private void nameFields() {
        name(kind, "class");
        name(title, "title");
        name(issuer, "issuer");
        name(number, "number");
        name(scope, "scope");
        name(from, "from");
        name(to, "to");
        country.setLabel(getTranslation("people.form.country"));
        country.setId("credential-country");
        subdivision.setLabel(getTranslation("people.form.subdivision"));
        subdivision.setId("credential-subdivision");
        title.setHelperText(getTranslation("people.form.title-hint"));
        issuer.setHelperText(getTranslation("people.form.issuer-hint"));
        subdivision.setHelperText(getTranslation("people.form.subdivision-hint"));
        to.setHelperText(getTranslation("people.form.to-hint"));
        title.setMaxLength(CredentialFacts.NAME_LENGTH);
        issuer.setMaxLength(CredentialFacts.NAME_LENGTH);
        number.setMaxLength(CredentialFacts.NUMBER_LENGTH);
        subdivision.setMaxLength(SUBDIVISION_LENGTH);
    }

    private <C extends Component & HasLabel> void name(C field, String fact) {
        field.setLabel(getTranslation("people.fact." + fact));
        field.setId("credential-" + fact);
    }

    private void offerChoices() {
        kind.setItems(CredentialClass.values());
        kind.setItemLabelGenerator(CredentialWords::of);
        kind.addValueChangeListener(event -> kind.setHelperText(
                event.getValue() == null
                        ? ""
                        : getTranslation("people.review." + event.getValue().review())));
        List<String> countries = Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(CredentialWords::jurisdiction))
                .toList();
        country.setItems(countries);
        country.setItemLabelGenerator(CredentialWords::jurisdiction);
        scope.setItems(Conditions.KNOWN);
        scope.setItemLabelGenerator(CredentialWords::of);
    }

    private void bind() {
        require(kind, "people.form.class-missing");
        requireText(title);
        requireText(issuer);
        requireText(number);
        require(country, "people.form.country-missing");
        require(scope, "people.form.scope-missing");
        require(from, "people.form.from-missing");
        binder.forField(subdivision)
                .withValidator(
                        typed -> SUBDIVISION.matcher(typed.strip()).matches(),
                        getTranslation("people.form.subdivision-hint"))
                .bind(any -> "", (any, typed) -> {});
        binder.forField(to)
                .withValidator(this::isNotBeforeFrom, getTranslation("people.form.to-early"))
                .bind(any -> null, (any, typed) -> {});
    }

    private <T> void require(AbstractField<?, T> field, String key) {
        binder.forField(field).asRequired(getTranslation(key)).bind(any -> field.getEmptyValue(), (any, typed) -> {});
    }

    private void requireText(TextField field) {
        binder.forField(field)
                .asRequired(getTranslation("people.form.missing"))
                .withValidator(typed -> !typed.isBlank(), getTranslation("people.form.missing"))
                .bind(any -> "", (any, typed) -> {});
    }

    private boolean isNotBeforeFrom(@Nullable LocalDate last) {
        return last == null || from.isEmpty() || !last.isBefore(from.getValue());
    }

    void show(CredentialFacts facts) {
        kind.setValue(facts.credentialClass());
        title.setValue(facts.title());
        issuer.setValue(facts.issuer());
        number.setValue(facts.registerNumber());
        country.setValue(facts.jurisdiction().substring(0, 2));
        subdivision.setValue(facts.jurisdiction().replaceFirst("^..-?", ""));
        scope.setValue(facts.scope());
        from.setValue(facts.validFrom());
        to.setValue(facts.validTo());
    }

    /** The facts, or nothing while a field is marked. */
    Optional<CredentialFacts> read() {
        if (!binder.validate().isOk()) {
            return Optional.empty();
        }
        String region = subdivision.getValue().strip();
        return Optional.of(new CredentialFacts(
                kind.getValue(),
                title.getValue(),
                issuer.getValue(),
                number.getValue(),
                region.isEmpty() ? country.getValue() : country.getValue() + "-" + region,
                scope.getValue(),
                from.getValue(),
                to.getValue()));
    }
}

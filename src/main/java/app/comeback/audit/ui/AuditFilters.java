package app.comeback.audit.ui;

import app.comeback.audit.ActorNames;
import app.comeback.audit.AuditFilter;
import app.comeback.audit.AuditLog;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses action, person and day; the address holds the choice. */
class AuditFilters extends Div {

    private final transient ActorNames names;
    private final ComboBox<String> action = new ComboBox<>();
    private final ComboBox<ActorNames.Person> person = new ComboBox<>();
    private final DatePicker day = new DatePicker();

    AuditFilters(AuditLog log, ActorNames names, AuditWords words) {
        this.names = names;
        addClassName("admin-filters");
        action.setId("audit-action");
        action.setLabel(getTranslation("audit.filter.action"));
        action.setItems(log.actions());
        action.setItemLabelGenerator(words::sentence);
        action.addClassName("audit-action");
        action.setClearButtonVisible(true);
        action.addValueChangeListener(event -> follow(event.isFromClient()));
        person.setId("audit-person");
        person.setLabel(getTranslation("audit.person"));
        person.setItemLabelGenerator(ActorNames.Person::name);
        person.setItems(
                query -> names.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setClearButtonVisible(true);
        person.addValueChangeListener(event -> follow(event.isFromClient()));
        day.setId("audit-day");
        day.setLabel(getTranslation("audit.day"));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(event -> follow(event.isFromClient()));
        add(action, person, day);
    }

    private void follow(boolean chosen) {
        if (chosen) {
            UI.getCurrent()
                    .navigate(
                            AuditView.class,
                            Choices.address(Map.of(
                                    "action", action.getOptionalValue().orElse(""),
                                    "person",
                                            person.getOptionalValue()
                                                    .map(one -> one.id().toString())
                                                    .orElse(""),
                                    "day",
                                            day.getOptionalValue()
                                                    .map(LocalDate::toString)
                                                    .orElse(""))));
        }
    }

    /** Shows and returns what the address says; what it says wrongly is left out. */
    AuditFilter read(QueryParameters address) {
        Optional<String> wanted = address.getSingleParameter("action");
        Optional<AccountId> about = address.getSingleParameter("person").flatMap(AuditFilters::account);
        Optional<LocalDate> on = address.getSingleParameter("day").flatMap(AuditFilters::date);
        action.setValue(wanted.orElse(null));
        person.setValue(about.map(this::named).orElse(null));
        day.setValue(on.orElse(null));
        ZoneId zone = Times.zone();
        return new AuditFilter(
                wanted.orElse(null),
                about.orElse(null),
                on.map(one -> one.atStartOfDay(zone).toInstant()).orElse(null),
                on.map(one -> one.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null));
    }

    private ActorNames.Person named(AccountId id) {
        return new ActorNames.Person(id, names.namesOf(List.of(id)).getOrDefault(id, id.toString()));
    }

    private static Optional<AccountId> account(String text) {
        try {
            return Optional.of(AccountId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

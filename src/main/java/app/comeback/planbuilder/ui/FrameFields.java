package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Draft;
import app.comeback.plans.PlanPage;
import app.comeback.protocols.PainProfile;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** What holds for the whole plan: the pain profile and the first Monday. */
class FrameFields extends Composite<Div> {

    private final Select<PainProfile> profile = new Select<>();
    private final DatePicker start = new DatePicker();

    FrameFields(PlanPage page, Session session) {
        getContent().addClassName("board-frame");
        prepareProfile(page, session);
        prepareStart(session);
        getContent().add(profile, start);
    }

    /** Shows what the draft says, after undoing too. */
    void show(Draft draft) {
        profile.setValue(profile.getListDataView()
                .getItems()
                .filter(some -> some.code().equals(draft.painProfile()))
                .findFirst()
                .orElse(null));
        start.setValue(draft.startsOn());
    }

    private void prepareProfile(PlanPage page, Session session) {
        profile.setId("board-profile");
        profile.setLabel(getTranslation("plans.field.profile"));
        if (page.protocol() != null) {
            profile.setItems(page.protocol().painProfiles().stream()
                    .filter(some -> some.fromPhase() <= page.phase())
                    .toList());
        }
        profile.setItemLabelGenerator(some -> some == null
                ? ""
                : getTranslation(
                        some.clinicianOnly() ? "plans.profile.clinician" : "plans.profile",
                        some.greenMax(),
                        some.amberMax(),
                        some.nextMorningRiseMax()));
        profile.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                String code = event.getValue().code();
                session.edit(draft -> draft.withProfile(code));
            }
        });
    }

    private void prepareStart(Session session) {
        start.setLabel(getTranslation("planbuilder.starts-on"));
        start.setId("board-start");
        start.setLocale(getLocale());
        start.addValueChangeListener(event -> {
            LocalDate day = event.getValue();
            if (!event.isFromClient()) {
                return;
            }
            if (day == null || day.getDayOfWeek() != DayOfWeek.MONDAY) {
                Notices.problem("plans.refused.monday");
                start.setValue(session.draft().startsOn());
            } else {
                session.edit(draft -> draft.startingOn(day));
            }
        });
    }
}

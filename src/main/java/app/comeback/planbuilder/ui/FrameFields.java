package app.comeback.planbuilder.ui;

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

    FrameFields(PlanPage page, Session session) {
        getContent().addClassName("board-frame");
        getContent().add(profile(page, session), start(session));
    }

    private Select<PainProfile> profile(PlanPage page, Session session) {
        Select<PainProfile> profile = new Select<>();
        profile.setId("board-profile");
        profile.setLabel(getTranslation("plans.field.profile"));
        if (page.protocol() != null) {
            profile.setItems(page.protocol().painProfiles().stream()
                    .filter(some -> some.fromPhase() <= page.phase())
                    .toList());
            page.protocol().painProfile(session.draft().painProfile()).ifPresent(profile::setValue);
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
        return profile;
    }

    private DatePicker start(Session session) {
        DatePicker start = new DatePicker(getTranslation("planbuilder.starts-on"));
        start.setId("board-start");
        start.setLocale(getLocale());
        start.setValue(session.draft().startsOn());
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
        return start;
    }
}

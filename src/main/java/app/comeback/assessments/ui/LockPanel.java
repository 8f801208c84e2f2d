package app.comeback.assessments.ui;

import app.comeback.assessments.EmergencyProperties;
import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Tells a locked client, large and calm, what to do now; shows nothing while no lock is open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("context://assessments.css")
public class LockPanel extends Composite<Div> {

    private final transient SafetyLocks locks;
    private final transient Protocols protocols;
    private final String emergencyNumber;

    LockPanel(SafetyLocks locks, Protocols protocols, EmergencyProperties emergency) {
        this.locks = locks;
        this.protocols = protocols;
        this.emergencyNumber = emergency.number();
        getContent().setId("lock-panel");
    }

    /** Shows the client's open locks, the gravest one's words first; returns whether there is any. */
    public boolean show(AccountId client) {
        List<SafetyLocks.Lock> open = locks.open(client);
        getContent().removeAll();
        getContent().setVisible(!open.isEmpty());
        if (open.isEmpty()) {
            return false;
        }
        RedFlagLevel level = open.getFirst().level();
        getContent().setClassName("lock-panel lock-" + level);
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new H2(getTranslation("assessments.lock.title." + level)));
        if (level == RedFlagLevel.EMERGENCY || level == RedFlagLevel.URGENT) {
            Anchor call = new Anchor(
                    "tel:" + emergencyNumber, getTranslation("assessments.lock.call." + level, emergencyNumber));
            call.setId("emergency-call");
            call.addClassName("lock-call");
            getContent().add(call);
        }
        UnorderedList advice = new UnorderedList();
        advice.addClassName("lock-advice");
        open.stream().map(this::advice).distinct().forEach(words -> advice.add(new ListItem(words)));
        getContent().add(advice, new Paragraph(getTranslation("assessments.lock.next." + level)));
        return true;
    }

    private String advice(SafetyLocks.Lock lock) {
        return lock.reason() != null
                ? getTranslation("assessments.lock.by-hand", lock.reason())
                : protocols.redFlags().stream()
                        .filter(sign -> sign.id().equals(lock.flag()))
                        .map(RedFlag::advice)
                        .findFirst()
                        .orElseGet(() -> getTranslation("assessments.lock.advice"));
    }
}

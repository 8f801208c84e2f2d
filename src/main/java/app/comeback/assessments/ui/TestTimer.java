package app.comeback.assessments.ui;

import app.comeback.assessments.SelfTests;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/** A timer or a beat that runs in the browser, with sound and vibration, and needs no network once it is there. */
@Tag("cb-timer")
@JsModule("context://timer.js")
class TestTimer extends Component {

    TestTimer(SelfTests.Timer timer) {
        setId("test-timer");
        getElement().setAttribute("kind", timer.kind().name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("seconds", Integer.toString(timer.seconds()));
        getElement().setAttribute("start-label", getTranslation("assessments.timer.start." + timer.kind()));
        getElement().setAttribute("stop-label", getTranslation("assessments.timer.stop"));
        getElement().setAttribute("done-label", getTranslation("assessments.timer.done"));
    }
}

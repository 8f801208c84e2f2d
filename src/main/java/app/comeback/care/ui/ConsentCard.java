package app.comeback.care.ui;

import app.comeback.care.ConsentDesk;
import app.comeback.care.Wording;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One consent: its words, whether it is given and since when, and the button that changes that. */
class ConsentCard extends Composite<Section> {

    ConsentCard(Wording wording, ConsentDesk.@Nullable Given standing, Runnable give, Runnable withdraw) {
        String name = wording.purpose().name().toLowerCase(Locale.ROOT);
        getContent().setId("consent-" + name);
        getContent().addClassName("consent-card");
        getContent().add(new H2(wording.title()), label(standing));
        Details words = new Details(getTranslation("care.wording.read"), new WordingText(wording));
        words.setId("wording-" + name);
        words.setOpened(standing == null);
        getContent().add(words, standing == null ? giveButton(name, wording, give) : stop(name, wording, withdraw));
    }

    private StatusLabel label(ConsentDesk.@Nullable Given standing) {
        return standing == null
                ? new StatusLabel(StatusLabel.Tone.NEUTRAL, getTranslation("care.state.not-given"))
                : new StatusLabel(
                        StatusLabel.Tone.GOOD, getTranslation("care.state.given", Times.date(standing.givenAt())));
    }

    private Button giveButton(String name, Wording wording, Runnable give) {
        Button button = new Button(
                getTranslation("care.give"),
                event -> new AgreeDialog("give", wording.title(), new WordingText(wording), give).open());
        button.setId("give-" + name);
        button.setAriaLabel(getTranslation("care.give.what", wording.title()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button stop(String name, Wording wording, Runnable withdraw) {
        Paragraph explained = new Paragraph(getTranslation("care.withdraw." + wording.purpose()));
        Button button = new Button(
                getTranslation("care.withdraw"),
                event -> new AgreeDialog("withdraw", wording.title(), explained, withdraw).open());
        button.setId("withdraw-" + name);
        button.setAriaLabel(getTranslation("care.withdraw.what", wording.title()));
        return button;
    }
}

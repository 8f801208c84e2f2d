package app.comeback.assessments.ui;

import app.comeback.protocols.Measure;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks for one value, in the way that suits what it is. */
class MeasureField extends Composite<Div> {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}([.,]\\d{1,4})?");
    private static final Map<String, String> SYMBOLS = Map.of(
            "deg", "°",
            "{reps}", "×",
            "{score}", "",
            "{points}", "",
            "{grade}", "",
            "{sessions}", "",
            "1", "");

    private final Measure measure;
    private final TextField number = new TextField();
    private final BigChoice choice;

    MeasureField(Measure measure) {
        this.measure = measure;
        String id = "value-" + measure.code();
        this.choice = measure.kind() == Measure.Kind.PAIN
                ? BigChoice.pain(id, measure.name(), value -> {})
                : yesNo(id, measure.name());
        getContent().addClassName("measure-field");
        Paragraph how = new Paragraph(measure.instruction());
        getContent().add(new H3(measure.name()), how);
        switch (measure.kind()) {
            case PAIN -> {
                Div ends = new Div(getTranslation("assessments.pain-ends"));
                ends.addClassName("hint");
                getContent().add(choice, ends);
            }
            case YES_NO -> getContent().add(choice);
            case WHOLE_NUMBER, DECIMAL -> {
                number.setId(id);
                number.setLabel(measure.name());
                number.getElement()
                        .setAttribute("inputmode", measure.kind() == Measure.Kind.DECIMAL ? "decimal" : "numeric");
                number.setSuffixComponent(new Span(symbol(measure)));
                number.setHelperText(getTranslation("assessments.between", measure.min(), measure.max()));
                getContent().add(number);
            }
        }
    }

    private static BigChoice yesNo(String id, String label) {
        return new BigChoice(
                id,
                label,
                "choices",
                List.of(
                        new BigChoice.Option("1", AnswerWords.say("assessments.answer-word.YES")),
                        new BigChoice.Option("0", AnswerWords.say("assessments.answer-word.NO"))),
                value -> {});
    }

    static String symbol(Measure measure) {
        return SYMBOLS.getOrDefault(measure.unit(), measure.unit());
    }

    /**
     * The value; nothing when none was given.
     *
     * @throws Refused when what was typed is no number
     */
    Optional<BigDecimal> value() {
        boolean chosen = measure.kind() == Measure.Kind.PAIN || measure.kind() == Measure.Kind.YES_NO;
        String given = chosen ? choice.value() : number.getValue().strip();
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(given).matches()) {
            throw new Refused("assessments.measure.number", measure.name());
        }
        return Optional.of(new BigDecimal(given.replace(',', '.')));
    }
}

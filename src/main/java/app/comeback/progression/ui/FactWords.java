package app.comeback.progression.ui;

import app.comeback.progression.GateState;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Measure;
import app.comeback.shared.Side;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A measured value in words: what, how much, on which side, when, how old, and who took it. */
final class FactWords {

    private final Component owner;
    private final GateState state;

    FactWords(Component owner, GateState state) {
        this.owner = owner;
        this.state = state;
    }

    String of(Fact fact) {
        String name =
                state.protocol().measure(fact.measure()).map(Measure::name).orElse(fact.measure());
        return say("progression.fact", name, value(fact), side(fact), Times.date(fact.at()), age(fact), who(fact));
    }

    private String value(Fact fact) {
        Measure measure = state.protocol().measure(fact.measure()).orElse(null);
        if (measure != null && measure.kind() == Measure.Kind.YES_NO) {
            return say(fact.value().signum() == 0 ? "progression.fact.no" : "progression.fact.yes");
        }
        String unit = measure == null ? "" : measure.unit();
        BigDecimal number = fact.value().stripTrailingZeros();
        return switch (unit) {
            case "1", "{score}", "" -> number.toPlainString();
            case "deg" -> number.toPlainString() + "°";
            case "{reps}" -> say("progression.fact.reps", number);
            default -> number.toPlainString() + " " + unit;
        };
    }

    private String side(Fact fact) {
        return fact.side() == Side.BOTH ? "" : ", " + say("progression.side." + fact.side());
    }

    private String age(Fact fact) {
        LocalDate taken = LocalDate.ofInstant(fact.at(), Times.zone());
        LocalDate today = LocalDate.ofInstant(state.gate().at(), Times.zone());
        return say("progression.fact.age", ChronoUnit.DAYS.between(taken, today));
    }

    private String who(Fact fact) {
        return say("progression.mode." + fact.mode());
    }

    private String say(String key, Object... arguments) {
        return owner.getTranslation(key, arguments);
    }
}

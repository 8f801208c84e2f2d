package app.comeback.practice.ui;

import app.comeback.shared.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.stream.Stream;

/** Counts and waits as a reader says them. */
final class FigureWords {

    private static final int HOURS_UP_TO = 48;
    private static final BigDecimal HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toSeconds());
    private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    private FigureWords() {}

    static Component count(int number) {
        return new Span(
                NumberFormat.getIntegerInstance(Formats.of(UI.getCurrent().getLocale()))
                        .format(number));
    }

    /** A figure, and in small what belongs to it. */
    static Component figure(String figure, String... further) {
        Div cell = new Div(new Span(figure));
        Stream.of(further).forEach(text -> {
            Span small = new Span(text);
            small.addClassName("practice-soft");
            cell.add(small);
        });
        cell.addClassName("practice-figure");
        return cell;
    }

    /** Hours up to two days, then days with one decimal. */
    static String wait(Duration wait) {
        if (wait.compareTo(Duration.ofHours(1)) < 0) {
            return say("practice.wait.under-an-hour");
        }
        BigDecimal seconds = BigDecimal.valueOf(wait.toSeconds());
        return wait.compareTo(Duration.ofHours(HOURS_UP_TO)) < 0
                ? say("practice.wait.hours", seconds.divide(HOUR, 0, RoundingMode.HALF_UP))
                : say("practice.wait.days", seconds.divide(DAY, 1, RoundingMode.HALF_UP));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

package app.comeback.shell;

import app.comeback.shared.Formats;
import app.comeback.shared.Texts;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets screens find their texts. */
@Component
class PortalTranslations implements I18NProvider {

    private final transient Texts texts;

    PortalTranslations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        // What formats by itself in the browser, such as a field for a date, follows the screen's locale too.
        return texts.languages().stream().map(Formats::of).toList();
    }

    /** A moment in a sentence is told in the reader's zone. */
    private static Object said(Object argument) {
        return argument instanceof Instant moment ? Times.dateTime(moment) : argument;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(
                locale,
                key,
                Arrays.stream(arguments).map(PortalTranslations::said).toArray());
    }
}

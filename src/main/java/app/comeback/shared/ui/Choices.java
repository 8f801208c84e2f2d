package app.comeback.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Filters in the address, so that a reload, the back button and a sent link show the same. */
public final class Choices {

    private Choices() {}

    /** The word for a choice in an address: lower case, hyphens. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice that an address names; nothing for none or an unknown one. */
    public static <E extends Enum<E>> @Nullable E read(QueryParameters address, String name, E[] all) {
        Optional<String> word = address.getSingleParameter(name);
        return word.flatMap(text -> Arrays.stream(all)
                        .filter(choice -> word(choice).equals(text))
                        .findFirst())
                .orElse(null);
    }

    /** An address with these parameters, empty ones left out. */
    public static QueryParameters address(Map<String, String> parameters) {
        Map<String, String> given = new TreeMap<>(parameters);
        given.values().removeIf(String::isEmpty);
        return QueryParameters.simple(given);
    }
}

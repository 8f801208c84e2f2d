package app.comeback.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this portal, as its public pages name them; settings under {@code comeback.operator.*}.
 *
 * @param name the person or company; blank until the operator enters it
 * @param address postal address on one line
 * @param email where readers can write to
 */
@ConfigurationProperties("comeback.operator")
public record OperatorProperties(
        @DefaultValue("") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String email) {

    /** Whether there is anything to show. */
    public boolean isKnown() {
        return !name.isBlank();
    }

    /** Name, address and e-mail on one line, whatever there is of them. */
    public String oneLine() {
        return Stream.of(name, address, email)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

package app.comeback.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Lets templates and validation say {@code #{key}}: they read the same sentences as everything else. */
@Component("messageSource")
class TextsMessageSource implements MessageSource {

    private final Texts texts;

    TextsMessageSource(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale locale) {
        return texts.has(code) ? say(code, args, locale) : defaultMessage;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        if (!texts.has(code)) {
            throw new NoSuchMessageException(code);
        }
        return say(code, args, locale);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        for (String code : codes == null ? new String[0] : codes) {
            if (texts.has(code)) {
                return say(code, resolvable.getArguments(), locale);
            }
        }
        String otherwise = resolvable.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(codes == null || codes.length == 0 ? "" : codes[codes.length - 1]);
        }
        return otherwise;
    }

    private String say(String code, Object @Nullable [] args, @Nullable Locale locale) {
        return texts.get(locale == null ? Locale.ENGLISH : locale, code, args == null ? new Object[0] : args);
    }
}

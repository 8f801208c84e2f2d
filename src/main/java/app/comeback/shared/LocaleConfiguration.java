package app.comeback.shared;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A page speaks the best of the reader's languages that there is a file for, else English. */
@Configuration
class LocaleConfiguration {

    @Bean
    LocaleResolver localeResolver(Texts texts) {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(texts.languages());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}

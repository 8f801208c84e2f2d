package app.comeback.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The start page. A route and not a controller: the portal's own requests go to the same address, and a controller's
 * mapping would refuse their method instead of letting them pass.
 */
@Configuration
class StartRoute {

    private static final int SHOWN = 3;

    @Bean
    RouterFunction<ServerResponse> startPage(GuideListPages guides, TrainerPages trainers) {
        return RouterFunctions.route(
                RequestPredicates.GET("/").and(request -> request.param(PublicPages.VAADIN_REQUEST)
                        .isEmpty()),
                request -> start(guides, trainers));
    }

    private static ServerResponse start(GuideListPages guides, TrainerPages trainers) {
        Locale locale = LocaleContextHolder.getLocale();
        List<GuideList.Row> rows = guides.first(SHOWN, locale);
        return ServerResponse.ok()
                .render("site/start", Map.of("guides", rows, "trainers", trainers.first(SHOWN, locale)));
    }
}

package app.comeback.progression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The picture of a chart, drawn in the browser once it is scrolled into view. */
@Tag("cb-chart")
@JsModule("context://charts/chart.js")
class Chart extends Component implements HasStyle {

    private static final String LIBRARY = "webjars/echarts/" + version() + "/echarts.common.min.js";

    Chart(ChartData data) {
        addClassName("chart");
        getElement().setAttribute("library", LIBRARY);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", data.title());
        getElement().setPropertyBean("data", data);
    }

    private static String version() {
        Properties jar = new Properties();
        try (InputStream in = Chart.class.getResourceAsStream("/META-INF/maven/org.webjars/echarts/pom.properties")) {
            if (in == null) {
                throw new IllegalStateException("The chart library is not on the class path");
            }
            jar.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar.getProperty("version");
    }
}

package app.comeback.assessments.ui;

import app.comeback.assessments.InstrumentPacks;
import app.comeback.assessments.Measurements;
import app.comeback.assessments.SelfTests;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tests and questionnaires that a client can take at home, with when each was taken last. */
@Route(AssessmentNavigation.TESTS)
@Menu(order = 14, title = "assessments.menu.tests")
@RolesAllowed("CLIENT")
@StyleSheet("context://assessments.css")
class TestsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ENOUGH = 500;

    private final transient Protocols protocols;
    private final transient Measurements measurements;
    private final transient InstrumentPacks packs;
    private final LockPanel lock;
    private final Div lists = new Div();

    TestsView(Protocols protocols, Measurements measurements, InstrumentPacks packs, LockPanel lock) {
        this.protocols = protocols;
        this.measurements = measurements;
        this.packs = packs;
        this.lock = lock;
        lists.addClassName("intake-content");
        getContent().addClassNames("view", "intake-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("assessments.tests")),
                        lock,
                        new Paragraph(getTranslation("assessments.tests.explained")),
                        lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountId me = CurrentActor.require().id();
        lock.show(me);
        Map<String, Measurements.Taken> last = measurements.list(me, null, ENOUGH).stream()
                .filter(taken -> !taken.withdrawn())
                .collect(Collectors.toMap(Measurements.Taken::measure, Function.identity(), (newer, older) -> newer));
        lists.removeAll();
        for (SelfTests.Kind kind : SelfTests.Kind.values()) {
            lists.add(group(kind, last));
        }
        List<ListItem> questionnaires = packs.offered(UI.getCurrent().getLocale()).stream()
                .map(pack -> item(
                        AssessmentNavigation.QUESTIONNAIRES + "/"
                                + pack.instrument().measure(),
                        pack.instrument().measure(),
                        getTranslation("assessments.instrument." + pack.instrument()),
                        last.get(pack.instrument().measure())))
                .toList();
        if (!questionnaires.isEmpty()) {
            lists.add(section("assessments.questionnaires", questionnaires));
        }
    }

    private Component group(SelfTests.Kind kind, Map<String, Measurements.Taken> last) {
        List<ListItem> items = SelfTests.all().stream()
                .filter(test -> test.kind() == kind && isKnown(test))
                .map(test -> item(
                        AssessmentNavigation.test(test.key()),
                        test.key(),
                        getTranslation("assessments.test." + test.key()),
                        last.get(test.measures().getFirst())))
                .collect(Collectors.toList());
        if (kind == SelfTests.Kind.QUESTION) {
            items.add(item(
                    AssessmentNavigation.ACTIVITIES,
                    "activities",
                    getTranslation("assessments.activities"),
                    last.get("psfs")));
        }
        return section("assessments.kind." + kind, items);
    }

    private boolean isKnown(SelfTests.SelfTest test) {
        return test.measures().stream().allMatch(code -> protocols.measure(code).isPresent());
    }

    private ListItem item(String address, String id, String name, Measurements.@Nullable Taken last) {
        Anchor link = new Anchor(address, name);
        link.setId("test-" + id.toLowerCase(Locale.ROOT));
        link.addClassName("tap");
        Span when = new Span(
                last == null
                        ? getTranslation("assessments.test.never")
                        : getTranslation("assessments.test.last", value(last), Times.date(last.at())));
        when.addClassName("hint");
        return new ListItem(link, when);
    }

    private String value(Measurements.Taken taken) {
        return protocols
                .measure(taken.measure())
                .map(measure -> MeasureWords.value(measure, taken.value()))
                .orElseGet(() -> taken.value().toPlainString());
    }

    private Section section(String key, List<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("test-list");
        Section section = new Section(new H2(getTranslation(key)), list);
        section.addClassName("question-card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.tests");
    }
}

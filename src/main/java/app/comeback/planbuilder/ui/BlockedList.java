package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Draft;
import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What stands on the board and must not be done now, each with its reason. */
class BlockedList extends Composite<Section> {

    private List<PlanItem> shown = List.of();

    BlockedList() {
        getContent().setId("board-blocked-list");
        getContent().addClassName("board-warning");
        getContent().setVisible(false);
    }

    void show(Draft draft, Scene scene) {
        List<PlanItem> blocked = draft.items().stream()
                .filter(item -> scene.blocked(item).isPresent())
                .toList();
        if (blocked.equals(shown)) {
            return;
        }
        shown = blocked;
        UnorderedList list = new UnorderedList();
        blocked.forEach(
                item -> scene.blocked(item).ifPresent(why -> list.add(new ListItem(reason(scene.name(item), why)))));
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("planbuilder.blocked.on-board")), list);
        getContent().setVisible(!blocked.isEmpty());
    }

    private String reason(String name, Hindrance why) {
        return getTranslation(
                "planbuilder.blocked.one",
                name,
                getTranslation(why.key(), why.arguments().toArray()));
    }
}

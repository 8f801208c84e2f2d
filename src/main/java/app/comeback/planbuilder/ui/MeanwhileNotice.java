package app.comeback.planbuilder.ui;

import app.comeback.plans.PlanMerge;
import app.comeback.plans.PlanVersion;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;

/** Says what somebody else published since this draft began, and offers both ways on; nothing of the draft is lost. */
class MeanwhileNotice extends Composite<Section> {

    /**
     * Creates it.
     *
     * @param newer the versions that were published meanwhile, newest first
     * @param merged what both changes make together
     * @param names tells an exercise's name
     */
    MeanwhileNotice(
            List<PlanVersion> newer,
            PlanMerge.Merged merged,
            Function<PlanMerge.Clash.Item, String> names,
            Runnable merge,
            Runnable startAnew) {
        getContent().setId("board-meanwhile");
        getContent().addClassName("board-warning");
        PlanVersion latest = newer.getFirst();
        getContent()
                .add(
                        new H3(getTranslation("planbuilder.meanwhile", latest.publishedByName(), latest.version())),
                        new Paragraph(getTranslation(
                                "planbuilder.meanwhile.why", Times.dateTime(latest.publishedAt()), latest.reason())));
        UnorderedList told = new UnorderedList();
        newer.forEach(version -> version.difference().forEach(sentence -> told.add(new ListItem(sentence))));
        getContent().add(told);
        if (!merged.clashes().isEmpty()) {
            UnorderedList clashes = new UnorderedList();
            merged.clashes().forEach(clash -> clashes.add(new ListItem(told(clash, names))));
            getContent().add(new Paragraph(getTranslation("planbuilder.meanwhile.clashes")), clashes);
        }
        Button both = new Button(getTranslation("planbuilder.meanwhile.merge"), event -> merge.run());
        both.setId("board-merge");
        Button anew = new Button(getTranslation("planbuilder.meanwhile.anew"), event -> startAnew.run());
        anew.setId("board-anew");
        getContent().add(both, anew);
    }

    private String told(PlanMerge.Clash clash, Function<PlanMerge.Clash.Item, String> names) {
        return switch (clash) {
            case PlanMerge.Clash.Item item -> getTranslation("planbuilder.clash.item", names.apply(item));
            case PlanMerge.Clash.OnDay day ->
                getTranslation(
                        "planbuilder.clash.day",
                        day.week(),
                        day.day().getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
            case PlanMerge.Clash.Profile() -> getTranslation("planbuilder.clash.profile");
            case PlanMerge.Clash.Rhythm() -> getTranslation("planbuilder.clash.rhythm");
            case PlanMerge.Clash.Length() -> getTranslation("planbuilder.clash.length");
        };
    }
}

package app.comeback.moderation.ui;

import app.comeback.moderation.ItemRef;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The ways out of a text: back to the queue, and past it to the next. */
class CaseWays extends Composite<Nav> {

    CaseWays(QueueAddress address, List<ItemRef> ahead) {
        RouterLink back = new RouterLink(getTranslation("moderation.case.back"), ModerationQueueView.class);
        back.setQueryParameters(address.parameters());
        back.setId("back");
        getContent().setAriaLabel(getTranslation("moderation.case.ways"));
        getContent().addClassName("desk-ways");
        getContent().add(back);
        ahead.stream().findFirst().ifPresent(next -> {
            RouterLink skip =
                    new RouterLink(getTranslation("moderation.case.skip"), ModerationCaseView.class, next.toString());
            skip.setQueryParameters(address.parameters());
            skip.setId("skip");
            getContent().add(skip);
        });
    }
}

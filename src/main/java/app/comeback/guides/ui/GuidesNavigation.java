package app.comeback.guides.ui;

import app.comeback.guides.GuideId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;

/** The way to the editors' screens; the editor itself is known here by its address alone. */
public final class GuidesNavigation {

    private GuidesNavigation() {}

    /** The editor of this guide. */
    public static void toEditor(GuideId id) {
        UI.getCurrent().navigate(editor(id));
    }

    /** The editor at one part, as {@link app.comeback.guidecontent.GuideParts} names places. */
    public static void toPart(GuideId id, String place) {
        UI.getCurrent().navigate(editor(id), QueryParameters.of("part", place));
    }

    static String editor(GuideId id) {
        return "edit/guides/" + id;
    }

    /** The list of guides. */
    public static void toList() {
        UI.getCurrent().navigate(GuidesView.class);
    }

    static void toImport() {
        UI.getCurrent().navigate(GuideImportView.class);
    }

    static RouteParameters guide(GuideId id) {
        return new RouteParameters("guide", id.toString());
    }
}

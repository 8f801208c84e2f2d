package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Draft;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanPage;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import app.comeback.templates.Fit;
import app.comeback.templates.Templates;

/** What the buttons about templates do. */
class TemplateDeeds {

    private final Workbenches tools;
    private final PlanPage page;
    private final Session session;
    private final Workbench bench;

    TemplateDeeds(Workbenches tools, PlanPage page, Session session, Workbench bench) {
        this.tools = tools;
        this.page = page;
        this.session = session;
        this.bench = bench;
    }

    void choose() {
        new TemplateDialog(tools.templates()::offered, template -> startFrom(template, Fit.WEEKS)).open();
    }

    void startFrom(PlanOrigin template, Fit fit) {
        try {
            Templates.Adapted adapted = tools.templates().adapt(template, page.client(), fit);
            bench.begin(Draft.of(session.draft().base(), adapted.content()));
            if (!adapted.leftOut().isEmpty()) {
                Fit other = fit == Fit.WEEKS ? Fit.SESSIONS : Fit.WEEKS;
                LeftOutDialog dialog = new LeftOutDialog(adapted.leftOut());
                if (adapted.tooFull()) {
                    dialog.offer(other, () -> startFrom(template, other));
                }
                dialog.open();
            }
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    void keep() {
        PlanContent content = session.draft().content();
        new KeepDialog(
                        session.draft().weeks().size(),
                        tools.templates().own(),
                        content.origin(),
                        (id, publication, name, scope, weeks) ->
                                keep(new Templates.Keep(id, publication, name, scope, page.client(), content, weeks)))
                .open();
    }

    private boolean keep(Templates.Keep command) {
        try {
            tools.templates().keep(command);
            Notices.done("planbuilder.template.kept", command.name());
            return true;
        } catch (Refused refused) {
            Notices.refused(refused);
            return false;
        }
    }
}
